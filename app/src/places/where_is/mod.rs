//! Where a place is: a tap on the map, a name, a way of a few points, a pin on a picture, or nothing.

mod ask_for;
mod both;
mod find;
mod keep;
mod page;
mod picture;
mod points;
mod way;

pub use keep::keep_where;
pub use page::{where_it_is, where_map};
pub use picture::{keep_pin, picture_file, pin_on_picture};
pub use way::{keep_way, way};

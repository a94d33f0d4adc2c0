//! Places: the list and the map, one question at a time about a place, sharing it, saying how it is by now, and
//! the people who matter.

mod about;
mod asked;
mod check;
mod discard;
mod draw;
mod fields;
mod matters;
mod names;
mod one;
mod others;
mod page;
mod question;
mod rows;
mod shared;
mod steps;
mod told;
mod trust;
mod two;
mod typed;

// The map's pages.
mod where_is;
mod where_overview;

pub(crate) use about::{About, Now, head, named};
pub use check::{check, share};
pub use discard::discard;
pub use matters::{
    begin_matters, check_matters, discard_matters, keep_matters, matters, matters_told, new_matters, one_matters,
    relation_name, share_matters,
};
pub(crate) use names::Marked;
pub use names::{compared, have_to_name, kind_icon, kind_name, place_shape, reason_name, tie_name, time_name};
pub use one::one;
pub use page::places;
pub(crate) use page::{on_the_map, waiting};
pub use question::{begin, keep, new, question};
pub use shared::shared;
pub(crate) use steps::Steps;
pub use told::{place_brief, place_lines, place_told};
pub use where_is::{keep_pin, keep_way, keep_where, picture_file, pin_on_picture, way, where_it_is, where_map};
pub(crate) use where_overview::map_of;
pub use where_overview::places_map;

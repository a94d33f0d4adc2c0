//! Maps of an area: drawn on the server from a PMTiles file as SVG, named, and never traced.
//!
//! Everything starts at [`Map::open`]. A [`Screen`] says what part is looked at;
//! [`Map::draw`] draws it, [`Map::step`] moves it, [`Screen::spot_at`] and
//! [`Screen::pixel_of`] go from a tap to a place and back. [`Map::search`] and
//! [`Map::nearest_named`] know the names of public places. A [`Picture`] that somebody
//! hands in, such as the plan of a school, can stand where a map stands.
//!
//! Where somebody is or was is nobody's business: a [`Spot`] and a [`PlaceKey`] do not
//! print what they hold, no error says where, and nothing here writes to a log.
//!
//! Map files and pictures come from elsewhere and may be broken or hostile. Everything read
//! from them has a limit, written down in `limits.rs`; what does not keep to it is left out.

mod draw;
mod error;
mod file;
mod gazetteer;
mod limits;
mod map;
mod number;
mod picture;
mod screen;
mod spot;
mod tile;

pub use draw::Drawing;
pub use error::MapError;
pub use gazetteer::{Kind, Named, PlaceKey};
pub use map::{Bounds, Map};
pub use picture::{Picture, PictureError, PictureKind};
pub use screen::{Screen, Step};
pub use spot::Spot;

//! The map on pages: drawn by the server, moved by plain links, tapped without a script.
//!
//! Where somebody looks or taps is in no address and in no log: what a screen shows travels as a sealed
//! token, and a tap as two pixels of a drawing that only the server can place.

pub mod island;

#[cfg(feature = "ssr")]
mod drawn;
#[cfg(feature = "ssr")]
mod find;
#[cfg(feature = "ssr")]
mod looking;
#[cfg(feature = "ssr")]
mod maps;
#[cfg(feature = "ssr")]
mod mark;
#[cfg(feature = "ssr")]
mod picture;
#[cfg(feature = "ssr")]
mod picture_map;
#[cfg(feature = "ssr")]
mod printed;
#[cfg(feature = "ssr")]
mod show;
#[cfg(feature = "ssr")]
mod steps;
#[cfg(feature = "ssr")]
mod token;

#[cfg(feature = "ssr")]
pub use drawn::{Drawn, answer_look, look_at};
#[cfg(feature = "ssr")]
pub use find::{area_of, kind_of, named, search, whereabouts};
#[cfg(feature = "ssr")]
pub(crate) use looking::tapped;
#[cfg(feature = "ssr")]
pub(crate) use maps::Maps;
#[cfg(feature = "ssr")]
pub use mark::Mark;
#[cfg(feature = "ssr")]
pub use picture::{PICTURE_BYTES, PICTURE_POST, PictureNotRead, PictureProblem, Upload, picture_answer, read_picture};
#[cfg(feature = "ssr")]
pub use picture_map::{PictureMap, PicturePin, pinned};
#[cfg(feature = "ssr")]
pub use printed::{Printed, printed};
#[cfg(feature = "ssr")]
pub use show::{Show, Size};

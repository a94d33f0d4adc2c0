//! Places: what somebody says about one, how it is by now, who matters to them, and pictures that serve as maps.
//!
//! A place belongs to the one who flagged it. Shared, it is a [`View`](crate::voice::View) like any other, with
//! what was said about the place beside its words: so who may read it, taking it back, reading and answering it
//! need no second machinery. Rating it again shares another view of the same place.

mod again;
mod drafts;
mod gathered;
mod kinds;
mod matters;
mod own;
mod pictures;
mod said;
mod sharing;
mod spot;
mod threads;

pub use again::{AGAIN_AFTER_DAYS, Change, change};
pub use drafts::{MAX_PLACES, PlaceDraft};
pub use gathered::{GatheredPlaces, StaffPlaces};
pub use kinds::{HaveTo, PlaceKind, PlaceTime, Reason, Tie};
pub use matters::{Matters, MattersDraft, MattersEnvelope, MattersSaid, Relation, SharedMatters};
pub use own::OwnPlace;
pub use pictures::{MAX_PICTURE_BYTES, MAX_PICTURES, Media, NewPicture, Picture, PictureLine};
pub use said::{AboutPlace, Area, PlaceAnswer, PlaceQuestion, PlaceSaid, SharedPlace};
pub use sharing::PlaceEnvelope;
pub use spot::{MAX_ROUTE, Pin, Spot, Whereabouts};
pub use threads::{PlaceThread, Rated, place_threads};

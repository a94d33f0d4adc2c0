use ::map::{Picture, PictureError, PictureKind};
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use participation::places::{MAX_PICTURE_BYTES, Media, NewPicture};
use tokio::task::spawn_blocking;

use crate::ask::Ask;
use crate::form::{Fields, with_files};
use crate::say;
use crate::words::Words;

/// The one post that may bring a picture; every other form is far smaller.
pub const PICTURE_POST: &str = "/work/{id}/places/picture";

/// What such a post may weigh, in bytes: a picture of 8 MB, and the form around it.
pub const PICTURE_BYTES: usize = 8_000_000 + 64 * 1024;

/// A picture that may be kept, and the rest of its form.
pub struct Upload {
    /// Decoded, made small, and free of everything but its pixels. Its caption is the form's.
    pub new: NewPicture,
    /// The other fields.
    pub form: Fields,
}

/// Why a picture was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureProblem {
    /// None was chosen.
    NoPicture,
    /// More bytes or pixels than are taken.
    TooBig,
    /// Neither PNG nor JPEG, whatever it calls itself.
    NotAPicture,
    /// It breaks off, or lies about itself.
    Damaged,
}

/// A form whose picture was not taken, to be drawn again.
pub struct PictureNotRead {
    /// Why.
    pub problem: PictureProblem,
    /// The other fields, as far as they were read.
    pub form: Fields,
}

impl PictureProblem {
    /// What to do about it.
    #[must_use]
    pub fn tell(self, words: &Words) -> String {
        match self {
            Self::NoPicture => say!(words, "picture-none"),
            Self::TooBig => say!(words, "picture-too-big"),
            Self::NotAPicture => say!(words, "picture-not-one"),
            Self::Damaged => say!(words, "picture-damaged"),
        }
    }

    /// The status of the page that says so.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::TooBig => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

/// Reads the form of a picture: `multipart/form-data` with a file `picture`. Its `caption` becomes the picture's.
///
/// # Errors
/// [`PictureNotRead`], with what else was in the form.
pub async fn read_picture(ask: &Ask) -> Result<Upload, PictureNotRead> {
    let (mut files, form) = with_files(ask, &["picture"]).await;
    let bytes = files.remove("picture");
    let refused = |problem, form| Err(PictureNotRead { problem, form });
    let Some(bytes) = bytes.filter(|bytes| !bytes.is_empty()) else {
        return refused(PictureProblem::NoPicture, form);
    };
    match clean(ask, bytes).await {
        Ok(picture) => {
            let caption = form.text("caption").to_owned();
            let new = NewPicture {
                media: match picture.kind {
                    PictureKind::Png => Media::Png,
                    PictureKind::Jpeg => Media::Jpeg,
                },
                width: picture.width,
                height: picture.height,
                bytes: picture.bytes,
                caption,
            };
            Ok(Upload { new, form })
        }
        Err(problem) => refused(problem, form),
    }
}

/// One at a time, and away from the threads that answer requests: a picture can be 240 MB for a moment.
async fn clean(ask: &Ask, bytes: Vec<u8>) -> Result<Picture, PictureProblem> {
    let _turn = ask.state.maps().pictures.clone().acquire_owned().await;
    let read = spawn_blocking(move || Picture::read(&bytes)).await;
    let picture = match read {
        Ok(Ok(picture)) => picture,
        Ok(Err(PictureError::TooBig)) => return Err(PictureProblem::TooBig),
        Ok(Err(PictureError::NotAPicture)) => return Err(PictureProblem::NotAPicture),
        Ok(Err(PictureError::Damaged)) | Err(_) => return Err(PictureProblem::Damaged),
    };
    if picture.bytes.len() > MAX_PICTURE_BYTES {
        return Err(PictureProblem::TooBig);
    }
    Ok(picture)
}

/// A picture's bytes, for its page. The server's layers add that nobody may keep it, or take it for anything else.
#[must_use]
pub fn picture_answer(picture: participation::places::Picture) -> Response {
    let headers = [(CONTENT_TYPE, picture.media.text()), (CONTENT_DISPOSITION, "inline")];
    (headers, picture.bytes).into_response()
}

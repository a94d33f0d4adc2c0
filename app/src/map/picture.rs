use ::map::{Picture, PictureError, PictureKind};
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest as _, Multipart, Request};
use axum::response::{IntoResponse as _, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use participation::places::{MAX_PICTURE_BYTES, Media, NewPicture};
use tokio::task::spawn_blocking;

use crate::ask::Ask;
use crate::form::{Fields, is_multipart};
use crate::say;
use crate::words::Words;

/// The one post that may bring a picture; every other form is far smaller.
pub const PICTURE_POST: &str = "/work/{id}/places/picture";

/// What such a post may weigh, in bytes: a picture of 8 MB, and the form around it.
pub const PICTURE_BYTES: usize = 8_000_000 + 64 * 1024;

/// Fields a form with a picture may have.
const FIELDS: usize = 12;

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
    let (bytes, form) = if is_multipart(&ask.headers) {
        taken_apart(ask.headers.get(CONTENT_TYPE), ask.body.clone()).await
    } else {
        (None, ask.form.clone())
    };
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

/// The file and the fields of a form, as far as it can be read. Names and types that the sender gives the file
/// are not looked at.
async fn taken_apart(kind: Option<&HeaderValue>, body: Bytes) -> (Option<Vec<u8>>, Fields) {
    let mut form = Fields::default();
    let Some(kind) = kind else {
        return (None, form);
    };
    let request = Request::post("/").header(CONTENT_TYPE, kind.clone());
    let Ok(request) = request.body(Body::from(body)) else {
        return (None, form);
    };
    let Ok(mut parts) = Multipart::from_request(request, &()).await else {
        return (None, form);
    };
    let mut picture = None;
    for _ in 0..FIELDS {
        let Ok(Some(part)) = parts.next_field().await else {
            break;
        };
        let name = part.name().unwrap_or_default().to_owned();
        let Ok(bytes) = part.bytes().await else { break };
        if name == "picture" {
            picture = Some(bytes.to_vec());
        } else {
            form.add(&name, &bytes);
        }
    }
    (picture, form)
}

/// A picture's bytes, for its page. The server's layers add that nobody may keep it, or take it for anything else.
#[must_use]
pub fn picture_answer(picture: participation::places::Picture) -> Response {
    let headers = [(CONTENT_TYPE, picture.media.text()), (CONTENT_DISPOSITION, "inline")];
    (headers, picture.bytes).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: &str = "--b\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\nThe \u{1}gate\r\n\
        --b\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"../../x.svg\"\r\n\
        Content-Type: image/png\r\n\r\n<svg/>\r\n--b--\r\n";

    async fn read(kind: &'static str, body: &'static str) -> (Option<Vec<u8>>, Fields) {
        taken_apart(
            Some(&HeaderValue::from_static(kind)),
            Bytes::from_static(body.as_bytes()),
        )
        .await
    }

    #[tokio::test]
    async fn a_form_is_taken_apart() {
        let (picture, form) = read("multipart/form-data; boundary=b", FORM).await;
        assert_eq!(picture.as_deref(), Some(&b"<svg/>"[..]));
        assert_eq!(form.text("caption"), "The gate");
    }

    #[tokio::test]
    async fn what_is_no_form_is_no_picture() {
        let cut = &FORM[..FORM.len() - 12];
        for (kind, body) in [
            ("multipart/form-data; boundary=b", cut),
            ("multipart/form-data; boundary=c", FORM),
            ("multipart/form-data", FORM),
            ("application/x-www-form-urlencoded", "picture=1"),
        ] {
            assert!(read(kind, body).await.0.is_none(), "{kind}");
        }
        assert!(taken_apart(None, Bytes::new()).await.0.is_none());
    }

    #[tokio::test]
    async fn fields_without_end_are_not_read() {
        let many = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n".repeat(5000);
        let kind = HeaderValue::from_static("multipart/form-data; boundary=b");
        let (picture, form) = taken_apart(Some(&kind), Bytes::from(many)).await;
        assert!(picture.is_none() && form.all("a").len() == FIELDS);
    }
}

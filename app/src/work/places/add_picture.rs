use http::StatusCode;
use participation::Error;
use participation::cases::Casework;
use participation::id::PictureId;
use participation::places::{MAX_PICTURES, NewPicture};

use super::super::lengths::too_long;
use super::super::typed::Typed;
use super::pictures::{FORM, draw};
use crate::ask::{Answered, Ask};
use crate::form::Fields;
use crate::map::{picture_answer, read_picture};
use crate::page::see;
use crate::say;

/// Keeps a picture that serves as a map. What was typed with one that cannot be taken stays.
pub async fn add_picture(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let new = match read_picture(&ask).await {
        Ok(read) => read.new,
        Err(not_read) => {
            let needs = ("picture", not_read.problem.tell(&ask.words));
            return again(&ask, &work, &not_read.form, needs, not_read.problem.status()).await;
        }
    };
    let mut form = Fields::default();
    form.add("caption", new.caption.as_bytes());
    // The same form sent twice is one picture.
    if !is_there(&work, &new).await? {
        let full = i64::try_from(work.pictures().await?.len()).is_ok_and(|count| count >= MAX_PICTURES);
        if full {
            let needs = (
                "picture",
                say!(ask.words, "staff-pictures-full", most = MAX_PICTURES.to_string()),
            );
            return again(&ask, &work, &form, needs, StatusCode::CONFLICT).await;
        }
        match work.add_picture(&new).await {
            Ok(_) => {}
            Err(Error::TooLong(what)) => {
                let needs = ("caption", too_long(&ask.words, what, &new.caption).unwrap_or_default());
                return again(&ask, &work, &form, needs, StatusCode::UNPROCESSABLE_ENTITY).await;
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(see(&format!("/work/{}/places/pictures", work.pathway())))
}

/// The bytes of a picture.
pub async fn picture(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let id: PictureId = ask.param("picture")?;
    Ok(picture_answer(review.picture(id).await?))
}

async fn again(
    ask: &Ask,
    work: &Casework<'_>,
    form: &Fields,
    (field, text): (&str, String),
    status: StatusCode,
) -> Answered {
    let mut typed = Typed::of(FORM, form);
    typed.needs(field, text);
    draw(ask, work, &typed, status).await
}

async fn is_there(work: &Casework<'_>, new: &NewPicture) -> participation::Result<bool> {
    for line in work.pictures().await? {
        let alike = (line.width, line.height) == (new.width, new.height) && line.caption == new.caption.trim();
        if alike && work.picture(line.id).await?.bytes == new.bytes {
            return Ok(true);
        }
    }
    Ok(false)
}

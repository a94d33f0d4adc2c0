//! The pack: what was said, decided and answered, for one recipient; as a page, a file, or text to paste.
//!
//! [`told`] puts a pack into words once, in the language of its recipient, as a [`doc::Doc`]; every form for people is
//! drawn from that.

mod boxes;
mod choose;
mod copy;
pub(crate) mod doc;
pub(crate) mod docx;
mod give;
pub(crate) mod print;
mod received;
pub(crate) mod told;

pub use boxes::{boxes, name_boxes};
pub use give::{give_pack, take_pack_back};
pub(crate) use received::pack_to_open;
pub use received::received_pack;

use axum::response::IntoResponse as _;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use participation::Error;
use participation::cases::Review;
use participation::id::PathwayId;
use participation::pack::{Form, Pack, Whom};

use crate::ask::{Answered, Ask, Halt};
use told::{Map, told};

/// The page to choose from, or with `?format=` the pack: `?for=` says for whom, the one who asks when it is left out.
pub async fn pack(ask: Ask) -> Answered {
    let id: PathwayId = ask.param("id")?;
    let review = ask.p().review(ask.who()?, id).await?;
    match ask.query.filled("format") {
        None => choose::choose(&ask, &review).await,
        Some(form) => take(&ask, &review, Form::from_text(form).ok_or(Halt::NotThere)?).await,
    }
}

async fn take(ask: &Ask, review: &Review<'_>, form: Form) -> Answered {
    let whom: Whom = match ask.query.filled("for") {
        Some(whom) => whom.parse().map_err(|_| Halt::NotThere)?,
        None => Whom::Member(review.me().id),
    };
    let (pack, digest) = review.take_pack(whom, form).await?;
    let name = file_name(&pack, &digest);
    Ok(match form {
        Form::Print => {
            let map = Map::of(ask, &pack, false).await;
            print::draw(ask, review, title(&pack, &digest), told(ask, &pack, &digest, map))
        }
        Form::Copy => {
            let names = ask.p().pack_boxes().await?;
            copy::draw(ask, review, &told(ask, &pack, &digest, None), &names)
        }
        Form::Docx => {
            let map = Map::of(ask, &pack, true).await;
            let file = docx::file(&told(ask, &pack, &digest, map)).map_err(|_| Error::Corrupt("docx"))?;
            attached(docx::MEDIA, &format!("{name}.docx"), file)
        }
        Form::JsonLd => {
            let media = "application/ld+json; charset=utf-8";
            attached(media, &format!("{name}.jsonld"), pack.json_ld()?)
        }
        Form::Ssd => attached("text/csv; charset=utf-8", &format!("{name}.csv"), pack.ssd_rows()),
    })
}

/// What the file of a pack is called, without its ending: one recipient's must not be sent as another's. It says what
/// they are here and nobody's name, since names of files are read where what is in them is not.
fn file_name(pack: &Pack, digest: &str) -> String {
    let whose = match pack.whom {
        Whom::Court => "court",
        Whom::Member(_) => pack.reader.role.text(),
    };
    named(pack, &format!("-for-{whose}"), digest)
}

/// The title of a pack's page, which a browser proposes for the file when it is kept as a PDF. It stands in lists of tabs
/// and in histories, and so says nothing of whom the pack is for.
fn title(pack: &Pack, digest: &str) -> String {
    named(pack, "", digest)
}

fn named(pack: &Pack, whose: &str, digest: &str) -> String {
    let check = digest.get(..6).unwrap_or_default();
    format!("{}_ParticipationPack_{}{whose}-{check}", pack.on, pack.reference)
}

/// As much of a digest as stands at the foot of a pack.
pub(crate) fn check_number(digest: &str) -> String {
    digest.chars().take(16).collect()
}

pub(crate) fn attached(
    media: &'static str,
    name: &str,
    body: impl axum::response::IntoResponse,
) -> axum::response::Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [(CONTENT_TYPE, media), (CONTENT_DISPOSITION, disposition.as_str())];
    (headers, body).into_response()
}

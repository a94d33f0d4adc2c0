use http::StatusCode;
use participation::pack::{Form, Purpose};
use participation::requests::{Covered, HeldOn, NewCover, Preparing, Request};
use participation::{Error, Participation};

use super::super::pack::doc::Doc;
use super::super::pack::told::{Head, held};
use super::super::pack::{attached, check_number, docx, print};
use super::super::typed::Typed;
use super::covering::{Done, cover};
use super::pieces::{Pieces, Shown, strings};
use super::written::Written;
use super::{date, page, review};
use crate::ask::{Answered, Ask, Halt};
use crate::say;
use crate::words::Words;

/// A copy before and after words are taken out.
pub(super) struct Copy {
    before: Doc,
    pieces: Pieces,
    /// Every decision to cover words, those that were lifted too.
    pub(super) decided: Vec<Covered>,
    pub(super) done: Done,
}

impl Copy {
    pub(super) async fn load(ask: &Ask, preparing: &Preparing<'_>) -> Result<Self, Halt> {
        let found = preparing.held().await?;
        let decided = preparing.covers().await?;
        let theirs = ask.state.languages().words(found.pack.reader.language);
        // Whoever asks for themselves reads it in their language; another gets it in that of the council.
        let words = if found.pack.purpose == Purpose::Own {
            &theirs
        } else {
            &ask.words
        };
        let made = match preparing.sent().await? {
            Some(taken) => words.day_of(taken.at).unwrap_or(found.pack.on),
            None => found.pack.on,
        };
        let before = held(words, &found, head(words, preparing.request(), &found, made));
        let written = Written::of(words, &found);
        let pieces = Pieces::of(&before, written.texts());
        let done = cover(words, &before, &decided, &pieces, &written.own(&found));
        Ok(Self {
            before,
            pieces,
            decided,
            done,
        })
    }

    /// The copy line by line, part by part, with what can be covered of each.
    pub(super) fn shown(&self) -> Vec<(String, Vec<Shown>)> {
        self.pieces.shown(&self.before, &self.done.doc)
    }

    /// Whether there is anything to cover.
    pub(super) fn has(&self, words: &Words, what: &NewCover) -> bool {
        let mut texts = self.before.parts.iter().flat_map(strings);
        let cover = self.pieces.cover(words, what);
        cover.is_some_and(|cover| texts.any(|text| cover.stands_in(text)))
    }

    /// Whether a decision stands and covers nothing any more.
    pub(super) fn lost(&self, one: &Covered) -> bool {
        one.lifted_at.is_none() && !self.done.manifest.found.contains(&one.id)
    }

    /// The same with its check number at the foot of every sheet.
    pub(super) fn sealed(self, words: &Words) -> Doc {
        let check = check_number(&self.done.digest);
        let mut doc = self.done.doc;
        doc.foot = say!(words, "held-foot-check", foot = doc.foot, check = check);
        doc
    }
}

fn head(words: &Words, request: &Request, found: &HeldOn, made: jiff::civil::Date) -> Head {
    let (name, about) = (request.recipient().to_owned(), found.pack.reader.called.full.clone());
    let reference = request.reference.clone();
    let made = date(words, made);
    Head {
        title: say!(words, "held-title", reference = reference.clone()),
        about: vec![
            say!(words, "held-about", about = about),
            say!(words, "held-for", name = name.clone(), date = made.clone()),
            say!(words, "held-what"),
        ],
        foot: say!(words, "held-foot", name = name, date = made, reference = reference),
    }
}

/// The copy for one request: to be read and covered, or with `?format=` as the requester gets it.
pub async fn copy_for_request(ask: Ask) -> Answered {
    let p: &Participation = ask.p();
    let preparing = p.preparing(ask.who()?, ask.param("request")?).await?;
    let Some(form) = ask.query.filled("format") else {
        return review::draw(&ask, &preparing, &Typed::default(), StatusCode::OK).await;
    };
    let form = Form::from_text(form).filter(|one| matches!(one, Form::Print | Form::Docx));
    let form = form.ok_or(Halt::NotThere)?;
    let copy = Copy::load(&ask, &preparing).await?;
    match preparing.took(form, &copy.done.digest, &copy.done.manifest).await {
        Ok(()) => {}
        Err(Error::NotReady) => return review::draw(&ask, &preparing, &Typed::default(), StatusCode::CONFLICT).await,
        Err(error) => return Err(error.into()),
    }
    let request = preparing.request();
    let doc = copy.sealed(&ask.words);
    if form == Form::Docx {
        let file = docx::file(&doc).map_err(|_| Halt::from(Error::Corrupt("docx")))?;
        let name = format!("{}_Copy_{}.docx", ask.today(), request.reference);
        return Ok(attached(docx::MEDIA, &name, file));
    }
    let back = (
        say!(ask.words, "staff-request-copy"),
        format!("/work/requests/{}/copy", request.id),
    );
    page(&ask, StatusCode::OK, Vec::new(), back, move || print::sheet(doc)).await
}

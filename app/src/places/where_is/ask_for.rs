use participation::id::PlaceId;
use participation::places::{PlaceAnswer, PlaceQuestion, Whereabouts};
use participation::room::Slip;
use participation::voice::OwnVoice;

use crate::ask::{Ask, Halt};
use crate::page as pages;
use crate::places::About;
use crate::room::mark;

/// A page about where a place is: the place, what is kept, and where its forms lead.
pub(super) struct Whose {
    pub(super) about: About,
    /// Whether the author came from the page that checks everything, and goes back there.
    pub(super) check: bool,
    /// The mark of the page, the same in every form on it.
    page: String,
}

impl Whose {
    pub(super) async fn load(ask: &Ask, me: &OwnVoice<'_>) -> Result<Self, Halt> {
        let id: PlaceId = ask.param("id")?;
        Ok(Self {
            about: About::load(&ask.words, me, id).await?,
            check: ask.query.has("check") || ask.form.has("check"),
            page: mark(ask),
        })
    }

    pub(super) fn slip(&self) -> Option<&Slip<PlaceAnswer>> {
        self.about.draft()?.answers.get(&PlaceQuestion::Where)
    }

    /// Where it is as far as it was shown, shared or not.
    pub(super) fn at(&self) -> Whereabouts {
        match self.slip().map(|slip| &slip.said) {
            Some(PlaceAnswer::Where(at, _)) => at.clone(),
            _ => self.about.now.as_ref().map(|now| now.at.clone()).unwrap_or_default(),
        }
    }

    /// The page itself, or one below it.
    pub(super) fn path(&self, below: &str) -> String {
        let check = if self.check { "?check" } else { "" };
        format!("/places/{}/where{below}{check}", self.about.id)
    }

    /// Where the filled button leads.
    pub(super) fn next(&self) -> String {
        if self.check {
            format!("/places/{}/check", self.about.id)
        } else {
            self.about.steps.next(PlaceQuestion::Where)
        }
    }

    /// The bar above the page.
    pub(super) fn bar(&self, ask: &Ask, back: String, island: bool, status: http::StatusCode) -> pages::Question {
        pages::Question {
            back,
            step: self.about.steps.step(&ask.words, PlaceQuestion::Where),
            island,
            status,
        }
    }

    pub(super) fn back(&self) -> String {
        if self.check {
            format!("/places/{}/check", self.about.id)
        } else {
            self.about.steps.back(PlaceQuestion::Where)
        }
    }

    /// What every form on these pages brings along.
    pub(super) fn hidden(&self) -> Hidden {
        Hidden {
            version: self.slip().map_or(0, |slip| slip.version).to_string(),
            page: self.page.clone(),
            check: self.check,
        }
    }
}

/// The hidden fields of a form.
#[derive(Clone)]
pub(super) struct Hidden {
    version: String,
    page: String,
    check: bool,
}

impl Hidden {
    pub(super) fn draw(&self) -> impl leptos::prelude::IntoView + use<> {
        use leptos::prelude::*;
        let (version, page) = (self.version.clone(), self.page.clone());
        let check = self
            .check
            .then(|| view! { <input type="hidden" name="check" value=""/> });
        view! {
            <input type="hidden" name="version" value=version/>
            <input type="hidden" name="page" value=page/>
            {check}
        }
    }
}

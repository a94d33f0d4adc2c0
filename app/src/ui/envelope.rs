//! Words and who gets them, before they are shared.

use leptos::prelude::*;

use super::{Icon, Maybe, NavItem, Quote};

/// How many people get the words, told by tint, icon and names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Nobody but the author.
    OnlyYou,
    /// A few, by name.
    Few,
    /// Everyone in the meeting, by name.
    Everyone,
}

impl Audience {
    /// Lock, two heads or table.
    pub fn icon(self) -> Icon {
        match self {
            Self::OnlyYou => Icon::Lock,
            Self::Few => Icon::People,
            Self::Everyone => Icon::Room,
        }
    }

    fn tint(self) -> &'static str {
        match self {
            Self::OnlyYou => "wash",
            Self::Few => "butter",
            Self::Everyone => "sky",
        }
    }
}

/// One envelope for one audience: words on top, who gets them on the foot.
#[component]
pub fn Envelope(
    /// The words, exactly as typed; one entry for each question answered.
    words: Vec<String>,
    /// What goes with the words and is drawn: how counters are spread.
    #[prop(optional_no_strip)]
    drawn: Option<AnyView>,
    /// What goes with the words and was not written: "You picked: Friends".
    #[prop(optional)]
    with: Vec<String>,
    /// More that goes with them, below: what was said question by question.
    #[prop(optional_no_strip)]
    about: Option<AnyView>,
    /// How many people.
    audience: Audience,
    /// "Everyone in the meeting".
    #[prop(into)]
    title: String,
    /// "Marcus and Tash."
    #[prop(into)]
    names: String,
    /// "Not Mum."
    #[prop(optional, into)]
    not: Maybe,
    /// Change who, change words; empty once it has been sent.
    #[prop(optional)]
    links: Vec<NavItem>,
    /// Whether it goes, as something to tick.
    #[prop(optional_no_strip)]
    tick: Option<AnyView>,
) -> impl IntoView {
    let quotes = words
        .into_iter()
        .map(|words| view! { <Quote words=words/> })
        .collect_view();
    let with = with
        .into_iter()
        .map(|line| view! { <p class="meta">{line}</p> })
        .collect_view();
    let links = (!links.is_empty()).then(|| {
        let links = links
            .into_iter()
            .map(|link| view! { <a class="link" href=link.href>{link.label}</a> })
            .collect_view();
        view! { <div class="acts">{links}</div> }
    });
    view! {
        <article class="envelope">
            <div>{drawn}{quotes}{with}{about}</div>
            <footer class=audience.tint()>
                <h2>{audience.icon().draw()}{title}</h2>
                <p>{names}{not.0.map(|text| view! { " "<b>{text}</b> })}</p>
                {tick}
                {links}
            </footer>
        </article>
    }
}

/// Who can see something, in one line: icon and names.
#[component]
pub fn AudienceLine(
    /// How many people.
    audience: Audience,
    /// "Marcus and Tash".
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <p class="saved">{audience.icon().draw()}<span>{text}</span></p> }
}

//! The thread from what somebody said to its answer.

use leptos::prelude::*;

use super::{Icon, Mark, Maybe};

/// A list of [`Thread`]s.
#[component]
pub fn Threads(
    /// The threads.
    children: Children,
) -> impl IntoView {
    view! { <ul class="threads">{children()}</ul> }
}

/// Where more of a thread stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThreadLink {
    /// Target for a link back.
    pub id: String,
    /// Where it leads.
    pub href: String,
    /// The state with what it is about: "Did. See more: The underpass is dark".
    pub label: String,
}

/// What somebody said, and below it what became of it.
#[component]
pub fn Thread(
    /// The words, exactly.
    #[prop(into)]
    words: String,
    /// BCP 47 tag of the words, where it differs from the page's.
    #[prop(optional, into)]
    lang: Maybe,
    /// Whose words they are, where they are not the reader's: "Kacper, 21 October".
    #[prop(optional, into)]
    by: Maybe,
    /// What became of it.
    #[prop(optional)]
    mark: Mark,
    /// "Did", "Not yet", "Can't, because" or "No answer yet".
    #[prop(into)]
    status: String,
    /// Where more of it stands, and what that is called for people who hear the page.
    #[prop(optional_no_strip)]
    more: Option<ThreadLink>,
    /// The answer.
    #[prop(optional, into)]
    answer: Maybe,
    /// "Gill, from 16 October" or "Next news: Friday 11 December".
    #[prop(optional, into)]
    meta: Maybe,
    /// What goes with the words, below them: how a place feels, and what was asked.
    #[prop(optional_no_strip)]
    about: Option<AnyView>,
    /// A reply, such as [`Chips`](super::Chips) in a form.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let status = match more {
        Some(ThreadLink { id, href, label }) => view! {
            <b><a class="link" id=id href=href aria-label=label><span>{status}</span>{Icon::Forward.draw()}</a></b>
        }
        .into_any(),
        None => view! { <b>{status}</b> }.into_any(),
    };
    view! {
        <li class=mark.thread()>
            <figure class="said">
                <blockquote dir="auto" lang=lang.0>{words}</blockquote>
                {about}
                {by.0.map(|text| view! { <figcaption class="meta">{text}</figcaption> })}
            </figure>
            {mark.draw()}
            <div class="reply">
                {status}
                {answer.0.map(|text| view! { <p>{text}</p> })}
                {meta.0.map(|text| view! { <p class="meta">{text}</p> })}
                {children.map(|more| more())}
            </div>
        </li>
    }
}

/// For staff: words at the start, a line to the mark, the answer at the end. It goes down
/// on a phone. Stands in [`Rows`](super::Rows).
#[component]
pub fn ThreadAcross(
    /// The words, exactly.
    #[prop(into)]
    words: String,
    /// BCP 47 tag of the words, where it differs from the page's.
    #[prop(optional, into)]
    lang: Maybe,
    /// The same in the page's language.
    #[prop(optional, into)]
    meaning: Maybe,
    /// What became of it.
    #[prop(optional)]
    mark: Mark,
    /// "Not yet."
    #[prop(optional, into)]
    status: Maybe,
    /// The answer.
    #[prop(optional, into)]
    answer: Maybe,
    /// "Priya, 22 September".
    #[prop(optional, into)]
    meta: Maybe,
    /// `id` of the row, for a link to it.
    #[prop(optional, into)]
    id: Maybe,
    /// What goes with the words, below them: who can know, how they were given.
    #[prop(optional)]
    about: Option<AnyView>,
    /// The form that answers, while there is no answer.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let class = if mark == Mark::Open { "across open" } else { "across" };
    let answered = !status.is_none() || !answer.is_none();
    let status = status.0.map(|text| view! { <b>{text}</b>" " });
    view! {
        <li class=class id=id.0>
            <div class="said">
                {(!words.is_empty()).then(|| view! { <blockquote dir="auto" lang=lang.0>{words}</blockquote> })}
                {meaning.0.map(|text| view! { <p class="meta">{text}</p> })}
                {about}
            </div>
            <span class="line"></span>
            {mark.draw()}
            <div class="reply">
                {answered.then(|| view! { <p>{status}{answer.0.map(|text| view! { <bdi>{text}</bdi> })}</p> })}
                {meta.0.map(|text| view! { <p class="meta">{text}</p> })}
                {children.map(|more| more())}
            </div>
        </li>
    }
}

//! Lists: rows with hairlines, never cards.

use leptos::prelude::*;

use super::maybe::directed;
use super::{Icon, Initial, Mark, Maybe};

/// What stands at the start of a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Lead {
    /// Nothing.
    #[default]
    None,
    /// What became of it.
    Mark(Mark),
    /// A person's first letter in a circle; give the name.
    Person(String),
    /// What it is about.
    Icon(Icon),
}

impl Lead {
    pub(super) fn draw(self) -> Option<AnyView> {
        match self {
            Self::None => None,
            Self::Mark(mark) => Some(mark.draw().into_any()),
            Self::Person(name) => Some(view! { <Initial name=name/> }.into_any()),
            Self::Icon(icon) => Some(view! { <span class="lead">{icon.draw()}</span> }.into_any()),
        }
    }
}

/// A list of [`Row`]s, [`LinkRow`]s, [`DataRow`](super::DataRow)s or
/// [`ThreadAcross`](super::ThreadAcross)es.
#[component]
pub fn Rows(
    /// The rows.
    children: Children,
) -> impl IntoView {
    view! { <ul class="rows">{children()}</ul> }
}

/// A row that leads nowhere: an action of the plan, a message.
#[component]
pub fn Row(
    /// What stands in front.
    #[prop(optional)]
    lead: Lead,
    /// Heavier words.
    #[prop(optional, into)]
    title: Maybe,
    /// The sentence.
    #[prop(optional, into)]
    text: Maybe,
    /// Small words below: "Done. Gill, Northline Buses. Since 16 October."
    #[prop(optional, into)]
    meta: Maybe,
    /// More below: a [`Quote`](super::Quote), [`Chips`](super::Chips), a form.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <li class="row">
            {lead.draw()}
            <div>
                {title.0.map(directed).map(|(dir, text)| view! { <b dir=dir>{text}</b> })}
                {text.0.map(directed).map(|(dir, text)| view! { <p dir=dir>{text}</p> })}
                {meta.0.map(directed).map(|(dir, text)| view! { <p class="meta" dir=dir>{text}</p> })}
                {children.map(|more| more())}
            </div>
        </li>
    }
}

/// A row that leads on.
#[component]
pub fn LinkRow(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Heavier words.
    #[prop(into)]
    title: String,
    /// What a person said, below it.
    #[prop(optional, into)]
    said: Maybe,
    /// Smaller words below.
    #[prop(optional, into)]
    text: Maybe,
    /// What stands in front.
    #[prop(optional)]
    lead: Lead,
    /// A short word before the chevron: "Yes please".
    #[prop(optional, into)]
    end: Maybe,
) -> impl IntoView {
    let (dir, title) = directed(title);
    view! {
        <li>
            <a class="row" href=href>
                {lead.draw()}
                <span>
                    <b dir=dir>{title}</b>
                    {said.0.map(|said| view! { <small dir="auto">{said}</small> })}
                    {text.0.map(directed).map(|(dir, text)| view! { <small dir=dir>{text}</small> })}
                </span>
                {end.0.map(|text| view! { <em>{text}</em> })}
                {Icon::Forward.draw()}
            </a>
        </li>
    }
}

/// A list of [`ChoiceLink`]s or [`ChoiceButton`]s.
#[component]
pub fn LinkRows(
    /// The rows.
    children: Children,
) -> impl IntoView {
    view! { <div class="picks">{children()}</div> }
}

/// A large row that leads on at once, as on the phone check.
#[component]
pub fn ChoiceLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Its words.
    #[prop(into)]
    label: String,
    /// What happens then.
    #[prop(optional, into)]
    hint: Maybe,
) -> impl IntoView {
    view! {
        <a class="pick" href=href>
            <span><b>{label}</b>{hint.0.map(|text| view! { <small>{text}</small> })}</span>
            {Icon::Forward.draw()}
        </a>
    }
}

/// The same, but it sends its form.
#[component]
pub fn ChoiceButton(
    /// Name in the form.
    #[prop(into)]
    name: String,
    /// What is sent.
    #[prop(into)]
    value: String,
    /// Its words.
    #[prop(into)]
    label: String,
    /// What happens then.
    #[prop(optional, into)]
    hint: Maybe,
) -> impl IntoView {
    view! {
        <button class="pick" name=name value=value>
            <span><b>{label}</b>{hint.0.map(|text| view! { <small>{text}</small> })}</span>
            {Icon::Forward.draw()}
        </button>
    }
}

/// A staff row: words at the start, dates and actions at the end.
#[component]
pub fn DataRow(
    /// What stands in front.
    #[prop(optional)]
    lead: Lead,
    /// Heavier words.
    #[prop(into)]
    title: String,
    /// Where the title leads.
    #[prop(optional, into)]
    href: Maybe,
    /// Smaller words below.
    #[prop(optional, into)]
    text: Maybe,
    /// Their words, between title and text.
    #[prop(optional, into)]
    quote: Maybe,
    /// Words at the end: "Next: Fri 11 Dec".
    #[prop(optional, into)]
    end: Maybe,
    /// Whether it is marked with butter, as the one that needs something.
    #[prop(optional)]
    marked: bool,
    /// Buttons at the end.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (dir, title) = directed(title);
    let title = match href.0 {
        Some(href) => view! { <a href=href>{title}</a> }.into_any(),
        None => title.into_any(),
    };
    let class = if marked { "data butter" } else { "data" };
    view! {
        <li class=class>
            {lead.draw()}
            <div>
                <b dir=dir>{title}</b>
                {quote.0.map(|words| view! { <super::Quote words=words small=true/> })}
                {text.0.map(directed).map(|(dir, text)| view! { <p class="meta" dir=dir>{text}</p> })}
            </div>
            {end.0.map(|text| view! { <em>{text}</em> })}
            {children.map(|buttons| view! { <div class="ends">{buttons()}</div> })}
        </li>
    }
}

//! Somebody's own words.

use leptos::prelude::*;

use super::Maybe;

/// What a person said, exactly: serif with a margin line, line breaks kept, its direction
/// taken from the words themselves.
#[component]
pub fn Quote(
    /// The words, never edited.
    #[prop(into)]
    words: String,
    /// BCP 47 tag, where it is known that it differs from the page's.
    #[prop(optional, into)]
    lang: Maybe,
    /// "Kacper, 16 September", in the page's language.
    #[prop(optional, into)]
    by: Maybe,
    /// The same in the page's language, by whom the words were put into it.
    #[prop(optional, into)]
    meaning: Maybe,
    /// Whether it stands inside a row and is smaller.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let class = if small { "quote small" } else { "quote" };
    view! {
        <figure class=class>
            <blockquote dir="auto" lang=lang.0>{words}</blockquote>
            {meaning.0.map(|text| view! { <p class="meta">{text}</p> })}
            {by.0.map(|text| view! { <figcaption class="meta">{text}</figcaption> })}
        </figure>
    }
}

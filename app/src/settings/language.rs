use leptos::prelude::*;
use participation::people::Language;

use crate::ask::{Answered, Ask, language_cookie};
use crate::page::see;
use crate::say;
use crate::sign_in;
use crate::ui::Direction;
use crate::words::{Words, direction};

/// Goes on in another language. Whoever is signed in keeps it for themselves; the cookie is for
/// whoever is not.
///
/// # Errors
/// As the database does.
pub async fn choose_language(ask: Ask) -> Answered {
    let language = Language::from_text(ask.form.text("language"));
    match (&ask.who, language) {
        (Some(who), language) => {
            if let Some(language) = language {
                ask.p().set_language(who, language).await?;
            }
            let inside = sign_in::path(who);
            Ok(see(if matches!(inside, "/home" | "/work" | "/tasks") {
                "/settings"
            } else {
                inside
            }))
        }
        (None, Some(language)) => {
            let (name, value) = language_cookie(language);
            let mut response = see("/");
            response.headers_mut().append(name, value);
            Ok(response)
        }
        (None, None) => Ok(see("/")),
    }
}

/// A language's name in itself.
const fn own_name(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Pl => "Polski",
        Language::Ur => "اردو",
    }
}

/// The languages the screens speak, each named in itself; one press changes all words.
#[component]
pub(crate) fn LanguageRow(
    /// The reader's catalogue.
    words: Words,
) -> impl IntoView {
    let now = words.language();
    let buttons = Language::ALL
        .iter()
        .map(|language| {
            let dir = match direction(*language) {
                Direction::Ltr => "ltr",
                Direction::Rtl => "rtl",
            };
            view! {
                <button
                    class="link"
                    name="language"
                    value=language.text()
                    lang=language.text()
                    dir=dir
                    aria-current=(*language == now).then_some("true")
                >
                    {own_name(*language)}
                </button>
            }
        })
        .collect_view();
    view! {
        <form method="post" action="/language">
            <div class="tabs langs" role="group" aria-label=say!(words, "language-label")>{buttons}</div>
        </form>
    }
}

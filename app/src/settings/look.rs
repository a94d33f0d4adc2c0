use leptos::prelude::*;

use crate::ask::{Answered, Ask, Look, look_cookie};
use crate::form::Fields;
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Keeps how screens should look, and whether somebody might look at the phone.
///
/// # Errors
/// As the database does.
pub async fn choose_look(ask: Ask) -> Answered {
    let who = ask.who()?;
    if ask.form.has("phone") && who.handed_over.is_none() {
        let watched = ask.form.text("phone") == "watched";
        if watched != who.watched {
            ask.p().set_watched(who, watched).await?;
        }
    }
    let mut response = see("/settings?kept=1");
    if ask.form.has("theme") {
        let (name, value) = look_cookie(chosen(&ask.form));
        response.headers_mut().append(name, value);
    }
    Ok(response)
}

fn chosen(form: &Fields) -> Look {
    Look {
        theme: match form.text("theme") {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::Auto,
        },
        contrast: if form.text("contrast") == "more" {
            Contrast::More
        } else {
            Contrast::Auto
        },
        face: if form.text("face") == "easy" {
            Typeface::Easy
        } else {
            Typeface::Usual
        },
    }
}

/// How screens look, to be chosen.
#[component]
pub(super) fn LookForm(
    /// The reader's catalogue.
    words: Words,
    /// As they look now.
    look: Look,
) -> impl IntoView {
    let theme = |value: &str, label, is| Choice::new(value, label, look.theme == is);
    view! {
        <form method="post" action="/settings">
            <Chips name="theme" legend=say!(words, "look-theme") options=vec![
                theme("auto", say!(words, "look-theme-auto"), Theme::Auto),
                theme("light", say!(words, "look-theme-light"), Theme::Light),
                theme("dark", say!(words, "look-theme-dark"), Theme::Dark),
            ]/>
            <Chips name="contrast" legend=say!(words, "look-contrast") options=vec![
                Choice::new("auto", say!(words, "look-contrast-auto"), look.contrast == Contrast::Auto),
                Choice::new("more", say!(words, "look-contrast-more"), look.contrast == Contrast::More),
            ]/>
            <Chips name="face" legend=say!(words, "look-face") options=vec![
                Choice::new("usual", say!(words, "look-face-usual"), look.face == Typeface::Usual),
                Choice::new("easy", say!(words, "look-face-easy"), look.face == Typeface::Easy),
            ]/>
            <Button label=say!(words, "look-keep") weight=Weight::Outline/>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anything_unknown_is_as_the_device_says() {
        assert_eq!(chosen(&Fields::parse(b"theme=pink&contrast=&face=x")), Look::default());
    }

    #[test]
    fn all_three_are_kept() {
        let look = chosen(&Fields::parse(b"theme=dark&contrast=more&face=easy"));
        assert_eq!(
            look,
            Look {
                theme: Theme::Dark,
                contrast: Contrast::More,
                face: Typeface::Easy
            }
        );
    }
}

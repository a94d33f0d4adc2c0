//! A copy to keep: everything somebody said, the answers to it, who opened it, and the plan, as a file of their own.
//!
//! The service keeps nothing on a phone. A copy does, so the page says first what that means.

mod file;

use leptos::prelude::*;
use participation::Error;

use crate::ask::{Answered, Ask, Halt};
use crate::page;
use crate::say;
use crate::ui::*;
use crate::work::pack::told::{Head, with_openers};
use crate::work::pack::{attached, docx};

/// What a copy is, where it goes and who might find it there, before there is one.
///
/// # Errors
/// As the database does.
pub async fn ask_for_copy(ask: Ask) -> Answered {
    let sitting = ask.who()?.handed_over.is_some();
    let words = ask.words.clone();
    let title = say!(words, "title-copy");
    page::everybodys(&ask, title, move || {
        let (heading, lede) = (say!(words, "copy-title"), say!(words, "copy-what"));
        let holds = vec![
            say!(words, "copy-holds-said"),
            say!(words, "copy-holds-answers"),
            say!(words, "copy-holds-opened"),
            say!(words, "copy-holds-plan"),
            say!(words, "copy-holds-not"),
        ];
        let first = vec![
            say!(words, "copy-first-where"),
            say!(words, "copy-first-found"),
            say!(words, "copy-first-private"),
            say!(words, "copy-first-other"),
        ];
        let form = if sitting {
            view! { <p>{say!(words, "copy-not-here")}</p> }.into_any()
        } else {
            view! {
                <form method="post" action="/copy">
                    <Button label=say!(words, "copy-take-page") name="as" value="page"/>
                    <Button label=say!(words, "copy-take-document") weight=Weight::Outline name="as" value="document"/>
                </form>
                <p class="meta">{say!(words, "copy-then")}</p>
            }
            .into_any()
        };
        let (of_holds, of_first, back) = (
            say!(words, "copy-holds"),
            say!(words, "copy-first"),
            say!(words, "copy-back"),
        );
        view! {
            <Question text=heading/>
            <p>{lede}</p>
            <Section title=of_first><DashList items=first/></Section>
            <Section title=of_holds><DashList items=holds/></Section>
            {form}
            <p><a class="link" href="/settings">{back}</a></p>
        }
    })
    .await
}

/// The copy, made now and stored nowhere. Its name is a day and nothing else.
///
/// # Errors
/// As the database does.
pub async fn take_copy(ask: Ask) -> Answered {
    let who = ask.who()?;
    if who.handed_over.is_some() {
        return Ok(page::see("/copy"));
    }
    let copy = ask.p().own_copy(who).await?;
    let words = &ask.words;
    let (name, on) = (copy.pack.reader.called.full.clone(), copy.pack.on);
    let date = format!("{} {}", words.date(on), on.year());
    let head = Head {
        title: say!(words, "title-copy"),
        about: vec![say!(words, "copy-about", name = name.clone(), date = date.clone())],
        foot: say!(words, "copy-foot", name = name, date = date),
    };
    let others = ask.p().listening(who).await?.other_staff().await?;
    let doc = with_openers(words, &copy, &others, head);
    if ask.form.text("as") == "document" {
        let bytes = docx::file(&doc).map_err(|_| Halt::from(Error::Corrupt("docx")))?;
        return Ok(attached(docx::MEDIA, &format!("{on}_notes.docx"), bytes));
    }
    let media = "text/html; charset=utf-8";
    Ok(attached(media, &format!("{on}_notes.html"), file::page(&doc)))
}

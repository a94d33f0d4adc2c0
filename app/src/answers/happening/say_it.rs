//! The advocate says how it stands with what somebody told them about a service.

use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::news::{About, Line};
use participation::people::Role;
use participation::rules::length::Written;
use participation::voice::{Listening, MAX_WORDS, View};

use super::super::as_advocate::is_for_advocate;
use super::super::{Names, said_lang, said_text};
use super::{Lack, by, judge, still};
use crate::ask::{Answered, Ask, Halt};
use crate::page::{self, see};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Where the advocate goes back to.
const BACK: &str = "/answers#shared";

/// What an advocate says although nothing moved.
///
/// # Errors
/// [`Halt::NotThere`] when it was not said to them alone.
pub async fn telling(ask: Ask) -> Answered {
    let me = ask.p().listening(ask.who()?).await?;
    let view = asked(&ask, &me).await?;
    draw(&ask, &me, &view, Vec::new(), StatusCode::OK).await
}

/// Says it. What is not complete comes back with every word that was typed.
///
/// # Errors
/// [`Halt::NotThere`] when it was not said to them alone.
pub async fn say_it(ask: Ask) -> Answered {
    let me = ask.p().listening(ask.who()?).await?;
    let view = asked(&ask, &me).await?;
    let (new, lacks) = judge(&ask.form, About::View(view.id), ask.today());
    if !lacks.is_empty() {
        let problems = lacks.into_iter().map(|lack| problem(&ask.words, lack)).collect();
        return draw(&ask, &me, &view, problems, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    match me.say_news(&new).await {
        Ok(()) => Ok(see(BACK)),
        Err(Error::Conflict) => {
            let newer = Problem {
                field: "waiting_on".to_owned(),
                text: say!(ask.words, "happening-newer"),
            };
            draw(&ask, &me, &view, vec![newer], StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The words the request is about, which are opened by being shown.
async fn asked(ask: &Ask, me: &Listening<'_>) -> Result<View, Halt> {
    let view = me.open(ask.param("id")?).await?;
    if is_for_advocate(me.me(), &view) {
        Ok(view)
    } else {
        Err(Halt::NotThere)
    }
}

fn problem(words: &Words, lack: Lack) -> Problem {
    let text = match lack {
        Lack::Nothing => say!(words, "happening-needs-words"),
        Lack::TooLong(..) => say!(words, "answering-long"),
        Lack::NoDate => say!(words, "happening-needs-day"),
        Lack::Past => say!(words, "answering-next-past"),
    };
    Problem {
        field: lack.field().to_owned(),
        text,
    }
}

/// As many UTF-16 units as a browser may let through of so many characters.
fn typed(most: usize) -> Option<u32> {
    u32::try_from(2 * most).ok()
}

async fn draw(ask: &Ask, me: &Listening<'_>, view: &View, problems: Vec<Problem>, status: StatusCode) -> Answered {
    let words = &ask.words;
    let names = Names::new(words, me.people());
    let name = names.author(view.author);
    let author = me.people().iter().find(|one| one.id == view.author);
    let role = author.map_or(Role::YoungPerson, |one| one.role);
    let (said, lang) = (said_text(words, view, role), said_lang(words, view));
    let shared = say!(
        words,
        "answers-by",
        name = name.clone(),
        date = words.date_of(view.shared_at)
    );
    let lines = me.news_lines().await?;
    let last: Option<&Line> = lines.iter().rfind(|line| line.about == About::View(view.id));
    let before = last.map(|line| {
        let (title, text, by) = (still(words, line), line.words.clone(), by(words, &names, line));
        view! { <Rows><Row lead=Lead::Icon(Icon::Clock) title=title text=text meta=by/></Rows> }
    });
    let after = last.map(|line| view! { <input type="hidden" name="after" value=line.id.to_string()/> });
    let error = |field: &str| {
        let one = problems.iter().find(|one| one.field == field)?;
        Some(one.text.clone())
    };
    let (at_on, at_words, at_next) = (error("waiting_on"), error("words"), error("next_on"));
    let text = |name: &str| ask.form.text(name).to_owned();
    let on = match ask.form.filled("waiting_on") {
        None if problems.is_empty() => last.map(|line| line.waiting_on.clone()).unwrap_or_default(),
        _ => text("waiting_on"),
    };
    let (more, next_on) = (text("words"), text("next_on"));
    let texts = [
        say!(words, "nearly"),
        say!(words, "happening-say"),
        say!(words, "happening-on"),
        say!(words, "happening-on-hint"),
        say!(words, "happening-words"),
        say!(words, "answering-next"),
        say!(words, "answering-send", name = name),
    ];
    let action = format!("/answers/{}/news", view.id);
    let at = page::Question {
        back: "/answers".to_owned(),
        status,
        ..page::Question::default()
    };
    Ok(page::question(ask, say!(words, "title-answers"), at, move || {
        let [nearly, heading, on_label, on_hint, words_label, next, send] = texts;
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            <Quote words=said lang=lang by=shared/>
            {before}
            <form method="post" action=action>
                {after}
                <Field name="waiting_on" label=on_label hint=on_hint value=on error=at_on maxlength=typed(Written::Owner.most())/>
                <TextArea name="words" label=words_label value=more error=at_words rows=3 maxlength=typed(MAX_WORDS)/>
                <DateField name="next_on" label=next value=next_on error=at_next/>
                <Button label=send/>
            </form>
        }
    }))
}

use leptos::prelude::*;
use participation::voice::{How, View};

use super::Names;
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;
use crate::words::Words;

/// "Are these your words?": yes leaves them as they are, no takes them back.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when they are not the reader's to confirm.
pub async fn confirm(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let view = me.view(ask.param("id")?).await?;
    let mine = match ask.form.text("mine") {
        "yes" => true,
        "no" => false,
        _ => return Ok(see(&format!("/answers/{}", view.id))),
    };
    // A second tap finds it settled already.
    if view.awaits_author() && view.taken_back_at.is_none() {
        me.confirm(view.id, mine).await?;
    }
    Ok(see(&format!("/answers/{}", view.id)))
}

/// The question whether words that somebody else typed in are the author's, with how they were given.
pub struct AreTheseYours {
    how: String,
    action: String,
    question: String,
    yes: String,
    no: String,
    no_means: String,
}

impl AreTheseYours {
    /// The question about this view.
    #[must_use]
    pub fn new(words: &Words, names: &Names<'_>, view: &View) -> Self {
        Self {
            how: how_given(words, names, view).unwrap_or_default(),
            action: format!("/answers/{}/mine", view.id),
            question: say!(words, "answers-yours"),
            yes: say!(words, "answers-yours-yes"),
            no: say!(words, "answers-yours-no"),
            no_means: say!(words, "answers-yours-no-means"),
        }
    }

    /// The form.
    #[must_use]
    pub fn draw(self) -> AnyView {
        let Self {
            how,
            action,
            question,
            yes,
            no,
            no_means,
        } = self;
        view! {
            <div class="stack">
                <p>{how}</p>
                <form method="post" action=action>
                    <div class="chips" role="group" aria-label=question>
                        <button class="chip" name="mine" value="yes">{yes}</button>
                        <button class="chip" name="mine" value="no">{no}</button>
                    </div>
                    <p class="meta">{no_means}</p>
                </form>
            </div>
        }
        .into_any()
    }
}

/// How words reached the app, where their author did not type them alone.
pub(super) fn how_given(words: &Words, names: &Names<'_>, view: &View) -> Option<String> {
    let name = view.entered_by.map(|person| names.person(person)).unwrap_or_default();
    let on = view
        .given
        .on
        .as_deref()
        .and_then(|on| on.parse().ok())
        .map(|on| words.date(on))
        .unwrap_or_default();
    match view.given.how {
        How::Typed => None,
        How::Handover => Some(say!(words, "answers-given-handover")),
        How::Paper => Some(say!(words, "answers-given-paper", name = name, date = on)),
        How::Phone => Some(say!(words, "answers-given-phone", name = name, date = on)),
        How::Aloud => Some(say!(words, "answers-given-aloud", name = name, date = on)),
    }
}

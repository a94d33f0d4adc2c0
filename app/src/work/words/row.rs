use leptos::prelude::*;
use participation::people::Member;
use participation::plan::Plan;
use participation::voice::{Answer, AnswerState, Reply, View};

use super::super::case::Case;
use super::super::names::staff_call;
use super::about::about;
use super::answer_form::{Typed, form};
use crate::answers::{said_lang, said_text, short, state_mark};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What somebody said, and across from it the answer or the form that answers.
pub(super) fn draw(
    ask: &Ask,
    case: &Case,
    plan: &Plan,
    author: &Member,
    view: &View,
    typed: Option<&Typed>,
) -> impl IntoView + use<> {
    let words = &ask.words;
    let typed = typed.filter(|typed| typed.view == view.id);
    let lang = said_lang(words, view);
    let about = about(ask, case, author, view).into_any();
    let id = format!("v-{}", view.id);
    let opened = view.waits_for_answer() || typed.is_some() || ask.query.text("again") == view.id.to_string();
    let form = opened.then(|| form(words, case, plan, author, view, typed));
    // One form at a time: a page with one for every answer would be mostly forms.
    let again = (!opened).then(|| again(words, case, author, view));
    let Some(answer) = view.answer() else {
        let known = (!view.asks_for_answer()).then(|| {
            let text = say!(words, "staff-answer-not-needed");
            view! { <p class="meta">{text}</p> }
        });
        return view! {
            <ThreadAcross words=view.words.clone() lang=lang id=id about=about>{known}{again}{form}</ThreadAcross>
        }
        .into_any();
    };
    let said = match answer.state {
        AnswerState::Did => say!(words, "staff-answer-did"),
        AnswerState::NotYet => say!(words, "staff-answer-not-yet"),
        AnswerState::Cant => say!(words, "staff-answer-cant"),
    };
    let reply = reply(words, author, answer);
    let instead = instead(words, answer);
    let tied = tied(words, plan, answer);
    let theirs = typed.filter(|typed| typed.newer).map(|_| {
        let what_now = say!(words, "staff-answer-newer-what");
        view! { <Notice tone=Tone::NotYet title=say!(words, "staff-answer-newer")><p>{what_now}</p></Notice> }
    });
    view! {
        <ThreadAcross
            words=view.words.clone()
            lang=lang
            id=id
            about=about
            mark=state_mark(answer.state)
            status=said
            answer=answer.because.clone()
            meta=meta(words, case, answer)
        >
            {instead}
            {tied}
            {reply}
            {theirs}
            {again}
            {form}
        </ThreadAcross>
    }
    .into_any()
}

/// The way to a form where none stands open.
fn again(words: &Words, case: &Case, author: &Member, view: &View) -> AnyView {
    let label = if view.answer().is_some() {
        say!(words, "staff-answer-again")
    } else {
        say!(words, "staff-answer-anyway")
    };
    let heard = format!("{label}: {}", short(&said_text(words, view, author.role), 60));
    let href = format!("/work/{}?again={1}#v-{1}", case.id(), view.id);
    view! { <ButtonLink href=href label=label weight=Weight::Text aria_label=heard/> }.into_any()
}

/// "Priya, 22 September. Next news: Friday 11 December."
fn meta(words: &Words, case: &Case, answer: &Answer) -> String {
    let by = say!(
        words,
        "staff-answer-by",
        name = case.short_name(words, answer.by),
        date = words.date_of(answer.at)
    );
    match answer.next_on.as_deref().and_then(|on| on.parse().ok()) {
        Some(on) => format!(
            "{by} {}",
            say!(words, "staff-answer-next", date = words.day_and_date(on))
        ),
        None => by,
    }
}

fn instead(words: &Words, answer: &Answer) -> Option<AnyView> {
    (!answer.instead.is_empty())
        .then(|| view! { <p>{say!(words, "staff-answer-instead", offer = answer.instead.clone())}</p> }.into_any())
}

fn tied(words: &Words, plan: &Plan, answer: &Answer) -> Option<AnyView> {
    let action = plan.actions().find(|one| Some(one.id) == answer.action)?;
    let text = say!(words, "staff-answer-tied", what = action.what.clone());
    Some(view! { <SmallNote icon=Icon::Plan text=text/> }.into_any())
}

fn reply(words: &Words, author: &Member, answer: &Answer) -> Option<AnyView> {
    let (reply, said, at) = answer.reply.as_ref()?;
    let name = staff_call(author);
    let date = words.date_of(*at);
    let text = match reply {
        Reply::Ok => say!(words, "staff-reply-ok", name = name, date = date),
        Reply::NotOk => say!(words, "staff-reply-not-ok", name = name, date = date),
        Reply::Talk => say!(words, "staff-reply-talk", name = name, date = date),
    };
    let quote = (!said.is_empty()).then(|| view! { <Quote words=said.clone() small=true/> });
    Some(view! { <SmallNote icon=Icon::Say text=text/>{quote} }.into_any())
}

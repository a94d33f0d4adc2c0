use leptos::prelude::*;
use participation::id::ViewId;
use participation::people::{Member, Role};
use participation::plan::Context;
use participation::voice::View;

use super::weighed;
use crate::answers::{Names, said_lang};
use crate::ask::{Answered, Ask, Halt};
use crate::page::{self as pages, see};
use crate::say;
use crate::say::audience::{audience_line, drawn};
use crate::ui::*;
use crate::words::Words;

/// What was sent, with its dates, and what others of the family shared.
///
/// # Errors
/// When the database does not answer.
pub async fn before(ask: Ask) -> Answered {
    let who = ask.who()?;
    let listening = ask.p().listening(who).await?;
    let shared = listening.spreads().await?;
    listening.opened(&shared).await?;
    let people = listening.people().to_vec();
    let words = &ask.words;
    let contexts = listening.at_plan().await?.plan.contexts;
    let contexts: Vec<Context> = contexts.into_iter().map(|one| one.context).collect();
    let mine = if who.role() == Some(Role::Advocate) {
        Vec::new()
    } else {
        ask.p().own_voice(who).await?.weights().await?.shared
    };
    let me = listening.me().clone();
    let others_of_staff = listening.other_staff().await?;
    let names = Names::new(words, &people).and(&others_of_staff).read_by(me.role);
    let own = own(words, &names, &contexts, &mine, &me, &people);
    let others = others(words, &names, &contexts, &shared);
    let nothing = (own.is_none() && others.is_none()).then(|| {
        let text = say!(words, "weights-none");
        view! { <Empty text=text/> }
    });
    let sent = ask.query.has("sent").then(|| {
        let (text, then) = (say!(words, "weights-sent"), say!(words, "weights-sent-then"));
        view! { <Saved text=text/><p>{then}</p> }
    });
    let way = (me.role != Role::Advocate).then(|| {
        let label = say!(words, "weights-again");
        view! { <ButtonLink href="/places/most" label=label weight=Weight::Outline/> }
    });
    let at = pages::Question {
        back: if me.role == Role::Advocate { "/home" } else { "/places" }.to_owned(),
        ..pages::Question::default()
    };
    let heading = say!(words, "weights-heading");
    Ok(pages::question(&ask, say!(words, "title-weights"), at, move || {
        view! { <Question text=heading/>{sent}{nothing}{own}{way}{others} }
    }))
}

/// Takes one back.
///
/// # Errors
/// [`Halt::NotThere`] when it is not the reader's.
pub async fn take_back(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let id: ViewId = ask.form.text("id").parse().map_err(|_| Halt::NotThere)?;
    let mine = me.weights().await?.shared;
    let view = mine.iter().find(|view| view.id == id).ok_or(Halt::NotThere)?;
    // A second tap finds it done already.
    if view.taken_back_at.is_none() {
        me.take_back(id).await?;
    }
    Ok(see("/places/most/before"))
}

/// Mine: the one that counts, then the earlier ones.
fn own(
    words: &Words,
    names: &Names<'_>,
    contexts: &[Context],
    mine: &[View],
    me: &Member,
    people: &[Member],
) -> Option<AnyView> {
    let current = mine.iter().rev().find(|view| view.taken_back_at.is_none());
    let now = current.map(|view| {
        let title = say!(words, "weights-sent-title", date = words.date_of(view.shared_at));
        let (spread, why) = (shown(words, contexts, view), quote(words, view));
        let (who, audience) = (
            audience_line(words, &view.audience, me.id, people),
            drawn(&view.audience),
        );
        let read: Vec<String> = view
            .opened
            .iter()
            .map(|one| {
                say!(
                    words,
                    "weights-read",
                    name = names.opener(one.person),
                    date = words.date_of(one.at)
                )
            })
            .collect();
        let read = if read.is_empty() {
            vec![say!(words, "answers-read-none-yet")]
        } else {
            read
        };
        let back = back(words, view.id);
        view! {
            <Section title=title>
                {spread}
                {why}
                <AudienceLine audience=audience text=who/>
                <DashList items=read/>
                {back}
            </Section>
        }
    });
    let earlier: Vec<AnyView> = mine
        .iter()
        .rev()
        .filter(|view| current.is_none_or(|current| current.id != view.id))
        .map(|view| {
            let date = words.date_of(view.shared_at);
            let gone = view
                .taken_back_at
                .map(|at| say!(words, "answers-taken-back-on", date = words.date_of(at)));
            let (spread, why) = (shown(words, contexts, view), quote(words, view));
            view! {
                <Details summary=date>
                    {gone.map(|text| view! { <p class="meta">{text}</p> })}
                    {spread}
                    {why}
                </Details>
            }
            .into_any()
        })
        .collect();
    let title = say!(words, "weights-earlier");
    let earlier = (!earlier.is_empty()).then(|| view! { <Section title=title>{earlier}</Section> });
    (now.is_some() || earlier.is_some()).then(|| view! { {now}{earlier} }.into_any())
}

/// Taking it back takes two taps.
fn back(words: &Words, id: ViewId) -> impl IntoView + use<> {
    let (summary, what) = (say!(words, "answers-take-back"), say!(words, "answers-back-new"));
    let label = say!(words, "answers-take-back");
    view! {
        <Details summary=summary>
            <p>{what}</p>
            <form method="post" action="/places/most/back">
                <input type="hidden" name="id" value=id.to_string()/>
                <Button label=label weight=Weight::Outline/>
            </form>
        </Details>
    }
}

/// What others shared with the reader: the one that counts of each.
fn others(words: &Words, names: &Names<'_>, contexts: &[Context], shared: &[View]) -> Option<AnyView> {
    let mut rows: Vec<AnyView> = Vec::new();
    for (index, view) in shared.iter().enumerate() {
        let professionals = |view: &View| view.spread().is_some_and(|spread| spread.professionals);
        let later = shared.iter().skip(index + 1);
        if later
            .clone()
            .any(|one| one.author == view.author && professionals(one) == professionals(view))
        {
            continue;
        }
        let by = if professionals(view) {
            say!(words, "weights-professionals")
        } else {
            names.author(view.author)
        };
        let title = say!(words, "weights-by", name = by, date = words.date_of(view.shared_at));
        let (spread, why) = (shown(words, contexts, view), quote(words, view));
        rows.push(view! { <li class="stack"><p><b>{title}</b></p>{spread}{why}</li> }.into_any());
    }
    let (title, note) = (say!(words, "answers-shared"), say!(words, "answers-shared-note"));
    (!rows.is_empty()).then(|| {
        view! { <Section title=title><p class="meta">{note}</p><ul class="stack">{rows}</ul></Section> }.into_any()
    })
}

fn shown(words: &Words, contexts: &[Context], view: &View) -> Option<AnyView> {
    let spread = view.spread()?;
    let items = weighed(words, contexts, &spread.counters, &spread.something_else);
    Some(view! { <Spread items=items/> }.into_any())
}

fn quote(words: &Words, view: &View) -> Option<AnyView> {
    if view.words.trim().is_empty() {
        return None;
    }
    let (said, lang) = (view.words.clone(), said_lang(words, view));
    Some(view! { <Quote words=said lang=lang small=true/> }.into_any())
}

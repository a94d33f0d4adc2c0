use http::StatusCode;
use leptos::prelude::*;
use participation::room::{AskSaid, Meeting, Room, Slip};
use participation::voice::{Kept, OwnVoice};

use super::knows::Knows;
use super::saving::{mark, reach, save, too_long};
use super::{two, which};
use crate::ask::{Answered, Ask, Halt};
use crate::page as pages;
use crate::say;
use crate::ui::*;

/// How many people somebody can write down before they send it.
const MOST: i64 = 20;

/// "I'd like to add someone".
///
/// # Errors
/// [`Halt::NotThere`] when there is no such note.
pub async fn add(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let meetings = me.listening().meetings().await?;
    match which::next(&meetings, ask.today()) {
        Some(meeting) => draw(&ask, &me, meeting, None).await,
        None => Ok(pages::see("/room")),
    }
}

/// Keeps whom somebody would like to add.
///
/// # Errors
/// [`Halt::NotThere`] when it is no meeting of theirs, or there is no such note.
pub async fn keep_ask(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let meetings = me.listening().meetings().await?;
    let meeting = which::meant(&ask, &meetings)?;
    let note = note(&ask)?.unwrap_or(1);
    let said = AskSaid {
        who: ask.form.text("name").to_owned(),
        why: ask.form.text("words").to_owned(),
        audience: reach(&ask, "who", AskSaid::default().audience),
    };
    let kept = me.keep_ask(meeting.id, note, said, &save(&ask)).await?;
    let said = me
        .room(meeting.id)
        .await?
        .draft
        .asks
        .remove(&note)
        .map(|slip| slip.said);
    let said = said.unwrap_or_default();
    let unprocessable = |text| Some((StatusCode::UNPROCESSABLE_ENTITY, text));
    if let Some(problem) = too_long(&ask.words, &said.who).or_else(|| too_long(&ask.words, &said.why)) {
        return draw(&ask, &me, meeting, unprocessable(problem)).await;
    }
    if matches!(kept, Kept::Conflict { .. }) {
        let problem = say!(ask.words, "say-two-texts");
        return draw(&ask, &me, meeting, Some((StatusCode::CONFLICT, problem))).await;
    }
    // A note that was emptied is gone; one that never was anything asks for a name.
    let was_emptied = said.why.trim().is_empty() && ask.form.number("version").unwrap_or(0) > 0;
    if said.who.trim().is_empty() && !was_emptied {
        return draw(&ask, &me, meeting, unprocessable(say!(ask.words, "add-missing"))).await;
    }
    Ok(pages::see("/room#send"))
}

/// The number of the note a request is about.
fn note(ask: &Ask) -> Result<Option<i64>, Halt> {
    match ask.form.number("n").or_else(|| ask.query.number("n")) {
        Some(note) if (1..=MOST).contains(&note) => Ok(Some(note)),
        Some(_) => Err(Halt::NotThere),
        None => Ok(None),
    }
}

fn is_empty(slip: &Slip<AskSaid>) -> bool {
    slip.aside.is_empty() && slip.said.who.trim().is_empty() && slip.said.why.trim().is_empty()
}

/// The first note that says nothing yet; the last one when all do.
fn free(room: &Room) -> i64 {
    let taken = |note: &i64| room.draft.asks.get(note).is_some_and(|slip| !is_empty(slip));
    (1..MOST).find(|note| !taken(note)).unwrap_or(MOST)
}

async fn draw(ask: &Ask, me: &OwnVoice<'_>, meeting: &Meeting, problem: Option<(StatusCode, String)>) -> Answered {
    let room = me.room(meeting.id).await?;
    let words = &ask.words;
    let note = note(ask)?.unwrap_or_else(|| free(&room));
    let slip = room.draft.asks.get(&note);
    let at = pages::Question {
        back: "/room".to_owned(),
        status: problem.as_ref().map_or(StatusCode::OK, |(status, _)| *status),
        ..pages::Question::default()
    };
    let mut said = slip.map(|slip| slip.said.clone()).unwrap_or_default();
    let both = slip.filter(|slip| !slip.aside.is_empty()).and_then(|slip| {
        let all = || std::iter::once(&slip.said).chain(&slip.aside);
        said.who = two::joined(&all().map(|one| one.who.as_str()).collect::<Vec<_>>()).replace("\n\n", ", ");
        said.why = two::joined(&all().map(|one| one.why.as_str()).collect::<Vec<_>>());
        two::texts(words, all().map(|one| format!("{}\n{}", one.who, one.why)).collect())
    });
    let knows = Knows {
        words,
        me: me.me(),
        people: me.people(),
        about: None,
    };
    let who = knows.chips("who", "who".to_owned(), say!(words, "who-legend"), said.audience);
    let others = others(ask, &room, note);
    let error = problem.map(|(_, text)| text);
    let problems = error
        .iter()
        .map(|text| Problem {
            field: "name".to_owned(),
            text: text.clone(),
        })
        .collect::<Vec<_>>();
    let texts = [
        say!(words, "room-add"),
        say!(words, "add-lede"),
        say!(words, "nearly"),
        say!(words, "add-name"),
        say!(words, "add-name-hint"),
        say!(words, "add-why"),
        say!(words, "room-keep"),
        say!(words, "only-you"),
        say!(words, "part-until"),
    ];
    let (id, version, mark) = (
        meeting.id.to_string(),
        slip.map_or(0, |slip| slip.version).to_string(),
        mark(ask),
    );
    let button = if both.is_some() { "settle" } else { "keep" };
    Ok(pages::question(ask, say!(words, "title-room"), at, move || {
        let [heading, lede, nearly, name, hint, why, keep, lock, more] = texts;
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            <Lede text=lede/>
            <LockNote text=lock more=more/>
            {both}
            <form method="post" action="/room/add">
                <input type="hidden" name="meeting" value=id/>
                <input type="hidden" name="n" value=note.to_string()/>
                <input type="hidden" name="version" value=version/>
                <input type="hidden" name="page" value=mark/>
                <Field name="name" label=name hint=hint value=said.who error=error/>
                <TextArea name="words" label=why value=said.why rows=3/>
                {who}
                <Button label=keep name="do" value=button/>
            </form>
            {others}
        }
    }))
}

/// Those who are written down already and not sent yet.
fn others(ask: &Ask, room: &Room, now: i64) -> Option<AnyView> {
    let words = &ask.words;
    let rows = room
        .draft
        .asks
        .iter()
        .filter(|(note, slip)| **note != now && !is_empty(slip))
        .map(|(note, slip)| {
            let title = if slip.said.who.trim().is_empty() {
                say!(words, "add-no-name")
            } else {
                slip.said.who.clone()
            };
            let (href, text) = (format!("/room/add?n={note}"), say!(words, "room-not-sent"));
            view! { <LinkRow href=href title=title text=text lead=Lead::Icon(Icon::Pencil)/> }
        })
        .collect::<Vec<_>>();
    let title = say!(words, "add-others");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}

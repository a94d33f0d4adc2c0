use http::StatusCode;
use leptos::prelude::*;
use participation::room::{Meeting, Room, Slip, Way, WishSaid};
use participation::voice::{Kept, OwnVoice};

use super::knows::Knows;
use super::paper::wish;
use super::saving::{mark, reach, save, too_long};
use super::{two, way_name, which};
use crate::ask::{Answered, Ask};
use crate::page as pages;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// "How I want to take part".
///
/// # Errors
/// When the database does not answer.
pub async fn part(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let meetings = me.listening().meetings().await?;
    match which::next(&meetings, ask.today()) {
        Some(meeting) => draw(&ask, &me, meeting, None).await,
        None => Ok(pages::see("/room")),
    }
}

/// Keeps how somebody wants to take part.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is no meeting of theirs.
pub async fn keep_part(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let meetings = me.listening().meetings().await?;
    let meeting = which::meant(&ask, &meetings)?;
    let said = said(&ask);
    let room = me.room(meeting.id).await?;
    if room.draft.wish.is_none() && room.wishes.last().is_some_and(|sent| sent.said == said) {
        return Ok(pages::see("/room"));
    }
    let kept = me.keep_wish(meeting.id, said, &save(&ask)).await?;
    let wish = me
        .room(meeting.id)
        .await?
        .draft
        .wish
        .map(|slip| slip.said)
        .unwrap_or_default();
    let texts = [&wish.beside, &wish.interpreter, &wish.call_me, &wish.words];
    if let Some(problem) = texts.iter().find_map(|text| too_long(&ask.words, text)) {
        return draw(&ask, &me, meeting, Some((StatusCode::UNPROCESSABLE_ENTITY, problem))).await;
    }
    if matches!(kept, Kept::Conflict { .. }) {
        let problem = say!(ask.words, "say-two-texts");
        return draw(&ask, &me, meeting, Some((StatusCode::CONFLICT, problem))).await;
    }
    Ok(pages::see("/room#send"))
}

fn said(ask: &Ask) -> WishSaid {
    let ways = ask.form.all("ways");
    let text = |name| ask.form.text(name).to_owned();
    WishSaid {
        ways: ways.iter().filter_map(|way| Way::from_text(way)).collect(),
        beside: text("beside"),
        breaks: ask.form.has("breaks"),
        interpreter: text("interpreter"),
        call_me: text("call-me"),
        words: text("words"),
        audience: reach(ask, "who", WishSaid::default().audience),
    }
}

async fn draw(ask: &Ask, me: &OwnVoice<'_>, meeting: &Meeting, problem: Option<(StatusCode, String)>) -> Answered {
    let room = me.room(meeting.id).await?;
    let words = &ask.words;
    let at = pages::Question {
        back: "/room".to_owned(),
        status: problem.as_ref().map_or(StatusCode::OK, |(status, _)| *status),
        ..pages::Question::default()
    };
    let problems = problem
        .into_iter()
        .map(|(_, text)| Problem {
            field: "words".to_owned(),
            text,
        })
        .collect::<Vec<_>>();
    let knows = Knows {
        words,
        me: me.me(),
        people: me.people(),
        about: None,
    };
    let slip = room.draft.wish.as_ref();
    let form = form(ask, &knows, meeting, &room, slip);
    let (heading, lede, nearly) = (
        say!(words, "room-part"),
        say!(words, "part-lede"),
        say!(words, "nearly"),
    );
    let (lock, more) = (say!(words, "only-you"), say!(words, "part-until"));
    Ok(pages::question(ask, say!(words, "title-room"), at, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            <Lede text=lede/>
            <LockNote text=lock more=more/>
            {form}
        }
    }))
}

fn form(ask: &Ask, knows: &Knows<'_>, meeting: &Meeting, room: &Room, slip: Option<&Slip<WishSaid>>) -> AnyView {
    let words = &ask.words;
    let mut said = slip
        .map(|slip| slip.said.clone())
        .or_else(|| room.wishes.last().map(|sent| sent.said.clone()))
        .unwrap_or_default();
    let both = slip
        .filter(|slip| !slip.aside.is_empty())
        .and_then(|slip| both(words, slip, &mut said));
    let ways = Way::ALL
        .iter()
        .map(|way| Choice::new(way.text(), way_name(words, *way), said.ways.contains(way)))
        .collect::<Vec<_>>();
    let breaks = vec![Choice::new("yes", say!(words, "part-breaks"), said.breaks)];
    let who = knows.chips("who", "who".to_owned(), say!(words, "who-legend"), said.audience);
    let button = if both.is_some() { "settle" } else { "keep" };
    let texts = [
        say!(words, "part-ways"),
        say!(words, "part-beside"),
        say!(words, "part-breaks-legend"),
        say!(words, "part-interpreter"),
        say!(words, "part-call-me"),
        say!(words, "part-words"),
        say!(words, "room-keep"),
    ];
    let [
        ways_legend,
        beside,
        breaks_legend,
        interpreter,
        call_me,
        words_label,
        keep,
    ] = texts;
    let (id, version, mark) = (
        meeting.id.to_string(),
        slip.map_or(0, |slip| slip.version).to_string(),
        mark(ask),
    );
    view! {
        {both}
        <form method="post" action="/room/part">
            <input type="hidden" name="meeting" value=id/>
            <input type="hidden" name="version" value=version/>
            <input type="hidden" name="page" value=mark/>
            <Checks name="ways" legend=ways_legend options=ways/>
            <Field name="beside" label=beside value=said.beside/>
            <Checks name="breaks" legend=breaks_legend quiet_legend=true options=breaks/>
            <Field name="interpreter" label=interpreter value=said.interpreter/>
            <Field name="call-me" label=call_me value=said.call_me/>
            <TextArea name="words" label=words_label value=said.words rows=4/>
            {who}
            <Button label=keep name="do" value=button/>
        </form>
    }
    .into_any()
}

/// What two tabs or phones say, with both in the fields below.
fn both(words: &Words, slip: &Slip<WishSaid>, said: &mut WishSaid) -> Option<AnyView> {
    let all = || std::iter::once(&slip.said).chain(&slip.aside);
    let joined = |text: fn(&WishSaid) -> &str| two::joined(&all().map(text).collect::<Vec<_>>());
    said.beside = joined(|one| &one.beside).replace("\n\n", ", ");
    said.interpreter = joined(|one| &one.interpreter).replace("\n\n", ", ");
    said.call_me = joined(|one| &one.call_me).replace("\n\n", ", ");
    said.words = joined(|one| &one.words);
    two::texts(words, all().map(|one| wish(words, one).join("\n")).collect())
}

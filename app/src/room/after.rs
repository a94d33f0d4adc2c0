use http::StatusCode;
use leptos::prelude::*;
use participation::room::{AfterwardsSaid, Felt, HeldBack, Meeting, Question as Asked, Room, RoomEnvelope, Save};
use participation::voice::{Kept, OwnVoice};

use super::knows::Knows;
use super::paper::question_name;
use super::saving::{mark, reach, save, too_long};
use super::{before, felt_name, took_part, two, which};
use crate::answers::Names;
use crate::ask::{Answered, Ask, Halt};
use crate::page as pages;
use crate::say;
use crate::ui::*;

/// How the last meeting was: two questions, each optional, and how it was noted that one took part.
///
/// # Errors
/// [`Halt::NotThere`] when it names a meeting that is not theirs or was not held.
pub async fn after(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let meetings = me.listening().meetings().await?;
    match held(&ask, &meetings)? {
        Some(meeting) => draw(&ask, &me, meeting, None).await,
        None => Ok(pages::see("/room")),
    }
}

/// The meeting a request names if it was held, or else the last that was.
pub(super) fn held<'a>(ask: &Ask, meetings: &'a [Meeting]) -> Result<Option<&'a Meeting>, Halt> {
    match which::named(ask, meetings)? {
        Some(meeting) if meeting.held => Ok(Some(meeting)),
        Some(_) => Err(Halt::NotThere),
        None => Ok(which::last_held(meetings)),
    }
}

/// Keeps what somebody says about a meeting afterwards, each answer apart from the other.
///
/// # Errors
/// [`Halt::NotThere`] when it is no meeting of theirs, or was not held.
pub async fn keep_after(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let meetings = me.listening().meetings().await?;
    let meeting = held(&ask, &meetings)?.ok_or(Halt::NotThere)?;
    let before = me.room(meeting.id).await?;
    let (mut two, mut long) = (false, None);
    for question in Asked::ALL {
        let name = question.text();
        let field = |what: &str| format!("{what}-{name}");
        let said = AfterwardsSaid {
            felt: Felt::from_text(ask.form.text(&field("felt"))),
            words: ask.form.text(&field("words")).to_owned(),
            audience: reach(&ask, &field("who"), AfterwardsSaid::default().audience),
        };
        let sent = before.afterwards.iter().rev().find(|one| one.question == *question);
        if !before.draft.afterwards.contains_key(question) && sent.is_some_and(|sent| sent.said == said) {
            continue;
        }
        long = long.or_else(|| too_long(&ask.words, &said.words));
        let save = Save {
            base: ask.form.number(&field("version")),
            ..save(&ask)
        };
        let kept = me.keep_afterwards(meeting.id, *question, said, &save).await?;
        two |= matches!(kept, Kept::Conflict { .. });
    }
    if let Some(problem) = long {
        return draw(&ask, &me, meeting, Some((StatusCode::UNPROCESSABLE_ENTITY, problem))).await;
    }
    if two {
        let problem = say!(ask.words, "say-two-texts");
        return draw(&ask, &me, meeting, Some((StatusCode::CONFLICT, problem))).await;
    }
    Ok(pages::see(&format!("/room/check?m={}", meeting.id)))
}

pub(super) async fn draw(
    ask: &Ask,
    me: &OwnVoice<'_>,
    meeting: &Meeting,
    problem: Option<(StatusCode, String)>,
) -> Answered {
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
            field: "questions".to_owned(),
            text,
        })
        .collect::<Vec<_>>();
    let waits_to_go = |one: &RoomEnvelope| one.held_back != Some(HeldBack::Withdrawn);
    let unsent = me.room_envelopes(meeting.id).await?.iter().any(waits_to_go);
    let send = unsent.then(|| {
        let (note, label) = (say!(words, "room-unsent"), say!(words, "room-check"));
        let href = format!("/room/check?m={}", meeting.id);
        view! { <SmallNote icon=Icon::Lock text=note/><ButtonLink href=href label=label weight=Weight::Outline/> }
    });
    let sent = ask.query.has("sent").then(|| say!(words, "room-sent"));
    let knows = Knows {
        words,
        me: me.me(),
        people: me.people(),
        about: None,
    };
    let questions = Asked::ALL
        .iter()
        .map(|question| one(ask, &knows, &room, *question))
        .collect::<Vec<_>>();
    let names = Names::new(words, me.people());
    let noted = took_part::noted(ask, &names, me.people(), &room);
    let decided = before::decided(words, &names, &room);
    let others = before::others(words, &me.listening().meetings().await?, meeting);
    let texts = [
        say!(words, "after-heading"),
        say!(words, "after-lede", date = words.date(meeting.on)),
        say!(words, "nearly"),
        say!(words, "room-keep"),
    ];
    let (id, mark) = (meeting.id.to_string(), mark(ask));
    Ok(pages::question(ask, say!(words, "title-room"), at, move || {
        let [heading, lede, nearly, keep] = texts;
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            <Lede text=lede/>
            {sent.map(|text| view! { <Saved text=text/> })}
            <form method="post" action="/room/after" id="questions">
                <input type="hidden" name="meeting" value=id/>
                <input type="hidden" name="page" value=mark/>
                {questions}
                <Button label=keep/>
            </form>
            {send}
            {noted}
            {decided}
            {others}
        }
    }))
}

/// One of the questions.
fn one(ask: &Ask, knows: &Knows<'_>, room: &Room, question: Asked) -> AnyView {
    let words = &ask.words;
    let name = question.text();
    let slip = room.draft.afterwards.get(&question);
    let sent = room.afterwards.iter().rev().find(|one| one.question == question);
    let mut said = slip
        .map(|slip| slip.said.clone())
        .or_else(|| sent.map(|sent| sent.said.clone()))
        .unwrap_or_default();
    let both = slip.filter(|slip| !slip.aside.is_empty()).and_then(|slip| {
        let all = || std::iter::once(&slip.said).chain(&slip.aside);
        said.words = two::joined(&all().map(|one| one.words.as_str()).collect::<Vec<_>>());
        two::texts(words, all().map(|one| one.words.clone()).collect())
    });
    let settle = both
        .is_some()
        .then(|| view! { <input type="hidden" name="do" value="settle"/> });
    let mut options: Vec<Choice> = Felt::ALL
        .iter()
        .map(|felt| Choice::new(felt.text(), felt_name(words, *felt), said.felt == Some(*felt)))
        .collect();
    options.push(Choice::new("skip", say!(words, "skip"), false));
    let felt = format!("felt-{name}");
    let (legend, more) = (question_name(words, question), say!(words, "room-why"));
    let lock = say!(words, "room-why-who", names = knows.names(said.audience));
    let (who_name, who_id) = match question {
        Asked::Heard => ("who-heard", "who-heard"),
        Asked::Blamed => ("who-blamed", "who-blamed"),
    };
    let who = knows.chips(who_name, who_id.to_owned(), say!(words, "who-legend"), said.audience);
    let fold = say!(words, "room-who-fold");
    let version = slip.map_or(0, |slip| slip.version).to_string();
    view! {
        <Section>
            {both}
            {settle}
            <input type="hidden" name=format!("version-{name}") value=version/>
            <Chips name=felt legend=legend options=options/>
            <TextArea name=format!("words-{name}") label=more lock=lock value=said.words rows=3/>
            <Details summary=fold>{who}</Details>
        </Section>
    }
    .into_any()
}

use http::StatusCode;
use leptos::prelude::*;
use participation::id::InviteeId;
use participation::room::{Seat, SharedStance, Slip, Stance, StanceSaid};
use participation::voice::{Kept, OwnVoice};

use super::around::{Around, NotKept};
use super::knows::Knows;
use super::page;
use super::saving::{reach, save, too_long};
use super::{stance_name, two};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Keeps what somebody says about an invitee. It is saved first, and judged after that.
///
/// # Errors
/// [`Halt::NotThere`] when there is no such invitee at a meeting of theirs.
pub async fn keep_stance(ask: Ask) -> Answered {
    let id: InviteeId = ask.param("id")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let kept = keep(&ask, &me, id).await?;
    let Some(room) = page::next_room(&ask, &me).await? else {
        return Ok(see("/room"));
    };
    let Some(said) = room.draft.stances.get(&id).map(|slip| &slip.said) else {
        // It says what was sent already, or nothing at all.
        let seat = room.seats.iter().find(|seat| seat.invitee.id == id);
        if seat.is_some_and(|seat| seat.stance().is_none()) {
            return missing(&ask, &me, id).await;
        }
        return Ok(see(&format!("/room#{id}")));
    };
    if let Some(problem) = too_long(&ask.words, &said.reason) {
        return page::draw(
            &ask,
            &me,
            Some(NotKept::stance(id, problem, StatusCode::UNPROCESSABLE_ENTITY)),
        )
        .await;
    }
    if kept {
        let problem = say!(ask.words, "say-two-texts");
        return page::draw(&ask, &me, Some(NotKept::stance(id, problem, StatusCode::CONFLICT))).await;
    }
    if said.stance.is_none() {
        return missing(&ask, &me, id).await;
    }
    let next = room.seats.iter().find(|seat| page::waits(&room, seat));
    Ok(see(&match next {
        Some(seat) => format!("/room#{}", seat.invitee.id),
        None => "/room#send".to_owned(),
    }))
}

async fn missing(ask: &Ask, me: &OwnVoice<'_>, id: InviteeId) -> Answered {
    let problem = say!(ask.words, "room-pick");
    page::draw(
        ask,
        me,
        Some(NotKept::stance(id, problem, StatusCode::UNPROCESSABLE_ENTITY)),
    )
    .await
}

/// Saves it, unless it says only what was sent before. Tells whether there are two texts now.
async fn keep(ask: &Ask, me: &OwnVoice<'_>, id: InviteeId) -> Result<bool, Halt> {
    let default = StanceSaid::default();
    let said = StanceSaid {
        stance: Stance::from_text(ask.form.text("stance")),
        audience: reach(ask, "who", default.audience),
        reason: ask.form.text("words").to_owned(),
        reason_audience: reach(ask, "why-who", default.reason_audience),
    };
    let room = page::next_room(ask, me).await?;
    let sent = room.and_then(|room| {
        let seat = room.seats.into_iter().find(|seat| seat.invitee.id == id)?;
        let nothing_kept = !room.draft.stances.contains_key(&id);
        seat.stance().filter(|_| nothing_kept).map(as_said)
    });
    if sent.is_some_and(|sent| sent == said) {
        return Ok(false);
    }
    let kept = me.keep_stance(id, said, &save(ask)).await?;
    Ok(matches!(kept, Kept::Conflict { .. }))
}

/// What was sent, as the form that changes it begins.
fn as_said(sent: &SharedStance) -> StanceSaid {
    let default = StanceSaid::default();
    StanceSaid {
        stance: Some(sent.stance),
        audience: sent.audience.reach(),
        reason: sent.reason.as_ref().map(|(words, _)| words.clone()).unwrap_or_default(),
        reason_audience: sent
            .reason
            .as_ref()
            .map_or(default.reason_audience, |(_, audience)| audience.reach()),
    }
}

/// What the author says now: what they are writing, or else what they sent.
pub(super) fn now(seat: &Seat, slip: Option<&Slip<StanceSaid>>) -> StanceSaid {
    slip.map(|slip| slip.said.clone())
        .or_else(|| seat.stance().map(as_said))
        .unwrap_or_default()
}

fn in_words(words: &Words, said: &StanceSaid) -> String {
    let stance = said.stance.map(|stance| stance_name(words, stance));
    let parts = [stance.unwrap_or_default(), said.reason.clone()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    parts.join("\n")
}

/// The form about one invitee.
pub(super) fn form(around: &Around<'_>, seat: &Seat, slip: Option<&Slip<StanceSaid>>) -> AnyView {
    let words = around.words;
    let id = seat.invitee.id;
    let mut said = now(seat, slip);
    let both = slip.filter(|slip| !slip.aside.is_empty()).and_then(|slip| {
        let all = std::iter::once(&slip.said).chain(&slip.aside);
        let reasons: Vec<&str> = all.clone().map(|said| said.reason.as_str()).collect();
        said.reason = two::joined(&reasons);
        two::texts(words, all.map(|said| in_words(words, said)).collect())
    });
    let knows = Knows {
        words,
        me: around.me,
        people: around.people,
        about: Some(&seat.invitee),
    };
    let name = seat.invitee.name.clone();
    let options = Stance::ALL
        .iter()
        .map(|stance| Choice::new(stance.text(), stance_name(words, *stance), said.stance == Some(*stance)))
        .collect::<Vec<_>>();
    let error = around.problem_of(id);
    let who = knows.chips(
        "who",
        format!("who-{id}"),
        say!(words, "room-who-picked"),
        said.audience,
    );
    let why_who = knows.chips(
        "why-who",
        format!("why-who-{id}"),
        say!(words, "room-who-why"),
        said.reason_audience,
    );
    let saved = slip
        .is_some()
        .then(|| say!(words, "saved-at", time = words.clock_of(around.saved_at)));
    let texts = [
        say!(words, "room-ask", name = name.clone()),
        say!(words, "room-why"),
        say!(words, "room-why-who", names = knows.names(said.reason_audience)),
        say!(words, "room-who-fold"),
        say!(words, "room-who-both"),
        say!(words, "room-instead", name = name, chair = around.chair.clone()),
        if both.is_some() {
            say!(words, "two-keep")
        } else {
            say!(words, "room-keep")
        },
    ];
    let [ask, why, lock, fold, fold_hint, instead, keep] = texts;
    let action = format!("/room/{id}");
    let version = slip.map_or(0, |slip| slip.version).to_string();
    let button = if both.is_some() { "settle" } else { "keep" };
    let mark = around.mark.clone();
    view! {
        {both}
        <form method="post" action=action>
            <input type="hidden" name="version" value=version/>
            <input type="hidden" name="page" value=mark/>
            <Chips name="stance" id=format!("stance-{id}") legend=ask options=options error=error/>
            <TextArea name="words" id=format!("why-{id}") label=why lock=lock value=said.reason rows=3/>
            {saved.map(|text| view! { <Saved text=text/> })}
            <Details summary=fold>{who}{why_who}<p class="meta">{fold_hint}</p></Details>
            <p class="meta">{instead}</p>
            <Button label=keep weight=Weight::Outline name="do" value=button/>
        </form>
    }
    .into_any()
}

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::cases::Casework;
use participation::id::MembershipId;
use participation::messages::StaffMessages;
use participation::people::{Member, Role};
use participation::sign_in::InviteState;

use super::super::case::{Case, CaseTab};
use super::super::names::{agency_name, language_name, role_name, staff_call};
use super::member_form::Typed;
use crate::ask::{Ask, Halt};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What only whoever leads the case knows of how people come in and are told.
#[derive(Default)]
pub(super) struct Known {
    /// Where each person's invite stands, and how many keys they keep.
    invites: Vec<(MembershipId, InviteState, u32)>,
    messages: Vec<StaffMessages>,
    /// To whom nothing is sent now, whatever they chose.
    held: Vec<MembershipId>,
}

impl Known {
    pub(super) async fn load(work: &Casework<'_>) -> Result<Self, Halt> {
        Ok(Self {
            invites: work.invites().await?,
            messages: work.messages().await?,
            held: work.sent_nothing().await?,
        })
    }
}

/// The page, with somebody who could not be brought in yet.
pub(super) fn draw(ask: &Ask, case: &Case, known: &Known, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let hand = case
        .leads()
        .then(|| view! { <SmallNote icon=Icon::Info text=say!(words, "staff-hand-what")/> });
    let groups: Vec<AnyView> = [
        (
            say!(words, "staff-people-family"),
            &[Role::YoungPerson, Role::Parent, Role::Advocate][..],
            hand,
        ),
        (
            say!(words, "staff-people-working"),
            &[Role::Worker, Role::Chair, Role::Professional][..],
            None,
        ),
    ]
    .into_iter()
    .map(|(title, roles, note)| {
        let rows: Vec<AnyView> = roles
            .iter()
            .flat_map(|role| case.people.iter().filter(move |one| one.role == *role))
            .map(|one| row(ask, case, known, one).into_any())
            .collect();
        view! { <Section title=title>{note}<Rows>{rows}</Rows></Section> }.into_any()
    })
    .collect();
    let problems = typed.problems.clone();
    let nearly = say!(words, "nearly");
    let aside = case.leads().then(|| {
        let form = typed.draw(words, format!("/work/{}/people", case.id()));
        view! { <Section title=say!(words, "staff-person-heading")>{form}</Section> }.into_any()
    });
    case.page(ask, CaseTab::People, status, move || {
        let body = match aside {
            Some(aside) => view! { <Columns aside=aside>{groups}</Columns> }.into_any(),
            None => groups.into_any(),
        };
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {body}
        }
    })
}

fn row(ask: &Ask, case: &Case, known: &Known, one: &Member) -> impl IntoView + use<> {
    let words = &ask.words;
    // Where a professional comes from says what they are; everybody else's role says where they come from.
    let what = match agency_name(words, one.agency) {
        agency if one.role == Role::Professional && !agency.is_empty() => agency,
        _ => role_name(words, one.role),
    };
    let meeting = if one.in_meeting {
        say!(words, "staff-person-is-in")
    } else {
        say!(words, "staff-person-is-not-in")
    };
    let line = say!(words, "staff-person-line", what = what, meeting = meeting);
    let reads = (one.language != words.language()).then(|| {
        say!(
            words,
            "staff-person-reads",
            language = language_name(words, one.language)
        )
    });
    let does =
        (!one.called.does.is_empty()).then(|| say!(words, "staff-person-does-is", does = one.called.does.clone()));
    let text = [Some(line), reads].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let title = say!(
        words,
        "staff-person-name",
        full = one.called.full.clone(),
        short = one.called.short.clone()
    );
    // A partner who does an action comes in with a code; it is first made where the action is.
    let signs_in = |state: &InviteState| match one.role {
        Role::YoungPerson | Role::Parent | Role::Advocate => true,
        Role::Professional => *state != InviteState::None,
        Role::Worker | Role::Chair => false,
    };
    let found = known
        .invites
        .iter()
        .find(|(id, state, _)| *id == one.id && case.leads() && signs_in(state));
    let more = found.map(|(_, state, keys)| coming_in(words, case, one, *state, *keys));
    let told = known.messages.iter().find(|told| told.member == one.id);
    let sent = told.is_some_and(|told| told.on) && !known.held.contains(&one.id);
    let told = told.map(|told| messages(words, case, one, (sent, told.stopped_at)));
    let leaves = case.leads() && matches!(one.role, Role::Advocate | Role::Professional);
    let leaving = leaves.then(|| leaving(words, case, one));
    view! { <Row lead=Lead::Person(one.called.full.clone()) title=title text=text meta=does>{more}{told}{leaving}</Row> }
}

/// Whether messages are sent to somebody, and that they want none any more. Never where to, or when, or why none are: so
/// the button that stops them is always there, and does not tell that an address waits.
fn messages(
    words: &Words,
    case: &Case,
    one: &Member,
    (sent, stopped_at): (bool, Option<i64>),
) -> impl IntoView + use<> {
    let name = staff_call(one);
    let stands = if sent {
        say!(words, "staff-told-on")
    } else {
        say!(words, "staff-told-off")
    };
    let stopped = stopped_at.map(|at| {
        let line = say!(
            words,
            "staff-told-stopped",
            name = name.clone(),
            moment = words.moment(at)
        );
        view! { <p><b>{line}</b></p> }
    });
    let (action, id) = (format!("/work/{}/people/stop", case.id()), one.id.to_string());
    let (summary, what, label) = (
        say!(words, "staff-told-stop"),
        say!(words, "staff-told-stop-what", name = name.clone()),
        say!(words, "staff-told-stop-do", name = name),
    );
    view! {
        {stopped}
        <p class="meta">{stands}</p>
        <Details summary=summary>
            <p>{what}</p>
            <form method="post" action=action>
                <input type="hidden" name="membership" value=id/>
                <Button label=label weight=Weight::Outline/>
            </form>
        </Details>
    }
}

/// That somebody is no longer part of this: two taps, and what it means between them.
fn leaving(words: &Words, case: &Case, one: &Member) -> impl IntoView + use<> {
    let name = staff_call(one);
    let (summary, what, label) = (
        say!(words, "staff-leaves"),
        say!(words, "staff-leaves-what", name = name.clone()),
        say!(words, "staff-leaves-do", name = name),
    );
    let (action, id) = (format!("/work/{}/people/leave", case.id()), one.id.to_string());
    view! {
        <Details summary=summary>
            <p>{what}</p>
            <form method="post" action=action>
                <input type="hidden" name="membership" value=id/>
                <Button label=label weight=Weight::Outline/>
            </form>
        </Details>
    }
}

/// How somebody comes in, and what the worker can do about it.
pub(in crate::work) fn coming_in(
    words: &Words,
    case: &Case,
    one: &Member,
    state: InviteState,
    keys: u32,
) -> impl IntoView + use<> {
    let stands = match state {
        InviteState::None => say!(words, "staff-invite-none"),
        InviteState::Waiting(until) => say!(words, "staff-invite-waiting", until = words.moment(until)),
        InviteState::Used(at) => say!(words, "staff-invite-used", date = words.date_of(at)),
        InviteState::Over => say!(words, "staff-invite-over"),
    };
    let kept = say!(words, "staff-invite-keys", count = keys);
    let name = staff_call(one);
    let button = |path: &str, label: String, weight: Weight| {
        let heard = format!("{label}: {name}");
        view! {
            <form method="post" action=format!("/work/{}/{path}", case.id())>
                <input type="hidden" name="membership" value=one.id.to_string()/>
                <Button label=label weight=weight aria_label=heard/>
            </form>
        }
        .into_any()
    };
    let been_in = keys > 0 || matches!(state, InviteState::Used(_));
    let code = if been_in {
        let again = button("people/again", say!(words, "staff-invite-again"), Weight::Outline);
        let (summary, what) = (
            say!(words, "staff-new-phone"),
            say!(words, "staff-new-phone-what", name = name.clone()),
        );
        view! { <Details summary=summary><p>{what}</p>{again}</Details> }.into_any()
    } else {
        button("people/again", say!(words, "staff-make-code"), Weight::Outline)
    };
    let cancel = matches!(state, InviteState::Waiting(_))
        .then(|| button("people/cancel", say!(words, "staff-invite-cancel"), Weight::Text));
    let hand = one
        .role
        .is_family()
        .then(|| button("hand", say!(words, "staff-hand"), Weight::Outline));
    view! {
        <p class="meta">{stands}" "{kept}</p>
        <div class="ends">{hand}{code}{cancel}</div>
    }
}

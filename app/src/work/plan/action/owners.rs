//! Which partners do an action, and their way in.

use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::cases::Review;
use participation::id::{ActionId, MembershipId};
use participation::people::{Member, Role};
use participation::plan;
use participation::room::names_family;
use participation::sign_in::InviteState;

use super::super::super::names::{agency_name, staff_call};
use super::super::super::people::coming_in;
use super::super::super::typed::{Typed, field_id};
use super::super::at::At;
use super::draw::draw as draw_page;
use super::{Forms, One};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// Which form of the page this is.
const FORM: &str = "owners";

/// Who does it, and how each of them comes in.
pub(super) struct Owners {
    who: Vec<MembershipId>,
    /// Empty for anybody but the lead worker.
    invites: Vec<(MembershipId, InviteState, u32)>,
}

impl Owners {
    pub(super) async fn load(ask: &Ask, review: &Review<'_>, at: &At, id: ActionId) -> Result<Self, Halt> {
        let all = review.owners().await?;
        let invites = if at.case.leads() {
            ask.p().casework(ask.who()?, at.case.id()).await?.invites().await?
        } else {
            Vec::new()
        };
        let mine = all.into_iter().filter(|(action, _)| *action == id);
        Ok(Self {
            who: mine.map(|(_, member)| member).collect(),
            invites,
        })
    }
}

/// Those who read it and move it on; for the worker, with their code, and the form that chooses them.
pub(super) fn draw(ask: &Ask, one: &One, now: &plan::Action, typed: &Typed) -> Option<AnyView> {
    let (words, case) = (&ask.words, &one.at.case);
    let chosen = |member: &&Member| one.owners.who.contains(&member.id);
    let rows = case
        .people
        .iter()
        .filter(chosen)
        .map(|member| {
            let invite = one.owners.invites.iter().find(|(id, ..)| *id == member.id);
            let more = invite.map(|(_, state, keys)| coming_in(words, case, member, *state, *keys));
            let (name, text) = (member.called.full.clone(), agency_name(words, member.agency));
            view! { <Row lead=Lead::Person(name.clone()) title=name text=text>{more}</Row> }
        })
        .collect::<Vec<_>>();
    if rows.is_empty() && !case.leads() {
        return None;
    }
    let named = (!rows.is_empty() && names(one)).then(|| {
        let text = say!(words, "staff-owners-names");
        view! { <SmallNote icon=Icon::Eye text=text/> }
    });
    let listed = (!rows.is_empty()).then(|| view! { <Rows>{rows}</Rows> });
    let form = case.leads().then(|| form(ask, one, now, typed));
    let title = say!(words, "staff-owners");
    Some(view! { <Section title=title>{listed}{named}{form}</Section> }.into_any())
}

/// Whether what the partners read of it names somebody of the family.
fn names(one: &One) -> bool {
    let case = &one.at.case;
    let read = case.plan.read_by_owners(one.id);
    read.is_some_and(|text| names_family(&case.people, &text))
}

fn form(ask: &Ask, one: &One, now: &plan::Action, typed: &Typed) -> AnyView {
    let (words, case) = (&ask.words, &one.at.case);
    let chosen = |member: &Member| {
        if typed.is(FORM) {
            typed.chosen("owner", &member.id.to_string())
        } else {
            one.owners.who.contains(&member.id)
        }
    };
    let options = case
        .people
        .iter()
        .filter(|member| member.role == Role::Professional)
        .map(|member| Choice {
            hint: Some(agency_name(words, member.agency)),
            ..Choice::new(member.id.to_string(), staff_call(member), chosen(member))
        })
        .collect::<Vec<_>>();
    let what = say!(words, "staff-owners-what");
    let people = format!("/work/{}/people", case.id());
    let (bring, legend) = (say!(words, "staff-owners-bring"), say!(words, "staff-owners-legend"));
    if options.is_empty() {
        return view! { <p class="meta">{what}</p><p><ButtonLink href=people label=bring weight=Weight::Text/></p> }
            .into_any();
    }
    let summary = say!(words, "staff-owners-choose");
    let error = typed.error(FORM, "known");
    let known = names(one).then(|| {
        let (legend, label) = (say!(words, "staff-owners-names"), say!(words, "staff-owners-known"));
        let options = vec![Choice::new("yes", label, false)];
        view! { <Checks name="known" id=field_id("known", FORM) legend=legend options=options error=error/> }
    });
    let heard = format!("{}: {}", say!(words, "staff-owners-save"), now.what);
    let form = view! {
            <form method="post" action=one.path("/owners")>
                <p class="meta">{what}</p>
                <Checks name="owner" id="owner-owners" legend=legend options=options/>
                {known}
                <Button label=say!(words, "staff-owners-save") weight=Weight::Outline aria_label=heard/>
            </form>
            <p><ButtonLink href=people label=bring weight=Weight::Text/></p>
    };
    view! { <Details summary=summary open=typed.is(FORM)>{form}</Details> }.into_any()
}

/// Says who does it. Nobody chosen takes it away.
pub async fn set_owners(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let one = One::load(&ask, &work).await?;
    let chosen = ask
        .form
        .all("owner")
        .iter()
        .map(|id| id.parse().map_err(|_| Halt::NotThere))
        .collect::<Result<Vec<MembershipId>, Halt>>()?;
    match work.set_owners(one.id, &chosen, ask.form.has("known")).await {
        Ok(()) => Ok(see(&one.path("?kept"))),
        Err(Error::NamesFamily) => {
            let mut typed = Typed::of(FORM, &ask.form);
            typed.needs("known", say!(ask.words, "staff-owners-names-needs"));
            let forms = Forms {
                typed,
                ..Forms::default()
            };
            draw_page(&ask, &one, &forms, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error.into()),
    }
}

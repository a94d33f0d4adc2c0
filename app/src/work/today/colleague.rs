use axum::response::Response;
use leptos::prelude::*;
use participation::Error;
use participation::id::PersonId;
use participation::people::{Language, Staff};
use participation::rules::length::Written;
use participation::sign_in::{Awaited, InviteState, Invited, Opens};

use super::super::card::card;
use super::super::lengths::too_long;
use super::super::names::staff_name;
use super::manager::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::{See, StaffTab, see, staff};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Makes a code for a colleague and shows it, this once.
pub async fn invite_colleague(ask: Ask) -> Answered {
    let who = ask.who()?;
    let words = &ask.words;
    let problem = |field: &str, text: String| {
        vec![Problem {
            field: field.to_owned(),
            text,
        }]
    };
    let Some(name) = ask.form.filled("name").map(str::to_owned) else {
        return draw(&ask, problem("name", say!(words, "staff-needs-name"))).await;
    };
    if let Some(text) = too_long(words, Written::FullName, &name) {
        return draw(&ask, problem("name", text)).await;
    }
    let Some(role) = Staff::from_text(ask.form.text("role")) else {
        return draw(&ask, problem("role", say!(words, "staff-colleague-needs-role"))).await;
    };
    let awaited = ask.p().awaited_colleagues(who).await?;
    if awaited.iter().any(|one| one.name == name && one.staff == role) {
        let text = say!(words, "staff-person-here-already", name = name);
        return draw(&ask, problem("name", text)).await;
    }
    let named = match role {
        Staff::Worker => ask.p().workers(who).await?,
        Staff::Chair => ask.p().chairs(who).await?,
        Staff::Manager | Staff::Hub | Staff::DataProtection => Vec::new(),
    };
    if named.iter().any(|(_, one)| *one == name) {
        return draw(&ask, problem("name", say!(words, "staff-colleague-here-already"))).await;
    }
    let opens = if ask.state.council().is_some() && ask.form.has("provider") {
        Opens::WithProvider
    } else {
        Opens::Door
    };
    let invited = ask.p().invite_colleague_to(who, &name, role, opens).await?;
    show_code(&ask, &invited, &name).await
}

/// A new code for a colleague who lost theirs before they came in, or let it run out.
pub async fn invite_colleague_again(ask: Ask) -> Answered {
    let who = ask.who()?;
    let person = person(&ask)?;
    let awaited = ask.p().awaited_colleagues(who).await?;
    // Whoever came in meanwhile needs no code: the list says so by itself.
    let Some(them) = awaited.iter().find(|one| one.person == person) else {
        return Ok(see("/work"));
    };
    let invited = ask.p().invite_colleague_again(who, person).await?;
    show_code(&ask, &invited, &them.name).await
}

/// Takes back the code of a colleague who has not come in yet.
pub async fn cancel_colleague(ask: Ask) -> Answered {
    match ask.p().cancel_colleague(ask.who()?, person(&ask)?).await {
        // Whoever came in meanwhile has used it.
        Ok(()) | Err(Error::NotThere) => Ok(see("/work")),
        Err(error) => Err(error.into()),
    }
}

fn person(ask: &Ask) -> Result<PersonId, Halt> {
    ask.form.text("person").parse().map_err(|_| Halt::NotThere)
}

async fn show_code(ask: &Ask, invited: &Invited, name: &str) -> Result<Response, Halt> {
    let (own, _) = ask.p().own_name(ask.who()?).await?;
    let card = card(ask, invited, name, Language::En);
    let back = say!(ask.words, "staff-card-done");
    let see = See::titled(say!(ask.words, "title-today"));
    Ok(staff(ask, StaffTab::Today, own, see, move || {
        view! {
            {card}
            <div class="only-screen"><ButtonLink href="/work" label=back weight=Weight::Outline/></div>
        }
    }))
}

/// Those who were invited and have not come in yet, with what can be done about their code.
pub(super) fn awaited(words: &Words, colleagues: &[Awaited]) -> Option<AnyView> {
    let rows = colleagues
        .iter()
        .map(|one| row(words, one).into_any())
        .collect::<Vec<_>>();
    (!rows.is_empty()).then(|| {
        let (title, what) = (
            say!(words, "staff-colleague-awaited"),
            say!(words, "staff-colleague-awaited-what"),
        );
        view! { <Section title=title><p class="meta">{what}</p><Rows>{rows}</Rows></Section> }.into_any()
    })
}

fn row(words: &Words, one: &Awaited) -> impl IntoView + use<> {
    let waiting = matches!(one.invite, InviteState::Waiting(_));
    let stands = match one.invite {
        InviteState::Waiting(until) => say!(words, "staff-invite-waiting", until = words.moment(until)),
        InviteState::None => say!(words, "staff-invite-none"),
        InviteState::Used(_) | InviteState::Over => say!(words, "staff-invite-over"),
    };
    let button = |path: &str, label: String, weight: Weight| {
        let heard = format!("{label}: {}", one.name);
        view! {
            <form method="post" action=format!("/work/invite/{path}")>
                <input type="hidden" name="person" value=one.person.to_string()/>
                <Button label=label weight=weight aria_label=heard/>
            </form>
        }
        .into_any()
    };
    let again = button("again", say!(words, "staff-invite-again"), Weight::Outline);
    let cancel = waiting.then(|| button("cancel", say!(words, "staff-invite-cancel"), Weight::Text));
    let role = staff_name(words, one.staff);
    view! {
        <Row lead=Lead::Person(one.name.clone()) title=one.name.clone() text=role meta=stands>
            <div class="ends">{again}{cancel}</div>
        </Row>
    }
}

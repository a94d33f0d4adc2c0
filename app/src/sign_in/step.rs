use axum::response::Response;
use leptos::prelude::*;
use participation::SignedIn;
use participation::people::Role;
use participation::sign_in::Stage;

use crate::ask::{Ask, Halt};
use crate::page::{See, see, show_as};
use crate::say;
use crate::ui::*;

/// Where somebody belongs who is this far through coming in.
pub(crate) fn path(who: &SignedIn) -> &'static str {
    path_at(who, who.stage)
}

/// Whether this is somebody from outside who does actions of a plan.
pub(crate) fn is_partner(who: &SignedIn) -> bool {
    who.role() == Some(Role::Professional)
}

fn path_at(who: &SignedIn, stage: Stage) -> &'static str {
    match stage {
        Stage::Phone => "/phone",
        Stage::Cards => "/cards",
        Stage::Keep => "/keep",
        Stage::In if who.staff.is_some() => "/work",
        Stage::In if is_partner(who) => "/tasks",
        Stage::In => "/home",
    }
}

/// Whoever is at a step that is not theirs goes to the one that is.
///
/// # Errors
/// [`Halt::NotThere`] when nobody is signed in.
pub(super) fn elsewhere(ask: &Ask, step: Stage) -> Result<Option<Response>, Halt> {
    let who = ask.who()?;
    Ok((who.stage != step).then(|| see(path(who))))
}

/// Takes the next step and says where it leads.
///
/// # Errors
/// As the database does.
pub(super) async fn on_from_here(ask: &Ask) -> Result<&'static str, Halt> {
    let who = ask.who()?;
    Ok(path_at(who, ask.p().take_step(who).await?))
}

/// A page of coming in: the mark and Exit above, and no way back.
pub(super) fn page<V: IntoView + 'static>(ask: &Ask, see: See, body: impl FnOnce() -> V) -> Response {
    let exit = say!(ask.words, "exit");
    let staff = ask
        .who
        .as_ref()
        .is_some_and(|who| who.staff.is_some() || is_partner(who));
    let see = if staff { see.for_staff() } else { see };
    show_as(ask, see, move || {
        let body = body();
        view! {
            <TopBar exit=exit/>
            <Main>{body}</Main>
        }
    })
}

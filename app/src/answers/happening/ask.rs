use participation::news::About;

use super::anchor;
use crate::ask::{Answered, Ask};
use crate::page::see;

/// The field that says where the button stood.
pub(super) const FROM: &str = "from";
/// It stood on the thing's own page.
pub(super) const ITS_PAGE: &str = "page";

/// Asks what is happening with something the reader shared.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not theirs to ask about.
pub async fn about_view(ask: Ask) -> Answered {
    let id = ask.param("id")?;
    tapped(&ask, About::View(id), "/answers", &format!("/answers/{id}")).await
}

/// The same of something they proposed.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not theirs to ask about.
pub async fn about_proposal(ask: Ask) -> Answered {
    let id = ask.param("proposal")?;
    tapped(&ask, About::Proposal(id), "/answers", &format!("/answers/plan/{id}")).await
}

/// The same of an action of the plan they read.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not in it.
pub async fn about_action(ask: Ask) -> Answered {
    let id = ask.param("action")?;
    tapped(&ask, About::Action(id), "/plan", "/plan").await
}

/// A second tap finds it asked already, and leads to the same place.
async fn tapped(ask: &Ask, about: About, list: &str, page: &str) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    me.ask_what_is_happening(about).await?;
    let to = if ask.form.text(FROM) == ITS_PAGE { page } else { list };
    Ok(see(&format!("{to}#{}", anchor(about))))
}

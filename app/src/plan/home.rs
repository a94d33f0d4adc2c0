use leptos::prelude::*;
use participation::rules::proposal::State;
use participation::voice::OwnVoice;

use super::outside;
use super::propose::kind_name;
use crate::answers::short;
use crate::ask::{Ask, Halt};
use crate::say;
use crate::ui::*;

/// What waits for its author on home: what was decided and they said nothing to yet, and what they began and did not send.
///
/// # Errors
/// When the database does not answer.
pub async fn waiting(ask: &Ask, me: &OwnVoice<'_>) -> Result<Vec<AnyView>, Halt> {
    let words = &ask.words;
    let proposals = me.listening().proposals().await?;
    let mut rows = proposals
        .iter()
        .filter(|one| one.author == me.me().id && matches!(one.state, State::Decided(_)))
        .filter_map(|one| {
            let reason = short(&one.decision()?.reason, 80);
            let (href, title) = (format!("/answers/plan/{}#answer", one.id), say!(words, "home-reply"));
            let text = kind_name(words, one.kind);
            Some(
                view! { <LinkRow href=href title=title said=reason text=text lead=Lead::Icon(Icon::Chat)/> }.into_any(),
            )
        })
        .collect::<Vec<_>>();
    let drafts = me.proposal_drafts().await?;
    if !drafts.is_empty() {
        let (title, text) = (say!(words, "plan-home-unsent"), say!(words, "only-you"));
        rows.push(
            view! { <LinkRow href="/plan#unsent" title=title text=text lead=Lead::Icon(Icon::Lock)/> }.into_any(),
        );
    }
    rows.extend(outside::waiting(ask, me).await?);
    Ok(rows)
}

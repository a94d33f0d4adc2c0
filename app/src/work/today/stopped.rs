use leptos::prelude::*;
use participation::cases::DeskPathway;
use participation::messages::Stopped;

use super::super::names::staff_call;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Who wants no messages on their phone any more: a plain line, which leads to the people of that case.
pub(super) fn draw(words: &Words, desk: &[DeskPathway], stopped: &[Stopped]) -> Option<AnyView> {
    let rows: Vec<AnyView> = stopped
        .iter()
        .filter_map(|one| {
            let pathway = desk.iter().find(|pathway| pathway.id == one.pathway)?;
            let member = pathway.people.iter().find(|member| member.id == one.member)?;
            let title = say!(
                words,
                "staff-told-stopped",
                name = staff_call(member),
                moment = words.moment(one.at)
            );
            let (href, text) = (
                format!("/work/{}/people", one.pathway),
                say!(words, "staff-told-stopped-then"),
            );
            Some(view! { <LinkRow href=href lead=Lead::Icon(Icon::Phone) title=title text=text/> }.into_any())
        })
        .collect();
    (!rows.is_empty()).then(|| view! { <Rows>{rows}</Rows> }.into_any())
}

use leptos::prelude::*;
use participation::news::About;

use super::super::names::staff_call;
use super::super::plan::kind_line;
use super::At;
use crate::answers::{said_text, short};
use crate::plan::{shown_state, state_name};
use crate::say;
use crate::say::topic_name;
use crate::ui::*;
use crate::words::Words;

/// How much of somebody's words stands in a list.
const GLIMPSE: usize = 80;

/// What goes on: the contexts, and everything of which something is still to come.
pub(super) fn carried(words: &Words, at: &At) -> AnyView {
    let contexts = at
        .case
        .plan
        .contexts
        .iter()
        .filter(|one| at.carried.contexts.contains(&one.context.id));
    let contexts: Vec<String> = contexts.map(|one| one.context.name.clone()).collect();
    let open: Vec<AnyView> = at
        .carried
        .open
        .iter()
        .filter_map(|about| open(words, at, *about))
        .collect();
    let (title, all) = (say!(words, "staff-step-carried"), say!(words, "staff-step-carried-all"));
    let contexts = (!contexts.is_empty())
        .then(|| view! { <h3>{say!(words, "staff-step-contexts")}</h3><DashList items=contexts/> });
    let open = if open.is_empty() {
        view! { <p class="meta">{say!(words, "staff-step-open-none")}</p> }.into_any()
    } else {
        view! { <h3>{say!(words, "staff-step-open")}</h3><Rows>{open}</Rows> }.into_any()
    };
    view! {
        <Section title=title>
            <p class="meta">{all}</p>
            {open}
            {contexts}
        </Section>
    }
    .into_any()
}

/// One thing of which something is still to come. Words the reader has not opened are named by what they are about.
fn open(words: &Words, at: &At, about: About) -> Option<AnyView> {
    let case = &at.case;
    let (href, title, text) = match about {
        About::View(id) => {
            let view = case.views.iter().find(|one| one.id == id)?;
            let author = case.member(view.author)?;
            let title = if view.was_opened_by(case.me.person) {
                short(&said_text(words, view, author.role), GLIMPSE)
            } else {
                topic_name(words, view.topic, author.role)
            };
            (format!("/work/{}#v-{id}", case.id()), title, staff_call(author))
        }
        About::Proposal(id) => {
            let one = case.proposals.iter().find(|one| one.id == id)?;
            let line = kind_line(words, one.kind, staff_call(case.member(one.author)?));
            (
                format!("/work/{}/plan/proposals#o-{id}", case.id()),
                line,
                short(&one.words, GLIMPSE),
            )
        }
        About::Action(id) => {
            let one = case.plan.actions().find(|one| one.id == id)?;
            let state = state_name(words, shown_state(one, at.today));
            let text = [state, one.owner.clone()].into_iter().filter(|part| !part.is_empty());
            let text = text.collect::<Vec<_>>().join(" · ");
            (format!("/work/{}/plan/{id}", case.id()), one.what.clone(), text)
        }
    };
    Some(view! { <DataRow title=title href=href text=text/> }.into_any())
}

use leptos::prelude::*;
use participation::id::{ActionId, AnswerId, ViewId};
use participation::people::Member;
use participation::plan::Plan;
use participation::voice::{AnswerState, View};

use super::super::case::Case;
use super::super::names::staff_call;
use crate::answers::state_name;
use crate::form::Fields;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// An answer as it was typed, with what it still lacks.
#[derive(Debug)]
pub(super) struct Typed {
    pub(super) view: ViewId,
    pub(super) state: Option<AnswerState>,
    pub(super) because: String,
    pub(super) instead: String,
    pub(super) next_on: String,
    pub(super) action: String,
    /// The answer that counted when the form was drawn.
    pub(super) after: Option<AnswerId>,
    pub(super) problems: Vec<Problem>,
    /// Somebody answered while this was typed.
    pub(super) newer: bool,
}

impl Typed {
    /// `None` when the form does not say which view it answers.
    pub(super) fn read(form: &Fields) -> Option<Self> {
        Some(Self {
            view: form.text("view").parse().ok()?,
            state: AnswerState::from_text(form.text("state")),
            because: form.text("because").to_owned(),
            instead: form.text("instead").to_owned(),
            next_on: form.text("next_on").trim().to_owned(),
            action: form.text("action").to_owned(),
            after: form.text("after").parse().ok(),
            problems: Vec::new(),
            newer: false,
        })
    }

    pub(super) fn action(&self) -> Option<ActionId> {
        self.action.parse().ok()
    }

    /// Notes what is needed at a field of this answer's form.
    pub(super) fn needs(&mut self, field: &str, text: String) {
        self.problems.push(Problem {
            field: field_id(field, self.view),
            text,
        });
    }

    fn error(&self, field: &str) -> Option<String> {
        let id = field_id(field, self.view);
        self.problems
            .iter()
            .find(|one| one.field == id)
            .map(|one| one.text.clone())
    }
}

/// A page has a form for every view, so their fields' ids carry the view's.
fn field_id(field: &str, view: ViewId) -> String {
    format!("{field}-{view}")
}

/// The form that answers a view, with what was typed before.
pub(super) fn form(
    words: &Words,
    case: &Case,
    plan: &Plan,
    author: &Member,
    view: &View,
    typed: Option<&Typed>,
) -> impl IntoView + use<> {
    let name = staff_call(author);
    let id = |field: &str| field_id(field, view.id);
    let error = |field: &str| typed.and_then(|typed| typed.error(field));
    let text = |from: fn(&Typed) -> &String| typed.map(from).cloned().unwrap_or_default();
    let states: Vec<Choice> = AnswerState::ALL
        .iter()
        .map(|state| {
            let chosen = typed.and_then(|typed| typed.state) == Some(*state);
            Choice::new(state.text(), state_name(words, *state), chosen)
        })
        .collect();
    let actions = actions(words, plan);
    // The last answer stays tied to its action unless somebody unties it.
    let action = typed.map_or_else(|| tied(view), |typed| typed.action.clone());
    let after = view
        .answer()
        .map(|last| view! { <input type="hidden" name="after" value=last.id.to_string()/> });
    let tie = (!actions.is_empty()).then(|| {
        let mut options = vec![SelectOption { value: String::new(), label: say!(words, "staff-answer-no-action") }];
        options.extend(actions);
        view! { <Select name="action" id=id("action") label=say!(words, "staff-answer-action") options=options value=action error=error("action")/> }
    });
    view! {
        <form method="post" action=format!("/work/{}/answer#v-{}", case.id(), view.id)>
            <input type="hidden" name="view" value=view.id.to_string()/>
            {after}
            <Chips name="state" id=id("state") legend=say!(words, "staff-answer-state") quiet_legend=true options=states error=error("state")/>
            <TextArea name="because" id=id("because") label=say!(words, "staff-answer-because") hint=say!(words, "staff-answer-because-hint", name = name.clone()) value=text(|typed| &typed.because) error=error("because") paper=Paper::Plain rows=2/>
            <div class="offer"><TextArea name="instead" id=id("instead") label=say!(words, "staff-answer-offer") value=text(|typed| &typed.instead) error=error("instead") paper=Paper::Plain rows=1/></div>
            <div class="news"><DateField name="next_on" id=id("next_on") label=say!(words, "staff-answer-next-on") value=text(|typed| &typed.next_on) error=error("next_on")/></div>
            {tie}
            <Button label=say!(words, "staff-answer-send", name = name) weight=if view.answer().is_none() { Weight::Filled } else { Weight::Outline }/>
        </form>
    }
}

fn tied(view: &View) -> String {
    view.answer()
        .and_then(|last| last.action)
        .map(|action| action.to_string())
        .unwrap_or_default()
}

fn actions(words: &Words, plan: &Plan) -> Vec<SelectOption> {
    plan.contexts
        .iter()
        .flat_map(|one| one.actions.iter().map(move |action| (one, action)))
        .map(|(one, action)| SelectOption {
            value: action.id.to_string(),
            label: say!(
                words,
                "staff-action-in-context",
                context = one.context.name.clone(),
                what = action.what.clone()
            ),
        })
        .collect()
}

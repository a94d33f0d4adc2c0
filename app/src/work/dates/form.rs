use leptos::prelude::*;
use participation::plan::MeetingKind;

use super::super::case::Case;
use super::super::names::meeting_name;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// The form that books a meeting, with what was typed before. One about a place says about which.
pub(super) fn form(ask: &Ask, case: &Case, problems: &[Problem]) -> impl IntoView + use<> {
    let words = &ask.words;
    let text = |field: &str| ask.form.text(field).to_owned();
    let error = |field: &str| {
        problems
            .iter()
            .find(|one| one.field == field)
            .map(|one| one.text.clone())
    };
    let mut kinds = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-meeting-choose-kind"),
    }];
    kinds.extend(MeetingKind::ALL.iter().map(|kind| SelectOption {
        value: kind.text().to_owned(),
        label: meeting_name(words, *kind),
    }));
    let mut places = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-meeting-choose-context"),
    }];
    places.extend(case.plan.contexts.iter().map(|one| SelectOption {
        value: one.context.id.to_string(),
        label: one.context.name.clone(),
    }));
    let held = vec![Choice::new(
        "yes",
        say!(words, "staff-meeting-held-already"),
        ask.form.has("held"),
    )];
    let video = vec![Choice::new(
        "yes",
        say!(words, "staff-meeting-video"),
        ask.form.has("video"),
    )];
    view! {
        <form method="post" action=format!("/work/{}/dates", case.id())>
            <Select name="kind" label=say!(words, "staff-meeting-kind") options=kinds value=text("kind") error=error("kind")/>
            <Select name="context" label=say!(words, "staff-meeting-about") hint=say!(words, "staff-meeting-about-hint") options=places value=text("context") error=error("context")/>
            <DateField name="on" label=say!(words, "staff-meeting-on") value=text("on") error=error("on")/>
            <Field name="at" kind="time" label=say!(words, "staff-meeting-at") value=text("at") error=error("at")/>
            <Field name="place" label=say!(words, "staff-meeting-place") value=text("place") error=error("place") maxlength=Some(300)/>
            <Checks name="video" legend=say!(words, "staff-meeting-video") quiet_legend=true options=video/>
            <Field name="note" label=say!(words, "staff-meeting-note") hint=say!(words, "staff-meeting-note-hint") value=text("note") error=error("note") maxlength=Some(400)/>
            <Checks name="held" legend=say!(words, "staff-meeting-held-already") quiet_legend=true options=held/>
            <Button label=say!(words, "staff-meeting-book")/>
        </form>
    }
}

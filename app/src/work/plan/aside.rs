//! What to look at before the plan is agreed; the chair sets a warning aside with a reason the family reads.

use std::str::FromStr;

use http::StatusCode;
use leptos::prelude::*;
use participation::plan::{SetAside, Warned};
use participation::rules::length::Written;

use super::super::lengths::too_long;
use super::super::typed::{Typed, field_id};
use super::again;
use super::at::At;
use super::draw::Forms;
use super::matters::{Found, found};
use super::standing::Standing;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The list; that nothing stands in the way is said too.
pub(super) fn matters(ask: &Ask, at: &At, standing: &Standing, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let found = found(words, at, standing, ask.today());
    if found.is_empty() {
        let text = say!(words, "staff-unready-none");
        return view! { <SmallNote icon=Icon::Tick text=text/> }.into_any();
    }
    let waiting = found.iter().filter(|one| one.waits).count();
    let lede = if waiting == 0 {
        say!(words, "staff-unready-may")
    } else {
        say!(words, "staff-unready-wait", count = waiting)
    };
    let rows: Vec<AnyView> = found
        .into_iter()
        .enumerate()
        .map(|(place, one)| matter(words, at, standing, one, place, typed))
        .collect();
    view! {
        <section id="before">
            <SectionHeading text=say!(words, "staff-unready")/>
            <p class="meta">{lede}</p>
            <ul class="matters">{rows}</ul>
        </section>
    }
    .into_any()
}

fn matter(words: &Words, at: &At, standing: &Standing, one: Found, place: usize, typed: &Typed) -> AnyView {
    let aside = one.warned.and_then(|warned| standing.set_aside(warned));
    let told = aside.map(|aside| told(words, at, aside));
    let form = (at.chairs() && aside.is_none())
        .then(|| one.warned.map(|warned| form(words, at, warned, &one.text, typed)))
        .flatten();
    let way = (!one.href.is_empty() && at.case.leads()).then(|| {
        let label = say!(words, "staff-matter-go");
        let heard = format!("{label}: {}", one.text);
        view! { <p><ButtonLink href=one.href label=label weight=Weight::Text aria_label=heard/></p> }
    });
    view! {
        <Matter id=format!("m-{place}") waits=one.marked text=one.text more=one.more>{told}{way}{form}</Matter>
    }
    .into_any()
}

/// What the chair said, and for the chair the way back.
fn told(words: &Words, at: &At, aside: &SetAside) -> AnyView {
    let by = say!(
        words,
        "staff-aside-by",
        name = at.case.short_name(words, aside.by),
        date = words.date_of(aside.at)
    );
    let back = at.chairs().then(|| {
        view! {
            <form method="post" action=at.path("/aside")>
                <input type="hidden" name="warned" value=code(aside.warned)/>
                <Button label=say!(words, "staff-aside-back") weight=Weight::Text name="do" value="back"/>
            </form>
        }
    });
    view! { <p class="meta">{by}</p><p dir="auto">{aside.reason.clone()}</p>{back} }.into_any()
}

fn form(words: &Words, at: &At, warned: Warned, what: &str, typed: &Typed) -> AnyView {
    let which = code(warned);
    let summary = say!(words, "staff-aside-do");
    let heard = format!("{summary}: {what}");
    let open = typed.is(&which);
    let form = view! {
            <form method="post" action=at.path("/aside")>
                <input type="hidden" name="warned" value=which.clone()/>
                <TextArea name="reason" id=field_id("reason", &which) label=say!(words, "staff-aside-reason") hint=say!(words, "staff-aside-hint") value=typed.text(&which, "reason") error=typed.error(&which, "reason") paper=Paper::Plain rows=2/>
                <Button label=say!(words, "staff-aside-do") weight=Weight::Outline name="do" value="aside" aria_label=heard/>
            </form>
    };
    view! { <Details summary=summary open=open>{form}</Details> }.into_any()
}

/// Sets a warning aside, or takes that back.
pub async fn set_aside(ask: Ask) -> Answered {
    let chairing = ask.p().chairing(ask.who()?, ask.param("id")?).await?;
    let which = ask.form.text("warned").to_owned();
    let done = Ok(see(&format!("/work/{}/plan?kept#before", chairing.pathway())));
    let Some(warned) = read(&which) else {
        return Err(Halt::NotThere);
    };
    if ask.form.text("do") == "back" {
        chairing.stop_setting_aside(warned).await?;
        return done;
    }
    let mut typed = Typed::of(which, &ask.form);
    let reason = ask.form.text("reason").trim();
    if reason.is_empty() {
        typed.needs("reason", say!(ask.words, "staff-aside-needs-reason"));
    }
    if let Some(text) = too_long(&ask.words, Written::Because, reason) {
        typed.needs("reason", text);
    }
    if typed.is_fine() {
        let standing = chairing.warnings_set_aside().await?;
        // The same form sent twice is said once.
        if !standing.iter().any(|one| one.warned == warned && one.reason == reason) {
            chairing.set_aside(warned, reason).await?;
        }
        return done;
    }
    let forms = Forms {
        typed,
        ..Forms::default()
    };
    again(&ask, &chairing, &forms, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// A warning as it stands in a form.
fn code(warned: Warned) -> String {
    match warned {
        Warned::LeansOnFamily => "leans".to_owned(),
        Warned::Context(id) => format!("context-{id}"),
        Warned::Limit(id) => format!("limit-{id}"),
        Warned::Support(id) => format!("support-{id}"),
    }
}

fn read(text: &str) -> Option<Warned> {
    fn id<T: FromStr>(text: &str) -> Option<T> {
        text.parse().ok()
    }
    match text.split_once('-') {
        None if text == "leans" => Some(Warned::LeansOnFamily),
        Some(("context", rest)) => id(rest).map(Warned::Context),
        Some(("limit", rest)) => id(rest).map(Warned::Limit),
        Some(("support", rest)) => id(rest).map(Warned::Support),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use participation::id::{ActionId, ContextId};

    use super::*;

    #[test]
    fn a_warning_reads_back_from_its_form() {
        for warned in [
            Warned::LeansOnFamily,
            Warned::Context(ContextId::random()),
            Warned::Limit(ActionId::random()),
            Warned::Support(ActionId::random()),
        ] {
            assert_eq!(read(&code(warned)), Some(warned));
        }
        for wrong in ["", "leans-", "context", "view-01", "limit-x"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}

use http::StatusCode;
use leptos::prelude::*;
use participation::requests::{CoverReason, Covered, Preparing, RequestState};
use participation::rules::length::Written;

use super::super::lengths::typed as longest;
use super::super::typed::{Typed, field_id};
use super::copy::Copy;
use super::names::{about, reason_name};
use super::page;
use super::pieces::{Piece, Shown};
use crate::ask::{Answered, Ask, Halt};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The form's name.
pub(super) const FORM: &str = "cover";

/// The copy piece by piece as its requester gets it, with a way to cover words of each.
pub(super) async fn draw(ask: &Ask, preparing: &Preparing<'_>, typed: &Typed, status: StatusCode) -> Answered {
    let (words, request) = (&ask.words, preparing.request());
    let copy = Copy::load(ask, preparing).await?;
    let path = format!("/work/requests/{}/copy", request.id);
    let changed = changed(words, preparing, &copy).await?;
    let lost = lost(words, preparing, &copy);
    let parts = copy.shown();
    let open = request.is_open();
    let chosen = if typed.is(FORM) {
        typed.sent("piece").to_owned()
    } else {
        ask.query.text("piece").to_owned()
    };
    let mut pieces = parts.iter().flat_map(|(_, rows)| rows).flat_map(|row| &row.pieces);
    let before = pieces.find(|one| one.key == chosen);
    let before = before.map(|one| (one.key.clone(), one.text.clone()));
    // It was sent meanwhile: what was typed stays to be seen.
    let form = (open || typed.is(FORM)).then(|| form(words, request.id.to_string(), before, typed));
    let standing = standing(words, request.id.to_string(), &copy, open);
    let counted = say!(
        words,
        "staff-cover-count",
        decided = copy.done.manifest.covered,
        others = copy.done.manifest.others
    );
    let drawn: Vec<AnyView> = parts
        .into_iter()
        .map(|part| section(words, &path, part, open))
        .collect();
    let kept = ask
        .query
        .has("kept")
        .then(|| view! { <Saved text=say!(words, "settings-kept")/> });
    let (heading, what) = (about(words, request), say!(words, "staff-cover-what"));
    let take = [
        ("print", say!(words, "staff-pack-print")),
        ("docx", say!(words, "staff-pack-docx")),
    ]
    .map(|(form, label)| view! { <LinkRow href=format!("{path}?format={form}") title=label/> })
    .into_iter()
    .collect_view();
    let of_take = say!(words, "staff-cover-take");
    let take = lost
        .is_none()
        .then(|| view! { <Section title=of_take><Rows>{take}</Rows></Section> });
    let aside = view! { {form}{standing}{take} }.into_any();
    let back = (
        say!(words, "staff-request-back"),
        format!("/work/requests/{}", request.id),
    );
    page(ask, status, typed.problems(), back, move || {
        view! {
            <Columns aside=aside>
                <PageHead title=heading/>
                <Lede text=what/>
                {kept}
                {changed}
                {lost}
                <p class="meta">{counted}</p>
                {drawn}
            </Columns>
        }
        .into_any()
    })
    .await
}

/// Once it was sent: whether the copy is as it was, or what is not.
async fn changed(words: &Words, preparing: &Preparing<'_>, copy: &Copy) -> Result<Option<AnyView>, Halt> {
    let Some(sent) = preparing.sent().await? else {
        return Ok(None);
    };
    if sent.digest == copy.done.digest {
        let text = say!(words, "staff-request-same");
        return Ok(Some(view! { <Notice tone=Tone::Did title=text>""</Notice> }.into_any()));
    }
    let lines: Vec<String> = copy
        .done
        .manifest
        .since(&sent.manifest)
        .into_iter()
        .map(|one| {
            say!(
                words,
                "staff-request-changed-part",
                part = one.part,
                gone = one.gone,
                new = one.new
            )
        })
        .collect();
    let title = say!(words, "staff-request-changed");
    Ok(Some(
        view! { <Notice tone=Tone::NotYet title=title><DashList items=lines/></Notice> }.into_any(),
    ))
}

/// Until it is sent: what is covered and stands nowhere any more. The copy cannot be taken so.
fn lost(words: &Words, preparing: &Preparing<'_>, copy: &Copy) -> Option<AnyView> {
    if matches!(preparing.request().state(), RequestState::Sent(_)) {
        return None;
    }
    let lost = copy.decided.iter().filter(|one| copy.lost(one));
    let lines: Vec<String> = lost
        .map(|one| {
            let (label, what) = (covers(words, one), reason_name(words, one.what.reason));
            say!(words, "pack-line", label = label, what = what)
        })
        .collect();
    let (title, what) = (say!(words, "staff-cover-lost"), say!(words, "staff-cover-lost-what"));
    (!lines.is_empty()).then(|| {
        view! { <Notice tone=Tone::NotYet title=title><p>{what}</p><DashList items=lines/></Notice> }.into_any()
    })
}

/// What a decision covers.
fn covers(words: &Words, one: &Covered) -> String {
    match one.what.words.as_str() {
        "" => say!(words, "staff-cover-whole"),
        covered => covered.to_owned(),
    }
}

fn section(words: &Words, path: &str, (title, rows): (String, Vec<Shown>), open: bool) -> AnyView {
    let rows: Vec<AnyView> = rows.into_iter().map(|one| shown(words, path, one, open)).collect();
    view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any()
}

fn shown(words: &Words, path: &str, one: Shown, open: bool) -> AnyView {
    let several = one.pieces.len() > 1;
    let links: Vec<AnyView> = one
        .pieces
        .into_iter()
        .filter(|_| open)
        .map(|one| here(words, path, &one, several))
        .collect();
    view! { <Row><Quote words=one.now small=true/>{links}</Row> }.into_any()
}

/// The way to cover something of a piece. It says of which where there are several.
fn here(words: &Words, path: &str, one: &Piece, several: bool) -> AnyView {
    let label = say!(words, "staff-cover-here");
    let heard = format!("{label}: {}", crate::answers::short(&one.text, 60));
    let href = format!("{path}?piece={}#cover", one.key);
    let label = if several { heard.clone() } else { label };
    view! { <p><a class="link" href=href aria-label=heard>{label}</a></p> }.into_any()
}

/// The form that covers words: of the piece that was chosen, or everywhere.
fn form(words: &Words, request: String, piece: Option<(String, String)>, typed: &Typed) -> AnyView {
    let id = |field: &str| field_id(field, FORM);
    let reasons = CoverReason::ALL
        .iter()
        .map(|one| SelectOption {
            value: one.text().to_owned(),
            label: reason_name(words, *one),
        })
        .collect::<Vec<_>>();
    let title = say!(words, "staff-cover");
    let (key, shown, hint) = match piece {
        Some((key, text)) => (key, Some(text), say!(words, "staff-cover-words-piece")),
        None => (String::new(), None, say!(words, "staff-cover-words-all")),
    };
    let shown = shown.map(|text| view! { <Quote words=text small=true/> });
    let everywhere = (!key.is_empty()).then(|| {
        let href = format!("/work/requests/{request}/copy#cover");
        view! { <p><a class="link" href=href>{say!(words, "staff-cover-everywhere")}</a></p> }
    });
    let action = format!("/work/requests/{request}/cover");
    view! {
        <section id="cover">
            <SectionHeading text=title/>
            {shown}
            {everywhere}
            <form method="post" action=action>
                <input type="hidden" name="piece" value=key/>
                <TextArea name="words" id=id("words") label=say!(words, "staff-cover-words") hint=hint value=typed.text(FORM, "words") paper=Paper::Plain rows=3 maxlength=longest(Written::Because) error=typed.error(FORM, "words")/>
                <Select name="reason" id=id("reason") label=say!(words, "staff-cover-why") options=reasons value=typed.text(FORM, "reason") error=typed.error(FORM, "reason")/>
                <Field name="name" id=id("name") label=say!(words, "staff-cover-practitioner") hint=say!(words, "staff-cover-practitioner-hint") value=typed.text(FORM, "name") maxlength=longest(Written::FullName) error=typed.error(FORM, "name")/>
                <TextArea name="note" id=id("note") label=say!(words, "staff-cover-note") hint=say!(words, "staff-cover-note-hint") value=typed.text(FORM, "note") paper=Paper::Plain rows=2 maxlength=longest(Written::Because) error=typed.error(FORM, "note")/>
                <Button label=say!(words, "staff-cover-do")/>
            </form>
        </section>
    }
    .into_any()
}

/// What is covered, each with a way to let it stand again.
fn standing(words: &Words, request: String, copy: &Copy, open: bool) -> Option<AnyView> {
    let rows: Vec<AnyView> = copy
        .decided
        .iter()
        .filter(|one| one.lifted_at.is_none())
        .map(|one| {
            let what = covers(words, one);
            let lost = copy.lost(one).then(|| say!(words, "staff-cover-lost-here"));
            let lost = lost.map(|text| view! { <p class="meta">{text}</p> });
            let practitioner = one.what.practitioner.trim().to_owned();
            let asked = (!practitioner.is_empty()).then(|| say!(words, "staff-cover-asked", name = practitioner));
            let (why, note) = (reason_name(words, one.what.reason), one.what.note.clone());
            let label = say!(words, "staff-cover-lift");
            let heard = format!("{label}: {what}");
            let action = format!("/work/requests/{request}/lift");
            let id = one.id.to_string();
            let lift = open.then(|| {
                view! {
                    <form method="post" action=action>
                        <input type="hidden" name="cover" value=id/>
                        <Button label=label weight=Weight::Text aria_label=heard/>
                    </form>
                }
            });
            let asked = asked.map(|text| view! { <p class="meta">{text}</p> });
            let note = (!note.trim().is_empty()).then(|| view! { <Quote words=note small=true/> });
            view! { <Row title=what meta=why>{lost}{asked}{note}{lift}</Row> }.into_any()
        })
        .collect();
    let title = say!(words, "staff-request-covered");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}

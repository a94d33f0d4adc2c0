use http::StatusCode;
use leptos::prelude::*;
use participation::requests::{Covered, Preparing, RequestState};

use super::super::typed::Typed;
use super::copy::Copy;
use super::names::{about, reason_name};
use super::page;
use super::passages::{FORM, Passages, form};
use crate::ask::{Answered, Ask, Halt};
use crate::say;
use crate::ui::*;
use crate::words::Words;

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
    let mut passages = Passages {
        words,
        path: &path,
        open,
        chosen: &chosen,
        kept: ask.query.text("kept"),
        form,
    };
    let standing = standing(words, request.id.to_string(), &copy, open);
    let counted = say!(
        words,
        "staff-cover-count",
        decided = copy.done.manifest.covered,
        others = copy.done.manifest.others
    );
    let drawn: Vec<AnyView> = parts.into_iter().map(|part| passages.part(part)).collect();
    let form = passages.form;
    let kept = ask.query.has("kept") && ask.query.text("kept").is_empty();
    let kept = kept.then(|| view! { <Saved text=say!(words, "settings-kept")/> });
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

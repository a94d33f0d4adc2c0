use http::StatusCode;
use leptos::prelude::*;
use participation::cases::Review;
use participation::voice::View;
use participation::weights::{SideBySide, VoiceSpread};

use super::super::case::{Case, CaseTab};
use super::words::{difference, voice_name};
use crate::answers::said_lang;
use crate::ask::{Answered, Ask};
use crate::plan::context_icon;
use crate::say;
use crate::ui::*;
use crate::weights::{on, weighed};
use crate::words::Words;

/// What weighs most for each voice that shared it with the reader. Opening the page is reading it.
pub async fn weights(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&review).await?;
    let side = read(&review).await?;
    let words = &ask.words;
    let (heading, lede) = (say!(words, "staff-weights"), say!(words, "staff-weights-lede"));
    let table = table(words, &case, &side);
    let (apart, earlier) = (apart(words, &case, &side), earlier(words, &case, &side));
    let ours = case.leads().then(|| {
        let (href, label) = (
            format!("/work/{}/weights/ours", case.id()),
            say!(words, "staff-weights-ours"),
        );
        view! { <ButtonLink href=href label=label weight=Weight::Outline/> }
    });
    let sent = ask.query.has("sent").then(|| {
        let text = say!(words, "staff-weights-sent");
        view! { <Saved text=text/> }
    });
    let (back, places) = (format!("/work/{}/places", case.id()), say!(words, "staff-weights-back"));
    Ok(case.page(&ask, CaseTab::Places, StatusCode::OK, move || {
        view! {
            <p class="only-screen"><a class="link" href=back>{Icon::Back.draw()}<span>{places}</span></a></p>
            <section>
                <div class="head">
                    <div><SectionHeading text=heading/><p class="meta">{lede}</p></div>
                    {ours}
                </div>
                {sent}
                {table}
            </section>
            {apart}
            {earlier}
        }
    }))
}

async fn read(review: &Review<'_>) -> participation::Result<SideBySide> {
    let side = review.weights().await?;
    let views: Vec<View> = side.voices.iter().flat_map(|one| one.views.clone()).collect();
    review.opened(&views).await?;
    Ok(side)
}

fn table(words: &Words, case: &Case, side: &SideBySide) -> AnyView {
    let voices: Vec<(&VoiceSpread, &View)> = side
        .voices
        .iter()
        .filter_map(|one| Some((one, one.current()?)))
        .collect();
    if voices.is_empty() {
        let text = say!(words, "staff-weights-none");
        return view! { <Empty text=text/> }.into_any();
    }
    let heads = voices
        .iter()
        .map(|(one, view)| VoiceHead {
            name: voice_name(words, case, one.voice),
            note: words.date_of(view.shared_at),
        })
        .collect();
    let lies = |view: &View, id| {
        view.spread()
            .and_then(|spread| spread.counters.get(id).copied())
            .unwrap_or(0)
    };
    let mut rows: Vec<VoiceRow> = side
        .contexts
        .iter()
        .map(|context| VoiceRow {
            icon: Some(context_icon(context.kind)),
            name: context.name.clone(),
            cells: voices
                .iter()
                .map(|(_, view)| {
                    let count = lies(view, &context.id);
                    VoiceCell::Counters(count, on(words, count))
                })
                .collect(),
        })
        .collect();
    let each = |name: String, cell: &dyn Fn(&View) -> Option<AnyView>| {
        let cells: Vec<Option<AnyView>> = voices.iter().map(|(_, view)| cell(view)).collect();
        cells.iter().any(Option::is_some).then(|| VoiceRow {
            icon: None,
            name,
            cells: cells
                .into_iter()
                .map(|cell| VoiceCell::Words(cell.into_any()))
                .collect(),
        })
    };
    rows.extend(each(say!(words, "weights-else"), &|view| own(words, view)));
    rows.extend(each(say!(words, "staff-weights-why"), &|view| why(words, view)));
    let what = say!(words, "staff-weights-what");
    view! { <Voices title=what heads=heads rows=rows/> }.into_any()
}

/// What a voice named itself.
fn own(words: &Words, view: &View) -> Option<AnyView> {
    let items = weighed(
        words,
        &[],
        &std::collections::BTreeMap::new(),
        &view.spread()?.something_else,
    );
    (!items.is_empty()).then(|| view! { <Spread items=items/> }.into_any())
}

fn why(words: &Words, view: &View) -> Option<AnyView> {
    if view.words.trim().is_empty() {
        return None;
    }
    let (said, lang) = (view.words.clone(), said_lang(words, view));
    Some(view! { <Quote words=said lang=lang small=true/> }.into_any())
}

/// What the voices see differently. Nobody is wrong, and nothing is worked out from it.
fn apart(words: &Words, case: &Case, side: &SideBySide) -> Option<AnyView> {
    let lines = side
        .disagreements
        .iter()
        .map(|found| {
            let text = difference(words, case, &side.contexts, found);
            view! { <Row lead=Lead::Icon(Icon::Chat) text=text/> }
        })
        .collect::<Vec<_>>();
    let (title, note) = (
        say!(words, "staff-weights-talk"),
        say!(words, "staff-weights-talk-note"),
    );
    (!lines.is_empty())
        .then(|| view! { <Section title=title><p class="meta">{note}</p><Rows>{lines}</Rows></Section> }.into_any())
}

/// Earlier spreads of each voice, the last first.
fn earlier(words: &Words, case: &Case, side: &SideBySide) -> Option<AnyView> {
    let mut rows: Vec<AnyView> = Vec::new();
    for voice in &side.voices {
        for view in voice.views.iter().rev().skip(1) {
            let Some(spread) = view.spread() else { continue };
            let name = voice_name(words, case, voice.voice);
            let title = say!(words, "weights-by", name = name, date = words.date_of(view.shared_at));
            let items = weighed(words, &side.contexts, &spread.counters, &spread.something_else);
            let why = why(words, view);
            rows.push(
                view! { <Details summary=title><div class="narrow"><Spread items=items/></div>{why}</Details> }
                    .into_any(),
            );
        }
    }
    let title = say!(words, "weights-earlier");
    (!rows.is_empty()).then(|| view! { <Section title=title>{rows}</Section> }.into_any())
}

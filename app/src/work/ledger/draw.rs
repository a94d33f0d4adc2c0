use leptos::prelude::*;
use participation::support::{Families, Ledger, LedgerRow, Quarter, WhyNot};

use crate::answers::{help_name, why_name};
use crate::ask::{Answered, Ask};
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;
use crate::words::Words;
use crate::work::quarters::{called, tabs};

/// A quarter: what was asked for, what there was, and what there was not and why.
pub(super) async fn draw(ask: &Ask, ledger: &Ledger) -> Answered {
    let (name, _) = ask.p().own_name(ask.who()?).await?;
    let words = &ask.words;
    let (heading, what) = (say!(words, "staff-ledger"), say!(words, "staff-ledger-what"));
    let over = Quarter::of(ask.today()).before();
    let over = std::iter::successors(Some(over), |quarter| Some(quarter.before()));
    let quarters = tabs(words, "/work/asked-for", ledger.quarter, over);
    let columns = [
        say!(words, "staff-ledger-asked"),
        say!(words, "staff-support-available"),
        say!(words, "staff-support-not-available"),
    ];
    let totals = table(
        words,
        called(words, ledger.quarter),
        &columns,
        ledger
            .rows
            .iter()
            .map(|row| (row, vec![row.asked, row.available, row.not_available])),
    );
    let whys: Vec<String> = WhyNot::ALL.iter().map(|why| why_name(words, *why)).collect();
    let why_title = say!(words, "staff-ledger-why");
    let whys = table(
        words,
        why_title.clone(),
        &whys,
        ledger
            .rows
            .iter()
            .map(|row| (row, row.why.iter().map(|(_, families)| *families).collect())),
    );
    let file = format!("/work/asked-for.csv?from={}", ledger.quarter.first());
    let download = say!(words, "staff-ledger-file");
    let (label, back) = (say!(words, "staff-ledger-quarters"), say!(words, "staff-pathways"));
    let title = called(words, ledger.quarter);
    let see = See::titled(say!(words, "title-ledger"));
    Ok(staff(ask, StaffTab::None, name, see, move || {
        view! {
            <p><a class="link" href="/work">{Icon::Back.draw()}<span>{back}</span></a></p>
            <PageHead title=heading/>
            <Lede text=what/>
            <Parts label=label items=quarters/>
            <Section title=title>{totals}</Section>
            <Section title=why_title>{whys}</Section>
            <p><ButtonLink href=file label=download weight=Weight::Outline/></p>
        }
    }))
}

fn table<'a>(
    words: &Words,
    label: String,
    columns: &[String],
    rows: impl Iterator<Item = (&'a LedgerRow, Vec<Families>)>,
) -> AnyView {
    let kind = say!(words, "staff-support-kind");
    let heads = std::iter::once(&kind)
        .chain(columns)
        .map(|head| view! { <th scope="col" role="columnheader">{head.clone()}</th> }.into_any());
    let heads: Vec<AnyView> = heads.collect();
    let rows: Vec<AnyView> = rows
        .map(|(row, numbers)| {
            let cells: Vec<AnyView> = columns
                .iter()
                .zip(numbers)
                .map(|(head, families)| {
                    let head = head.clone();
                    view! { <td role="cell" data-head=head>{told(words, families)}</td> }.into_any()
                })
                .collect();
            let name = help_name(words, row.help);
            view! { <tr role="row"><th scope="row" role="rowheader">{name}</th>{cells}</tr> }.into_any()
        })
        .collect();
    view! {
        <table class="covered" role="table" aria-label=label>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn told(words: &Words, families: Families) -> AnyView {
    match families {
        Families::Shown(many) => many.to_string().into_any(),
        Families::Hidden => view! { <span class="meta">{say!(words, "staff-ledger-hidden")}</span> }.into_any(),
    }
}

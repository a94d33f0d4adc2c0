use leptos::prelude::*;
use participation::evaluation::{Evaluation, Figure, Measure, Quarter, WITHIN};

use super::names::{column_name, measure_name};
use super::table::{draw as draw_table, table};
use crate::ask::{Answered, Ask};
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;
use crate::words::Words;
use crate::work::quarters::{SHOWN, called, tabs};

/// A quarter: what stands to each question, what the figures cannot answer, and how they are made.
pub(super) async fn draw(ask: &Ask, shown: &Evaluation, quarters: &[Quarter]) -> Answered {
    let (name, _) = ask.p().own_name(ask.who()?).await?;
    let words = &ask.words;
    let (heading, lede) = (say!(words, "staff-figures"), say!(words, "staff-figures-what"));
    let (label, back) = (say!(words, "staff-ledger-quarters"), say!(words, "staff-figures-back"));
    let tabs = tabs(words, "/work/evaluation", shown.quarter, quarters.iter().copied());
    let title = called(words, shown.quarter);
    let body = if shown.is_silent() {
        silent(words, title)
    } else {
        let over_time = over_time(ask, shown.quarter, quarters).await?;
        questions(words, shown, title, over_time)
    };
    let (cannot, made) = (cannot(words), made(words));
    let file = format!("/work/evaluation?from={}&format=csv", shown.quarter.first());
    let download = say!(words, "staff-ledger-file");
    let see = See::titled(say!(words, "title-figures"));
    Ok(staff(ask, StaffTab::None, name, see, move || {
        view! {
            <p><a class="link" href="/work">{Icon::Back.draw()}<span>{back}</span></a></p>
            <PageHead title=heading/>
            <Lede text=lede/>
            <Parts label=label items=tabs/>
            {body}
            {cannot}
            {made}
            <p><ButtonLink href=file label=download weight=Weight::Outline/></p>
        }
    }))
}

/// Too few families: nothing can be told of anybody.
fn silent(words: &Words, quarter: String) -> AnyView {
    let (title, why) = (
        say!(words, "staff-figures-silent"),
        say!(words, "staff-figures-silent-why"),
    );
    view! {
        <Section title=quarter>
        <Notice title=title>
            <p>{why}</p>
        </Notice>
        </Section>
    }
    .into_any()
}

fn questions(words: &Words, shown: &Evaluation, quarter: String, over_time: Option<AnyView>) -> AnyView {
    let families = match shown.figure(Measure::Families, "site", "open") {
        Figure::About(many) => say!(words, "staff-figures-count", count = many.to_string()),
        Figure::Hidden => String::new(),
    };
    let first = [
        Measure::Response,
        Measure::Happened,
        Measure::ChangeYoungPerson,
        Measure::ChangeParent,
        Measure::WeightYoungPerson,
        Measure::WeightParent,
        Measure::BetterYoungPerson,
        Measure::SameYoungPerson,
        Measure::WorseYoungPerson,
        Measure::BetterParent,
        Measure::SameParent,
        Measure::WorseParent,
    ];
    let one = say!(words, "staff-figures-q1");
    let one = question(words, shown, one, say!(words, "staff-figures-q1-answer"), &first, None);
    let two = say!(words, "staff-figures-q2");
    let two = question(
        words,
        shown,
        two,
        say!(words, "staff-figures-q2-answer"),
        &[Measure::HomeAndOutside],
        over_time,
    );
    let three = say!(words, "staff-figures-q3");
    let three = question(words, shown, three, say!(words, "staff-figures-q3-answer"), &[], None);
    let four = say!(words, "staff-figures-q4");
    let four = question(
        words,
        shown,
        four,
        say!(words, "staff-figures-q4-answer"),
        &[Measure::Owners, Measure::Stepped],
        None,
    );
    let part = say!(words, "staff-figures-part");
    let part_says = say!(words, "staff-figures-part-answer");
    let part = question(
        words,
        shown,
        part,
        part_says,
        &[Measure::Heard, Measure::TookPart, Measure::Waited, Measure::Apart],
        None,
    );
    let help = say!(words, "staff-figures-help");
    let help_says = say!(words, "staff-figures-help-answer");
    let help = question(words, shown, help, help_says, &[Measure::Asked, Measure::Missing], None);
    view! { <Section title=quarter><p>{families}</p></Section>{one}{two}{three}{four}{part}{help} }.into_any()
}

/// A question, what the figures say to it, the figures, and which of them cannot be told.
fn question(
    words: &Words,
    shown: &Evaluation,
    title: String,
    says: String,
    measures: &[Measure],
    more: Option<AnyView>,
) -> AnyView {
    let mut hidden = Vec::new();
    let mut tables = Vec::new();
    for measure in measures {
        match table(words, shown, *measure) {
            Some(table) => tables.push(table),
            None => hidden.push(measure_name(words, *measure)),
        }
    }
    let hidden = (!hidden.is_empty()).then(|| {
        view! { <p class="meta">{say!(words, "staff-figures-too-few")}</p><DashList items=hidden/> }
    });
    view! { <Section title=title><p>{says}</p>{tables}{more}{hidden}</Section> }.into_any()
}

/// Whom plans lean on, quarter by quarter.
async fn over_time(ask: &Ask, shown: Quarter, quarters: &[Quarter]) -> Result<Option<AnyView>, crate::ask::Halt> {
    let words = &ask.words;
    let columns = Measure::Tilt.columns();
    let mut lines = Vec::new();
    for quarter in quarters.iter().filter(|one| **one <= shown).take(SHOWN) {
        let one = ask.p().evaluation(ask.who()?, *quarter).await?;
        let figures: Vec<Figure> = columns
            .iter()
            .map(|column| one.figure(Measure::Tilt, "site", column))
            .collect();
        lines.push((called(words, *quarter), figures));
    }
    let most = lines
        .iter()
        .flat_map(|(_, figures)| figures.iter().filter_map(|one| one.about()))
        .max();
    let Some(most) = most else { return Ok(None) };
    let heads: Vec<String> = columns
        .iter()
        .map(|column| column_name(words, Measure::Tilt, column))
        .collect();
    let title = measure_name(words, Measure::Tilt);
    let table = draw_table(words, title.clone(), &heads, lines, most);
    Ok(Some(view! { <h3>{title}</h3>{table} }.into_any()))
}

fn cannot(words: &Words) -> AnyView {
    let items = vec![
        say!(words, "staff-figures-cannot-why"),
        say!(words, "staff-figures-cannot-merge"),
        say!(words, "staff-figures-cannot-outside"),
        say!(words, "staff-figures-cannot-quality"),
        say!(words, "staff-figures-cannot-silent"),
    ];
    view! { <Section title=say!(words, "staff-figures-cannot")><DashList items=items/></Section> }.into_any()
}

fn made(words: &Words) -> AnyView {
    let items = vec![
        say!(words, "staff-figures-made-families"),
        say!(words, "staff-figures-made-rounded", within = WITHIN.to_string()),
        say!(words, "staff-figures-made-totals"),
        say!(words, "staff-figures-made-once"),
        say!(words, "staff-figures-made-honest"),
    ];
    view! { <Section title=say!(words, "staff-figures-made")><DashList items=items/></Section> }.into_any()
}

use leptos::prelude::*;
use participation::evaluation::{ALL, Evaluation, Figure, Measure};

use super::names::{column_name, measure_name, row_name};
use crate::say;
use crate::words::Words;

/// A table with a bar beside each number; nothing where it tells of nobody. Rows that tell nothing are left out.
pub(super) fn table(words: &Words, shown: &Evaluation, measure: Measure) -> Option<AnyView> {
    let (mut rows, mut columns) = (measure.rows(), measure.columns());
    for one in [&mut rows, &mut columns] {
        if one.len() > 1 {
            one.push(ALL);
        }
    }
    let tells = |row: &&str| {
        columns
            .iter()
            .any(|column| !shown.figure(measure, row, column).is_hidden())
    };
    let rows: Vec<&str> = rows.into_iter().filter(tells).collect();
    let most = rows
        .iter()
        .flat_map(|row| {
            columns
                .iter()
                .filter_map(|column| shown.figure(measure, row, column).about())
        })
        .max()?;
    let lines = rows.into_iter().map(|row| {
        let figures = columns
            .iter()
            .map(|column| shown.figure(measure, row, column))
            .collect();
        (row_name(words, measure, row), figures)
    });
    let heads: Vec<String> = columns
        .iter()
        .map(|column| column_name(words, measure, column))
        .collect();
    let title = measure_name(words, measure);
    let table = draw(words, title.clone(), &heads, lines.collect(), most);
    Some(view! { <h3>{title}</h3>{table} }.into_any())
}

/// Lines of figures under their heads, with bars as long as the most of them allows.
pub(super) fn draw(
    words: &Words,
    label: String,
    heads: &[String],
    lines: Vec<(String, Vec<Figure>)>,
    most: u32,
) -> AnyView {
    let first = say!(words, "staff-figures-what-of");
    let columns: Vec<AnyView> = std::iter::once(&first)
        .chain(heads)
        .map(|head| view! { <th scope="col" role="columnheader">{head.clone()}</th> }.into_any())
        .collect();
    let rows: Vec<AnyView> = lines
        .into_iter()
        .map(|(name, figures)| {
            let cells: Vec<AnyView> = heads
                .iter()
                .zip(figures)
                .map(|(head, figure)| {
                    let head = head.clone();
                    view! { <td role="cell" data-head=head>{told(words, figure, most)}</td> }.into_any()
                })
                .collect();
            view! { <tr role="row"><th scope="row" role="rowheader">{name}</th>{cells}</tr> }.into_any()
        })
        .collect();
    view! {
        <table class="covered figures" role="table" aria-label=label>
            <thead role="rowgroup"><tr role="row">{columns}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn told(words: &Words, figure: Figure, most: u32) -> AnyView {
    match figure {
        Figure::About(many) => {
            let width = (many * 100 / most.max(1)).to_string();
            let about = say!(words, "staff-figures-about", count = many.to_string());
            view! {
                <span>{about}</span>
                <svg class="fbar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <rect width=width height="4"></rect>
                </svg>
            }
            .into_any()
        }
        Figure::Hidden => view! { <span class="meta">{say!(words, "staff-figures-hidden")}</span> }.into_any(),
    }
}

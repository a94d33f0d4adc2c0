use leptos::prelude::*;
use participation::retention::{Certificate, Overview};

use super::class_name;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// What is left to say that something went.
pub(super) fn certificates(ask: &Ask, all: &Overview) -> AnyView {
    let words = &ask.words;
    let rows: Vec<AnyView> = all.certificates.iter().map(|one| row(ask, all, one)).collect();
    if rows.is_empty() {
        view! { <p class="meta">{say!(words, "staff-certificates-none")}</p> }.into_any()
    } else {
        view! { <p class="meta">{say!(words, "staff-certificates-what")}</p><Rows>{rows}</Rows> }.into_any()
    }
}

fn row(ask: &Ask, all: &Overview, one: &Certificate) -> AnyView {
    let words = &ask.words;
    let name = |person| all.staff.get(&person).cloned().unwrap_or_default();
    let title = say!(words, "staff-certificate-on", date = words.date_and_year_of(one.at));
    let classes: Vec<String> = one.classes.iter().map(|class| class_name(words, *class)).collect();
    let why = match one.two {
        None => say!(words, "staff-certificate-time"),
        Some((asked, agreed)) => say!(
            words,
            "staff-certificate-early",
            asked = name(asked),
            agreed = name(agreed)
        ),
    };
    let filed = say!(
        words,
        "staff-certificate-filed",
        ended = words.date_and_year(one.ended_on),
        filed = words.date_and_year(one.filed_on),
        name = name(one.filed_by)
    );
    let rows: u64 = one
        .counts
        .iter()
        .filter(|(table, _)| *table != "data_key")
        .map(|(_, n)| n)
        .sum();
    let keys = one.counts.get("data_key").copied().unwrap_or(0);
    let counts = say!(words, "staff-certificate-counts", rows = rows, keys = keys);
    let whole = if one.is_whole() {
        say!(
            words,
            "staff-certificate-digest",
            digest = one.digest.chars().take(16).collect::<String>()
        )
    } else {
        say!(words, "staff-certificate-broken")
    };
    let text = format!("{}. {why} {filed}", classes.join(", "));
    view! { <Row title=title text=text meta=format!("{counts} {whole}")/> }.into_any()
}

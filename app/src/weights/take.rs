use participation::plan::Context;
use participation::room::Save;
use participation::rules::length::Written;
use participation::weights::{COUNTERS, SomethingElse, SpreadSaid};

use crate::ask::Ask;
use crate::form::Fields;
use crate::say;
use crate::say::audience::audience_from;
use crate::say::page_mark;
use crate::words::Words;

/// How many rows in own words a page has: one more than can be kept.
pub(super) const OWN_ROWS: usize = 7;

/// What a form carries of a spread, over what was kept before. A page asks for a part of it only.
pub(crate) fn typed(ask: &Ask, kept: &SpreadSaid, contexts: &[Context]) -> SpreadSaid {
    let form = &ask.form;
    let mut said = kept.clone();
    if form.has("spread") {
        let each = contexts.iter().map(|one| (one.id, count(form, &one.id.to_string())));
        said.counters = each.filter(|(_, count)| *count > 0).collect();
        said.something_else = (0..OWN_ROWS).map(|row| own(form, row)).collect();
        step(form, &mut said);
        said.something_else
            .retain(|one| one.counters > 0 || !one.name.trim().is_empty());
    }
    if form.has("why") {
        form.text("why").clone_into(&mut said.why);
    }
    if let Some(audience) = audience_from(form) {
        said.audience = audience;
    }
    said
}

fn own(form: &Fields, row: usize) -> SomethingElse {
    SomethingElse {
        name: form.text(&format!("own-{row}")).to_owned(),
        counters: count(form, &own_key(row)),
    }
}

/// What is sent to say which row in own words.
pub(super) fn own_key(row: usize) -> String {
    format!("own-{row}")
}

fn count(form: &Fields, key: &str) -> u8 {
    let count = form.number(&format!("on-{key}")).unwrap_or(0);
    u8::try_from(count.clamp(0, i64::from(COUNTERS))).unwrap_or(0)
}

/// The row at which a minus or a plus was pressed: the page comes back there.
pub(crate) fn moved(ask: &Ask) -> Option<&str> {
    let key = ask.form.filled("more").or_else(|| ask.form.filled("less"))?;
    let is_key = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    (key.len() <= 40 && key.chars().all(is_key)).then_some(key)
}

/// Does what a minus or a plus asks. The form says where the counters lay before, so the same form sent twice moves
/// one counter.
fn step(form: &Fields, said: &mut SpreadSaid) {
    let (key, more) = match (form.filled("more"), form.filled("less")) {
        (Some(key), _) => (key, true),
        (None, Some(key)) => (key, false),
        (None, None) => return,
    };
    if more && said.total() >= u32::from(COUNTERS) {
        return;
    }
    let moved = |on: u8| {
        if more {
            on.saturating_add(1)
        } else {
            on.saturating_sub(1)
        }
    };
    let row = (0..OWN_ROWS).find(|row| own_key(*row) == key);
    if let Some(one) = row.and_then(|row| said.something_else.get_mut(row)) {
        one.counters = moved(one.counters);
    } else if let Ok(context) = key.parse() {
        let on = said.counters.get(&context).copied().unwrap_or(0);
        said.counters.insert(context, moved(on));
        said.counters.retain(|_, on| *on > 0);
    }
}

/// How a form saves: what the page knew, and whether it settles two texts.
pub(crate) fn save(ask: &Ask) -> Save {
    let page = ask.form.filled("page").filter(|page| page.len() <= 64);
    Save {
        base: ask.form.number("version"),
        page: page.map(|page| (page.to_owned(), ask.form.number("typed").unwrap_or(0))),
        settle: ask.form.text("do") == "settle",
    }
}

/// The mark of a page: the one it came with when it is drawn again after its form.
pub(crate) fn mark(ask: &Ask) -> String {
    let before = ask.form.filled("page").filter(|page| page.len() <= 64);
    before.map_or_else(page_mark, str::to_owned)
}

/// What in a spread is longer than it may be, and what to do about it.
pub(crate) fn unfit(words: &Words, said: &SpreadSaid) -> Option<String> {
    let long = |what: Written, text: &str| what.too_many(text) > 0;
    if long(Written::WeightWhy, &said.why) {
        let count = said.why.chars().count().to_string();
        return Some(say!(words, "weights-why-long", count = count));
    }
    let names = || said.something_else.iter().map(|one| one.name.as_str());
    let over = names().find(|name| long(Written::SomethingElse, name));
    over.map(|_| {
        say!(
            words,
            "weights-name-long",
            most = Written::SomethingElse.most().to_string()
        )
    })
}

#[cfg(test)]
mod tests {
    use participation::id::ContextId;

    use super::*;

    fn after(form: &str, said: &mut SpreadSaid) {
        step(&Fields::parse(form.as_bytes()), said);
    }

    #[test]
    fn a_step_moves_one_counter_and_never_an_eleventh() {
        let context = ContextId::random();
        let mut said = SpreadSaid::default();
        after(&format!("more={context}"), &mut said);
        assert_eq!(said.counters.get(&context), Some(&1));
        said.counters.insert(context, 10);
        after(&format!("more={context}"), &mut said);
        assert_eq!(said.total(), 10);
        after(&format!("less={context}"), &mut said);
        assert_eq!(said.total(), 9);
        after("more=own-0", &mut said);
        after("more=somewhere", &mut said);
        assert_eq!(said.total(), 9, "there is no such row");
    }

    #[test]
    fn nothing_is_taken_from_nothing() {
        let context = ContextId::random();
        let mut said = SpreadSaid::default();
        after(&format!("less={context}"), &mut said);
        assert_eq!(said.total(), 0);
        assert_eq!(said.counters.len(), 0);
    }

    #[test]
    fn counts_of_a_form_are_counts() {
        let count_of = |text: &str| count(&Fields::parse(format!("on-a={text}").as_bytes()), "a");
        assert_eq!(
            [count_of("3"), count_of("-1"), count_of("99"), count_of("x")],
            [3, 0, 10, 0]
        );
    }
}

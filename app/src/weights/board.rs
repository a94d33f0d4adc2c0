use leptos::prelude::*;
use participation::plan::Context;
use participation::rules::length::Written;
use participation::weights::{COUNTERS, SomethingElse, SpreadSaid};

use super::names::{left, on};
use super::take::{OWN_ROWS, own_key};
use crate::plan::context_icon;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Ten counters and what they can lie on, as a form. Families and staff have the same.
pub(crate) struct Board<'a> {
    pub(crate) words: &'a Words,
    /// What counters can lie on, besides things in own words.
    pub(crate) contexts: &'a [Context],
    /// Where they lie now.
    pub(crate) said: &'a SpreadSaid,
    /// Where the form goes.
    pub(crate) action: String,
    /// Where the script keeps it behind the page.
    pub(crate) keep: String,
    /// The version of the draft that the page shows.
    pub(crate) version: i64,
    /// The mark of this page.
    pub(crate) mark: String,
    /// "Saved 14:02", when it was saved before.
    pub(crate) saved: Option<String>,
}

impl Board<'_> {
    /// The form, with what stands below the counters.
    pub(crate) fn draw(self, below: AnyView) -> AnyView {
        let words = self.words;
        let total = self.said.total();
        let spare = u8::try_from(u32::from(COUNTERS).saturating_sub(total)).unwrap_or(0);
        let every = |text: fn(&Words, u8) -> String| {
            let all: Vec<String> = (0..=COUNTERS).map(|count| text(words, count)).collect();
            all.join("|")
        };
        let (all_left, all_on) = (every(left), every(on));
        let text = match total.checked_sub(u32::from(COUNTERS)) {
            Some(over) if over > 0 => say!(words, "weights-over", count = over),
            _ => left(words, spare),
        };
        let rows = self
            .contexts
            .iter()
            .map(|one| {
                let key = one.id.to_string();
                let count = self.said.counters.get(&one.id).copied().unwrap_or(0);
                let (icon, texts) = (Some(context_icon(one.kind)), texts(words, &one.name, count));
                let name = one.name.clone();
                view! { <CounterRow key=key name=name icon=icon count=count any_left={spare > 0} words=texts/> }
            })
            .collect_view();
        let (own, one_more) = self.own_rows(spare > 0);
        let (version, mark, sorry) = (self.version.to_string(), self.mark, say!(words, "weights-sorry"));
        view! {
            <form
                method="post"
                action=self.action
                data-counters=all_on
                data-left=all_left
                data-keep=self.keep
                data-sorry=sorry
            >
                // Enter in a field means this one, and not the first minus.
                <button class="unseen" name="do" value="keep" tabindex="-1" aria-hidden="true"></button>
                <input type="hidden" name="spread" value=""/>
                <input type="hidden" name="version" value=version/>
                <input type="hidden" name="page" value=mark/>
                <input type="hidden" name="typed" value="0"/>
                <Tray left=spare text=text/>
                <div class="weighs">
                    <ul>{rows}{own}</ul>
                    {one_more}
                </div>
                {kept(self.saved)}
                {below}
            </form>
        }
        .into_any()
    }

    /// What they named themselves, and room for one more.
    fn own_rows(&self, any_left: bool) -> (Vec<AnyView>, Option<AnyView>) {
        let words = self.words;
        let row = |index: usize, one: &SomethingElse| {
            let name = match one.name.trim() {
                "" => say!(words, "weights-else"),
                name => name.to_owned(),
            };
            let (key, texts) = (own_key(index), texts(words, &name, one.counters));
            let (label, value, most) = (say!(words, "weights-else-name"), one.name.clone(), longest());
            let field = view! { <Field name=key.clone() label=label value=value maxlength=most/> }.into_any();
            view! { <CounterRow key=key count=one.counters any_left=any_left words=texts field=Some(field)/> }
                .into_any()
        };
        let said = &self.said.something_else;
        let own = said.iter().enumerate().map(|(index, one)| row(index, one)).collect();
        let one_more = (said.len() + 1 < OWN_ROWS).then(|| {
            let (label, open) = (say!(words, "weights-else"), self.contexts.is_empty());
            let row = row(said.len(), &SomethingElse::default());
            view! {
                <details class="more else" open=open>
                    <summary>{Icon::Plus.draw()}<span>{label}</span></summary>
                    <ul>{row}</ul>
                </details>
            }
            .into_any()
        });
        (own, one_more)
    }
}

/// "Saved 14:02", which the script says anew.
pub(super) fn kept(saved: Option<String>) -> AnyView {
    let ticked = saved.is_some().then_some("");
    view! { <p class="saved" role="status" data-note="" data-kept=ticked>{saved}</p> }.into_any()
}

/// As much as a browser lets be typed; a name that is too long is kept, and waits.
fn longest() -> Option<u32> {
    u32::try_from(Written::SomethingElse.most()).ok().map(|most| 2 * most)
}

fn texts(words: &Words, name: &str, count: u8) -> CounterWords {
    CounterWords {
        on: on(words, count),
        less: say!(words, "weights-less", name = name.to_owned()),
        more: say!(words, "weights-more", name = name.to_owned()),
    }
}

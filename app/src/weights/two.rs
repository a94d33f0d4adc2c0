use leptos::prelude::*;
use participation::plan::Context;
use participation::room::Slip;
use participation::weights::SpreadSaid;

use super::spread;
use super::take::own_key;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// Spreads from two places at once: one of them is picked. What was written as a why is kept of all.
pub(crate) fn two(ask: &Ask, action: &str, contexts: &[Context], slip: &Slip<SpreadSaid>) -> AnyView {
    let words = &ask.words;
    let all = || std::iter::once(&slip.said).chain(&slip.aside);
    let mut whys: Vec<&str> = Vec::new();
    for why in all().map(|one| one.why.trim()) {
        if !why.is_empty() && !whys.contains(&why) {
            whys.push(why);
        }
    }
    let why = whys.join("\n\n");
    let (heading, lede) = (say!(words, "weights-two"), say!(words, "weights-two-lede"));
    let each = all()
        .map(|said| {
            let drawn = spread(words, contexts, said);
            let quote = (!said.why.trim().is_empty()).then(|| {
                let words = said.why.clone();
                view! { <Quote words=words small=true/> }
            });
            let fields = fields(said);
            let (version, label) = (slip.version.to_string(), say!(words, "weights-two-use"));
            let (why, reach, without) = (
                why.clone(),
                said.audience.reach().text(),
                said.audience.without().to_vec(),
            );
            let without = without
                .into_iter()
                .map(|one| view! { <input type="hidden" name="without" value=one.text()/> })
                .collect_view();
            let action = action.to_owned();
            view! {
                <section>
                    {drawn}
                    {quote}
                    <form method="post" action=action>
                        <input type="hidden" name="spread" value=""/>
                        <input type="hidden" name="version" value=version/>
                        <input type="hidden" name="why" value=why/>
                        <input type="hidden" name="reach" value=reach/>
                        {without}
                        {fields}
                        <Button label=label weight=Weight::Outline name="do" value="settle"/>
                    </form>
                </section>
            }
        })
        .collect_view();
    view! { <Question text=heading/><Lede text=lede/>{each} }.into_any()
}

fn fields(said: &SpreadSaid) -> impl IntoView + use<> {
    let on = said
        .counters
        .iter()
        .map(|(context, count)| (format!("on-{context}"), count.to_string()));
    let own = said.something_else.iter().enumerate().flat_map(|(row, one)| {
        let key = own_key(row);
        [(format!("on-{key}"), one.counters.to_string()), (key, one.name.clone())]
    });
    on.chain(own)
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view()
}

//! What somebody said, question by question.

use leptos::prelude::*;

use super::{Quote, Sea};

/// One thing that was said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ToldLine {
    /// What was asked, in a word or two: "When".
    pub label: String,
    /// What was chosen.
    pub chosen: String,
    /// What was written, exactly.
    pub words: String,
    /// BCP 47 tag of the words, where it is known that it differs from the page's.
    pub lang: Option<&'static str>,
    /// The water that goes with it.
    pub sea: Option<Sea>,
    /// Where it can be changed, and what that link is called.
    pub change: Option<(String, String)>,
}

/// What was said, one thing below the other. Nothing when there is nothing.
#[component]
pub fn Told(
    /// What was said.
    lines: Vec<ToldLine>,
) -> impl IntoView {
    let lines = lines
        .into_iter()
        .map(|line| {
            let change = line.change.map(|(href, label)| {
                let heard = format!("{label}: {}", line.label);
                view! { <dd class="changes"><a class="link" href=href aria-label=heard>{label}</a></dd> }
            });
            view! {
                <div>
                    <dt>{line.label}</dt>
                    <dd>
                        {(!line.chosen.is_empty()).then(|| view! { <p>{line.sea.map(Sea::draw)}<span>{line.chosen}</span></p> })}
                        {(!line.words.trim().is_empty()).then(|| view! { <Quote words=line.words lang=line.lang small=true/> })}
                    </dd>
                    {change}
                </div>
            }
        })
        .collect::<Vec<_>>();
    (!lines.is_empty()).then(|| view! { <dl class="told">{lines}</dl> })
}

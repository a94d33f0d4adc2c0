//! Texts that were written in two places at once: both are shown, and both are in the field below.

use leptos::prelude::*;

use crate::say;
use crate::ui::Quote;
use crate::words::Words;

/// All of these texts, one after the other, each once.
pub(crate) fn joined(texts: &[&str]) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for text in texts {
        if !text.trim().is_empty() && !kept.contains(text) {
            kept.push(text);
        }
    }
    kept.join("\n\n")
}

/// Every text there is, and what to do about it. Nothing when there is only one.
pub(crate) fn texts(words: &Words, all: Vec<String>) -> Option<AnyView> {
    if all.len() < 2 {
        return None;
    }
    let (title, lede) = (say!(words, "two-heading"), say!(words, "two-lede"));
    let quotes = all
        .into_iter()
        .map(|text| view! { <Quote words=text small=true/> })
        .collect_view();
    Some(view! { <div class="stack"><b>{title}</b><p>{lede}</p>{quotes}</div> }.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_in_it_once() {
        assert_eq!(joined(&["a", "", "b", "a"]), "a\n\nb");
        assert_eq!(joined(&[" "]), "");
    }
}

//! The mark of a place: the shape says how it feels, the number finds it again in the list and on the map.

use leptos::prelude::*;

/// How a place feels, as far as a mark tells it. The words beside it say it in full.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PlaceMark {
    /// Fine, or mostly.
    Fine,
    /// Sometimes.
    Sometimes,
    /// Not OK, or mostly not.
    NotOk,
    /// Nobody said.
    #[default]
    Untold,
}

impl PlaceMark {
    /// The mark with its number.
    pub fn draw(self, number: usize) -> impl IntoView {
        let shape = match self {
            Self::Fine => r#"<circle class="sage" cx="16" cy="16" r="13.500"/>"#,
            Self::Sometimes => r#"<rect class="butter" x="3.500" y="3.500" width="25" height="25" rx="6.500"/>"#,
            Self::NotOk => r#"<path class="clay" stroke-linejoin="round" d="M16 1.200 30.800 16 16 30.800 1.200 16z"/>"#,
            Self::Untold => r#"<circle class="none" cx="16" cy="16" r="13.500" stroke-dasharray="3 3.060"/>"#,
        };
        let svg = format!(r#"{shape}<text x="16" y="20.700">{number}</text>"#);
        view! { <svg class="place" viewBox="0 0 32 32" aria-hidden="true" inner_html=svg></svg> }
    }
}

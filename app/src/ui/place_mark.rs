//! A place on the list and on the map: a shape, a tint and the list's number.

use leptos::prelude::*;

/// How a place is, told by shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceShape {
    /// Circle.
    Fine,
    /// Square.
    Sometimes,
    /// Diamond.
    NotOk,
    /// Dashed circle: nobody has said yet.
    Unsaid,
}

/// A place's mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceMark {
    /// How it is.
    pub shape: PlaceShape,
    /// Its number in the list; none in a legend.
    pub number: Option<usize>,
}

impl PlaceMark {
    /// The mark; the same shapes stand on the map.
    pub fn draw(self) -> impl IntoView {
        let shape = match self.shape {
            PlaceShape::Fine => r#"<circle class="sage" cx="16" cy="16" r="12.5"/>"#,
            PlaceShape::Sometimes => {
                r#"<rect class="butter" x="4" y="4" width="24" height="24" rx="6"/>"#
            }
            PlaceShape::NotOk => {
                r#"<path class="clay" d="M17 2l13 13q1 1 0 2L17 30q-1 1-2 0L2 17q-1-1 0-2L15 2q1-1 2 0z"/>"#
            }
            PlaceShape::Unsaid => {
                r#"<circle class="none" cx="16" cy="16" r="12.5" stroke-dasharray="3 2.6"/>"#
            }
        };
        let number = self
            .number
            .map(|n| format!(r#"<text x="16" y="20.600">{n}</text>"#))
            .unwrap_or_default();
        let svg = format!("{shape}{number}");
        view! { <svg class="place" viewBox="0 0 32 32" aria-hidden="true" inner_html=svg></svg> }
    }
}

/// What the shapes mean, in words.
#[component]
pub fn PlaceLegend(
    /// Shape and word of each.
    items: Vec<(PlaceShape, String)>,
) -> impl IntoView {
    let items = items
        .into_iter()
        .map(|(shape, text)| {
            let mark = PlaceMark {
                shape,
                number: None,
            }
            .draw();
            view! { <li>{mark}<span>{text}</span></li> }
        })
        .collect_view();
    view! { <ul class="legend">{items}</ul> }
}

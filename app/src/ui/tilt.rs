//! Whom a plan asks: one block for each action, never a percentage.

use leptos::prelude::*;

use super::Maybe;

/// Whom an action asks to change, told by pattern and word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// A place: solid.
    Place,
    /// How we work: hatched.
    OurWork,
    /// Help asked for: outlined.
    AskedFor,
    /// Somebody's own offer: dotted.
    OwnOffer,
    /// The young person: ink.
    YoungPerson,
}

impl Target {
    /// One block.
    pub fn draw(self) -> impl IntoView {
        view! { <i class=self.class()></i> }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Place => "blk",
            Self::OurWork => "blk hatch",
            Self::AskedFor => "blk ring",
            Self::OwnOffer => "blk dots",
            Self::YoungPerson => "blk ink",
        }
    }
}

/// One part of the tilt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TiltPart {
    /// Whom it asks.
    pub target: Target,
    /// How many actions.
    pub count: usize,
    /// "change a place" for families, "6 places" for staff.
    pub label: String,
}

/// The blocks, and for families a line of words for each kind; the zero is said too.
#[component]
pub fn Tilt(
    /// The parts in order; one with a count of zero is said but not drawn.
    parts: Vec<TiltPart>,
) -> impl IntoView {
    let blocks = parts
        .iter()
        .filter(|part| part.count > 0)
        .map(|part| blocks(part.target, part.count))
        .collect_view();
    let lines = parts
        .into_iter()
        .map(|part| {
            let class = if part.count == 0 {
                "blk none"
            } else {
                part.target.class()
            };
            view! { <li><i class=class></i><b>{part.count}</b><span>{part.label}</span></li> }
        })
        .collect_view();
    view! {
        <div class="tilt">
            <div class="blks" aria-hidden="true">{blocks}</div>
            <ul>{lines}</ul>
        </div>
    }
}

/// For staff: the bar with its words right under the blocks.
#[component]
pub fn TiltBar(
    /// "Who this plan asks".
    #[prop(into)]
    title: String,
    /// "11 actions and 1 draft".
    #[prop(optional, into)]
    note: Maybe,
    /// The parts in order, with labels that carry their count: "6 places". The zero is said too.
    parts: Vec<TiltPart>,
) -> impl IntoView {
    let parts = parts
        .into_iter()
        .map(|part| {
            let drawn = match part.count {
                0 => view! { <i class="blk none"></i> }.into_any(),
                count => blocks(part.target, count).into_any(),
            };
            view! {
                <li>
                    <span class="blks" aria-hidden="true">{drawn}</span>
                    <span>{part.label}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="sheet wash tiltbar">
            <h2>{title}</h2>
            {note.0.map(|text| view! { <p class="meta">{text}</p> })}
            <ul>{parts}</ul>
        </div>
    }
}

/// Small block and word at the end of a plan's row: "Place".
#[component]
pub fn TargetTag(
    /// Whom it asks.
    target: Target,
    /// Its word.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! { <span class="tag">{target.draw()}<span>{label}</span></span> }
}

fn blocks(target: Target, count: usize) -> impl IntoView {
    let each = (0..count).map(|_| target.draw()).collect_view();
    view! { <span>{each}</span> }
}

//! Larger drawings: a 2 px ink line, one flat patch behind, one thing in accent.

use leptos::prelude::*;

/// A larger drawing. Decoration: the words beside it say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawing {
    /// Two boats moored in a harbour, for the door.
    Harbour,
    /// The same two boats, small, beside the day.
    Boats,
    /// Notebook, phone and mug, for the phone check.
    Things,
    /// A pencil writing.
    Say,
    /// A table from above.
    Room,
    /// A map.
    Places,
    /// A notebook with ticks.
    Plan,
}

/// Two boats alongside, the fenders between them, the sun behind.
const BOATS: &str = r#"<circle class="sun" cx="256" cy="111" r="36"/><path class="sky" d="M33 211c-5-8 12-7 34-6 40 2 62 6 98 2 55-6 120 2 152-3 9-1 14-3 13 2-2 12-24 20-52 23-40 4-60-1-92 3-50 6-138 1-153-21z"/><path d="M152.500 111v77M147 132c-12 12-20 28-22.500 46h23M159 120v58h23c-1-26-9-46-23-58zM117 188.500h65c0 11-6 17.500-15 17.500h-33c-10 0-16-7-17-17.500zM188 184v8m5-8v8M245 188V86l10 4-10 4M238 111c-19 18-29 42-33 67h33M197 188.500h88c0 13-7 21.500-19 21.500h-50c-12 0-19-9-19-21.500z"/><path class="af" d="M252 93v85h34c-1-36-13-66-34-85z"/>"#;

const HARBOUR: &str = r#"<path d="M16 174h97m-91 0c12-6 24-13 42-13s34 7 47 13M294 174h50M58 98c4-5 8-5 11 0 3-5 7-5 10 0m7 17c3-4 6-4 8.500 0 2.500-4 5.500-4 8.500 0m-1 107c5-5 10-5 15 0s10 5 15 0m20 15c4.500-4 9-4 13 0s9 3 13 0m52-9c6-5 11-5 16 0s10 4 14 0 9-4 15 0M62 197c4-3 9-3 13 0m231 2c4-4 9-4 13 0s9 3 13 0"/>"#;

const BOATS_WATER: &str =
    r#"<path d="M88 174h25m82 0h-6m104 0h27M120 220c6-6 12-6 17 0s10 5 15 0m80 3c6-6 12-6 17 0s10 5 15 0"/>"#;

const THINGS: &str = r#"<ellipse class="butter" cx="190" cy="150" rx="122" ry="56" transform="rotate(4 190 150)"/><path class="pp" d="M49 94h67a6 6 0 0 1 6 6v92a6 6 0 0 1-6 6H49m15-104h52v104H64z"/><path d="M64 94v104M43 108h13m-13 20h13m-13 20h13m-13 20h13m-13 20h13m22-70h30m-30 16h30m-30 16h19m-19 18h12"/><g transform="rotate(7 187 145)"><rect class="pp" x="156.500" y="86" width="61" height="118" rx="10"/><circle cx="174" cy="104" r="6.500"/><circle class="f" cx="174" cy="104" r="2"/><path d="M190 101v6"/></g><path d="M311 132h9a9 9 0 0 1 9 9v4a9 9 0 0 1-9 9h-9"/><circle class="pp" cx="278" cy="142" r="35"/><circle class="clay" cx="278" cy="142" r="26"/><path d="M304 142a26 26 0 1 1-52 0 26 26 0 0 1 52 0M265 134c5-8 14-9 22-5"/>"#;

const SAY: &str = r#"<circle class="butter" cx="42" cy="34" r="25"/><path class="a" d="M14 20h28M14 31h14"/><path d="M13 52c5-9 10-10 12-3s5 9 9 1 7-10 10-2 5 5 9 1 6-3 9-1M62 46l4-13 26-26a5.400 5.400 0 0 1 8 8L74 42zM66 33l8 8M86 13l8 8"/>"#;

const ROOM: &str = r#"<circle class="sky" cx="44" cy="38" r="25"/><path class="wf" d="M37 20h38q9 0 9 9v8q0 9-9 9H37q-9 0-9-9v-8q0-9 9-9z"/><rect x="35" y="6" width="15" height="9" rx="4.500"/><rect class="af" x="62" y="6" width="15" height="9" rx="4.500"/><rect x="35" y="51" width="15" height="9" rx="4.500"/><rect x="62" y="51" width="15" height="9" rx="4.500"/><rect x="14" y="26" width="8" height="14" rx="4"/><rect x="90" y="26" width="8" height="14" rx="4"/><circle cx="46" cy="33" r="3.500"/><path d="m62 30 9-2 2 9-9 2z"/>"#;

const PLACES: &str = r#"<circle class="sage" cx="42" cy="37" r="25"/><path d="M18 16 40 8l22 8 20-8v13M18 16v42l22-8 22 8 8-3M40 8v42m22-34v28"/><path d="M23 38c6-4 9-3 13-2m8-3c5-1 8-4 12-8" stroke-dasharray=".1 4.500"/><path class="a" d="M84 60s-11-10-11-18a11 11 0 0 1 22 0c0 8-11 18-11 18z"/><circle class="a" cx="84" cy="42" r="3"/>"#;

const PLAN: &str = r#"<circle class="clay" cx="37" cy="38" r="25"/><path class="wf" d="M35 5h45a4 4 0 0 1 4 4v48a4 4 0 0 1-4 4H35z"/><path d="M29 14h12M29 24h12M29 34h12M29 44h12M29 53h12M66 21h10M66 37h10M50 51h8m8 0h10"/><path class="a" d="m49 21 3.500 3.500 6-7M49 37l3.500 3.500 6-7"/>"#;

impl Drawing {
    /// The drawing.
    pub fn draw(self) -> impl IntoView {
        let (class, view_box, svg) = match self {
            Self::Harbour => ("d wide", "12 72 336 172", format!("{BOATS}{HARBOUR}")),
            Self::Boats => ("d boats", "84 72 240 164", format!("{BOATS}{BOATS_WATER}")),
            Self::Things => ("d wide", "30 80 312 136", THINGS.to_owned()),
            Self::Say => ("d", "6 0 104 64", SAY.to_owned()),
            Self::Room => ("d", "6 0 104 64", ROOM.to_owned()),
            Self::Places => ("d", "6 0 104 64", PLACES.to_owned()),
            Self::Plan => ("d", "6 0 104 64", PLAN.to_owned()),
        };
        view! { <svg class=class viewBox=view_box aria-hidden="true" inner_html=svg></svg> }
    }
}

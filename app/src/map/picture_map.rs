use leptos::prelude::*;
use participation::places::{PictureLine, Pin};

use super::mark;
use crate::ask::Ask;
use crate::say;
use crate::ui::PlaceShape;
use crate::words::Words;

/// How wide a picture to tap is shown, in CSS pixels: the style sheet picks the widest that fits, and the name of
/// the input that was tapped tells which it was.
const WIDTHS: [u16; 3] = [272, 320, 560];

/// How far a nudge moves a pin, in thousandths of the picture.
const NUDGE: i64 = 25;

/// A pin on a picture, with the list's number.
#[derive(Clone, Debug)]
pub struct PicturePin {
    /// As on the list.
    pub number: usize,
    /// The shape of how it feels.
    pub shape: PlaceShape,
    /// Where on the picture.
    pub pin: Pin,
}

/// A picture that serves as a map, with its pins.
pub struct PictureMap {
    /// The address of its bytes.
    pub src: String,
    /// Which picture.
    pub line: PictureLine,
    /// What is on it; pins of other pictures are left out.
    pub pins: Vec<PicturePin>,
    /// Whether a tap places a pin; the page puts a form around it then.
    pub tap: bool,
}

impl PictureMap {
    /// The picture for a page.
    #[must_use]
    pub fn draw(self, words: &Words) -> AnyView {
        let (width, height) = (self.line.width.to_string(), self.line.height.to_string());
        let pins: Vec<&PicturePin> = self.pins.iter().filter(|one| one.pin.picture == self.line.id).collect();
        let over: String = pins
            .iter()
            .map(|one| {
                let per_cent = |per_mille: u16| f64::from(per_mille) / 10.0;
                let (x, y) = (per_cent(one.pin.x), per_cent(one.pin.y));
                let pin = mark::pin(one.number, one.shape, 0.0, 0.0);
                format!(r#"<svg x="{x}%" y="{y}%" overflow="visible">{pin}</svg>"#)
            })
            .collect();
        let caption = match self.line.caption.trim() {
            "" => say!(words, "picture-unnamed"),
            caption => caption.to_owned(),
        };
        let tap = self.tap.then(|| {
            let alt = say!(words, "picture-tap");
            WIDTHS
                .map(|width| {
                    let (name, class) = (format!("tap{width}"), format!("w{width}"));
                    view! { <input type="image" class=class name=name src=super::drawn::NOTHING alt=alt.clone()/> }
                })
                .collect_view()
        });
        let nudges = (self.tap && !pins.is_empty()).then(|| nudges(words));
        view! {
            <figure class="mapped" id="map">
                <div class="map picture" dir="ltr">
                    <div class="sheet-of-map">
                        <img src=self.src alt=caption width=width height=height/>
                        <svg class="over" aria-hidden="true" inner_html=over></svg>
                        {tap}
                    </div>
                    {nudges}
                </div>
            </figure>
        }
        .into_any()
    }
}

/// Buttons that move the pin a little, for keyboards and unsteady hands.
fn nudges(words: &Words) -> AnyView {
    let label = say!(words, "picture-nudge");
    let buttons = [
        ("left", "m14.500 6-6 6 6 6", say!(words, "map-left")),
        ("up", "m6 14.500 6-6 6 6", say!(words, "map-up")),
        ("down", "m6 9.500 6 6 6-6", say!(words, "map-down")),
        ("right", "m9.500 6 6 6-6 6", say!(words, "map-right")),
    ]
    .map(|(value, path, name)| {
        view! {
            <button name="nudge" value=value aria-label=name>
                <svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d=path></path></svg>
            </button>
        }
    })
    .collect_view();
    view! { <div class="map-steps" role="group" aria-label=label>{buttons}</div> }.into_any()
}

/// Where somebody tapped a picture, or moved its pin to; nothing when the form has neither.
///
/// A keyboard's Enter sends the corner pixel: it means the middle, to be nudged from there.
#[must_use]
pub fn pinned(ask: &Ask, line: &PictureLine, before: Option<Pin>) -> Option<Pin> {
    let pin = |x: i64, y: i64| {
        let per_mille = |at: i64| u16::try_from(at.clamp(0, 1000)).unwrap_or_default();
        Pin {
            picture: line.id,
            x: per_mille(x),
            y: per_mille(y),
        }
    };
    if let Some(before) = before.filter(|_| ask.form.has("nudge")) {
        let (x, y) = (i64::from(before.x), i64::from(before.y));
        return Some(match ask.form.text("nudge") {
            "left" => pin(x - NUDGE, y),
            "right" => pin(x + NUDGE, y),
            "up" => pin(x, y - NUDGE),
            "down" => pin(x, y + NUDGE),
            _ => before,
        });
    }
    let (width, x, y) = WIDTHS.into_iter().find_map(|width| {
        let at = |axis| {
            let at = ask.form.number(&format!("tap{width}.{axis}"))?;
            (0..=4000).contains(&at).then_some(at)
        };
        Some((i64::from(width), at("x")?, at("y")?))
    })?;
    if (x, y) == (0, 0) {
        return Some(pin(500, 500));
    }
    let height = width * i64::from(line.height) / i64::from(line.width.max(1));
    Some(pin(x * 1000 / width, y * 1000 / height.max(1)))
}

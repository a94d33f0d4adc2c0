use ::map::{Screen, Step};
use axum::response::{IntoResponse as _, Response};
use http::header::CONTENT_TYPE;
use leptos::prelude::*;

use super::island::LiveMap;
use super::looking::{asked, seal_of};
use super::mark::{self, Mark};
use super::show::Show;
use super::steps::{STEPS, strip};
use crate::ask::{Answered, Ask, Halt};
use crate::say;
use crate::words::Words;

/// One see-through pixel: what is tapped lies over the drawing.
pub(super) const NOTHING: &str = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/// A map, drawn, with everything that stands around it.
#[derive(Clone, Debug)]
pub struct Drawn {
    show: Show,
    svg: String,
    token: String,
    links: Vec<(Step, Option<String>)>,
    /// The page with all marks on the map; only where some are not.
    all: Option<String>,
    /// How many marks are on the map.
    count: usize,
    /// The named place nearest to the middle, for whoever taps by keyboard.
    middle: Option<String>,
    attribution: String,
}

/// Draws the part of the map that a request asks for. Nothing without a map.
pub async fn look_at(ask: &Ask, marks: &[Mark], show: &Show) -> Option<Drawn> {
    let maps = ask.state.maps();
    let map = maps.map()?;
    let spots: Vec<_> = marks.iter().flat_map(Mark::spots).collect();
    let screen = asked(ask, map, show, &spots);
    let seal = seal_of(ask)?;
    let and = if show.page.contains('?') { '&' } else { '?' };
    let link = |screen: &Screen| format!("{}{and}m={}#map", show.page, seal.token(screen));
    let links = STEPS
        .into_iter()
        .map(|step| (step, map.step(&screen, step).as_ref().map(link)))
        .collect();
    let (tap, pins) = (show.tap, mark::pins(marks, &screen));
    let (drawing, middle) = maps
        .ask(move |map| {
            let named = tap.then(|| map.nearest_named(screen.centre)).flatten();
            (map.draw(&screen, &pins), named.map(|named| named.name))
        })
        .await?;
    let off = spots.iter().any(|spot| !screen.shows(*spot));
    let on = marks.iter().filter(|mark| mark.number > 0);
    let count = on
        .filter(|mark| mark.spots().iter().any(|spot| screen.shows(*spot)))
        .count();
    Some(Drawn {
        svg: format!("{}{}", drawing.svg, mark::draw(marks, &screen)),
        token: seal.token(&screen),
        links,
        all: off.then(|| format!("{}#map", show.page)),
        count,
        middle,
        attribution: map.attribution().to_owned(),
        show: show.clone(),
    })
}

/// The answer to the island, which asks for another part of the map: what stands inside its frame.
///
/// # Errors
/// [`Halt::NotThere`] without a map.
pub async fn answer_look(ask: &Ask, marks: &[Mark], show: &Show) -> Answered {
    let drawn = look_at(ask, marks, show).await.ok_or(Halt::NotThere)?;
    let words = ask.words.clone();
    let html = Owner::new().with(|| drawn.inside(&words).to_html());
    Ok(fragment(html))
}

fn fragment(html: String) -> Response {
    ([(CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}

impl Drawn {
    /// The same only to look at.
    #[must_use]
    pub fn without_tap(mut self) -> Self {
        self.show.tap = false;
        self
    }

    /// What lies in the frame, and is all that changes when the map moves.
    fn inside(self, words: &Words) -> AnyView {
        let (width, height) = self.show.size.sides();
        let label = if self.count == 0 {
            say!(words, "map-label")
        } else {
            say!(words, "map-label-places", count = self.count)
        };
        let tap = self.show.tap.then(|| {
            let alt = match self.middle {
                Some(name) => say!(words, "map-tap-near", name = name),
                None => say!(words, "map-tap"),
            };
            view! {
                <input type="image" name="tap" src=NOTHING alt=alt width=width.to_string() height=height.to_string()/>
                <input type="hidden" name="m" value=self.token.clone()/>
            }
        });
        let all = self.all.map(|href| {
            let (text, link) = (say!(words, "map-some-off"), say!(words, "map-all"));
            view! { <p class="map-off" dir="auto">{text}" "<a href=href>{link}</a></p> }
        });
        let strip = strip(words, self.links);
        view! {
            <div class="sheet-of-map" data-m=self.token>
                <svg
                    viewBox=format!("0 0 {width} {height}")
                    width=width.to_string()
                    height=height.to_string()
                    role="img"
                    aria-label=label
                    inner_html=self.svg
                ></svg>
                {tap}
            </div>
            {strip}
            {all}
        }
        .into_any()
    }

    /// The map for a page. The page needs its island switched on.
    #[must_use]
    pub fn draw(self, words: &Words) -> AnyView {
        let class = self.show.size.class();
        let (look, gentle) = (self.show.look.clone(), !self.show.tap);
        let attribution = (!self.attribution.is_empty()).then(|| self.attribution.clone());
        let inside = self.inside(words);
        view! {
            <figure class="mapped" id="map">
                <div class=class dir="ltr" data-map="">{inside}</div>
                <LiveMap look=look gentle=gentle/>
                {attribution.map(|text| view! { <figcaption class="map-from" dir="ltr">{text}</figcaption> })}
            </figure>
        }
        .into_any()
    }
}

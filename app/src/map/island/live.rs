use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, PointerEvent, UrlSearchParams, WheelEvent};

use super::gesture::{Finger, Move, moved};

/// What is listened to on a map.
const EVENTS: [&str; 8] = [
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "click",
    "dragstart",
    "wheel",
    "keydown",
];

const SHEET: &str = ".sheet-of-map";
const LINKS: &str = ".map-steps a";

/// One map being moved by hand.
struct Live {
    frame: HtmlElement,
    told: HtmlElement,
    look: String,
    gentle: bool,
    fingers: RefCell<Vec<Finger>>,
    /// The fingers on it moved it: what looks like a click after that is none.
    strayed: Cell<bool>,
    /// Another part is being asked for.
    asking: Cell<bool>,
    /// What the wheel has turned since the last step.
    turned: Cell<f64>,
}

/// Begins to listen on the map beside `told`.
pub(super) fn begin(told: &HtmlElement, look: String, gentle: bool) {
    let figure = told.closest("figure").ok().flatten();
    let Some(frame) = figure
        .and_then(|figure| figure.query_selector("[data-map]").ok().flatten())
        .and_then(|frame| frame.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    let _ = frame.set_attribute("data-map", if gentle { "gentle" } else { "live" });
    let live = Rc::new(Live {
        frame: frame.clone(),
        told: told.clone(),
        look,
        gentle,
        fingers: RefCell::default(),
        strayed: Cell::default(),
        asking: Cell::default(),
        turned: Cell::default(),
    });
    let heard = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let _ = live.heard(&event);
    });
    for event in EVENTS {
        let _ = frame.add_event_listener_with_callback_and_bool(event, heard.as_ref().unchecked_ref(), true);
    }
    heard.forget();
}

impl Live {
    fn heard(self: &Rc<Self>, event: &Event) -> Option<()> {
        match event.type_().as_str() {
            "pointerdown" => self.down(event.unchecked_ref()),
            "pointermove" => self.moved(event.unchecked_ref()),
            "pointerup" => self.up(event.unchecked_ref(), true),
            "pointercancel" => self.up(event.unchecked_ref(), false),
            "click" => self.clicked(event),
            "wheel" => self.wheel(event.unchecked_ref()),
            "keydown" => self.key(event.unchecked_ref()),
            _ => {
                event.prevent_default();
                None
            }
        }
    }

    fn sheet(&self) -> Option<HtmlElement> {
        self.frame.query_selector(SHEET).ok()??.dyn_into().ok()
    }

    /// Pixels from the corner of the drawing as it lies when nobody moves it.
    fn pixel(&self, x: i32, y: i32) -> Option<(f64, f64)> {
        let sheet = self.sheet()?;
        let at = self.frame.get_bounding_client_rect();
        // Both stand in the same box, whichever of those around them that is.
        let left = sheet.offset_left() - self.frame.offset_left();
        let top = sheet.offset_top() - self.frame.offset_top();
        Some((
            f64::from(x) - at.x() - f64::from(left),
            f64::from(y) - at.y() - f64::from(top),
        ))
    }

    fn down(&self, event: &PointerEvent) -> Option<()> {
        let mut fingers = self.fingers.borrow_mut();
        // No click follows a finger that moved the map: the next press is one of its own, wherever it is.
        if fingers.is_empty() {
            self.strayed.set(false);
        }
        let target: Element = event.target()?.dyn_into().ok()?;
        target.closest(SHEET).ok()??;
        if event.button() > 0 || self.asking.get() {
            return None;
        }
        let at = self.pixel(event.client_x(), event.client_y())?;
        fingers.retain(|one| one.id != event.pointer_id());
        if fingers.len() < 2 {
            fingers.push(Finger {
                id: event.pointer_id(),
                from: at,
                at,
            });
        }
        Some(())
    }

    fn moved(&self, event: &PointerEvent) -> Option<()> {
        let mut fingers = self.fingers.borrow_mut();
        let finger = fingers.iter_mut().find(|one| one.id == event.pointer_id())?;
        finger.at = self.pixel(event.client_x(), event.client_y())?;
        let now = moved(&fingers).or(self.strayed.get().then(Move::default))?;
        if !self.strayed.replace(true) {
            // From here on it is no tap, wherever the finger goes.
            let _ = self.frame.set_pointer_capture(event.pointer_id());
        }
        self.lay(now)
    }

    fn up(self: &Rc<Self>, event: &PointerEvent, meant: bool) -> Option<()> {
        let mut fingers = self.fingers.borrow_mut();
        let lifted = fingers.iter().any(|one| one.id == event.pointer_id());
        if !lifted {
            return None;
        }
        let now = moved(&fingers).filter(|_| self.strayed.get() && meant);
        // With one of two fingers the gesture is over.
        fingers.clear();
        drop(fingers);
        match now {
            Some(now) => self.go(now.settled()),
            None => self.lay(Move::default()),
        }
    }

    /// A link of the map asks for another part of it; what ends a drag asks for nothing.
    fn clicked(self: &Rc<Self>, event: &Event) -> Option<()> {
        if self.strayed.take() {
            event.prevent_default();
            event.stop_propagation();
            return None;
        }
        let target: Element = event.target()?.dyn_into().ok()?;
        let href = target.closest("a").ok()??.get_attribute("href")?;
        let mouse: &web_sys::MouseEvent = event.unchecked_ref();
        if mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() {
            return None;
        }
        event.prevent_default();
        let query = href.split(['?', '#']).nth(1).unwrap_or_default();
        let body = UrlSearchParams::new_with_str(query).ok()?;
        self.ask(body, Some(href));
        Some(())
    }

    fn wheel(self: &Rc<Self>, event: &WheelEvent) -> Option<()> {
        if self.gentle && !event.ctrl_key() {
            return None;
        }
        event.prevent_default();
        let turned = self.turned.get() + event.delta_y() * if event.delta_mode() == 0 { 1.0 } else { 30.0 };
        self.turned.set(turned);
        if turned.abs() < 60.0 || self.asking.get() {
            return None;
        }
        self.turned.set(0.0);
        self.go(Move {
            around: self.pixel(event.client_x(), event.client_y())?,
            closer: -turned.signum(),
            by: (0.0, 0.0),
        }
        .settled())
    }

    fn key(self: &Rc<Self>, event: &KeyboardEvent) -> Option<()> {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return None;
        }
        let sheet = self.sheet()?;
        let (width, height) = (f64::from(sheet.offset_width()), f64::from(sheet.offset_height()));
        let (closer, by) = match event.key().as_str() {
            "ArrowLeft" => (0.0, (width / 4.0, 0.0)),
            "ArrowRight" => (0.0, (-width / 4.0, 0.0)),
            "ArrowUp" => (0.0, (0.0, height / 4.0)),
            "ArrowDown" => (0.0, (0.0, -height / 4.0)),
            "+" | "=" => (1.0, (0.0, 0.0)),
            "-" => (-1.0, (0.0, 0.0)),
            _ => return None,
        };
        event.prevent_default();
        self.go(Move {
            around: (width / 2.0, height / 2.0),
            closer,
            by,
        })
    }

    /// Shows a move before the server has drawn it.
    fn lay(&self, one: Move) -> Option<()> {
        let style = self.sheet()?.style();
        let (origin, transform) = one.style();
        let still = one == Move::default();
        let _ = style.set_property("transform-origin", &origin);
        let _ = style.set_property("transform", if still { "" } else { &transform });
        Some(())
    }

    fn go(self: &Rc<Self>, one: Move) -> Option<()> {
        if self.asking.get() {
            return None;
        }
        self.lay(one);
        let body = UrlSearchParams::new().ok()?;
        body.append("m", &self.sheet()?.get_attribute("data-m")?);
        for (name, number) in [
            ("z", one.closer),
            ("x", one.around.0),
            ("y", one.around.1),
            ("dx", one.by.0),
            ("dy", one.by.1),
        ] {
            body.append(name, &number.round().to_string());
        }
        self.ask(body, None);
        Some(())
    }

    fn ask(self: &Rc<Self>, body: UrlSearchParams, href: Option<String>) {
        if self.asking.replace(true) {
            return;
        }
        let live = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            let drawn = fetched(&live.look, &String::from(body.to_string())).await;
            live.asking.set(false);
            match (drawn, href) {
                (Some(drawn), _) => live.show(&drawn),
                // As without this: the link leads to the page. A drag is as if it had not been.
                (None, Some(href)) => {
                    let _ = web_sys::window().map(|window| window.location().set_href(&href));
                }
                (None, None) => {
                    let _ = live.lay(Move::default());
                }
            }
        });
    }

    /// Puts the new drawing into the frame, the focus where it was, and says what is in the middle.
    fn show(&self, drawn: &str) {
        let active = web_sys::window()
            .and_then(|window| window.document()?.active_element())
            .filter(|one| self.frame.contains(Some(one)));
        let link = active
            .as_ref()
            .and_then(|one| one.get_attribute("aria-label"))
            .map(|name| format!("{LINKS}[aria-label=\"{name}\"]"));
        self.frame.set_inner_html(drawn);
        let find = |css: &str| self.frame.query_selector(css).ok().flatten();
        if active.is_some() {
            let next = link
                .and_then(|css| find(&css))
                .or_else(|| find("input[type=image]"))
                .or_else(|| find(LINKS));
            if let Some(next) = next.and_then(|one| one.dyn_into::<HtmlElement>().ok()) {
                let options = web_sys::FocusOptions::new();
                options.set_prevent_scroll(true);
                let _ = next.focus_with_options(&options);
            }
        }
        let said = find("input[type=image]").and_then(|one| one.get_attribute("alt"));
        let said = said.or_else(|| find("svg")?.get_attribute("aria-label"));
        self.told.set_text_content(said.as_deref());
    }
}

/// A drawing from the server; nothing for any other answer.
async fn fetched(look: &str, body: &str) -> Option<String> {
    let init = web_sys::RequestInit::new();
    init.set_method("POST");
    init.set_redirect(web_sys::RequestRedirect::Error);
    init.set_body(&body.into());
    let headers = web_sys::Headers::new().ok()?;
    headers.set("content-type", "application/x-www-form-urlencoded").ok()?;
    init.set_headers(&headers);
    let request = web_sys::window()?.fetch_with_str_and_init(look, &init);
    let response = wasm_bindgen_futures::JsFuture::from(request).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    let text = wasm_bindgen_futures::JsFuture::from(response.text().ok()?).await.ok()?;
    let drawn = text.as_string()?;
    // A network's own sign-in page answers everything with 200.
    (response.ok() && drawn.contains("sheet-of-map")).then_some(drawn)
}

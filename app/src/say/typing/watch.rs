use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlFormElement, HtmlInputElement, RequestInit, RequestRedirect, Response, UrlSearchParams};

use super::Standing;
use super::line::{Heard, hear, pause};

/// One form being watched.
struct Watch {
    form: HtmlFormElement,
    keep: String,
    standing: RwSignal<Standing>,
    /// Typed since the last send.
    dirty: Cell<bool>,
    /// A send is under way.
    sending: Cell<bool>,
    failures: Cell<u32>,
    timer: Cell<Option<i32>>,
    /// What is being sent, kept until it is acknowledged so that a lost answer is asked for again.
    pending: RefCell<Option<String>>,
    /// Two texts, or signed out: nothing more is sent from this page.
    over: Cell<bool>,
}

/// Begins watching the form around `element`.
pub(super) fn begin(element: &web_sys::HtmlElement, keep: String, standing: RwSignal<Standing>) {
    let Some(form) = element
        .closest("form")
        .ok()
        .flatten()
        .and_then(|form| form.dyn_into::<HtmlFormElement>().ok())
    else {
        return;
    };
    let watch = Rc::new(Watch {
        form: form.clone(),
        keep,
        standing,
        dirty: Cell::new(false),
        sending: Cell::new(false),
        failures: Cell::new(0),
        timer: Cell::new(None),
        pending: RefCell::new(None),
        over: Cell::new(false),
    });
    let typed = {
        let watch = Rc::clone(&watch);
        Closure::<dyn Fn()>::new(move || watch.typed())
    };
    let _ = form.add_event_listener_with_callback("input", typed.as_ref().unchecked_ref());
    typed.forget();
    let hidden = Closure::<dyn Fn()>::new(move || watch.hidden());
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        let _ = document.add_event_listener_with_callback("visibilitychange", hidden.as_ref().unchecked_ref());
    }
    hidden.forget();
}

impl Watch {
    fn typed(self: &Rc<Self>) {
        if self.over.get() {
            return;
        }
        self.dirty.set(true);
        if let Some(count) = self.field("typed") {
            let typed: u32 = count.value().parse().unwrap_or(0);
            count.set_value(&(typed + 1).to_string());
        }
        if self.failures.get() == 0 {
            self.standing.set(Standing::Typing);
        }
        self.later();
    }

    /// The page goes out of sight, perhaps for good: send at once.
    fn hidden(self: &Rc<Self>) {
        let gone = web_sys::window()
            .and_then(|window| window.document())
            .is_some_and(|document| document.hidden());
        if gone && self.dirty.get() {
            self.send();
        }
    }

    fn later(self: &Rc<Self>) {
        let Some(window) = web_sys::window() else { return };
        if let Some(timer) = self.timer.take() {
            window.clear_timeout_with_handle(timer);
        }
        let watch = Rc::clone(self);
        let call = Closure::once_into_js(move || {
            watch.timer.set(None);
            watch.send();
        });
        self.timer.set(
            window
                .set_timeout_with_callback_and_timeout_and_arguments_0(call.unchecked_ref(), pause(self.failures.get()))
                .ok(),
        );
    }

    fn send(self: &Rc<Self>) {
        if self.over.get() || self.sending.get() || !(self.dirty.get() || self.pending.borrow().is_some()) {
            return;
        }
        let Some(body) = self.body() else { return };
        self.sending.set(true);
        let watch = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            let heard = watch.ask(&body).await.unwrap_or(Heard::Nothing);
            watch.sending.set(false);
            watch.heard(heard);
        });
    }

    /// What goes over the wire: a failed send again, word for word and under the same name, else what stands there now.
    fn body(&self) -> Option<String> {
        if let Some(body) = self.pending.borrow().as_ref() {
            return Some(body.clone());
        }
        let data = web_sys::FormData::new_with_form(&self.form).ok()?;
        let body = UrlSearchParams::new().ok()?;
        let entries = js_sys::try_iter(&data).ok()??;
        for entry in entries.flatten() {
            let entry: js_sys::Array = entry.unchecked_into();
            if let (Some(name), Some(value)) = (entry.get(0).as_string(), entry.get(1).as_string()) {
                body.append(&name, &value);
            }
        }
        let name = format!("{}.{}", self.field("page")?.value(), self.field("typed")?.value());
        body.append("key", &name);
        let body = String::from(body.to_string());
        self.dirty.set(false);
        self.pending.replace(Some(body.clone()));
        Some(body)
    }

    async fn ask(&self, body: &str) -> Option<Heard> {
        let init = RequestInit::new();
        init.set_method("POST");
        init.set_redirect(RequestRedirect::Manual);
        // A page that is closing may still finish what it sends, within the browser's limit.
        let _ = js_sys::Reflect::set(&init, &"keepalive".into(), &(body.len() < 60_000).into());
        init.set_body(&body.into());
        let headers = web_sys::Headers::new().ok()?;
        headers.set("content-type", "application/x-www-form-urlencoded").ok()?;
        init.set_headers(&headers);
        let request = web_sys::window()?.fetch_with_str_and_init(&self.keep, &init);
        let response: Response = wasm_bindgen_futures::JsFuture::from(request)
            .await
            .ok()?
            .dyn_into()
            .ok()?;
        let redirected = response.type_() == web_sys::ResponseType::Opaqueredirect;
        let text = wasm_bindgen_futures::JsFuture::from(response.text().ok()?)
            .await
            .ok()?
            .as_string()?;
        Some(hear(response.status(), redirected, &text))
    }

    fn heard(self: &Rc<Self>, heard: Heard) {
        match heard {
            Heard::Saved { version, time } => {
                self.failures.set(0);
                self.pending.replace(None);
                if let Some(field) = self.field("version") {
                    field.set_value(&version);
                }
                if self.dirty.get() {
                    self.later();
                } else {
                    self.standing.set(Standing::Saved(time));
                }
            }
            Heard::Nothing => {
                self.failures.set(self.failures.get() + 1);
                self.standing.set(Standing::Trying);
                self.later();
            }
            Heard::Conflict => self.stop(Standing::Conflict),
            Heard::SignedOut(kept) => self.stop(Standing::SignedOut(kept)),
        }
    }

    fn stop(&self, standing: Standing) {
        self.over.set(true);
        self.standing.set(standing);
    }

    fn field(&self, name: &str) -> Option<HtmlInputElement> {
        self.form
            .query_selector(&format!("input[name={name}]"))
            .ok()??
            .dyn_into()
            .ok()
    }
}

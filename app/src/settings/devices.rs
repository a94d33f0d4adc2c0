use leptos::prelude::*;
use participation::sign_in::{Device, KeptKey, Way};

use crate::ask::{Answered, Ask};
use crate::leave;
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Ends every session of whoever asks, this one too, and their keys if they want.
///
/// # Errors
/// As the database does.
pub async fn end_all(ask: Ask) -> Answered {
    let keys = ask.form.text("end") == "keys";
    ask.p().end_all(ask.who()?, keys).await?;
    Ok(leave::forget(&ask, see("/")))
}

fn what(words: &Words, device: &str) -> String {
    match device {
        "android" => say!(words, "device-android"),
        "iphone" => say!(words, "device-iphone"),
        "ipad" => say!(words, "device-ipad"),
        "windows" => say!(words, "device-windows"),
        "mac" => say!(words, "device-mac"),
        "linux" => say!(words, "device-linux"),
        _ => say!(words, "device-other"),
    }
}

fn how(words: &Words, way: Way) -> String {
    match way {
        Way::Code => say!(words, "way-code"),
        Way::Passkey => say!(words, "way-key"),
        Way::Handover => say!(words, "way-handover"),
        Way::Provider => say!(words, "staff-council-way"),
        Way::Demo => say!(words, "way-demo"),
    }
}

/// Where somebody is signed in, the keys they keep, and how to end it all.
#[component]
pub(super) fn Devices(
    /// The reader's catalogue.
    words: Words,
    /// Open sessions.
    devices: Vec<Device>,
    /// Kept keys.
    keys: Vec<KeptKey>,
) -> impl IntoView {
    let open = devices
        .into_iter()
        .map(|device| {
            let title = what(&words, &device.what);
            let title = if device.this_one {
                say!(words, "device-this-one", device = title)
            } else {
                title
            };
            let since = say!(words, "device-since", moment = words.moment(device.since));
            view! { <Row lead=Lead::Icon(Icon::Phone) title=title text=since meta=how(&words, device.way)/> }
        })
        .collect_view();
    let any_key = keys.iter().any(|key| key.ended_at.is_none());
    let any_listed = !keys.is_empty();
    let kept = keys
        .into_iter()
        .map(|key| {
            let used = match (key.ended_at, key.used_at) {
                (Some(at), _) => say!(words, "key-ended", moment = words.moment(at)),
                (None, Some(at)) => say!(words, "key-used", moment = words.moment(at)),
                (None, None) => say!(words, "key-not-used"),
            };
            let copied = key.backed_up.then(|| say!(words, "key-copied"));
            let title = say!(words, "key-kept", moment = words.moment(key.kept_at));
            view! { <Row lead=Lead::Icon(Icon::Fingerprint) title=title text=used meta=copied/> }
        })
        .collect_view();
    let kept = if any_listed {
        view! { <Rows>{kept}</Rows> }.into_any()
    } else {
        view! { <Empty text=say!(words, "keys-none")/> }.into_any()
    };
    let (of_devices, of_keys) = (say!(words, "devices"), say!(words, "keys"));
    view! {
        <Section title=of_devices><Rows>{open}</Rows></Section>
        <Section title=of_keys>{kept}</Section>
        <EndAll words=words keys=any_key/>
    }
}

#[component]
fn EndAll(
    /// The reader's catalogue.
    words: Words,
    /// Whether there are keys to end too.
    keys: bool,
) -> impl IntoView {
    let title = say!(words, "end-title");
    let end_keys =
        keys.then(|| view! { <Button label=say!(words, "end-keys") weight=Weight::Outline name="end" value="keys"/> });
    let then = keys.then(|| view! { <p class="meta">{say!(words, "end-keys-then")}</p> });
    view! {
        <Section title=title>
            <p>{say!(words, "end-what")}</p>
            <form method="post" action="/settings/end">
                <Button label=say!(words, "end-sessions") weight=Weight::Outline name="end" value="sessions"/>
                {end_keys}
            </form>
            {then}
        </Section>
    }
}

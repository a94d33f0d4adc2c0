use leptos::prelude::*;

use crate::ui::*;

/// What a key is asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ceremony {
    /// Open the door.
    Open,
    /// Be kept on this device.
    Keep,
}

impl Ceremony {
    /// How the script knows it.
    const fn mark(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Keep => "keep",
        }
    }
}

/// A button for a key on this device, with the line that says when it did not work. Only the
/// script can use keys, so only the script shows it.
#[component]
pub(super) fn KeyButton(
    /// What the key is asked to do.
    ceremony: Ceremony,
    /// A verb.
    #[prop(into)]
    label: String,
    /// What to say when the device says no, or nobody unlocked it.
    #[prop(into)]
    sorry: String,
    /// How much it asks to be pressed.
    weight: Weight,
) -> impl IntoView {
    let class = match weight {
        Weight::Filled => "btn fill",
        Weight::Outline => "btn",
        Weight::Text => "link",
    };
    view! {
        <button class=class type="button" hidden data-key=ceremony.mark() data-sorry=sorry>
            {Icon::Fingerprint.draw()}<span>{label}</span>
        </button>
        <p class="error" role="alert" data-key-note="" hidden></p>
    }
}

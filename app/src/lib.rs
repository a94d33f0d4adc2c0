//! What people see: pages, form handlers and islands, one folder per thing people do.
//!
//! Compiled twice: for the server (feature `ssr`: everything) and for browsers (feature
//! `hydrate`: the islands only). Nothing here knows SQL or keys: pages ask
//! `participation` for a typed handle and draw what it gives them.

#[cfg(feature = "ssr")]
pub mod answers;
#[cfg(feature = "ssr")]
pub mod ask;
#[cfg(feature = "ssr")]
pub mod copy;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod home;
#[cfg(feature = "ssr")]
pub mod late;
#[cfg(feature = "ssr")]
pub mod leave;
pub mod map;
#[cfg(feature = "ssr")]
pub mod messages;
#[cfg(feature = "ssr")]
pub mod over_time;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod places;
#[cfg(feature = "ssr")]
pub mod plan;
#[cfg(feature = "ssr")]
pub mod room;
#[cfg(feature = "ssr")]
pub mod routes;
pub mod say;
#[cfg(feature = "ssr")]
pub mod settings;
#[cfg(feature = "ssr")]
pub mod sign_in;
#[cfg(feature = "ssr")]
mod state;
#[cfg(feature = "ssr")]
pub mod tasks;
#[cfg(feature = "ssr")]
pub mod ui;
#[cfg(feature = "ssr")]
pub mod weights;
#[cfg(feature = "ssr")]
pub mod words;
#[cfg(feature = "ssr")]
pub mod work;

#[cfg(feature = "ssr")]
pub use routes::router;
#[cfg(feature = "ssr")]
pub use state::{Apart, AssetNames, Settings, State};

/// Called once when the islands' code has loaded.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

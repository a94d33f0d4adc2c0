//! What the tests stand on: the real server on data of its own, visitors over HTTP, and
//! Chromium as a phone or a laptop.
//!
//! Tests live in `tests/tests`. Each starts what it needs and leaves nothing behind:
//!
//! ```no_run
//! # async fn test() -> anyhow::Result<()> {
//! use alongside_tests::{browser::{Browser, Screen}, http::Visitor, server::{Options, Running}};
//!
//! let server = Running::start(Options::demo()).await?;
//! let mut worker = Visitor::to(&server)?;
//! worker.enter("worker").await?;
//! assert_eq!(worker.get("/work").await?.status, 200);
//!
//! if let Some(phone) = Browser::open(Screen::Phone).await? {
//!     phone.enter(&server, "young-person").await?;
//!     assert!(phone.axe().await?.is_empty());
//! }
//! # Ok(())
//! # }
//! ```

pub mod browser;
pub mod crawl;
pub mod folder;
pub mod harmless;
pub mod html;
pub mod http;
pub mod identity;
pub mod matrix;
pub mod placing;
pub mod postgres;
pub mod principal;
pub mod screens;
pub mod server;
pub mod speaking;
pub mod start;
pub mod surroundings;
pub mod under_way;
pub mod words;

use std::sync::Arc;

use ::map::{Map, Named, PlaceKey};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// The area's map, and what it takes to show it.
pub(crate) struct Maps {
    map: Option<Map>,
    /// Decoding a picture can take 240 MB: one at a time.
    pub(super) pictures: Arc<Semaphore>,
}

impl Maps {
    /// Without a file there is no map, and pages ask in words alone.
    pub(crate) fn new(map: Option<Map>) -> Self {
        Self {
            map,
            pictures: Arc::new(Semaphore::new(1)),
        }
    }

    /// The map, if there is one.
    pub(crate) const fn map(&self) -> Option<&Map> {
        self.map.as_ref()
    }

    /// At most eight named places, away from the threads that answer requests. Nothing without a map.
    pub(super) async fn search(&self, words: String) -> Vec<Named> {
        self.ask(move |map| map.search(&words, None)).await.unwrap_or_default()
    }

    /// The named place with this key.
    pub(super) async fn named(&self, key: PlaceKey) -> Option<Named> {
        self.ask(move |map| map.named(&key)).await.flatten()
    }

    /// What a map can say, asked away from the threads that answer requests.
    pub(super) async fn ask<T: Send + 'static>(&self, what: impl FnOnce(Map) -> T + Send + 'static) -> Option<T> {
        let map = self.map.clone()?;
        spawn_blocking(move || what(map)).await.ok()
    }
}

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use participation::id::SessionId;
use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

/// More sessions than this at once means that those without a form on its way are forgotten.
const MOST: usize = 1_000;

/// One form of a session at a time.
///
/// A second tap on the same button sends the same form again while the first is still being
/// looked at. Taken in turn, it finds what the first one did, and every handler that asks "is it
/// there already?" before it writes is right about it.
#[derive(Debug, Default)]
pub(crate) struct Turns(Mutex<HashMap<SessionId, Weak<Turn<()>>>>);

impl Turns {
    /// Waits until no other form of this session is on its way. The turn ends when this is dropped.
    pub(super) async fn take(&self, session: SessionId) -> OwnedMutexGuard<()> {
        self.of(session).lock_owned().await
    }

    fn of(&self, session: SessionId) -> Arc<Turn<()>> {
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(turn) = turns.get(&session).and_then(Weak::upgrade) {
            return turn;
        }
        if turns.len() >= MOST {
            turns.retain(|_, turn| turn.strong_count() > 0);
        }
        let turn = Arc::new(Turn::new(()));
        turns.insert(session, Arc::downgrade(&turn));
        turn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_waits_for_itself_and_for_nobody_else() {
        let turns = Turns::default();
        let (one, other) = (SessionId::random(), SessionId::random());
        let held = turns.of(one).try_lock_owned().expect("the first tap");
        assert!(turns.of(one).try_lock().is_err(), "the second tap waits");
        assert!(turns.of(other).try_lock().is_ok(), "somebody else does not");
        drop(held);
        assert!(turns.of(one).try_lock().is_ok());
    }

    #[test]
    fn sessions_without_a_form_are_forgotten() {
        let turns = Turns::default();
        for _ in 0..=2 * MOST {
            drop(turns.of(SessionId::random()));
        }
        assert!(turns.0.lock().expect("turns").len() <= MOST);
    }
}

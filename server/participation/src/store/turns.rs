//! One form of a session at a time, whichever server it reaches.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use sqlx::{PgPool, Postgres, Transaction};
use tokio::sync::{Mutex as Local, OwnedMutexGuard};

use super::{Pools, Store};
use crate::error::{Error, Result};
use crate::id::Id;

/// More keys than this at once means that those nobody holds are forgotten.
const MOST: usize = 1_000;

/// The turn of whoever asked for it; it ends when this is dropped.
#[derive(Debug)]
pub struct Turn {
    _here: OwnedMutexGuard<()>,
    _everywhere: Option<Transaction<'static, Postgres>>,
}

/// Who has their turn in this process.
#[derive(Debug, Default)]
pub(super) struct Turns(Mutex<HashMap<Id, Weak<Local<()>>>>);

impl Turns {
    fn of(&self, key: Id) -> Arc<Local<()>> {
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(turn) = turns.get(&key).and_then(Weak::upgrade) {
            return turn;
        }
        if turns.len() >= MOST {
            turns.retain(|_, turn| turn.strong_count() > 0);
        }
        let turn = Arc::new(Local::new(()));
        turns.insert(key, Arc::downgrade(&turn));
        turn
    }
}

impl Store {
    /// Waits until nobody else has this key's turn, in this process or, on `PostgreSQL`, in any other that serves the
    /// same database.
    ///
    /// A second tap on the same button sends the same form again while the first is still being looked at. Taken in
    /// turn, it finds what the first one did. Where another process cannot be asked in time, the turn is this
    /// process's alone: a form that is taken twice does less harm than one that is lost.
    pub async fn turn(&self, key: impl Into<Id>) -> Turn {
        let key = key.into();
        let here = self.turns.of(key).lock_owned().await;
        let everywhere = match &*self.pools {
            Pools::Sqlite { .. } => None,
            Pools::Postgres { turns, .. } => match everywhere(turns, key).await {
                Ok(turn) => Some(turn),
                Err(error) => {
                    tracing::warn!(%error, "a form did not wait for its turn on other servers");
                    None
                }
            },
        };
        Turn {
            _here: here,
            _everywhere: everywhere,
        }
    }
}

/// A lock of the database's own, on connections of their own: whoever holds a turn needs others to get on.
async fn everywhere(turns: &PgPool, key: Id) -> Result<Transaction<'static, Postgres>> {
    let (half, _) = key.as_bytes().split_first_chunk().ok_or(Error::Corrupt("id"))?;
    let mut tx = turns.begin().await?;
    sqlx::query("SELECT pg_advisory_xact_lock($1)")
        .bind(i64::from_le_bytes(*half))
        .execute(&mut *tx)
        .await?;
    Ok(tx)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;
    use std::time::Duration;
    use tokio::time::timeout;

    const SHORTLY: Duration = Duration::from_millis(300);

    #[tokio::test]
    async fn a_key_waits_for_itself_and_for_nobody_else() {
        for store in testing::both().await.unwrap() {
            let (one, other) = (Id::random(), Id::random());
            let held = store.turn(one).await;
            assert!(timeout(SHORTLY, store.turn(one)).await.is_err(), "the second tap waits");
            timeout(SHORTLY * 10, store.turn(other))
                .await
                .expect("somebody else does not");
            drop(held);
            timeout(SHORTLY * 10, store.turn(one))
                .await
                .expect("then it is its turn");
        }
    }

    #[tokio::test]
    async fn a_second_server_waits_too() {
        let Some(store) = testing::postgres().await.unwrap() else {
            return;
        };
        let beside = store.beside().await.unwrap();
        let key = Id::random();
        let held = store.turn(key).await;
        assert!(
            timeout(SHORTLY, beside.turn(key)).await.is_err(),
            "it took a turn that was held elsewhere"
        );
        drop(held);
        timeout(SHORTLY * 10, beside.turn(key))
            .await
            .expect("then it is its turn");
    }

    #[test]
    fn keys_nobody_holds_are_forgotten() {
        let turns = Turns::default();
        for _ in 0..=2 * MOST {
            drop(turns.of(Id::random()));
        }
        assert!(turns.0.lock().unwrap().len() <= MOST);
    }
}

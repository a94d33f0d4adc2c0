use std::collections::HashMap;
use std::hash::{BuildHasher as _, Hash, RandomState};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// More askers than this at once means that the full ones are forgotten, and then all.
/// 32 bytes each: at most a few MiB.
const MOST: usize = 50_000;

/// How often, in the long run and at once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rate {
    /// How long one token takes to come back.
    pub(super) every: Duration,
    /// How many there are when nobody has asked for a while.
    pub(super) burst: u32,
}

/// A bucket of tokens for everyone who asks, in memory. Holds only keyed hashes of who asks;
/// the key is made at start and never leaves this process.
#[derive(Debug)]
pub(super) struct Buckets {
    rate: Rate,
    key: RandomState,
    held: Mutex<HashMap<u64, Instant>>,
}

impl Buckets {
    pub(super) fn new(rate: Rate) -> Self {
        Self {
            rate,
            key: RandomState::new(),
            held: Mutex::default(),
        }
    }

    /// Takes a token, or says how long until there is one.
    ///
    /// A bucket is kept as the moment it will be full again: one that is full needs no entry.
    pub(super) fn take(&self, who: impl Hash, now: Instant) -> Result<(), Duration> {
        let who = self.key.hash_one(who);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let full_at = held.get(&who).copied().unwrap_or(now).max(now) + self.rate.every;
        let missing = full_at.duration_since(now);
        let most = self.rate.every * self.rate.burst;
        if missing > most {
            return Err(missing - most);
        }
        if held.len() >= MOST {
            held.retain(|_, full_at| *full_at > now);
            if held.len() >= MOST {
                held.clear();
            }
        }
        held.insert(who, full_at);
        Ok(())
    }

    /// Gives a token back: what was asked for turned out not to count.
    pub(super) fn give_back(&self, who: impl Hash) {
        let who = self.key.hash_one(who);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(full_at) = held.get_mut(&who) {
            *full_at = full_at.checked_sub(self.rate.every).unwrap_or(*full_at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn buckets() -> Buckets {
        Buckets::new(Rate {
            every: SECOND,
            burst: 3,
        })
    }

    #[test]
    fn a_burst_then_the_rate() {
        let (buckets, now) = (buckets(), Instant::now());
        for _ in 0..3 {
            assert_eq!(buckets.take("a", now), Ok(()));
        }
        assert_eq!(buckets.take("a", now), Err(SECOND));
        assert_eq!(buckets.take("a", now + SECOND), Ok(()));
        assert_eq!(buckets.take("a", now + SECOND), Err(SECOND));
    }

    #[test]
    fn a_refusal_costs_nothing() {
        let (buckets, now) = (buckets(), Instant::now());
        for _ in 0..100 {
            let _ = buckets.take("a", now);
        }
        assert_eq!(buckets.take("a", now + SECOND), Ok(()));
    }

    #[test]
    fn each_has_their_own() {
        let (buckets, now) = (buckets(), Instant::now());
        for _ in 0..4 {
            let _ = buckets.take("a", now);
        }
        assert_eq!(buckets.take("b", now), Ok(()));
    }

    #[test]
    fn what_is_given_back_can_be_taken_again() {
        let (buckets, now) = (buckets(), Instant::now());
        for _ in 0..10 {
            assert_eq!(buckets.take("a", now), Ok(()));
            buckets.give_back("a");
        }
    }

    #[test]
    fn memory_is_bounded() {
        let (buckets, now) = (buckets(), Instant::now());
        for who in 0..=MOST {
            assert_eq!(buckets.take(who, now), Ok(()));
        }
        assert!(buckets.held.lock().expect("lock").len() <= MOST);
    }
}

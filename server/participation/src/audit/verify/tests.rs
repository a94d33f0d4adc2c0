use jiff::Timestamp;
use proptest::{prelude::*, test_runner::TestRunner};

use super::*;
use crate::{
    audit::{Act, Entry, SYSTEM, anchor, append},
    clock::Clock,
    id::{Id, PathwayId},
    sealing::Keyring,
    store::{DatabaseKind, Store, testing},
};

fn vault() -> Vault {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::fixed(Timestamp::UNIX_EPOCH);
    Vault::new(Keyring::create(&folder.path().join("keys")).unwrap(), clock)
}

async fn chain(store: &Store, vault: &Vault, length: i64) -> Anchor {
    let mut tx = store.write().await.unwrap();
    for number in 0..length {
        let pathway = (number % 2 == 0).then(PathwayId::random);
        let entry = Entry::new(Id::random(), Act::Opened, Id::random(), pathway);
        append(&mut tx, vault, entry).await.unwrap();
    }
    let anchor = anchor::take(&mut tx, vault).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    anchor
}

/// A transaction in which an administrator has switched the triggers off.
async fn tamper(store: &Store) -> Tx {
    let mut tx = store.write().await.unwrap();
    match store.kind() {
        DatabaseKind::Sqlite => {
            tx.run("DROP TRIGGER audit_is_not_changed", &[]).await.unwrap();
            tx.run("DROP TRIGGER audit_is_not_removed", &[]).await.unwrap();
        }
        DatabaseKind::Postgres => {
            tx.run("ALTER TABLE audit DISABLE TRIGGER ALL", &[]).await.unwrap();
        }
    }
    tx
}

/// Moves entries from `from` on by `by` numbers, through numbers nobody uses.
async fn shift(tx: &mut Tx, from: i64, by: i64) {
    let away = "UPDATE audit SET seq = -seq - $2 WHERE seq >= $1";
    tx.run(away, args![from, by]).await.unwrap();
    tx.run("UPDATE audit SET seq = -seq WHERE seq < -$1", args![0])
        .await
        .unwrap();
}

const COPY: &str = "INSERT INTO audit (seq, at, actor, act, subject, pathway, prev, hash)
    SELECT $2, at, actor, act, subject, pathway, prev, hash FROM audit WHERE seq = $1";

#[tokio::test]
async fn a_chain_is_whole_and_anchors_hold_it() {
    for store in testing::both().await.unwrap() {
        let (vault, folder) = (vault(), tempfile::tempdir().unwrap());
        let mut tx = store.read().await.unwrap();
        assert_eq!(
            verify(&mut tx, &vault, &[]).await.unwrap(),
            Verdict::Whole { entries: 0 }
        );
        assert_eq!(anchor::take(&mut tx, &vault).await.unwrap(), None);
        drop(tx);

        let file = folder.path().join("anchors");
        assert_eq!(anchor::read(&file).unwrap(), []);
        for entries in [3, REACH + 7] {
            anchor::write(&file, &chain(&store, &vault, entries).await).unwrap();
        }
        let anchors = anchor::read(&file).unwrap();
        assert_eq!(anchors.len(), 2);
        let mut tx = store.read().await.unwrap();
        let verdict = verify(&mut tx, &vault, &anchors).await.unwrap();
        assert_eq!(verdict, Verdict::Whole { entries: REACH + 10 });

        let mut moved = anchors[0].clone();
        moved.seq += 1;
        let verdict = verify(&mut tx, &vault, &[moved]).await.unwrap();
        assert_eq!(
            verdict,
            Verdict::Broken {
                seq: 4,
                fault: Fault::FalseAnchor
            }
        );
    }
}

#[tokio::test]
async fn entries_are_only_added() {
    for store in testing::both().await.unwrap() {
        chain(&store, &vault(), 2).await;
        let mut tries = vec!["UPDATE audit SET actor = 'x'", "DELETE FROM audit WHERE seq = 2"];
        if store.kind() == DatabaseKind::Postgres {
            tries.push("TRUNCATE audit");
        }
        for sql in tries {
            let mut tx = store.write().await.unwrap();
            let message = tx.run(sql, &[]).await.unwrap_err().to_string();
            assert!(message.contains("only added to"), "{message}");
        }
    }
}

#[tokio::test]
async fn each_kind_of_tampering_is_named() {
    for store in testing::both().await.unwrap() {
        let vault = vault();
        let anchor = chain(&store, &vault, 9).await;
        for (change, seq, fault) in [
            ("change", 4, Fault::Changed),
            ("remove", 4, Fault::Removed),
            ("remove and close the gap", 4, Fault::Removed),
            ("add a copy", 4, Fault::Added),
            ("add a forgery", 4, Fault::Added),
            ("add before the first", 0, Fault::Added),
            ("swap", 4, Fault::Reordered),
            ("cut off", 7, Fault::Truncated),
            ("cut off and go on", 7, Fault::Changed),
            ("empty", 1, Fault::Truncated),
        ] {
            let mut tx = tamper(&store).await;
            match change {
                "change" => {
                    tx.run("UPDATE audit SET subject = 'x' WHERE seq = 4", &[])
                        .await
                        .unwrap();
                }
                "remove" => {
                    tx.run("DELETE FROM audit WHERE seq = 4", &[]).await.unwrap();
                }
                "remove and close the gap" => {
                    tx.run("DELETE FROM audit WHERE seq = 4", &[]).await.unwrap();
                    shift(&mut tx, 5, -1).await;
                }
                "add a copy" => {
                    shift(&mut tx, 4, 1).await;
                    tx.run(COPY, args![2, 4]).await.unwrap();
                }
                "add a forgery" => {
                    shift(&mut tx, 4, 1).await;
                    tx.run(COPY, args![2, 4]).await.unwrap();
                    tx.run("UPDATE audit SET actor = 'x' WHERE seq = 4", &[]).await.unwrap();
                }
                "add before the first" => {
                    tx.run(COPY, args![2, 0]).await.unwrap();
                }
                "swap" => {
                    for (from, to) in [(4, -4), (6, 4), (-4, 6)] {
                        let sql = "UPDATE audit SET seq = $2 WHERE seq = $1";
                        tx.run(sql, args![from, to]).await.unwrap();
                    }
                }
                "cut off" => {
                    tx.run("DELETE FROM audit WHERE seq > 6", &[]).await.unwrap();
                }
                "cut off and go on" => {
                    tx.run("DELETE FROM audit WHERE seq > 6", &[]).await.unwrap();
                    for _ in 0..3 {
                        let entry = Entry::new(SYSTEM, Act::Opened, SYSTEM, None);
                        append(&mut tx, &vault, entry).await.unwrap();
                    }
                }
                _ => {
                    tx.run("DELETE FROM audit", &[]).await.unwrap();
                    tx.run("DELETE FROM data_key", &[]).await.unwrap();
                }
            }
            let verdict = verify(&mut tx, &vault, std::slice::from_ref(&anchor)).await.unwrap();
            // A chain that was continued under the right key is told apart at the anchor only.
            let seq = if change == "cut off and go on" { anchor.seq } else { seq };
            assert_eq!(verdict, Verdict::Broken { seq, fault }, "{change}");
        }
    }
}

#[tokio::test]
async fn losing_the_key_is_not_passed_over() {
    for store in testing::both().await.unwrap() {
        let vault = vault();
        chain(&store, &vault, 2).await;
        let mut tx = store.write().await.unwrap();
        vault.erase(&mut tx, AUDIT).await.unwrap();
        assert!(matches!(verify(&mut tx, &vault, &[]).await, Err(Error::NotThere)));
        let entry = Entry::new(SYSTEM, Act::Opened, SYSTEM, None);
        assert!(matches!(append(&mut tx, &vault, entry).await, Err(Error::NotThere)));
    }
}

#[derive(Clone, Debug)]
enum Mutation {
    Text {
        seq: i64,
        column: &'static str,
    },
    Number {
        seq: i64,
        to: i64,
    },
    Bytes {
        seq: i64,
        column: &'static str,
        at: usize,
        bit: u8,
    },
    Forget {
        seq: i64,
    },
    Remove {
        from: i64,
        count: i64,
        close: bool,
    },
    Insert {
        copy: i64,
        before: i64,
    },
    Swap {
        one: i64,
        other: i64,
    },
}

const LENGTH: i64 = 12;

fn mutation() -> impl Strategy<Value = Mutation> {
    let seq = 1..=LENGTH;
    prop_oneof![
        (
            seq.clone(),
            prop::sample::select(vec!["actor", "act", "subject", "pathway"])
        )
            .prop_map(|(seq, column)| Mutation::Text { seq, column }),
        (seq.clone(), 1i64..).prop_map(|(seq, to)| Mutation::Number { seq, to }),
        (
            seq.clone(),
            prop::sample::select(vec!["prev", "hash"]),
            0usize..32,
            0u8..8
        )
            .prop_map(|(seq, column, at, bit)| Mutation::Bytes { seq, column, at, bit }),
        (1..=LENGTH / 2).prop_map(|half| Mutation::Forget { seq: half * 2 - 1 }),
        (seq.clone(), 1i64..4, any::<bool>()).prop_map(|(from, count, close)| Mutation::Remove { from, count, close }),
        (seq.clone(), 1..=LENGTH + 1).prop_map(|(copy, before)| Mutation::Insert { copy, before }),
        (seq.clone(), seq)
            .prop_filter("two entries", |(one, other)| one != other)
            .prop_map(|(one, other)| Mutation::Swap { one, other }),
    ]
}

async fn apply(tx: &mut Tx, mutation: &Mutation) {
    match *mutation {
        Mutation::Text { seq, column } => {
            let sql = match column {
                "actor" => "UPDATE audit SET actor = 'x' WHERE seq = $1",
                "act" => "UPDATE audit SET act = 'x' WHERE seq = $1",
                "subject" => "UPDATE audit SET subject = 'x' WHERE seq = $1",
                _ => "UPDATE audit SET pathway = 'x' WHERE seq = $1",
            };
            tx.run(sql, args![seq]).await.unwrap();
        }
        Mutation::Number { seq, to } => {
            tx.run("UPDATE audit SET at = $2 WHERE seq = $1", args![seq, to])
                .await
                .unwrap();
        }
        Mutation::Bytes { seq, column, at, bit } => {
            let sql = "SELECT prev, hash FROM audit WHERE seq = $1";
            let (prev, hash): (Vec<u8>, Vec<u8>) = tx.one(sql, args![seq]).await.unwrap().unwrap();
            let (sql, mut bytes) = if column == "prev" {
                ("UPDATE audit SET prev = $2 WHERE seq = $1", prev)
            } else {
                ("UPDATE audit SET hash = $2 WHERE seq = $1", hash)
            };
            bytes[at] ^= 1 << bit;
            tx.run(sql, args![seq, bytes]).await.unwrap();
        }
        Mutation::Forget { seq } => {
            let sql = "UPDATE audit SET pathway = NULL WHERE seq = $1";
            tx.run(sql, args![seq]).await.unwrap();
        }
        Mutation::Remove { from, count, close } => {
            let sql = "DELETE FROM audit WHERE seq BETWEEN $1 AND $2";
            tx.run(sql, args![from, from + count - 1]).await.unwrap();
            if close {
                shift(tx, from + count, -count).await;
            }
        }
        Mutation::Insert { copy, before } => {
            let copied = if copy >= before { copy + 1 } else { copy };
            shift(tx, before, 1).await;
            tx.run(COPY, args![copied, before]).await.unwrap();
        }
        Mutation::Swap { one, other } => {
            for (from, to) in [(one, -1), (other, one), (-1, other)] {
                let sql = "UPDATE audit SET seq = $2 WHERE seq = $1";
                tx.run(sql, args![from, to]).await.unwrap();
            }
        }
    }
}

#[test]
fn every_mutation_is_found() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let stores = runtime.block_on(testing::both()).unwrap();
    for store in &stores {
        let vault = vault();
        let anchor = runtime.block_on(chain(store, &vault, LENGTH));
        let mut runner = TestRunner::new(ProptestConfig::with_cases(500));
        runner
            .run(&mutation(), |mutation| {
                let verdict = runtime.block_on(async {
                    let mut tx = tamper(store).await;
                    apply(&mut tx, &mutation).await;
                    verify(&mut tx, &vault, std::slice::from_ref(&anchor)).await.unwrap()
                });
                prop_assert!(matches!(verdict, Verdict::Broken { .. }), "{:?}", mutation);
                Ok(())
            })
            .unwrap();
    }
}

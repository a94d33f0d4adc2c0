use jiff::Timestamp;

use super::*;
use crate::{
    audit::{self, Act, Entry, SYSTEM, Verdict},
    clock::Clock,
    error::Error,
    id::{Id, PathwayId},
    sealing::{Keyring, Place, Vault},
    store::{Store, testing},
};

const PLACE: Place<'static> = Place::new("view", "words", "a");

fn vault() -> Vault {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::fixed(Timestamp::UNIX_EPOCH);
    Vault::new(Keyring::create(&folder.path().join("keys")).unwrap(), clock)
}

/// Puts something into every table of this module; gives a sealed value and its owner.
async fn fill(store: &Store, vault: &Vault) -> (Id, Vec<u8>) {
    let owner = Id::random();
    let mut tx = store.write().await.unwrap();
    let sealed = vault.create(&mut tx, owner).await.unwrap().seal_text(PLACE, "words");
    for pathway in [None, Some(PathwayId::random()), None] {
        let entry = Entry::new(SYSTEM, Act::PathwayOpened, owner, pathway);
        audit::append(&mut tx, vault, entry).await.unwrap();
    }
    tx.commit().await.unwrap();
    (owner, sealed)
}

/// The data and the keys.
async fn backup(store: &Store) -> [Vec<u8>; 2] {
    let (mut data, mut keys) = (Vec::new(), Vec::new());
    write(store, &mut data, &mut keys).await.unwrap();
    [data, keys]
}

#[tokio::test]
async fn each_database_restores_what_either_wrote() {
    for from in testing::both().await.unwrap() {
        let vault = vault();
        let (owner, sealed) = fill(&from, &vault).await;
        let [data, keys] = backup(&from).await;
        for to in testing::both().await.unwrap() {
            let restored = restore(&to, &vault, &mut &data[..], &mut &keys[..]).await.unwrap();
            assert_eq!((restored.rows, restored.without_key), (5, 0));
            let again = backup(&to).await;
            assert_eq!([sorted(&again[0]), sorted(&again[1])], [sorted(&data), sorted(&keys)]);
            let mut tx = to.write().await.unwrap();
            let key = vault.key(&mut tx, owner).await.unwrap();
            assert_eq!(key.open_text(PLACE, &sealed).unwrap(), "words");
            // The chain goes on where it was.
            let entry = Entry::new(SYSTEM, Act::Exported, owner, None);
            audit::append(&mut tx, &vault, entry).await.unwrap();
            let verdict = audit::verify(&mut tx, &vault, &[]).await.unwrap();
            assert_eq!(verdict, Verdict::Whole { entries: 4 });
        }
    }
}

/// Rows come in no particular order, and the last line's digest depends on it.
fn sorted(backup: &[u8]) -> Vec<&[u8]> {
    let mut lines: Vec<_> = backup.split(|&byte| byte == b'\n').collect();
    lines.retain(|line| !line.windows(6).any(|window| window == b"\"end\":"));
    lines.sort_unstable();
    lines
}

#[tokio::test]
async fn a_database_that_holds_anything_is_not_overwritten() {
    for store in testing::both().await.unwrap() {
        let vault = vault();
        fill(&store, &vault).await;
        let [data, keys] = backup(&store).await;
        let refused = restore(&store, &vault, &mut &data[..], &mut &keys[..]).await;
        assert!(matches!(refused, Err(Error::Backup("the database is not empty"))));
    }
}

#[tokio::test]
async fn a_damaged_backup_restores_nothing() {
    let from = testing::sqlite().await.unwrap();
    let vault = vault();
    fill(&from, &vault).await;
    let [data, keys] = backup(&from).await;
    for to in testing::both().await.unwrap() {
        for (whole, is_data) in [(&data, true), (&keys, false)] {
            let spoilt = async |spoilt: &[u8], how: String| {
                let (mut data, mut keys) = (&data[..], &keys[..]);
                if is_data {
                    data = spoilt;
                } else {
                    keys = spoilt;
                }
                assert!(restore(&to, &vault, &mut data, &mut keys).await.is_err(), "{how}");
            };
            for cut in (0..whole.len()).step_by(7).chain([whole.len() - 1]) {
                spoilt(&whole[..cut], format!("cut at {cut}")).await;
            }
            for at in (0..whole.len()).step_by(13) {
                let mut damaged = whole.clone();
                damaged[at] ^= 1;
                spoilt(&damaged, format!("changed at {at}")).await;
            }
            spoilt(&[&whole[..], b"\n"].concat(), "longer".to_owned()).await;
        }
        let swapped = restore(&to, &vault, &mut &keys[..], &mut &data[..]).await;
        assert!(matches!(swapped, Err(Error::Backup(_))));
        restore(&to, &vault, &mut &data[..], &mut &keys[..]).await.unwrap();
    }
}

#[tokio::test]
async fn a_backup_needs_its_key_file() {
    let store = testing::sqlite().await.unwrap();
    fill(&store, &vault()).await;
    let [data, keys] = backup(&store).await;
    let to = testing::sqlite().await.unwrap();
    let refused = restore(&to, &vault(), &mut &data[..], &mut &keys[..]).await;
    assert!(matches!(refused, Err(Error::KeyMissing(_))));
}

#[tokio::test]
async fn no_table_is_forgotten() {
    for store in testing::both().await.unwrap() {
        let mut found = store.read().await.unwrap().tables().await.unwrap();
        let mut listed: Vec<_> = TABLES.iter().chain(LEFT_OUT).map(ToString::to_string).collect();
        found.sort_unstable();
        listed.sort_unstable();
        assert_eq!(found, listed);
    }
}

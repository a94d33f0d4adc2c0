use jiff::Timestamp;

use super::*;
use crate::{
    id::{MembershipId, PersonId},
    sealing::Place,
    store::testing,
};

const PLACE: Place<'static> = Place::new("view", "words", "a");

fn clock() -> Clock {
    Clock::fixed(Timestamp::UNIX_EPOCH)
}

fn vault() -> Vault {
    let folder = tempfile::tempdir().unwrap();
    Vault::new(Keyring::create(&folder.path().join("keys")).unwrap(), clock())
}

#[tokio::test]
async fn a_key_is_kept_and_erased() {
    for store in testing::both().await.unwrap() {
        let (vault, person, other) = (vault(), PersonId::random(), MembershipId::random());
        let mut tx = store.write().await.unwrap();
        let sealed = vault.create(&mut tx, person).await.unwrap().seal_text(PLACE, "words");
        vault.create(&mut tx, other).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = store.read().await.unwrap();
        let key = vault.key(&mut tx, person).await.unwrap();
        assert_eq!(key.open_text(PLACE, &sealed).unwrap(), "words");
        assert!(vault.key(&mut tx, other).await.unwrap().open(PLACE, &sealed).is_err());
        drop(tx);

        let mut tx = store.write().await.unwrap();
        assert!(matches!(vault.create(&mut tx, person).await, Err(Error::Conflict)));
        drop(tx);

        let mut tx = store.write().await.unwrap();
        vault.erase(&mut tx, person).await.unwrap();
        tx.commit().await.unwrap();
        store.scrub().await.unwrap();

        let mut tx = store.write().await.unwrap();
        assert!(matches!(vault.key(&mut tx, person).await, Err(Error::NotThere)));
        let left = vault.keys(&mut tx, &[person.into(), other.into()]).await.unwrap();
        assert_eq!(left.into_keys().collect::<Vec<_>>(), [other.into()]);
        let made_again = vault.create(&mut tx, person).await.unwrap();
        assert!(made_again.open(PLACE, &sealed).is_err());
    }
}

#[tokio::test]
async fn an_erased_key_leaves_no_trace_in_the_files() {
    let store = testing::sqlite().await.unwrap();
    let (vault, person) = (vault(), PersonId::random());
    let mut tx = store.write().await.unwrap();
    vault.create(&mut tx, person).await.unwrap();
    let (wrapped,): (Vec<u8>,) = tx
        .one("SELECT wrapped FROM data_key WHERE owner = $1", args![person])
        .await
        .unwrap()
        .unwrap();
    tx.commit().await.unwrap();
    let traces = || {
        let files = std::fs::read_dir(store.folder().unwrap()).unwrap();
        files
            .filter(|file| {
                let bytes = std::fs::read(file.as_ref().unwrap().path()).unwrap();
                bytes.windows(wrapped.len()).any(|window| window == wrapped)
            })
            .count()
    };
    assert_ne!(traces(), 0);

    let mut tx = store.write().await.unwrap();
    vault.erase(&mut tx, person).await.unwrap();
    tx.commit().await.unwrap();
    store.scrub().await.unwrap();
    assert_eq!(traces(), 0);
}

#[tokio::test]
async fn rotating_the_key_file_keeps_everything_readable() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys");
    let before = Vault::new(Keyring::create(&path).unwrap(), clock());
    for store in testing::both().await.unwrap() {
        let owners: [Id; 3] = std::array::from_fn(|_| Id::random());
        let mut tx = store.write().await.unwrap();
        let mut sealed = Vec::new();
        for owner in owners {
            sealed.push(before.create(&mut tx, owner).await.unwrap().seal(PLACE, b"words"));
        }
        tx.commit().await.unwrap();

        let after = Vault::new(Keyring::rotate(&path).unwrap(), clock());
        let mut tx = store.write().await.unwrap();
        after.key(&mut tx, owners[0]).await.unwrap();
        assert_eq!(after.rewrap_all(&mut tx).await.unwrap(), 3);
        assert_eq!(after.rewrap_all(&mut tx).await.unwrap(), 0);
        for (owner, sealed) in owners.into_iter().zip(&sealed) {
            let key = after.key(&mut tx, owner).await.unwrap();
            assert_eq!(&**key.open(PLACE, sealed).unwrap(), b"words");
            assert!(matches!(before.key(&mut tx, owner).await, Err(Error::KeyMissing(_))));
        }
        assert_eq!(before.digest("code", b"a"), after.digest("code", b"a"));
        assert_ne!(before.digest("code", b"a"), before.digest("name", b"a"));
    }
}

#[tokio::test]
async fn a_wrapped_key_put_in_anothers_place_does_not_open() {
    for store in testing::both().await.unwrap() {
        let (vault, mine, theirs) = (vault(), Id::random(), Id::random());
        let mut tx = store.write().await.unwrap();
        vault.create(&mut tx, mine).await.unwrap();
        vault.create(&mut tx, theirs).await.unwrap();
        let swap = "UPDATE data_key SET wrapped = (SELECT wrapped FROM data_key WHERE owner = $1)
                    WHERE owner = $2";
        tx.run(swap, args![theirs, mine]).await.unwrap();
        assert!(matches!(vault.key(&mut tx, mine).await, Err(Error::Sealed { .. })));
    }
}

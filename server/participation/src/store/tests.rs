use super::{testing, *};
use crate::{args, error::Error, id::PersonId};

const ADD: &str = "INSERT INTO data_key (owner, wrapped, kek, created_at) VALUES ($1, $2, $3, $4)";

async fn add(tx: &mut Tx, owner: PersonId) -> Result<u64> {
    tx.run(ADD, args![owner, vec![1, 2, 3], "k", 7]).await
}

async fn count(store: &Store) -> i64 {
    let mut tx = store.read().await.unwrap();
    let (count,): (i64,) = tx.one("SELECT count(*) FROM data_key", &[]).await.unwrap().unwrap();
    count
}

#[derive(Debug, PartialEq, sqlx::FromRow)]
struct Stored {
    owner: PersonId,
    wrapped: Vec<u8>,
    kek: String,
    created_at: i64,
}

#[tokio::test]
async fn what_is_committed_is_read_back() {
    for store in testing::both().await.unwrap() {
        let owner = PersonId::random();
        let mut tx = store.write().await.unwrap();
        assert_eq!(add(&mut tx, owner).await.unwrap(), 1);
        tx.commit().await.unwrap();

        let mut tx = store.read().await.unwrap();
        let sql = "SELECT owner, wrapped, kek, created_at FROM data_key WHERE owner = $1";
        let expected = Stored {
            owner,
            wrapped: vec![1, 2, 3],
            kek: "k".to_owned(),
            created_at: 7,
        };
        assert_eq!(tx.all::<Stored>(sql, args![owner]).await.unwrap(), [expected]);
        assert_eq!(tx.one::<Stored>(sql, args![PersonId::random()]).await.unwrap(), None);
        let nothing = args![None::<&str>, None::<i64>, None::<Vec<u8>>];
        let row = tx.one("SELECT $1, $2, $3", nothing).await.unwrap();
        assert_eq!(row, Some((None::<String>, None::<i64>, None::<Vec<u8>>)));
    }
}

#[tokio::test]
async fn what_is_dropped_never_was() {
    for store in testing::both().await.unwrap() {
        let mut tx = store.write().await.unwrap();
        add(&mut tx, PersonId::random()).await.unwrap();
        drop(tx);
        assert_eq!(count(&store).await, 0);
        store.write().await.unwrap();
    }
}

#[tokio::test]
async fn a_value_that_must_be_unique_is_a_conflict() {
    for store in testing::both().await.unwrap() {
        let owner = PersonId::random();
        let mut tx = store.write().await.unwrap();
        add(&mut tx, owner).await.unwrap();
        assert!(matches!(add(&mut tx, owner).await, Err(Error::Conflict)));
    }
}

#[tokio::test]
async fn a_read_cannot_write_and_sees_one_moment() {
    for store in testing::both().await.unwrap() {
        let mut reading = store.read().await.unwrap();
        let sql = "SELECT count(*) FROM data_key";
        assert_eq!(reading.one(sql, &[]).await.unwrap(), Some((0_i64,)));
        let mut writing = store.write().await.unwrap();
        add(&mut writing, PersonId::random()).await.unwrap();
        writing.commit().await.unwrap();
        assert_eq!(reading.one(sql, &[]).await.unwrap(), Some((0_i64,)));
        assert_eq!(count(&store).await, 1);
        assert!(matches!(
            add(&mut reading, PersonId::random()).await,
            Err(Error::Database(_))
        ));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn writers_take_turns() {
    for store in testing::both().await.unwrap() {
        let mut writers = tokio::task::JoinSet::new();
        for _ in 0..40 {
            let store = Store::clone(&store);
            writers.spawn(async move {
                let mut tx = store.write().await.unwrap();
                let last: Option<(i64,)> = tx
                    .one("SELECT coalesce(max(created_at), 0) FROM data_key", &[])
                    .await
                    .unwrap();
                let next = last.unwrap().0 + 1;
                tx.run(ADD, args![PersonId::random(), vec![0], "k", next])
                    .await
                    .unwrap();
                tx.commit().await.unwrap();
            });
        }
        writers.join_all().await;
        let mut tx = store.read().await.unwrap();
        let sql = "SELECT count(DISTINCT created_at), max(created_at) FROM data_key";
        assert_eq!(tx.one(sql, &[]).await.unwrap(), Some((40_i64, 40_i64)));
    }
}

#[tokio::test]
async fn health_follows_the_database() {
    for store in testing::both().await.unwrap() {
        assert!(store.healthy().await);
        store.migrate().await.unwrap();
        store.close().await;
        assert!(!store.healthy().await);
        assert!(store.read().await.is_err());
    }
}

#[tokio::test]
async fn messages_hold_nothing_that_was_given() {
    for store in testing::both().await.unwrap() {
        for sql in [
            "SELECT CAST($1 AS BIGINT) + 1",
            "INSERT INTO data_key (owner) VALUES ($1)",
        ] {
            let mut tx = store.write().await.unwrap();
            let Err(error) = tx.one::<(i64,)>(sql, args!["my secret words"]).await else {
                continue;
            };
            assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt as _;
    let store = testing::sqlite().await.unwrap();
    let mut tx = store.write().await.unwrap();
    add(&mut tx, PersonId::random()).await.unwrap();
    tx.commit().await.unwrap();
    let mut names = Vec::new();
    for file in std::fs::read_dir(store.folder().unwrap()).unwrap() {
        let file = file.unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{file:?}");
        names.push(file.file_name());
    }
    assert!(names.len() >= 2, "{names:?}");
}

#[tokio::test]
async fn sqlite_is_set_to_keep_and_to_wipe() {
    let store = testing::sqlite().await.unwrap();
    let mut tx = store.write().await.unwrap();
    for (pragma, expected) in [
        ("PRAGMA synchronous", 2_i64),
        ("PRAGMA foreign_keys", 1),
        ("PRAGMA secure_delete", 1),
        ("PRAGMA temp_store", 2),
        ("PRAGMA trusted_schema", 0),
        ("PRAGMA cell_size_check", 1),
        ("PRAGMA mmap_size", 0),
    ] {
        assert_eq!(tx.one(pragma, &[]).await.unwrap(), Some((expected,)), "{pragma}");
    }
}

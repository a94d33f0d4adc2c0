use super::{Sent, Service, read};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::people::Staff;
use crate::sign_in::Stage;
use crate::store::Tx;

/// What an import did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported {
    /// How many services the directory holds now.
    pub services: usize,
    /// How many it held before.
    pub before: usize,
}

#[derive(sqlx::FromRow)]
struct ServiceRow {
    source_key: String,
    name: String,
    organisation: String,
    summary: String,
    link: String,
    min_age: Option<i64>,
    max_age: Option<i64>,
}

impl From<ServiceRow> for Service {
    fn from(row: ServiceRow) -> Self {
        let age = |age: Option<i64>| age.and_then(|age| u8::try_from(age).ok());
        Self {
            key: row.source_key,
            name: row.name,
            organisation: row.organisation,
            summary: row.summary,
            link: row.link,
            min_age: age(row.min_age),
            max_age: age(row.max_age),
        }
    }
}

pub(crate) async fn load_services(tx: &mut Tx) -> Result<Vec<Service>> {
    let rows: Vec<ServiceRow> = tx
        .all(
            "SELECT source_key, name, organisation, summary, link, min_age, max_age FROM service \
             ORDER BY name, source_key",
            &[],
        )
        .await?;
    Ok(rows.into_iter().map(Service::from).collect())
}

impl Participation {
    /// Takes a directory in place of the one before.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager, [`Error::Directory`] when it is not fit: nothing of it is taken.
    pub async fn import_directory(&self, who: &SignedIn, sent: Sent<'_>) -> Result<Imported> {
        who.manages()?;
        let services = read(sent)?;
        let mut tx = self.managers_write(who).await?;
        let before = tx.run("DELETE FROM service", &[]).await?;
        let now = self.clock().now_ms();
        for one in &services {
            tx.run(
                "INSERT INTO service (source_key, name, organisation, summary, link, min_age, max_age, at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                &[
                    (&one.key).into(),
                    (&one.name).into(),
                    (&one.organisation).into(),
                    (&one.summary).into(),
                    (&one.link).into(),
                    one.min_age.map(i64::from).into(),
                    one.max_age.map(i64::from).into(),
                    now.into(),
                ],
            )
            .await?;
        }
        let entry = Entry::new(who.person, Act::DirectoryImported, who.person, None);
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await?;
        Ok(Imported {
            services: services.len(),
            before: usize::try_from(before).unwrap_or(usize::MAX),
        })
    }

    /// The services of the directory that have all of these words in their name, who runs them or what they are; all
    /// when there are no words.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a worker, chair or manager.
    pub async fn services(&self, who: &SignedIn, words: &str) -> Result<Vec<Service>> {
        if !matches!(who.staff, Some(Staff::Worker | Staff::Chair | Staff::Manager)) || who.stage != Stage::In {
            return Err(Error::NotThere);
        }
        let mut tx = self.store().read().await?;
        let mut services = load_services(&mut tx).await?;
        let words = words.to_lowercase();
        let has_all = |service: &Service| {
            let text = format!("{} {} {}", service.name, service.organisation, service.summary).to_lowercase();
            words.split_whitespace().all(|word| text.contains(word))
        };
        services.retain(has_all);
        Ok(services)
    }
}

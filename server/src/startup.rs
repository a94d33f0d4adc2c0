//! From settings to a domain that is ready: database, keys, clock, and the check that the
//! demo and real people's words never meet.

use std::path::Path;

use anyhow::{Context as _, Result};
use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use map::Map;
use participation::Participation;
use participation::clock::Clock;
use participation::sealing::{Keyring, Vault};
use participation::store::Store;
use url::Url;

use crate::config::{Config, Problem, Purpose};
use crate::{assets, demo};

/// When the demo begins: Saturday morning, two days before the conference.
const DEMO_BEGINS: DateTime = date(2026, 11, 21).at(9, 30, 0, 0);

/// Opens a database that is in this version's form, with its keys.
pub(crate) async fn open(config: &Config, origin: &Url) -> Result<Participation> {
    let store = store(config).await?;
    if !store.is_current().await? {
        return Err(Problem::state(
            "the database is empty or was made by another version.",
            "make a backup, then run `alongside migrate` with the newest version.",
        )
        .into());
    }
    assemble(store, Keyring::load(&config.key_file)?, Clock::system(), origin)
}

/// As [`open`], for real people: refuses the demo's database.
pub(crate) async fn open_real(config: &Config, origin: &Url) -> Result<Participation> {
    let participation = open(config, origin).await?;
    if participation.is_demo().await? {
        return Err(Problem::state(
            "this database holds the demo's made-up story.",
            "start with `alongside serve --demo`, or set `database` to another one for real people.",
        )
        .into());
    }
    Ok(participation)
}

/// Brings the database to this version's form, and makes the key file for a new one.
pub(crate) async fn prepare(config: &Config, origin: &Url, clock: Clock) -> Result<Participation> {
    let store = store(config).await?;
    store
        .migrate()
        .await
        .context("the database cannot be brought to this version")?;
    let path = &config.key_file;
    if path.exists() {
        return assemble(store, Keyring::load(path)?, clock, origin);
    }
    let participation = assemble(store, new_keys(path)?, clock, origin)?;
    if participation.is_empty().await? {
        return Ok(participation);
    }
    std::fs::remove_file(path)?;
    Err(Problem::setting(
        "key_file",
        format!(
            "{} is not there, but the database holds people's words sealed with its keys.",
            path.display()
        ),
        "put the key file this database was made with back in its place. Nothing else can open them.",
    )
    .into())
}

/// Opens the demo's database with its own clock, telling the story when it is new.
pub(crate) async fn open_demo(config: &Config, origin: &Url) -> Result<Participation> {
    let begins = config
        .demo_day
        .map_or(DEMO_BEGINS, |day| day.to_datetime(DEMO_BEGINS.time()));
    let clock = Clock::starting_at(begins.to_zoned(TimeZone::UTC)?.timestamp());
    let participation = prepare(config, origin, clock).await?;
    if !participation.is_demo().await? {
        make_demo(&participation).await?;
    }
    Ok(participation)
}

/// Opens the map: the one that is set, or the demo's own town, or none.
pub(crate) fn map(config: &Config, purpose: Purpose) -> Result<Option<Map>, Problem> {
    let opened = match (&config.map, purpose) {
        (Some(path), _) => Map::open(path),
        (None, Purpose::Demo) => match assets::town() {
            Some(town) => Map::from_static(town),
            None => return Ok(None),
        },
        (None, Purpose::Real) => return Ok(None),
    };
    opened
        .map(Some)
        .map_err(|error| Problem::setting("map", error.what(), error.mend()))
}

/// Makes an empty database the demo's and tells it the story.
pub(crate) async fn make_demo(participation: &Participation) -> Result<()> {
    if !participation.is_empty().await? {
        return Err(Problem::state(
            "this database holds people already, so the demo may not begin over it.",
            "set `database` (or ALONGSIDE_DATABASE) to a new one, or leave it out to use the demo's own.",
        )
        .into());
    }
    participation.become_demo().await?;
    demo::tell(participation)
        .await
        .context("the demo story could not be told")
}

async fn store(config: &Config) -> Result<Store, Problem> {
    Store::open(&config.database).await.map_err(|error| {
        Problem::setting(
            "database",
            format!("it cannot be opened ({error})."),
            "check that the file or server is there, and that this user may write to it.",
        )
    })
}

fn new_keys(path: &Path) -> Result<Keyring> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    Ok(Keyring::create(path)?)
}

fn assemble(store: Store, keys: Keyring, clock: Clock, origin: &Url) -> Result<Participation> {
    let vault = Vault::new(keys, clock.clone());
    Ok(Participation::new(store, vault, clock, origin)?)
}

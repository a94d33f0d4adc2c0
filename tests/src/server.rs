//! The real server, as its own process on data of its own.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::folder::Folder;
use crate::surroundings;

/// How long a start may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often a starting server is asked whether it is well.
const ASK_EVERY: Duration = Duration::from_millis(25);

/// Which database a server uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Database {
    /// A file in the server's data folder.
    Sqlite,
    /// The database with this URL; see [`crate::postgres::database`].
    Postgres(String),
}

/// How a server is started.
#[derive(Debug, Clone)]
pub struct Options {
    /// Whether it starts with the demo story and its door.
    pub demo: bool,
    /// Where it keeps things.
    pub database: Database,
    /// Further settings, such as `("ALONGSIDE_LOG", "debug")`.
    pub environment: Vec<(String, String)>,
}

impl Options {
    /// The demo on SQLite.
    #[must_use]
    pub fn demo() -> Self {
        Self {
            demo: true,
            database: Database::Sqlite,
            environment: Vec::new(),
        }
    }

    /// The same on another database.
    #[must_use]
    pub fn on(mut self, database: Database) -> Self {
        self.database = database;
        self
    }
}

/// A running server; dropping it ends it and removes its data.
#[derive(Debug)]
pub struct Running {
    process: Option<Child>,
    data: Folder,
    port: u16,
    options: Options,
}

impl Running {
    /// Starts a server and waits until it is healthy.
    ///
    /// # Errors
    /// When it has not been built, or stops, or does not get well; the error carries its log.
    pub async fn start(options: Options) -> Result<Self> {
        let mut server = Self {
            process: None,
            data: Folder::new()?,
            port: surroundings::free_port()?,
            options,
        };
        if !server.options.demo {
            server.migrate()?;
        }
        server.start_again().await?;
        Ok(server)
    }

    /// Ends it the way a power cut does, without a chance to tidy up.
    ///
    /// # Errors
    /// When the process cannot be ended.
    pub fn kill_hard(&mut self) -> Result<()> {
        if let Some(mut process) = self.process.take() {
            process.kill()?;
            process.wait()?;
        }
        Ok(())
    }

    /// Asks it to stop, as the system does, and waits until it has.
    ///
    /// # Errors
    /// When it does not stop in time or ends with a failure.
    pub async fn stop(&mut self) -> Result<()> {
        let Some(mut process) = self.process.take() else {
            return Ok(());
        };
        let ask = format!("kill -TERM {}", process.id());
        Command::new("sh").args(["-c", &ask]).status()?;
        let since = Instant::now();
        loop {
            if let Some(status) = process.try_wait()? {
                ensure!(status.success(), "the server ended with {status}\n{}", self.log());
                return Ok(());
            }
            if since.elapsed() > PATIENCE {
                process.kill()?;
                process.wait()?;
                bail!("the server did not stop when asked\n{}", self.log());
            }
            tokio::time::sleep(ASK_EVERY).await;
        }
    }

    /// Starts it on the same data and the same address, ending it first if it runs.
    ///
    /// # Errors
    /// As [`Running::start`].
    pub async fn start_again(&mut self) -> Result<()> {
        self.kill_hard()?;
        let log = File::options().create(true).append(true).open(self.log_file())?;
        let mut words = vec!["serve"];
        if self.options.demo {
            words.push("--demo");
        }
        let process = self
            .command(&words)?
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()?;
        self.process = Some(process);
        self.wait().await
    }

    /// Starts the demo again on the same data, on another day: `2026-12-15`.
    ///
    /// # Errors
    /// As [`Running::start`].
    pub async fn start_again_on(&mut self, day: &str) -> Result<()> {
        const DAY: &str = "ALONGSIDE_DEMO_DAY";
        self.options.environment.retain(|(name, _)| name != DAY);
        self.options.environment.push((DAY.to_owned(), day.to_owned()));
        self.start_again().await
    }

    /// One of the server's other commands, with the same settings: `["audit", "verify"]`.
    ///
    /// # Errors
    /// When the server has not been built.
    pub fn command(&self, words: &[&str]) -> Result<Command> {
        let data = self.data.path();
        let database = match &self.options.database {
            Database::Sqlite => format!("sqlite:{}", data.join("alongside.sqlite").display()),
            Database::Postgres(url) => url.clone(),
        };
        let mut command = Command::new(surroundings::server_binary()?);
        command
            .args(words)
            .current_dir(data)
            .env("ALONGSIDE_LISTEN", format!("127.0.0.1:{}", self.port))
            .env("ALONGSIDE_ORIGIN", self.origin())
            .env("ALONGSIDE_DATABASE", database)
            .env("ALONGSIDE_KEY_FILE", data.join("key"))
            .envs(self.options.environment.iter().map(|(name, value)| (name, value)));
        Ok(command)
    }

    /// `http://localhost:PORT`, without a slash at the end.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Where it keeps its database, key, anchor and log.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// The process id, while it runs.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.process.as_ref().map(Child::id)
    }

    /// Everything it has written to its log so far.
    #[must_use]
    pub fn log(&self) -> String {
        std::fs::read(self.log_file())
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .unwrap_or_default()
    }

    /// Makes the database and the key file, as somebody setting up a real one does.
    fn migrate(&self) -> Result<()> {
        let done = self.command(&["migrate"])?.output()?;
        ensure!(
            done.status.success(),
            "`alongside migrate` ended with {}\n{}",
            done.status,
            String::from_utf8_lossy(&done.stderr)
        );
        Ok(())
    }

    fn log_file(&self) -> PathBuf {
        self.data.path().join("server.log")
    }

    async fn wait(&mut self) -> Result<()> {
        let client = crate::http::client()?;
        let address = format!("{}/healthz", self.origin());
        let since = Instant::now();
        loop {
            if let Ok(answer) = client.get(&address).send().await
                && answer.status().is_success()
            {
                return Ok(());
            }
            let process = self.process.as_mut().context("the server is not running")?;
            if let Some(status) = process.try_wait()? {
                bail!("the server ended while starting ({status})\n{}", self.log());
            }
            ensure!(
                since.elapsed() < PATIENCE,
                "the server did not get well within {PATIENCE:?}\n{}",
                self.log()
            );
            tokio::time::sleep(ASK_EVERY).await;
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ended = self.kill_hard();
    }
}

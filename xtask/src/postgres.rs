//! A PostgreSQL of our own for one test run, gone afterwards.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::command;

/// The account Debian makes for PostgreSQL, which refuses to run as root.
const ACCOUNT: &str = "postgres";

/// How long a new cluster may take to answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running cluster; dropping it stops it and removes its files.
pub(crate) struct Cluster {
    server: Child,
    folder: PathBuf,
    port: u16,
}

impl Cluster {
    /// Makes and starts a cluster that listens on this machine only.
    pub(crate) fn start() -> Result<Self> {
        let programs = programs().context("PostgreSQL's server programs were not found")?;
        let folder = PathBuf::from(command::output(as_account("mktemp").args([
            "--directory",
            "--tmpdir",
            "alongside-postgres-XXXXXX",
        ]))?);
        let data = folder.join("data");
        command::output(
            as_account(programs.join("initdb"))
                .arg("--pgdata")
                .arg(&data)
                .args(["--username", ACCOUNT, "--auth", "trust"])
                .args(["--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"]),
        )?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let server = as_account(programs.join("postgres"))
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string()])
            .args(settings(&folder))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut cluster = Self { server, folder, port };
        cluster.wait(&programs)?;
        Ok(cluster)
    }

    /// The address tests connect to; they make a database each.
    pub(crate) fn url(&self) -> String {
        format!("postgres://{ACCOUNT}@127.0.0.1:{}/postgres", self.port)
    }

    fn wait(&mut self, programs: &Path) -> Result<()> {
        let since = Instant::now();
        let mut ask = Command::new(programs.join("pg_isready"));
        ask.args(["--quiet", "--host", "127.0.0.1", "--port"])
            .arg(self.port.to_string());
        while command::output(&mut ask).is_err() {
            if let Some(status) = self.server.try_wait()? {
                bail!("PostgreSQL stopped while starting ({status})");
            }
            if since.elapsed() > PATIENCE {
                bail!("PostgreSQL did not answer within {PATIENCE:?}");
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // QUIT stops at once and still frees shared memory, which KILL would not.
        let stop = format!("kill -QUIT {}", self.server.id());
        let asked = command::output(Command::new("sh").args(["-c", &stop]));
        if asked.is_ok() {
            let _ended = self.server.wait();
        }
        let _removed = std::fs::remove_dir_all(&self.folder);
    }
}

/// The folder with `initdb` and `postgres`, which Debian keeps off the search path.
pub(crate) fn programs() -> Option<PathBuf> {
    let mut versions: Vec<_> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .filter(|folder| folder.join("initdb").is_file())
        .collect();
    versions.sort();
    versions
        .pop()
        .or_else(|| command::find("postgres")?.parent().map(Path::to_owned))
}

/// Nothing here must outlive the run, so nothing waits for the disk.
fn settings(folder: &Path) -> Vec<String> {
    let sockets = format!("unix_socket_directories={}", folder.display());
    [
        "listen_addresses=127.0.0.1",
        "fsync=off",
        "full_page_writes=off",
        "synchronous_commit=off",
        "max_connections=300",
        sockets.as_str(),
    ]
    .into_iter()
    .flat_map(|setting| ["-c".to_owned(), setting.to_owned()])
    .collect()
}

/// The program under PostgreSQL's own account when we are root, as ourselves otherwise.
/// `setpriv` becomes the program, so that its process id is the one we can stop.
fn as_account(program: impl AsRef<Path>) -> Command {
    let mut command = if command::is_root() {
        let mut command = Command::new("setpriv");
        command
            .args(["--reuid", ACCOUNT, "--regid", ACCOUNT, "--init-groups", "--"])
            .arg(program.as_ref());
        command
    } else {
        Command::new(program.as_ref())
    };
    command.current_dir("/");
    command
}

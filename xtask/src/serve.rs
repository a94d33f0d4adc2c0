//! The demo, from nothing to an address in the browser.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::http::Connection;
use crate::{say, site, workspace};

/// How long the server may take from its start to its first healthy answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Builds what changed, starts the demo and stays until it is stopped.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let (keep, port) = wanted(arguments)?;
    if TcpListener::bind(("127.0.0.1", port)).is_err() {
        bail!(
            "port {port} is in use, perhaps by a server you started before. Stop that one, or run \
             `cargo xtask serve --port {}`",
            port.saturating_add(1)
        );
    }
    site::build()?;
    say::step("the server");
    let binary = site::build_server(&["--package", "alongside"])?;

    let data = workspace::target().join("demo");
    if !keep && data.exists() {
        fs::remove_dir_all(&data)?;
    }
    say::step("the demo story");
    let mut server = Demo::start(&binary, &data, port, Stdio::inherit(), None)?;
    say::line(&format!(
        "\n   Alongside is ready:  http://localhost:{port}\n   Ctrl-C stops it.\n"
    ));
    let status = server.process.wait()?;
    ensure!(status.success(), "the server stopped ({status})");
    Ok(())
}

fn wanted(arguments: &[String]) -> Result<(bool, u16)> {
    let mut keep = false;
    let mut port = 3000;
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--keep" => keep = true,
            "--port" => {
                port = words
                    .next()
                    .and_then(|digits| digits.parse().ok())
                    .context("--port wants a number, such as `--port 3001`")?;
            }
            other => bail!("`cargo xtask serve` does not know `{other}`"),
        }
    }
    Ok((keep, port))
}

/// A demo server of ours, stopped when dropped.
pub(crate) struct Demo {
    pub(crate) process: Child,
}

impl Demo {
    /// Starts the demo with its data in a folder and waits until it is healthy. `settings` is the text of a
    /// configuration file; without it the server has none.
    pub(crate) fn start(binary: &Path, data: &Path, port: u16, log: Stdio, settings: Option<&str>) -> Result<Self> {
        fs::create_dir_all(data)?;
        let inside = |name: &str| -> PathBuf { data.join(name) };
        let mut command = Command::new(binary);
        command.args(["serve", "--demo"]);
        if let Some(settings) = settings {
            fs::write(inside("settings.toml"), settings)?;
            command.arg("--config").arg(inside("settings.toml"));
        }
        let process = command
            .env("ALONGSIDE_LISTEN", format!("127.0.0.1:{port}"))
            .env("ALONGSIDE_ORIGIN", format!("http://localhost:{port}"))
            .env(
                "ALONGSIDE_DATABASE",
                format!("sqlite:{}", inside("alongside.sqlite").display()),
            )
            .env("ALONGSIDE_KEY_FILE", inside("key"))
            .current_dir(data)
            .stderr(log)
            .spawn()
            .with_context(|| format!("{} could not be started", binary.display()))?;
        let mut demo = Self { process };
        demo.wait(port)?;
        Ok(demo)
    }

    fn wait(&mut self, port: u16) -> Result<()> {
        let since = Instant::now();
        let healthy = || {
            Connection::open(port)
                .and_then(|mut connection| connection.get("/healthz"))
                .is_ok_and(|answer| answer.status == 200)
        };
        while !healthy() {
            if let Some(status) = self.process.try_wait()? {
                bail!("the server stopped while starting ({status}); its last lines say why");
            }
            ensure!(
                since.elapsed() < PATIENCE,
                "the server did not answer /healthz within {PATIENCE:?}"
            );
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _stopped = self.process.kill().and_then(|()| self.process.wait());
    }
}

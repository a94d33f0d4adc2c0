//! One chromedriver for all tests of a process.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow, ensure};

use crate::surroundings;

/// How long chromedriver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long closing a browser may take.
const CLOSING: Duration = Duration::from_secs(10);

/// Ends chromedriver and its browsers when this process ends, however it ends: then the
/// shell's input closes, and it stops its whole process group.
const KEEPER: &str = "trap : TERM; chromedriver --port=\"$1\" --silent & cat >/dev/null; kill -TERM 0";

struct Driver {
    port: u16,
    /// Held for its open input.
    _keeper: Child,
}

static DRIVER: OnceLock<Result<Driver, String>> = OnceLock::new();

/// Where chromedriver listens; the first call starts it.
pub(super) fn address() -> Result<String> {
    surroundings::set_cipher();
    DRIVER
        .get_or_init(|| start().map_err(|error| format!("{error:#}")))
        .as_ref()
        .map(|driver| format!("http://127.0.0.1:{}", driver.port))
        .map_err(|reason| anyhow!("chromedriver did not start: {reason}"))
}

/// Closes a session's browser and waits until it is gone. What goes wrong here no longer
/// matters to the test: the keeper ends every browser with the process.
pub(super) fn close(session: &str) {
    let Some(Ok(driver)) = DRIVER.get() else {
        return;
    };
    let ask = || -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", driver.port))?;
        stream.set_read_timeout(Some(CLOSING))?;
        let request = format!("DELETE /session/{session} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        stream.read_exact(&mut [0])
    };
    let _closed = ask();
}

fn start() -> Result<Driver> {
    let port = surroundings::free_port()?;
    let keeper = Command::new("sh")
        .args(["-c", KEEPER, "chromedriver", &port.to_string()])
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let since = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        ensure!(since.elapsed() < PATIENCE, "it did not listen within {PATIENCE:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(Driver { port, _keeper: keeper })
}

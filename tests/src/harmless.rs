//! A page of another site that anybody may have open: where leaving leads in the tests.

use anyhow::Result;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::folder::Folder;
use crate::server::Options;

/// What the page says.
pub const WORDS: &str = "Rain later, then dry.";

/// The site, and a server's settings that lead to it. It ends with the test's runtime.
#[derive(Debug)]
pub struct Elsewhere {
    /// Its one page.
    pub address: String,
    settings: Folder,
}

impl Elsewhere {
    /// Opens the site.
    ///
    /// # Errors
    /// When nothing can be listened on.
    pub async fn open() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://localhost:{}/", listener.local_addr()?.port());
        tokio::spawn(serve(listener));
        let settings = Folder::new()?;
        // Tests ask faster than people do.
        let text = format!(
            "exit_to = [\"{address}\"]\n[limits]\nper_second = 500\nburst = 5000\ncode_tries_per_hour = 1000\n"
        );
        std::fs::write(settings.path().join("alongside.toml"), text)?;
        Ok(Self { address, settings })
    }

    /// The demo on SQLite, with leaving leading here.
    #[must_use]
    pub fn demo(&self) -> Options {
        let file = self.settings.path().join("alongside.toml");
        let mut options = Options::demo();
        options
            .environment
            .push(("ALONGSIDE_CONFIG".to_owned(), file.display().to_string()));
        options
    }
}

async fn serve(listener: TcpListener) {
    while let Ok((mut stream, _)) = listener.accept().await {
        tokio::spawn(async move {
            let mut request = [0; 4096];
            let _read = stream.read(&mut request).await;
            let page = format!(
                "<!doctype html><html lang=en><title>Weather</title><link rel=icon href='data:,'><h1>Weather</h1><p>{WORDS}</p>"
            );
            let answer = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{page}",
                page.len()
            );
            let _written = stream.write_all(answer.as_bytes()).await;
        });
    }
}

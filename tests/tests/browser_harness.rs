//! The browser harness itself, on pages of its own, so that a failure elsewhere is about
//! Alongside.

use alongside_tests::browser::{Browser, Preference, Screen};
use anyhow::Result;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A page as an address.
fn page(body: &str) -> String {
    format!(
        "data:text/html;charset=utf-8,<!doctype html><html lang=en><title>A page</title>\
         <meta name=viewport content='width=device-width'><main><h1>A page</h1>{body}</main>"
    )
}

#[tokio::test]
async fn a_phone_is_a_phone() -> Result<()> {
    let Some(phone) = Browser::open(Screen::Phone).await? else {
        return Ok(());
    };
    phone.goto(&page("<p>words")).await?;
    let seen = phone
        .run(
            "return [innerWidth, innerHeight, devicePixelRatio, matchMedia('(pointer: coarse)').matches];",
            Vec::new(),
        )
        .await?;
    assert_eq!(seen, serde_json::json!([360, 740, 2, true]));
    let picture = phone.full_screenshot("harness-phone").await?;
    assert!(std::fs::metadata(picture)?.len() > 1000);
    Ok(())
}

#[tokio::test]
async fn scripts_can_be_switched_off() -> Result<()> {
    let Some(laptop) = Browser::open(Screen::Laptop).await? else {
        return Ok(());
    };
    let body = "<p id=p>off</p><script>document.getElementById('p').textContent='on'</script>";
    laptop.goto(&page(body)).await?;
    assert!(laptop.text().await?.contains("on"));
    laptop.javascript(false).await?;
    laptop.goto(&page(body)).await?;
    assert!(laptop.text().await?.contains("off"));
    Ok(())
}

#[tokio::test]
async fn readers_preferences_reach_the_page() -> Result<()> {
    let Some(laptop) = Browser::open_in(Screen::Laptop, "ur").await? else {
        return Ok(());
    };
    laptop.prefer(&[Preference::Dark, Preference::ForcedColours]).await?;
    laptop.big_text().await?;
    laptop.goto(&page("")).await?;
    let seen = laptop
        .run(
            "return [matchMedia('(prefers-color-scheme: dark)').matches,
                     matchMedia('(forced-colors: active)').matches,
                     getComputedStyle(document.documentElement).fontSize,
                     navigator.language];",
            Vec::new(),
        )
        .await?;
    assert_eq!(seen, serde_json::json!([true, true, "32px", "ur"]));
    laptop.usual_text().await?;
    laptop.goto(&page("")).await?;
    laptop.big_text().await?;
    let size = "return getComputedStyle(document.documentElement).fontSize;";
    assert_eq!(laptop.run(size, Vec::new()).await?, "32px");
    laptop.usual_text().await?;
    assert_eq!(laptop.run(size, Vec::new()).await?, "16px");
    Ok(())
}

#[tokio::test]
async fn the_rules_find_what_is_wrong() -> Result<()> {
    let Some(laptop) = Browser::open(Screen::Laptop).await? else {
        return Ok(());
    };
    laptop.goto(&page("<p>All is well.</p>")).await?;
    assert_eq!(laptop.axe().await?, []);
    laptop.goto(&page("<p style='color:silver'>Too pale.</p>")).await?;
    let found = laptop.axe().await?;
    assert!(found.iter().any(|violation| violation.rule == "color-contrast"));
    Ok(())
}

#[tokio::test]
async fn what_does_not_fit_is_found() -> Result<()> {
    let Some(phone) = Browser::open(Screen::Phone).await? else {
        return Ok(());
    };
    let fits = "<button class=btn style='width:100px;height:60px'>Go</button>";
    phone.goto(&page(fits)).await?;
    assert_eq!(phone.small_targets().await?, Vec::<String>::new());
    assert_eq!(phone.sticks_out().await?, Vec::<String>::new());
    let does_not = "<button class=btn style='width:400px;height:20px;padding:0'>Go</button>";
    phone.goto(&page(does_not)).await?;
    assert_eq!(phone.small_targets().await?.len(), 1);
    assert!(phone.sticks_out().await?.len() > 1);
    Ok(())
}

#[tokio::test]
async fn what_lies_under_something_cannot_be_pressed() -> Result<()> {
    let Some(phone) = Browser::open(Screen::Phone).await? else {
        return Ok(());
    };
    let body = "<button id=b onclick='this.textContent=\"pressed\"'>Go</button>";
    phone.goto(&page(body)).await?;
    phone.press("#b").await?;
    phone.sees("pressed").await?;
    let covered = format!("{body}<div style='position:fixed;inset:0'></div>");
    phone.goto(&page(&covered)).await?;
    assert!(phone.press("#b").await.is_err());
    Ok(())
}

/// A server that answers everything with one page, for what only works on an origin.
async fn origin() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://localhost:{}", listener.local_addr()?.port());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let _read = stream.read(&mut request).await;
                let page = "<!doctype html><html lang=en><title>A page</title><link rel=icon href='data:,'>\
                            <h1>A page</h1>";
                let answer = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{page}",
                    page.len()
                );
                let _written = stream.write_all(answer.as_bytes()).await;
            });
        }
    });
    Ok(address)
}

#[tokio::test]
async fn a_phone_keeps_keys() -> Result<()> {
    let Some(phone) = Browser::open(Screen::Phone).await? else {
        return Ok(());
    };
    phone.goto(&origin().await?).await?;
    let authenticator = phone.authenticator().await?;
    let made = phone
        .run(
            "return navigator.credentials.create({ publicKey: {
                 challenge: new Uint8Array(32), rp: { name: 'A page' },
                 user: { id: new Uint8Array(16), name: 'blue kite', displayName: 'blue kite' },
                 pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
                 authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
             } }).then((key) => key.type, String);",
            Vec::new(),
        )
        .await?;
    assert_eq!(made, "public-key");
    let keys = authenticator.keys().await?;
    assert_eq!(keys.len(), 1);
    assert_eq!(keys[0]["isResidentCredential"], true);
    authenticator.lose().await
}

#[tokio::test]
async fn the_wire_is_watched() -> Result<()> {
    let Some(phone) = Browser::open(Screen::Phone).await? else {
        return Ok(());
    };
    let origin = origin().await?;
    phone.slow().await?;
    phone.traffic().await?;
    phone.goto(&origin).await?;
    let traffic = phone.traffic().await?;
    assert_eq!(traffic.exchanges.len(), 1, "{traffic:?}");
    assert_eq!(traffic.exchanges[0].status, Some(200));
    assert!((150..400).contains(&traffic.bytes_of("html")), "{traffic:?}");
    assert!(traffic.elsewhere(&origin).is_empty());
    assert!(phone.largest_paint().await? >= 150.0);
    phone.offline(true).await?;
    assert!(phone.goto(&origin).await.is_err());
    Ok(())
}

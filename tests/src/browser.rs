//! Chromium as somebody's phone or laptop.

mod axe;
mod conditions;
mod driver;
mod gestures;
mod hands;
mod keys;
mod layout;
mod pictures;
mod traffic;

pub use axe::Violation;
pub use conditions::Preference;
pub use gestures::Pixels;
pub use keys::Authenticator;
pub use layout::NARROW;
pub use traffic::{Exchange, Traffic};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use thirtyfour::common::capabilities::desiredcapabilities::CapabilitiesHelper;
use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver};

use crate::server::Running;
use crate::surroundings;

/// What a budget Android phone says it is.
const PHONE_AGENT: &str = "Mozilla/5.0 (Linux; Android 11; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) \
                           Chrome/120.0.0.0 Mobile Safari/537.36";

/// Flags that keep Chromium to itself: no window, no network of its own, no surprises.
const FLAGS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    // While one page fades into the next, Chromium takes no presses.
    "--force-prefers-reduced-motion",
];

/// What is being held or looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// 360 × 740, touch, two device pixels to one.
    Phone,
    /// 1280 × 800.
    Laptop,
}

impl Screen {
    /// Width and height in CSS pixels.
    #[must_use]
    pub fn size(self) -> (u32, u32) {
        match self {
            Self::Phone => (360, 740),
            Self::Laptop => (1280, 800),
        }
    }
}

/// A fresh browser profile; dropping it closes the browser.
#[derive(Debug)]
pub struct Browser {
    /// For finding, clicking and typing.
    pub driver: WebDriver,
    screen: Screen,
}

impl Browser {
    /// Opens a browser in English, or gives `None` where browser tests may be left out.
    ///
    /// # Errors
    /// When there is no browser although a machine is watching, or it does not start.
    pub async fn open(screen: Screen) -> Result<Option<Self>> {
        Self::open_in(screen, "en-GB").await
    }

    /// The same for somebody who reads this language first, such as `pl` or `ur`.
    ///
    /// # Errors
    /// As [`Browser::open`].
    pub async fn open_in(screen: Screen, language: &str) -> Result<Option<Self>> {
        match surroundings::variable("ALONGSIDE_TEST_BROWSER").as_deref() {
            Some("off") if !surroundings::in_ci() => return Ok(None),
            Some("on") => {}
            _ if surroundings::program("chromedriver").is_some() => {}
            _ if surroundings::in_ci() => bail!(
                "chromedriver is missing, so nothing is tested in a browser: {}",
                surroundings::MEND
            ),
            _ => return Ok(None),
        }
        let driver = WebDriver::new(driver::address()?, capabilities(screen, language)?)
            .await
            .context("Chromium did not start")?;
        Ok(Some(Self { driver, screen }))
    }

    /// The screen it was opened with.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// Goes to an address and waits until it has loaded.
    ///
    /// # Errors
    /// When the page does not load.
    pub async fn goto(&self, address: &str) -> Result<()> {
        self.driver
            .goto(address)
            .await
            .with_context(|| format!("{address} did not load"))
    }

    /// Enters the demo as one of its people, as its door does.
    ///
    /// # Errors
    /// When the door does not open.
    pub async fn enter(&self, server: &Running, person: &str) -> Result<()> {
        self.goto(&server.origin()).await?;
        self.run(
            "const form = document.createElement('form');
             form.method = 'post';
             form.action = '/demo/enter';
             const field = document.createElement('input');
             field.name = 'person';
             field.value = arguments[0];
             form.append(field);
             document.body.append(form);
             form.submit();",
            vec![json!(person)],
        )
        .await?;
        for _ in 0..200 {
            let address = self.driver.current_url().await?;
            if address.path() != "/" {
                return Ok(());
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
        bail!("the demo's door did not open for {person}")
    }

    /// Everything on the page that can be read, as a person sees it.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn text(&self) -> Result<String> {
        let text = self.run("return document.body.innerText;", Vec::new()).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Runs a script in the page and gives what it returns. Works while the page's own
    /// scripts are switched off, too.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.driver.execute(script, arguments).await?.json().clone())
    }

    /// Runs an asynchronous script, which calls its last argument when it is done.
    async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.driver.execute_async(script, arguments).await?.json().clone())
    }

    /// Speaks to Chromium's developer tools.
    ///
    /// # Errors
    /// When Chromium does not know the command.
    pub async fn tools(&self, command: &str, parameters: Value) -> Result<Value> {
        self.driver
            .cdp()
            .send_raw(command, parameters)
            .await
            .with_context(|| format!("Chromium refused {command}"))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // thirtyfour's own way to close on drop waits for a connection that lives on the
        // very runtime it blocks, until a timeout of two minutes.
        let _quit = self.driver.clone().leak();
        driver::close(&self.driver.session_id().to_string());
    }
}

fn capabilities(screen: Screen, language: &str) -> Result<thirtyfour::ChromeCapabilities> {
    let (width, height) = screen.size();
    let mut wanted = DesiredCapabilities::chrome();
    for flag in FLAGS {
        wanted.add_arg(flag)?;
    }
    wanted.add_arg(&format!("--window-size={width},{height}"))?;
    wanted.add_arg(&format!("--accept-lang={language}"))?;
    if screen == Screen::Phone {
        wanted.add_experimental_option(
            "mobileEmulation",
            json!({
                "deviceMetrics": { "width": width, "height": height, "pixelRatio": 2.0, "touch": true, "mobile": true },
                "userAgent": PHONE_AGENT,
            }),
        )?;
    }
    wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    wanted.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
    wanted.set("unhandledPromptBehavior", json!("dismiss and notify"))?;
    Ok(wanted)
}

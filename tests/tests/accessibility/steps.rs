//! The pages before somebody is in: the door and the steps behind it, for the family and for staff.

use alongside_tests::browser::Screen;
use alongside_tests::harmless::Elsewhere;
use alongside_tests::screens::code_for_somebody_new;
use alongside_tests::server::Running;
use anyhow::Result;

use crate::LANGUAGES;
use crate::look::{self, Found};

/// What is looked at here.
pub const PAGES: [&str; 9] = [
    "/",
    "/help",
    "/phone",
    "/cards",
    "/keep",
    "/demo/messages",
    // `tests/council.rs` looks at these with a provider; without one they are not there.
    "/sign-in/work",
    "/sign-in/work/back",
    // `requests.rs` looks at it.
    "/work/requests/{request}/copy",
];

#[tokio::test]
async fn coming_in() -> Result<()> {
    let elsewhere = Elsewhere::open().await?;
    let server = Running::start(elsewhere.demo()).await?;
    let mut found = Found::default();
    for language in LANGUAGES {
        let Some(phone) = look::open(Screen::Phone, language).await? else {
            return Ok(());
        };
        let code = code_for_somebody_new(&server, language).await?;
        for page in ["/help", "/demo/messages", "/"] {
            phone.goto(&format!("{}{page}", server.origin())).await?;
            found.look(&phone, &format!("stranger {language} {page}")).await?;
        }
        phone.write("input[name='code']", "not a code").await?;
        phone.press("form[action='/in'] .btn.fill").await?;
        phone
            .until(
                "the code is refused",
                "return !!document.querySelector('[aria-invalid]')",
                Vec::new(),
            )
            .await?;
        found.look(&phone, &format!("stranger {language} wrong code")).await?;
        phone.goto(&format!("{}/#{code}", server.origin())).await?;
        phone.press("form[action='/in'] .btn.fill").await?;
        phone.arrive("/phone").await?;
        found.look(&phone, &format!("coming in {language} /phone")).await?;
        phone.press("button[value='yes']").await?;
        phone.arrive("/cards").await?;
        found.look(&phone, &format!("coming in {language} /cards")).await?;
        phone.press("form[action='/cards'] .btn.fill").await?;
        phone.arrive("/keep").await?;
        found.look(&phone, &format!("coming in {language} /keep")).await?;
    }
    found.nothing()
}

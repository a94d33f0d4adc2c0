//! The safeguarding hub hears of a place that enough young people want changed: never of any of them.

use anyhow::{Result, ensure};

use crate::door::Stage;

const DONE: &str = "The council mended the lamps on 20 November.";

#[tokio::test]
async fn without_names() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let laptop = &stage.laptop;
    laptop.javascript(false).await?;
    stage.enter(laptop, "hub").await?;
    for told in ["Park underpass", "it is dark", "Central Bus Station", "nobody about"] {
        laptop.sees(told).await?;
    }
    // No name, no word of theirs, no count, and no way to anybody's pathway.
    for hidden in [
        "Kacper",
        "Jade",
        "Tyler",
        "Amira",
        "Bay C",
        "only way to Harbour",
        "People ask you for money",
        "young people (",
    ] {
        laptop.sees_nowhere(hidden).await?;
    }
    ensure!(
        laptop.count("main a:not([href='/work/evaluation'])").await? == 0,
        "a link leads on from an alert"
    );
    for closed in ["/work/all", "/places"] {
        stage.open(laptop, closed).await?;
        laptop.sees_nowhere("Kacper").await?;
        laptop.sees_nowhere("underpass").await?;
    }

    stage.open(laptop, "/work").await?;
    laptop.press("main details summary").await?;
    laptop.press("form[action='/work/alerts/close'] .btn").await?;
    laptop.sees("Write what was done").await?;
    laptop.write("textarea[name='note']", DONE).await?;
    laptop.press("form[action='/work/alerts/close'] .btn").await?;
    laptop.sees("Noted on 21 November").await?;
    laptop.sees(DONE).await?;
    ensure!(
        laptop.count("form[action='/work/alerts/close']").await? == 0,
        "it is still open"
    );
    Ok(())
}

//! Ten counters: moved by plus and minus, by a finger, by the mouse, by keys and without a script; and what the worker
//! sees beside what others put down.

use alongside_tests::browser::Browser;
use anyhow::{Result, ensure};
use serde_json::json;

use crate::door::Stage;

/// Of the five Kacper put there in September.
const FROM: &str = "Bus station";

/// Where nothing in the plan changes anything yet.
const TO: &str = "Home";

const WHY: &str = "Home is <loud> & nobody sleeps.";

#[tokio::test]
async fn shared_with_scripts() -> Result<()> {
    are_shared(true).await
}

#[tokio::test]
async fn shared_without_scripts() -> Result<()> {
    are_shared(false).await
}

async fn are_shared(scripts: bool) -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let (phone, laptop) = (&stage.phone, &stage.laptop);
    phone.javascript(scripts).await?;
    laptop.javascript(scripts).await?;
    stage.enter(phone, "young-person").await?;
    stage.open(phone, "/places").await?;
    phone.press("main a[href='/places/most']").await?;
    phone.arrive("/places/most").await?;
    lie(phone, FROM, 5).await?;
    phone.sees("None left").await?;
    for (row, step, then) in [(FROM, "less", 4), (FROM, "less", 3), (TO, "more", 1), (TO, "more", 2)] {
        let button = format!("{} [name='{step}']", row_of(phone, row).await?);
        phone.press(&button).await?;
        lie(phone, row, then).await?;
    }
    phone.sees("None left").await?;
    // None is left: one more is not put down, and nothing is lost.
    phone
        .press(&format!("{} [name='more']", row_of(phone, TO).await?))
        .await?;
    lie(phone, TO, 2).await?;
    phone.press("button[name='do'][value='next']").await?;
    phone.arrive("/places/most/why").await?;
    ensure!(
        phone.value("textarea[name='why']", "value").await? == "It's how I get home.",
        "what was said before is gone"
    );
    phone.write("textarea[name='why']", &format!(" {WHY}")).await?;
    phone.press("button[name='do'][value='next']").await?;
    phone.arrive("/places/most/who").await?;
    phone.choose("reach", "worker-chair").await?;
    phone.press("button[name='do'][value='next']").await?;
    phone.arrive("/places/most/check").await?;
    for told in [WHY, "Priya and Marcus", TO] {
        phone.sees(told).await?;
    }
    phone.press("form#items .btn.fill").await?;
    phone.arrive("/places/most/before").await?;
    phone.sees("Sent on 21 November").await?;
    stand_side_by_side(&stage).await
}

/// The worker sees every voice for itself, where they differ, and where nothing changes what weighs.
async fn stand_side_by_side(stage: &Stage) -> Result<()> {
    let laptop = &stage.laptop;
    stage.enter(laptop, "worker").await?;
    let pathway = stage.pathway("Kacper").await?;
    stage.open(laptop, &format!("{pathway}/places")).await?;
    laptop.sees(&format!("One gap: {TO}.")).await?;
    let covered = "const row = [...document.querySelectorAll('#covered tr')].find((row) => row.textContent.includes(arguments[0]));
        return row?.innerText ?? '';";
    let row = laptop.run(covered, vec![json!(TO)]).await?;
    ensure!(
        row.as_str().unwrap_or_default().contains("Gap"),
        "the gap is not in its row: {row}"
    );

    laptop.press(&format!("main a[href='{pathway}/weights']")).await?;
    laptop.arrive(&format!("{pathway}/weights")).await?;
    for (row, each) in [
        (FROM, ["3", "4", "3"]),
        ("Friends", ["1", "3", "4"]),
        (TO, ["2", "", ""]),
    ] {
        let found = counted(laptop, row).await?;
        ensure!(found == each, "{row} has {found:?} and not {each:?}");
    }
    laptop.sees(WHY).await?;
    laptop.sees("Kacper put 1 on Friends, Professionals 4.").await?;

    // The professionals' own: one more for the station, and the others' stay as they were.
    laptop.press(&format!("main a[href='{pathway}/weights/ours']")).await?;
    laptop.arrive(&format!("{pathway}/weights/ours")).await?;
    for (row, step, then) in [("Friends", "less", 3), (FROM, "more", 4)] {
        let button = format!("{} [name='{step}']", row_of(laptop, row).await?);
        laptop.press(&button).await?;
        lie(laptop, row, then).await?;
    }
    laptop.press("button[name='do'][value='next']").await?;
    laptop.arrive(&format!("{pathway}/weights/check")).await?;
    laptop.press("form .btn.fill").await?;
    laptop.arrive(&format!("{pathway}/weights")).await?;
    for (row, each) in [(FROM, ["3", "4", "4"]), ("Friends", ["1", "3", "3"])] {
        let found = counted(laptop, row).await?;
        ensure!(found == each, "{row} has {found:?} and not {each:?}");
    }
    // His mother was not among those he picked.
    stage.enter(laptop, "mother").await?;
    for page in ["/places", "/places/most", "/places/most/before"] {
        stage.open(laptop, page).await?;
        laptop.sees_nowhere("nobody sleeps").await?;
    }
    Ok(())
}

/// With a finger, with the mouse, and with keys: what is shown is what is kept.
#[tokio::test]
async fn dragged_and_keyed() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let (phone, laptop) = (&stage.phone, &stage.laptop);
    stage.enter(phone, "young-person").await?;
    stage.open(phone, "/places/most").await?;
    let (from, to) = (row_of(phone, FROM).await?, row_of(phone, "Park").await?);
    drags(phone, &counter(&from), &to).await?;
    lie(phone, FROM, 4).await?;
    lie(phone, "Park", 2).await?;
    is_kept(phone).await?;

    stage.enter(laptop, "young-person").await?;
    stage.open(laptop, "/places/most").await?;
    lie(laptop, "Park", 2).await?;
    // Back to the tray, and from there to another row.
    drags(laptop, &counter(&row_of(laptop, FROM).await?), ".tray").await?;
    lie(laptop, FROM, 3).await?;
    laptop.sees("1 left").await?;
    let school = row_of(laptop, "School").await?;
    drags(laptop, ".tray i:not(.ring)", &school).await?;
    lie(laptop, "School", 3).await?;
    laptop.sees("None left").await?;

    // The focus stays where it is, so that a key can be pressed again.
    let less = format!("{school} [name='less']");
    laptop.tab_to(&less).await?;
    laptop.key("Enter").await?;
    lie(laptop, "School", 2).await?;
    laptop.key(" ").await?;
    lie(laptop, "School", 1).await?;
    // As fast as a hand can, and away at once.
    let to = format!("{} [name='more']", row_of(laptop, TO).await?);
    laptop.tab_to(&to).await?;
    laptop.key("Enter").await?;
    laptop.key("Enter").await?;
    lie(laptop, TO, 2).await?;
    laptop.sees("None left").await?;
    stage.open(laptop, "/home").await?;
    // What was sent while leaving may arrive after the next page was asked for; it arrives.
    for again in 0..20 {
        stage.open(laptop, "/places/most").await?;
        if again == 19 || counters(laptop, TO).await? == 2 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(250)).await;
    }
    for (row, on) in [(FROM, 3), ("Park", 2), ("School", 1), (TO, 2)] {
        lie(laptop, row, on).await?;
    }
    Ok(())
}

/// The row with this name, as a selector.
async fn row_of(browser: &Browser, name: &str) -> Result<String> {
    let script = "const rows = [...document.querySelectorAll('.weigh')];
        return rows.find((row) => row.querySelector('.what')?.textContent === arguments[0])?.id ?? '';";
    let found = browser.run(script, vec![json!(name)]).await?;
    let id = found.as_str().unwrap_or_default();
    ensure!(!id.is_empty(), "no row is called {name}");
    Ok(format!("li[id='{id}']"))
}

/// Waits until so many counters lie on a row: in the form, and as it is drawn.
async fn lie(browser: &Browser, name: &str, on: u64) -> Result<()> {
    let script = "const rows = [...document.querySelectorAll('.weigh')];
        const row = rows.find((row) => row.querySelector('.what')?.textContent === arguments[0]);
        return Number(row?.querySelector('[type=hidden]').value) === arguments[1] && row.querySelectorAll('.tens i').length === arguments[1];";
    browser
        .until(&format!("{on} lie on {name}"), script, vec![json!(name), json!(on)])
        .await
}

/// How many counters lie on a row now.
async fn counters(browser: &Browser, name: &str) -> Result<u64> {
    let script = "const rows = [...document.querySelectorAll('.weigh')];
        const row = rows.find((row) => row.querySelector('.what')?.textContent === arguments[0]);
        return Number(row?.querySelector('[type=hidden]').value ?? 0);";
    Ok(browser
        .run(script, vec![json!(name)])
        .await?
        .as_u64()
        .unwrap_or_default())
}

/// The counters on a row: one of them can be taken.
fn counter(row: &str) -> String {
    format!("{row} .tens i")
}

/// Takes hold of one thing and lets go over another.
async fn drags(browser: &Browser, from: &str, to: &str) -> Result<()> {
    browser.middle(from).await?;
    let (from, to) = (browser.middle_now(from).await?, browser.middle_now(to).await?);
    browser.drag(from, to).await
}

/// Waits until the line under the counters says that they are kept.
async fn is_kept(browser: &Browser) -> Result<()> {
    let kept = "return document.querySelector('[data-note]')?.textContent.startsWith('Saved')";
    browser.until("it is kept", kept, Vec::new()).await
}

/// What stands in a row of the table, voice by voice.
async fn counted(laptop: &Browser, name: &str) -> Result<Vec<String>> {
    let script = "const rows = [...document.querySelectorAll('table.voices tbody tr')];
        const row = rows.find((row) => row.querySelector('th').textContent === arguments[0]);
        return [...row?.querySelectorAll('td') ?? []].map((cell) => cell.querySelector('.lies b')?.textContent ?? '');";
    let found = laptop.run(script, vec![json!(name)]).await?;
    let each = found.as_array().into_iter().flatten();
    Ok(each.filter_map(|one| one.as_str().map(str::to_owned)).collect())
}

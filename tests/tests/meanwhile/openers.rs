//! Nobody in the family finds a stranger without a name among those who read their words.

use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::speaking::find;
use alongside_tests::start;
use anyhow::Result;

use crate::page;
use crate::requests::asked;

/// What Kacper said to everybody in the meeting, and his mother may have in her copy.
const FOR_ALL: &str = "School put me on a card";
const DENISE: &str = "Denise Holt (a manager at the council)";
const STRANGER: &str = "Someone who is not part of this now";

#[tokio::test]
async fn a_manager_who_prepared_a_copy_for_another_is_named_and_not_why() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let his = find(&mut kacper, FOR_ALL).await?;
    assert!(!page(&mut kacper, &his).await?.text.contains(DENISE));

    let request = asked(&mut denise, "Ewa").await?;
    assert_eq!(denise.get(&format!("{request}/copy")).await?.status, 200);
    for path in [his.clone(), format!("{his}/who"), format!("{his}/back")] {
        let text = page(&mut kacper, &path).await?.text;
        assert!(text.contains(DENISE), "{path}: {text}");
        assert!(!text.contains(STRANGER), "{path}: {text}");
        assert!(!text.contains("Ewa") && !text.contains("request"), "{path}: {text}");
    }
    for path in ["/answers", "/places/most/before"] {
        let text = page(&mut kacper, path).await?.text;
        assert!(!text.contains(STRANGER), "{path}: {text}");
    }
    let copy = kacper.post("/copy", &[("as", "page")]).await?.text();
    assert!(copy.contains(DENISE) && !copy.contains(STRANGER));

    let mut ewa = Principal::Mother.enter(&server).await?;
    let hers = ewa.post("/copy", &[("as", "page")]).await?.text();
    assert!(hers.contains("Denise Holt (menedżer w urzędzie)"));
    Ok(())
}

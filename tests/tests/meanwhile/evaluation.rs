//! Figures without names: for managers and the safeguarding hub, and with nobody in them.

use alongside_tests::html::Page;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::speaking::say;
use alongside_tests::start;
use anyhow::Result;

const CANARY: &str = "zebra crossing at the old mill";

#[tokio::test]
async fn figures_are_for_managers_and_the_hub_and_nobody_is_in_them() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    say(&mut kacper, "hard", CANARY, "worker-chair").await?;
    let path = "/work/evaluation";
    let file = "/work/evaluation?format=csv";
    for who in [
        Principal::YoungPerson,
        Principal::Mother,
        Principal::Advocate,
        Principal::Worker,
        Principal::Chair,
    ] {
        let mut other = who.enter(&server).await?;
        for asked in [path, file] {
            assert_eq!(other.get(asked).await?.status, 404, "{} {asked}", who.name());
        }
    }
    for who in [Principal::Manager, Principal::Hub] {
        let mut reader = who.enter(&server).await?;
        let home = Page::parse(&reader.get("/work").await?.text());
        assert!(
            home.links.iter().any(|link| link == path),
            "{} finds no way there",
            who.name()
        );
        let answer = reader.get(path).await?;
        assert_eq!(answer.status, 200);
        let text = Page::parse(&answer.text()).text;
        // So few families come to ten at most by the chance that moves every number, and then that is all that is told.
        let told = [
            "Nothing can be told of this quarter",
            "About 10 families had an open pathway",
        ];
        assert!(told.iter().any(|one| text.contains(one)), "{text}");
        assert!(text.contains("What these figures cannot tell"), "{text}");
        let answer = reader.get(file).await?;
        let name = answer.header("content-disposition").unwrap_or_default().to_owned();
        assert_eq!(name, "attachment; filename=\"figures-2026-07-01.csv\"");
        let csv = answer.text();
        assert!(csv.starts_with("site,quarter,measure,row,column,families\r\n"), "{csv}");
        assert_eq!(reader.get(file).await?.text(), csv, "asked twice it differs");
        for private in ["Kacper", "Ewa", "zebra", "Bay C", "Westhaven", "Nowak", "Priya"] {
            assert!(!csv.contains(private) && !text.contains(private), "{private}");
        }
        for line in csv.lines().skip(1) {
            let hidden = line.ends_with(",hidden") || line.ends_with(",families,site,open,10");
            assert!(line.starts_with("site-") && hidden, "{line}");
        }
        for none in ["?from=2026-10-01", "?from=1999-01-01", "?from=x", "?format=docx"] {
            assert_eq!(reader.get(&format!("{path}{none}")).await?.status, 404, "{none}");
        }
    }
    Ok(())
}

//! A meeting about a place: without the family, without their names, and on their record afterwards.

use alongside_tests::html::{Page, pairs, with};
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result};

#[tokio::test]
async fn a_meeting_about_a_place_names_nobody_of_the_family_and_goes_on_their_record() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let pathway = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
    let (dates, apart) = (format!("/work/{pathway}/dates"), format!("/work/{pathway}/apart"));
    let page = Page::parse(&worker.get(&dates).await?.text());
    let before = page.links.clone();
    let form = page.forms.iter().find(|form| form.action == dates).context("no form")?;
    let place = form
        .fields
        .iter()
        .find(|field| field.name == "context")
        .and_then(|field| field.options.iter().find(|one| !one.is_empty()).cloned())
        .context("no place to choose")?;
    let form = with(&form.filled(), "kind", "context");
    let form = with(&with(&form, "on", "2026-11-20"), "context", "");
    let refused = worker
        .post(&dates, &pairs(&with(&form, "note", "The late bus.")))
        .await?;
    assert_eq!(refused.status, 422, "it is about no place");

    let form = with(&form, "context", &place);
    let refused = worker
        .post(&dates, &pairs(&with(&form, "note", "How Kacper gets home.")))
        .await?;
    assert_eq!(refused.status, 422);
    let page = Page::parse(&refused.text()).text;
    assert!(page.contains("Leave out every name of the family"), "{page}");
    assert!(page.contains("How Kacper gets home."), "what was typed stays");

    let booked = worker
        .post(&dates, &pairs(&with(&form, "note", "Who looks after the late bus.")))
        .await?;
    assert_eq!(booked.status, 303, "{}", booked.text());
    for who in [Principal::YoungPerson, Principal::Mother, Principal::Advocate] {
        let mut one = who.enter(&server).await?;
        for path in ["/home", "/room", "/room/apart"] {
            let page = one.get(path).await?.text();
            assert!(!page.contains("looks after the late bus"), "{who:?} at {path}");
        }
    }
    let parsed = Page::parse(&worker.get(&dates).await?.text());
    let new = |link: &&String| link.contains("/room?meeting=") && !before.contains(link);
    let room = parsed.links.iter().find(new).context("no way to who is asked")?;
    let room = Page::parse(&worker.get(room).await?.text());
    let everyone = room
        .forms
        .iter()
        .find(|form| form.action.ends_with("/everyone"))
        .context("no form")?;
    let named = with(&everyone.filled(), "why", "They know Ewa.");
    assert_eq!(worker.post(&everyone.action, &pairs(&named)).await?.status, 422);
    let asked = worker
        .post(
            &everyone.action,
            &pairs(&with(&everyone.filled(), "why", "They know the stop.")),
        )
        .await?;
    let room = worker.get(asked.location().context("not asked")?).await?.text();
    assert!(
        room.contains("Okoro") && !room.contains(">Mum<"),
        "the table has no column for the family"
    );

    let held = parsed
        .forms
        .iter()
        .find(|form| form.action.ends_with("/dates/held"))
        .context("not held yet")?;
    let answer = worker.post(&held.action, &pairs(&held.filled())).await?;
    let to = answer.location().context("leads nowhere")?.to_owned();
    assert!(to.starts_with(&apart), "{to}");
    let page = Page::parse(&worker.get(&to).await?.text());
    let record = page.forms.iter().find(|form| form.action == apart).context("no form")?;
    let value = |name: &str| {
        record
            .filled()
            .into_iter()
            .find(|(one, _)| one == name)
            .map(|(_, value)| value)
    };
    assert_eq!(value("on").as_deref(), Some("2026-11-20"));
    assert_eq!(value("context"), Some(place));
    Ok(())
}

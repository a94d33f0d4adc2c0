//! Counters moved in two tabs, and tapped twice: one is picked, and one is moved.

use alongside_tests::html::{Fields, Form, Page, SOMETHING, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result, ensure};

use crate::{first_pathway, form};

/// Where one voice spreads its counters.
struct Board {
    who: Principal,
    /// The counters.
    counters: String,
    /// The page that checks them, and the post that shares them.
    check: String,
    share: String,
}

/// What a form says of counters: how many lie on what.
fn lie(form: &Fields) -> Vec<(&str, i32)> {
    let on = form.iter().filter(|(name, _)| name.starts_with("on-"));
    on.filter_map(|(name, count)| Some((name.as_str(), count.parse().ok()?)))
        .collect()
}

impl Board {
    fn of_the_family(who: Principal) -> Self {
        Self {
            who,
            counters: "/places/most".to_owned(),
            check: "/places/most/check".to_owned(),
            share: "/places/most/share".to_owned(),
        }
    }

    async fn of_the_professionals(server: &Running) -> Result<Self> {
        let mut worker = Principal::Worker.enter(server).await?;
        let path = format!("/work/{}/weights", first_pathway(&mut worker).await?);
        Ok(Self {
            who: Principal::Worker,
            counters: format!("{path}/ours"),
            check: format!("{path}/check"),
            share: format!("{path}/share"),
        })
    }

    /// The form as a browser sends it when a minus or a plus is pressed.
    async fn pressed(&self, visitor: &mut Visitor, button: &str, key: &str) -> Result<Fields> {
        let mut form = form(visitor, &self.counters, &self.counters).await?;
        form.retain(|(name, text)| name != "do" && !(name.starts_with("own-") && text == SOMETHING));
        form.push((button.to_owned(), key.to_owned()));
        Ok(form)
    }

    async fn hold(&self, server: &Running) -> Result<()> {
        let mut phone = self.who.enter(server).await?;
        let before = form(&mut phone, &self.counters, &self.counters).await?;
        let on = lie(&before);
        let most = on.iter().max_by_key(|(_, count)| *count).context("no counters")?;
        let least = on
            .iter()
            .filter(|(name, _)| !name.starts_with("on-own"))
            .min_by_key(|(_, count)| *count);
        let (from, to) = (most.0, least.context("no contexts")?.0);
        let count = |form: &Fields, name: &str| {
            lie(form)
                .into_iter()
                .find(|(one, _)| *one == name)
                .map_or(0, |(_, on)| on)
        };

        // The double tap on a minus takes one away.
        let minus = self.pressed(&mut phone, "less", from.trim_start_matches("on-")).await?;
        for tap in ["a tap", "a second tap"] {
            let answer = phone.post(&self.counters, &pairs(&minus)).await?;
            ensure!(
                answer.status == 303,
                "{tap} was answered with {}: {}",
                answer.status,
                answer.text()
            );
        }
        let now = form(&mut phone, &self.counters, &self.counters).await?;
        assert_eq!(count(&now, from), count(&before, from) - 1, "one counter was taken");

        // Two tabs: the laptop puts it elsewhere, the phone puts it back where it was.
        let mut laptop = self.who.enter(server).await?;
        let elsewhere = self.pressed(&mut laptop, "more", to.trim_start_matches("on-")).await?;
        let home = self.pressed(&mut phone, "more", from.trim_start_matches("on-")).await?;
        ensure!(
            laptop.post(&self.counters, &pairs(&elsewhere)).await?.status == 303,
            "the laptop's"
        );
        let both = phone
            .post(&self.counters, &pairs(&with(&home, "own-5", "The night bus")))
            .await?;
        assert_eq!(both.status, 409);
        let both = Page::parse(&both.text());
        let each: Vec<Fields> = both
            .forms
            .iter()
            .filter(|form| form.action == self.counters)
            .map(Form::filled)
            .collect();
        assert_eq!(each.len(), 2, "{}", both.text);
        assert!(both.text.contains("The night bus"), "{}", both.text);
        let mut other = self.who.enter(server).await?;
        let seen = Page::parse(&other.get(&self.counters).await?.text());
        let asked = seen.forms.iter().filter(|form| form.action == self.counters).count();
        assert_eq!(asked, 2, "any tab is asked which one counts");

        let picked = each
            .iter()
            .find(|one| count(one, from) == count(&before, from))
            .context("the phone's")?;
        for tap in ["a tap", "a second tap"] {
            let answer = other.post(&self.counters, &pairs(picked)).await?;
            assert_eq!(answer.status, 303, "{tap}: {}", Page::parse(&answer.text()).text);
        }
        let settled = form(&mut laptop, &self.counters, &self.counters).await?;
        assert_eq!(
            (count(&settled, from), count(&settled, to)),
            (count(&before, from), count(&before, to))
        );

        let kept = settled.iter().any(|(_, text)| text == "The night bus");
        assert!(kept, "the name that was typed is lost: {settled:?}");

        // What the page that checks shows is what goes.
        let checked = form(&mut phone, &self.check, &self.share).await?;
        let minus = self
            .pressed(&mut laptop, "less", from.trim_start_matches("on-"))
            .await?;
        laptop.post(&self.counters, &pairs(&minus)).await?;
        let stale = phone.post(&self.share, &pairs(&checked)).await?;
        assert!(matches!(stale.status, 409 | 422), "{}", stale.status);
        let plus = self
            .pressed(&mut laptop, "more", from.trim_start_matches("on-"))
            .await?;
        laptop.post(&self.counters, &pairs(&plus)).await?;
        let checked = form(&mut phone, &self.check, &self.share).await?;
        for tap in ["a tap", "a second tap"] {
            let sent = phone.post(&self.share, &pairs(&checked)).await?;
            assert_eq!(sent.status, 303, "{tap}: {}", Page::parse(&sent.text()).text);
        }
        Ok(())
    }
}

#[tokio::test]
async fn a_young_persons_counters_are_kept_from_two_tabs() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    Board::of_the_family(Principal::YoungPerson).hold(&server).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let before = Page::parse(&kacper.get("/places/most/before").await?.text());
    let sent = before.text.matches("It's how I get home.").count();
    assert_eq!(sent, 2, "one now, and one in September: {}", before.text);

    let back = before
        .form("/places/most/back")
        .context("it cannot be taken back")?
        .filled();
    for tap in ["a tap", "a second tap"] {
        assert_eq!(
            kacper.post("/places/most/back", &pairs(&back)).await?.status,
            303,
            "{tap}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_mothers_counters_are_kept_from_two_tabs() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    Board::of_the_family(Principal::Mother).hold(&server).await
}

#[tokio::test]
async fn the_professionals_counters_are_kept_from_two_tabs() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    Board::of_the_professionals(&server).await?.hold(&server).await
}

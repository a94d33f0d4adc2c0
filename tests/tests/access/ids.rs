//! Whose is what.

use alongside_tests::html::Page;
use alongside_tests::matrix::Thing;
use alongside_tests::principal::{Principal, pathways};
use anyhow::{Context, Result};

use crate::ready::{MATTERS, PLACE, first_action};
use crate::stage::Stage;

impl Stage<'_> {
    /// Finds what is whose on the pages of those whose it is.
    pub(super) async fn find_ids(&mut self) -> Result<()> {
        let mut worker = self.visitor(Principal::Worker)?;
        let led = pathways(&mut worker).await?;
        let other = pathways(&mut self.visitor(Principal::OtherWorker)?).await?;
        let site = |who| self.sites.get(&who).context("not on the stage");
        let answered = |who| -> Result<String> {
            let form = site(who)?
                .form(|action| {
                    let mut parts = action
                        .strip_prefix("/answers/")
                        .into_iter()
                        .flat_map(|rest| rest.split('/'));
                    parts.next().is_some_and(|id| id.len() == 26) && parts.next() == Some("reply")
                })
                .context("nothing was answered")?;
            form.action.split('/').nth(2).map(str::to_owned).context("no id")
        };
        let kacpers = led.first().context("no pathway")?;
        let plan = site(Principal::YoungPerson)?.pages.get("/plan").context("no plan")?;
        let read = first_action(&Page::parse(&plan.text()))?;
        let amiras = site(Principal::OtherYoungPerson)?.ids("/answers/");
        // One with a goal where there is one: the empty form about it asks to take words away that stand there.
        let context = |pathway: &str| -> Result<Option<String>> {
            let of_worker = site(Principal::Worker)?;
            let has_goal = |id: &String| {
                let goal = format!("/work/{pathway}/plan/goal/{id}");
                let form = of_worker.form(|action| action == goal);
                let says = |name, value: &str| name == "goal" && !value.is_empty();
                form.is_some_and(|form| form.fields.iter().any(|field| says(field.name.as_str(), &field.value)))
            };
            let ids = of_worker.ids(&format!("/work/{pathway}/places/"));
            Ok(ids.iter().find(|id| has_goal(id)).or(ids.first()).cloned())
        };
        let picture = |pathway: &str| -> Result<Option<String>> {
            let remove = format!("/work/{pathway}/places/pictures/remove");
            let form = site(Principal::Worker)?
                .form(|action| action == remove)
                .context("no picture")?;
            Ok(form
                .fields
                .iter()
                .find(|field| field.name == "picture")
                .map(|field| field.value.clone()))
        };
        let amiras_pathway = led.get(1).context("no second pathway")?;
        let asked = |who, is: fn(&[&str]) -> bool| -> Result<String> {
            let of_the_room = |action: &str| {
                let parts: Vec<&str> = action.split('/').collect();
                parts.get(1) == Some(&"room") && parts.get(2).is_some_and(|id| id.len() == 26) && is(&parts)
            };
            let form = site(who)?.form(of_the_room).context("nobody is asked to a meeting")?;
            form.action.split('/').nth(2).map(str::to_owned).context("no id")
        };
        let waits = |kind: &str| -> Result<String> {
            let before = format!("/answers/{kind}/");
            let form = site(Principal::YoungPerson)?
                .form(|action| action.starts_with(&before) && action.ends_with("/back"))
                .with_context(|| format!("nothing of {before} waits"))?;
            form.action.split('/').nth(3).map(str::to_owned).context("no id")
        };
        let services = site(Principal::Advocate)?.ids("/answers/");
        let amira_asked = asked(Principal::OtherYoungPerson, |parts| parts.len() == 3)?;
        let found = [
            ("answer", Thing::Kacper, Some(answered(Principal::YoungPerson)?)),
            ("answer", Thing::Ewa, Some(answered(Principal::Mother)?)),
            ("answer", Thing::Amira, amiras.first().cloned()),
            (
                "invitee",
                Thing::Kacper,
                Some(asked(Principal::YoungPerson, |parts| parts.len() == 3)?),
            ),
            (
                "decided",
                Thing::Kacper,
                Some(asked(Principal::YoungPerson, |parts| parts.len() == 4)?),
            ),
            ("proposal", Thing::Kacper, Some(waits("plan")?)),
            ("challenge", Thing::Kacper, Some(waits("against")?)),
            ("service", Thing::Kacper, services.first().cloned()),
            ("service", Thing::Ewa, Some(answered(Principal::Mother)?)),
            ("invitee", Thing::Amira, Some(amira_asked.clone())),
            ("decided", Thing::Amira, Some(amira_asked)),
            ("place", Thing::Kacper, Some(PLACE.0.to_owned())),
            ("place", Thing::Amira, Some(PLACE.1.to_owned())),
            ("matters", Thing::Kacper, Some(MATTERS.0.to_owned())),
            ("matters", Thing::Amira, Some(MATTERS.1.to_owned())),
            ("pathway", Thing::Kacper, Some(kacpers.clone())),
            ("pathway", Thing::Amira, Some(amiras_pathway.clone())),
            ("pathway", Thing::Dylan, other.first().cloned()),
            ("context", Thing::Kacper, context(kacpers)?),
            ("context", Thing::Amira, context(amiras_pathway)?),
            ("picture", Thing::Kacper, picture(kacpers)?),
            ("picture", Thing::Amira, picture(amiras_pathway)?),
            (
                "request",
                Thing::Ewa,
                site(Principal::Officer)?.ids("/work/requests/").first().cloned(),
            ),
            ("action", Thing::Kacper, Some(read)),
            (
                "task",
                Thing::Kacper,
                site(Principal::Partner)?.ids("/tasks/").first().cloned(),
            ),
        ];
        for (noun, whose, id) in found {
            let id = id.with_context(|| format!("no {noun} of {whose:?}"))?;
            self.ids.insert((noun, whose), id);
        }
        Ok(())
    }
}

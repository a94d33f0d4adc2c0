//! Everybody on one server, with things of their own to ask for.

use std::collections::BTreeMap;

use alongside_tests::crawl::Site;
use alongside_tests::html::{Fields, Page};
use alongside_tests::http::Visitor;
use alongside_tests::matrix::Thing;
use alongside_tests::principal::{Principal, invite, pathways};
use alongside_tests::server::Running;
use alongside_tests::speaking::say;
use anyhow::{Context, Result};

/// Well-formed, and nobody's.
const MADE_UP: &str = "0123456789abcdefghjkmnpqr0";

/// The topic everybody asks about.
const TOPIC: &str = "going-ok";

/// The question about a place that everybody asks.
const QUESTION: &str = "feel";

/// The place and the one who matters that a young person writes about.
const PLACE: (&str, &str) = ("1123456789abcdefghjkmnpqr0", "2123456789abcdefghjkmnpqr0");
const MATTERS: (&str, &str) = ("3123456789abcdefghjkmnpqr0", "4123456789abcdefghjkmnpqr0");

/// A server with everybody on it.
pub struct Stage<'a> {
    server: &'a Running,
    visitors: BTreeMap<Principal, Visitor>,
    /// What those who own something can reach.
    sites: BTreeMap<Principal, Site>,
    ids: BTreeMap<(&'static str, Thing), String>,
}

impl<'a> Stage<'a> {
    /// Lets everybody in and finds what is whose.
    pub async fn set(server: &'a Running) -> Result<Self> {
        let mut stage = Self {
            server,
            visitors: BTreeMap::new(),
            sites: BTreeMap::new(),
            ids: BTreeMap::new(),
        };
        for who in Principal::ALL {
            stage.enter_again(who).await?;
        }
        stage.make_ready().await?;
        for who in Principal::SIGNED_IN {
            let mut visitor = stage.visitor(who)?;
            let site = who.walk(&mut visitor).await?;
            stage.sites.insert(who, site);
        }
        stage.find_ids().await?;
        Ok(stage)
    }

    /// A new session for somebody whose last one may have ended.
    pub async fn enter_again(&mut self, who: Principal) -> Result<()> {
        self.visitors.insert(who, who.enter(self.server).await?);
        Ok(())
    }

    /// Somebody with the cookies of their session. What they get beyond those is not kept.
    pub fn visitor(&self, who: Principal) -> Result<Visitor> {
        self.visitors.get(&who).cloned().context("not on the stage")
    }

    /// The path of a route about somebody's thing.
    pub fn path(&self, route: &str, thing: Thing) -> Result<String> {
        let topic = if thing == Thing::Nobody { "nothing" } else { TOPIC };
        let noun = match route {
            "/room/{id}/reply" => "decided",
            "/answers/{id}/answer" => "service",
            _ if route.starts_with("/room/") => "invitee",
            _ if route.starts_with("/places/people/") => "matters",
            _ if route.starts_with("/places/") => "place",
            _ if route.starts_with("/answers/") => "answer",
            _ => "pathway",
        };
        let question = if thing == Thing::Nobody { "nothing" } else { QUESTION };
        let mut path = route
            .replace("{topic}", topic)
            .replace("{question}", question)
            .replace("{picture}", MADE_UP);
        if path.contains("{id}") {
            // Another family's action is asked for where the asker may be: the path is theirs, the action not.
            let names_more = ["{action}", "{invitee}", "{context}"].iter().any(|part| route.contains(part));
            let whose = if names_more && thing == Thing::Amira {
                Thing::Kacper
            } else {
                thing
            };
            path = path.replace("{id}", &self.id(noun, whose)?);
        }
        if path.contains("{invitee}") {
            let whose = if thing == Thing::Dylan { Thing::Kacper } else { thing };
            path = path.replace("{invitee}", &self.id("invitee", whose)?);
        }
        if path.contains("{context}") {
            let whose = if thing == Thing::Dylan { Thing::Kacper } else { thing };
            path = path.replace("{context}", &self.id("context", whose)?);
        }
        if path.contains("{action}") {
            let whose = if thing == Thing::Kacper || thing == Thing::Dylan {
                Thing::Kacper
            } else {
                Thing::Nobody
            };
            path = path.replace("{action}", &self.id("action", whose)?);
        }
        Ok(path)
    }

    /// What a browser would send to this path: from the asker's own page as it is now, else from
    /// its owner's page as it was when everybody came in, else as the script or an attacker would.
    pub async fn filled(&self, who: Principal, path: &str) -> Result<Fields> {
        // A tap carries a token that opens for its own person alone.
        let of_a_map = [("/where", "away"), ("/where/route", "undo")];
        if let Some((_, done)) = of_a_map.iter().find(|(end, _)| path.ends_with(end)) {
            return Ok(vec![("do".to_owned(), (*done).to_owned())]);
        }
        for (owner, site) in &self.sites {
            let Some((page, form)) = site.forms.iter().find(|(_, form)| form.action == path) else {
                continue;
            };
            if *owner == who {
                let now = Page::parse(&self.visitor(who)?.get(page).await?.text());
                return Ok(now.form(path).unwrap_or(form).filled());
            }
        }
        let theirs = self.sites.values().find_map(|site| site.form(|action| action == path));
        if let Some(form) = theirs {
            return Ok(form.filled());
        }
        let shape = |path: &str| {
            path.split('/')
                .filter(|part| part.len() != 26)
                .collect::<Vec<_>>()
                .join("/")
        };
        let like = self
            .sites
            .values()
            .find_map(|site| site.form(|action| shape(action) == shape(path)));
        if let Some(form) = like {
            return Ok(form.filled());
        }
        let by_hand: &[(&str, &str)] = match path.rsplit('/').next() {
            Some("enter") => &[("person", "young-person")],
            Some("phone") => &[("answer", "yes")],
            Some("in") => &[("code", MADE_UP)],
            Some("keep") => &[("words", "Something new"), ("page", "0123"), ("typed", "1")],
            Some("mine") => &[("mine", "yes")],
            Some("cancel") => &[("membership", MADE_UP)],
            Some("share") => &[("item", "0123456789abcdefghjkmnpqr0.1")],
            _ => &[("n", "1")],
        };
        Ok(by_hand
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect())
    }

    /// What the story has none of yet: words ready to share, a meeting that may have been held,
    /// codes nobody has used, an action's form.
    async fn make_ready(&mut self) -> Result<()> {
        let mut kacper = self.visitor(Principal::YoungPerson)?;
        say(&mut kacper, "service", "They spoke to Mum and not to me.", "advocate").await?;
        kacper
            .post("/say/part/who", &[("reach", "worker-chair"), ("want", "just-know")])
            .await?;
        kacper
            .post("/room/part", &[("ways", "a-part"), ("who", "worker-chair")])
            .await?;
        let mut amira = self.visitor(Principal::OtherYoungPerson)?;
        for (author, place, matters) in [(&mut kacper, PLACE.0, MATTERS.0), (&mut amira, PLACE.1, MATTERS.1)] {
            author.post("/places/new", &[("page", place), ("kind", "shop")]).await?;
            author
                .post(&format!("/places/{place}/who"), &[("reach", "worker-chair")])
                .await?;
            let one = [("page", matters), ("called", "Big J"), ("reach", "worker-chair")];
            author.post("/places/people/new", &one).await?;
        }
        let mut worker = self.visitor(Principal::Worker)?;
        let pathway = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
        let meeting = [
            ("kind", "core-group"),
            ("on", "2026-11-20"),
            ("at", "10:00"),
            ("note", ""),
        ];
        worker.post(&format!("/work/{pathway}/dates"), &meeting).await?;
        invite(&mut worker, "parent").await?;
        let mut manager = self.visitor(Principal::Manager)?;
        let colleague = [("name", "Ada Example"), ("role", "worker")];
        manager.post("/work/invite", &colleague).await?;
        Ok(())
    }

    async fn find_ids(&mut self) -> Result<()> {
        let mut worker = self.visitor(Principal::Worker)?;
        let led = pathways(&mut worker).await?;
        let other = pathways(&mut self.visitor(Principal::OtherWorker)?).await?;
        let site = |who| self.sites.get(&who).context("not on the stage");
        let answered = |who| -> Result<String> {
            let form = site(who)?
                .form(|action| action.starts_with("/answers/") && action.ends_with("/reply"))
                .context("nothing was answered")?;
            form.action.split('/').nth(2).map(str::to_owned).context("no id")
        };
        let kacpers = led.first().context("no pathway")?;
        let changes = format!("/work/{kacpers}/plan/");
        let action = site(Principal::Worker)?
            .form(|action| action.starts_with(&changes))
            .context("no action")?;
        let amiras = site(Principal::OtherYoungPerson)?.ids("/answers/");
        let context = |pathway: &str| -> Result<Option<String>> {
            let below = format!("/work/{pathway}/places/");
            Ok(site(Principal::Worker)?.ids(&below).first().cloned())
        };
        let asked = |who, is: fn(&[&str]) -> bool| -> Result<String> {
            let of_the_room = |action: &str| {
                let parts: Vec<&str> = action.split('/').collect();
                parts.get(1) == Some(&"room") && parts.get(2).is_some_and(|id| id.len() == 26) && is(&parts)
            };
            let form = site(who)?.form(of_the_room).context("nobody is asked to a meeting")?;
            form.action.split('/').nth(2).map(str::to_owned).context("no id")
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
            ("service", Thing::Kacper, services.first().cloned()),
            ("service", Thing::Ewa, Some(answered(Principal::Mother)?)),
            ("invitee", Thing::Amira, Some(amira_asked.clone())),
            ("decided", Thing::Amira, Some(amira_asked)),
            ("place", Thing::Kacper, Some(PLACE.0.to_owned())),
            ("place", Thing::Amira, Some(PLACE.1.to_owned())),
            ("matters", Thing::Kacper, Some(MATTERS.0.to_owned())),
            ("matters", Thing::Amira, Some(MATTERS.1.to_owned())),
            ("pathway", Thing::Kacper, Some(kacpers.clone())),
            ("pathway", Thing::Amira, led.get(1).cloned()),
            ("pathway", Thing::Dylan, other.first().cloned()),
            ("context", Thing::Kacper, context(kacpers)?),
            ("context", Thing::Amira, context(led.get(1).context("no second pathway")?)?),
            (
                "action",
                Thing::Kacper,
                action.action.rsplit('/').next().map(str::to_owned),
            ),
        ];
        for (noun, whose, id) in found {
            let id = id.with_context(|| format!("no {noun} of {whose:?}"))?;
            self.ids.insert((noun, whose), id);
        }
        Ok(())
    }

    fn id(&self, noun: &'static str, whose: Thing) -> Result<String> {
        if whose == Thing::Nobody {
            return Ok(MADE_UP.to_owned());
        }
        self.ids
            .get(&(noun, whose))
            .cloned()
            .with_context(|| format!("there is no {noun} of {whose:?}"))
    }
}

//! Everybody on one server, with things of their own to ask for.

use std::collections::BTreeMap;

use alongside_tests::crawl::Site;
use alongside_tests::html::{Fields, Page};
use alongside_tests::http::Visitor;
use alongside_tests::matrix::Thing;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use anyhow::{Context, Result};

/// Well-formed, and nobody's.
const MADE_UP: &str = "0123456789abcdefghjkmnpqr0";

/// The topic everybody asks about.
const TOPIC: &str = "going-ok";

/// The question about a place that everybody asks.
const QUESTION: &str = "feel";

/// The kind of proposal that everybody writes.
const KIND: &str = "not-right";

/// What a path can name besides its `{id}`.
const MORE: [&str; 8] = [
    "request",
    "action",
    "invitee",
    "context",
    "picture",
    "proposal",
    "challenge",
    "task",
];

/// A server with everybody on it.
pub struct Stage<'a> {
    server: &'a Running,
    visitors: BTreeMap<Principal, Visitor>,
    /// What those who own something can reach.
    pub(super) sites: BTreeMap<Principal, Site>,
    pub(super) ids: BTreeMap<(&'static str, Thing), String>,
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
        let is_nobodys = thing == Thing::Nobody;
        let (topic, question) = if is_nobodys {
            ("nothing", "nothing")
        } else {
            (TOPIC, QUESTION)
        };
        let noun = match route {
            "/room/{id}/reply" => "decided",
            "/answers/{id}/answer" | "/answers/{id}/news" => "service",
            _ if route.starts_with("/room/") => "invitee",
            _ if route.starts_with("/places/people/") => "matters",
            _ if route.starts_with("/places/") => "place",
            _ if route.starts_with("/answers/") => "answer",
            _ => "pathway",
        };
        let mut path = route
            .replace("{topic}", topic)
            .replace("{question}", question)
            .replace("{kind}", KIND)
            .replace("{about}", "action:{action}");
        // Another family's action is asked for where the asker may be: the path is theirs, the action not.
        let names_more = MORE.iter().any(|noun| path.contains(&format!("{{{noun}}}")));
        if path.contains("{id}") {
            let whose = if names_more && thing == Thing::Amira {
                Thing::Kacper
            } else {
                thing
            };
            path = path.replace("{id}", &self.id(noun, whose)?);
        }
        for noun in MORE {
            let part = format!("{{{noun}}}");
            if path.contains(&part) {
                let whose = match thing {
                    Thing::Dylan => Thing::Kacper,
                    // No two families' actions are needed to tell one from the other.
                    Thing::Amira if noun == "action" => Thing::Nobody,
                    _ => thing,
                };
                path = path.replace(&part, &self.id(noun, whose)?);
            }
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
        // What was just given by somebody else, or was taken back before.
        if path.ends_with("/pack/back") {
            return Ok(vec![("given".to_owned(), MADE_UP.to_owned())]);
        }
        if path == "/work/alerts/household" {
            return self.household();
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
                .filter(|part| part.len() != 26 && !part.contains(':'))
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

    /// Two children who live together, ticked.
    fn household(&self) -> Result<Fields> {
        let site = self.sites.get(&Principal::Manager).context("not on the stage")?;
        let form = site
            .form(|action| action == "/work/alerts/household")
            .context("nobody can be put together")?;
        let children = form.fields.iter().filter(|field| field.name == "pathway").take(2);
        Ok(children
            .map(|field| (field.name.clone(), field.value.clone()))
            .collect())
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

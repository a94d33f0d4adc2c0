//! Staff sign in at their council's identity provider: the real server and a provider of the tests' own.

use std::time::{Duration, Instant};

use alongside_tests::browser::{Browser, Screen};
use alongside_tests::folder::Folder;
use alongside_tests::html::{Page, pairs, with};
use alongside_tests::http::{Answer, Visitor, client};
use alongside_tests::identity::{CHAIRS, Identity, Shape, Signed, Wrong};
use alongside_tests::principal::pathways;
use alongside_tests::server::{Database, Options, Running};
use alongside_tests::start::succeeds;
use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

const START: &str = "/sign-in/work";
const CODE: &str = "/sign-in/work/code";
const NEW: &str = "/sign-in/work/new";

/// A council with its provider.
struct Council {
    server: Running,
    provider: Identity,
    _folder: Folder,
}

impl Council {
    async fn of(shape: Shape) -> Result<Self> {
        Self::set(shape, false, "").await
    }

    async fn set(shape: Shape, demo: bool, more: &str) -> Result<Self> {
        let provider = Identity::start(shape).await?;
        let folder = Folder::new()?;
        let file = folder.path().join("council.toml");
        let limits = "[limits]\nper_second = 100000\nburst = 100000\ncode_tries_per_hour = 100000\n";
        std::fs::write(&file, format!("{limits}{}{more}", provider.settings()))?;
        let options = Options {
            demo,
            database: Database::Sqlite,
            environment: vec![("ALONGSIDE_CONFIG".to_owned(), file.display().to_string())],
        };
        Ok(Self {
            server: Running::start(options).await?,
            provider,
            _folder: folder,
        })
    }

    fn visitor(&self) -> Result<Visitor> {
        Visitor::to(&self.server)
    }

    /// The code of a new invite for Ines Duarte.
    fn code(&self, more: &[&str]) -> Result<String> {
        let words = ["staff", "invite", "--name", "Ines Duarte", "--role", "worker"];
        let said = succeeds(&mut self.server.command(&[&words[..], more].concat())?)?;
        let line = said.lines().find_map(|line| line.strip_prefix("Code:"));
        Ok(line.context("no code")?.trim().to_owned())
    }

    /// Goes to the provider; gives where it sends this browser back to.
    async fn there(&self, visitor: &mut Visitor) -> Result<String> {
        let answer = visitor.post(START, &[("go", "1")]).await?;
        ensure!(answer.status == 200, "{} {}", answer.status, answer.text());
        let to = goes_on_to(&answer)?;
        ensure!(to.starts_with(&self.provider.issuer()), "to {to}");
        let sent = client()?.get(&to).send().await?;
        let back = sent
            .headers()
            .get("location")
            .context("the provider sends nobody back")?;
        let path = back
            .to_str()?
            .strip_prefix(&self.server.origin())
            .context("elsewhere")?;
        Ok(path.to_owned())
    }

    /// Goes there and comes back.
    async fn round(&self, visitor: &mut Visitor) -> Result<Answer> {
        let path = self.there(visitor).await?;
        visitor.always("sec-fetch-site", "cross-site")?;
        visitor.always("origin", "https://elsewhere.example")?;
        let answer = visitor.get(&path).await?;
        visitor.always("sec-fetch-site", "same-origin")?;
        Ok(answer)
    }

    /// Ines Duarte's account is tied to her, and she is in.
    async fn linked(&self) -> Result<Visitor> {
        let code = self.code(&["--provider"])?;
        let mut ines = self.visitor()?;
        let answer = self.round(&mut ines).await?;
        let linked = types(&mut ines, &answer, &code).await?;
        ensure!(
            linked.location() == Some("/keep"),
            "{} {}",
            linked.status,
            linked.text()
        );
        ines.post("/keep", &[("once", "1")]).await?;
        ensure!(is_in(&mut ines).await?, "she is not in");
        Ok(ines)
    }

    /// Whether a fresh browser comes in.
    async fn comes_in(&self) -> Result<bool> {
        let mut ines = self.visitor()?;
        self.round(&mut ines).await?;
        is_in(&mut ines).await
    }
}

fn goes_on_to(answer: &Answer) -> Result<String> {
    let refresh = answer.header("refresh").context("it does not go on")?;
    Ok(refresh.strip_prefix("0; url=").context("not at once")?.to_owned())
}

/// Types the code into the page that asks for it.
async fn types(visitor: &mut Visitor, page: &Answer, code: &str) -> Result<Answer> {
    sends(visitor, page, CODE, &[("code", code)]).await
}

/// Sends a form of a page as it stands there, with these fields filled in.
async fn sends(visitor: &mut Visitor, page: &Answer, action: &str, filled: &[(&str, &str)]) -> Result<Answer> {
    let html = page.text();
    let page = Page::parse(&html);
    let form = page
        .form(action)
        .with_context(|| format!("no form {action}:\n{html}"))?;
    let mut fields = form.filled();
    for (name, value) in filled {
        fields = with(&fields, name, value);
    }
    visitor.post(action, &pairs(&fields)).await
}

/// Which journey a form of a page is of.
fn journey_of(page: &Answer, action: &str) -> Result<String> {
    let page = Page::parse(&page.text());
    let form = page.form(action).context("no form")?;
    let journey = form.filled().into_iter().find(|(name, _)| name == "journey");
    Ok(journey.context("no journey")?.1)
}

async fn is_in(visitor: &mut Visitor) -> Result<bool> {
    Ok(visitor.get("/work").await?.status == 200)
}

fn claims(of: Value) -> Wrong {
    Wrong {
        claims: match of {
            Value::Object(claims) => claims,
            _ => Map::new(),
        },
        ..Wrong::default()
    }
}

fn signed(how: Signed) -> Wrong {
    Wrong {
        signed: how,
        ..Wrong::default()
    }
}

#[tokio::test]
async fn an_account_is_tied_by_a_code_once_and_comes_in_without_one_from_then_on() -> Result<()> {
    for shape in Shape::ALL {
        let council = Council::of(shape).await?;
        let code = council.code(&["--provider"])?;
        let mut ines = council.visitor()?;
        ensure!(ines.get("/").await?.text().contains(START), "the door shows the way");
        let page = ines.get(START).await?;
        ensure!(page.status == 200 && page.text().contains("Westhaven Council"));
        ensure!(
            ines.post("/in", &[("code", &code)]).await?.status == 422,
            "at the door the code opens nothing"
        );

        let back = council.round(&mut ines).await?;
        ensure!(
            back.status == 200 && !is_in(&mut ines).await?,
            "{shape:?}: {}",
            back.text()
        );
        let wrong = types(&mut ines, &back, "0000000000000").await?;
        ensure!(wrong.status == 422 && wrong.text().contains("does not work here"));
        let linked = types(&mut ines, &wrong, &code).await?;
        ensure!(linked.location() == Some("/keep"), "{shape:?}: {}", linked.text());
        let cookies: Vec<_> = linked.headers.get_all("set-cookie").iter().collect();
        ensure!(
            cookies
                .iter()
                .any(|one| one.to_str().is_ok_and(|one| one.contains("SameSite=Strict")))
        );
        ensure!(ines.get("/keep").await?.text().contains("three days"));
        ines.post("/keep", &[("once", "1")]).await?;
        ensure!(is_in(&mut ines).await?);
        ensure!(!ines.cookies().contains_key("c"), "what went along is gone");

        let mut laptop = council.visitor()?;
        let back = council.round(&mut laptop).await?;
        ensure!(goes_on_to(&back)? == "/work" && is_in(&mut laptop).await?, "{shape:?}");
        ensure!(
            laptop
                .get("/settings")
                .await?
                .text()
                .contains("Came in through your council")
        );
        laptop.post("/x", &[]).await?;
        ensure!(!is_in(&mut laptop).await?, "leaving is ours");
        ensure!(is_in(&mut ines).await?, "and ends nobody else's session");

        succeeds(&mut council.server.command(&["audit", "verify"])?)?;
        let log = council.server.log();
        for private in ["Ines", "code-", "westhaven.example", code.as_str()] {
            ensure!(!log.contains(private), "the log says {private}:\n{log}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_trusted_lets_nobody_in_and_ends_nothing() -> Result<()> {
    let council = Council::of(Shape::Keycloak).await?;
    let mut ines = council.linked().await?;
    let wrong = [
        claims(json!({"nonce": "another"})),
        claims(json!({"nonce": null})),
        claims(json!({"aud": "another"})),
        claims(json!({"aud": ["alongside", "another"]})),
        claims(json!({"azp": "another"})),
        claims(json!({"iss": "https://id.example.org"})),
        claims(json!({"exp": 1_600_000_000})),
        claims(json!({"iat": 1_600_000_000})),
        claims(json!({"iat": 4_000_000_000_u64, "exp": 4_000_000_300_u64})),
        claims(json!({"sub": null})),
        claims(json!({"auth_time": 1_600_000_000})),
        claims(json!({"auth_time": null})),
        claims(json!({"auth_time": "just now"})),
        signed(Signed::NotAtAll),
        signed(Signed::PublicKeyAsSecret),
        signed(Signed::ClientSecret),
        signed(Signed::AnotherKey),
        Wrong {
            huge: true,
            ..Wrong::default()
        },
        Wrong {
            moved: true,
            ..Wrong::default()
        },
        Wrong {
            denied: true,
            ..Wrong::default()
        },
        Wrong {
            names_itself: Some("https://id.example.org".to_owned()),
            ..Wrong::default()
        },
        Wrong {
            names_itself: Some(String::new()),
            ..Wrong::default()
        },
    ];
    for wrong in wrong {
        let said = format!("{wrong:?}");
        council.provider.goes(wrong);
        let mut visitor = council.visitor()?;
        let answer = council.round(&mut visitor).await?;
        ensure!(answer.status == 422, "{} for {said}", answer.status);
        ensure!(!is_in(&mut visitor).await? && visitor.cookies().is_empty(), "{said}");
        ensure!(is_in(&mut ines).await?, "her open session ended: {said}");
    }
    ensure!(
        !council.provider.seen().iter().any(|path| path.ends_with("/elsewhere")),
        "no redirect is followed"
    );
    council.provider.goes(Wrong::default());
    ensure!(council.comes_in().await?, "and nothing of it lasts");
    council.provider.goes(signed(Signed::Es256));
    ensure!(council.comes_in().await?, "the other kind of key is as good");
    Ok(())
}

#[tokio::test]
async fn what_came_back_works_once_and_in_the_browser_that_set_out() -> Result<()> {
    let council = Council::of(Shape::Entra).await?;
    let ines = council.linked().await?;
    drop(ines);
    let (mut one, mut other) = (council.visitor()?, council.visitor()?);
    let of_one = council.there(&mut one).await?;
    ensure!(council.there(&mut other).await? != of_one);
    let stolen = other.get(&of_one).await?;
    ensure!(stolen.status == 422 && !is_in(&mut other).await?, "in another browser");
    ensure!(one.get(&of_one).await?.status == 422, "and spent by that");

    let path = council.there(&mut one).await?;
    ensure!(one.get(&path).await?.status == 200 && is_in(&mut one).await?);
    let mut again = one.clone();
    again.post("/x", &[]).await?;
    let held = one.cookies().get("c").cloned();
    ensure!(held.is_none() && again.get(&path).await?.status == 422, "a second time");

    let mut made_up = council.visitor()?;
    for path in [
        "/sign-in/work/back",
        "/sign-in/work/back?code=x&state=y",
        "/sign-in/work/back?error=access_denied",
    ] {
        ensure!(made_up.get(path).await?.status == 422, "{path}");
    }
    // A code that belongs to another journey of the same browser.
    let first = council.there(&mut made_up).await?;
    let second = council.there(&mut made_up).await?;
    let of = |path: &str, name: &str| {
        let query = path
            .split_once('?')
            .map(|(_, query)| query.to_owned())
            .unwrap_or_default();
        query
            .split('&')
            .find_map(|pair| pair.strip_prefix(&format!("{name}=")).map(str::to_owned))
            .unwrap_or_default()
    };
    let crossed = format!(
        "/sign-in/work/back?code={}&state={}",
        of(&first, "code"),
        of(&second, "state")
    );
    ensure!(
        made_up.get(&crossed).await?.status == 422,
        "PKCE and nonce hold it to its own"
    );
    ensure!(!is_in(&mut made_up).await?);
    Ok(())
}

#[tokio::test]
async fn new_keys_are_fetched_when_they_are_needed() -> Result<()> {
    let council = Council::of(Shape::Google).await?;
    drop(council.linked().await?);
    let asked = |council: &Council| council.provider.seen().iter().filter(|path| *path == "/keys").count();
    ensure!(asked(&council) == 1, "fetched once and kept");
    council.provider.changes_keys()?;
    ensure!(council.comes_in().await?);
    ensure!(asked(&council) == 2);
    // Whoever sends what is not signed cannot make us ask without end.
    council.provider.goes(signed(Signed::AnotherKey));
    for _ in 0..3 {
        ensure!(!council.comes_in().await?);
    }
    ensure!(asked(&council) == 2);
    Ok(())
}

#[tokio::test]
async fn the_group_decides_at_every_sign_in() -> Result<()> {
    let council = Council::of(Shape::Entra).await?;
    let mut ines = council.linked().await?;
    ensure!(ines.get("/work/new").await?.status == 200, "a worker opens pathways");

    council.provider.says("groups", json!([CHAIRS]));
    ensure!(council.comes_in().await?);
    ensure!(!is_in(&mut ines).await?, "what was open under the role before is over");
    let mut chair = council.visitor()?;
    council.round(&mut chair).await?;
    ensure!(chair.get("/work/new").await?.status == 404, "a chair does not");

    for gone in [json!([]), json!(null), json!(["another"]), json!("none")] {
        council.provider.says("groups", gone);
        let mut visitor = council.visitor()?;
        let answer = council.round(&mut visitor).await?;
        ensure!(answer.status == 422 && !is_in(&mut visitor).await?);
        ensure!(answer.text().contains("opens nothing here"));
        ensure!(!is_in(&mut chair).await?, "her sessions elsewhere end at once");
    }
    council.provider.says("groups", json!([CHAIRS]));
    ensure!(council.comes_in().await?);
    council.provider.says("tid", json!("another-tenant"));
    ensure!(!council.comes_in().await?, "another tenant's account is nobody here");
    succeeds(&mut council.server.command(&["audit", "verify"])?)?;
    Ok(())
}

#[tokio::test]
async fn another_domain_at_google_is_nobody_here() -> Result<()> {
    let council = Council::of(Shape::Google).await?;
    for domain in [json!("elsewhere.example"), json!(null)] {
        council.provider.says("hd", domain);
        let mut visitor = council.visitor()?;
        let answer = council.round(&mut visitor).await?;
        ensure!(answer.status == 422 && answer.text().contains("opens nothing here"));
        ensure!(answer.text().contains("for an invite"), "no groups are set here");
    }
    Ok(())
}

#[tokio::test]
async fn a_group_alone_is_enough_where_that_is_set() -> Result<()> {
    let council = Council::set(Shape::Keycloak, false, "create_staff = true\n").await?;
    let mut new = council.visitor()?;
    let back = council.round(&mut new).await?;
    ensure!(
        !is_in(&mut new).await?,
        "nobody is made before they say that they are new"
    );
    let wrong = sends(&mut new, &back, CODE, &[("code", "0000000000000")]).await?;
    ensure!(wrong.status == 422 && wrong.text().contains("does not work here"));
    let made = sends(&mut new, &wrong, NEW, &[]).await?;
    ensure!(made.location() == Some("/work"), "{} {}", made.status, made.text());
    ensure!(is_in(&mut new).await? && council.comes_in().await?);
    ensure!(sends(&mut new, &wrong, NEW, &[]).await?.status == 422, "a second time");

    council.provider.says("sub", json!("no-name"));
    council.provider.says("name", json!(null));
    let mut nameless = council.visitor()?;
    let back = council.round(&mut nameless).await?;
    ensure!(back.status == 200 && Page::parse(&back.text()).form(CODE).is_some());
    ensure!(Page::parse(&back.text()).form(NEW).is_none(), "nobody can be called so");

    council.provider.says("sub", json!("somebody-else"));
    council.provider.says("name", json!("Ines Duarte"));
    council
        .provider
        .says("realm_access", json!({"roles": ["offline_access"]}));
    ensure!(!council.comes_in().await?);
    Ok(())
}

/// What the operator is told to do with whoever has to be out this minute.
#[tokio::test]
async fn whoever_is_shut_out_stays_out_also_where_a_group_is_enough() -> Result<()> {
    let council = Council::set(Shape::Keycloak, false, "create_staff = true\n").await?;
    let mut ines = council.linked().await?;
    let again = ["staff", "again", "--name", "Ines Duarte", "--role", "worker"];
    succeeds(&mut council.server.command(&again)?)?;
    ensure!(!is_in(&mut ines).await?);
    let back = council.round(&mut ines).await?;
    ensure!(back.status == 200 && !is_in(&mut ines).await?);
    let page = Page::parse(&back.text());
    ensure!(page.form(CODE).is_some() && page.form(NEW).is_none(), "{}", back.text());
    let journey = journey_of(&back, CODE)?;
    let forged = [("journey", journey.as_str()), ("name", "Ines Duarte")];
    ensure!(ines.post(NEW, &forged).await?.status == 422 && !is_in(&mut ines).await?);
    Ok(())
}

/// The provider's own session may still be open on a tablet that was handed over.
#[tokio::test]
async fn everybody_signs_in_there_anew() -> Result<()> {
    for shape in Shape::ALL {
        let council = Council::of(shape).await?;
        let to = goes_on_to(&council.visitor()?.post(START, &[("go", "1")]).await?)?;
        let asked: Vec<&str> = to.split(['?', '&']).collect();
        let anew = asked.contains(&"prompt=login") && asked.contains(&"max_age=0");
        let which = asked.contains(&"prompt=select_account");
        ensure!(
            (anew, which) == (shape != Shape::Google, shape == Shape::Google),
            "{to}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn it_is_not_there_on_a_device_that_was_handed_over() -> Result<()> {
    let council = Council::set(Shape::Keycloak, true, "").await?;
    let mut tablet = council.visitor()?;
    tablet.enter("worker").await?;
    let pathways = pathways(&mut tablet).await?;
    let pathway = pathways.first().context("no pathway")?;
    let (people, hand) = (format!("/work/{pathway}/people"), format!("/work/{pathway}/hand"));
    let page = tablet.get(&people).await?;
    let handed = sends(&mut tablet, &page, &hand, &[]).await?;
    ensure!(handed.location() == Some("/cards"), "{}", handed.status);
    ensure!(
        !tablet.get("/").await?.text().contains(START),
        "the door does not show the way"
    );
    ensure!(
        tablet.get(START).await?.location() == Some("/cards"),
        "before the cards"
    );
    tablet.post("/cards", &[]).await?;
    ensure!(tablet.get("/home").await?.status == 200);
    let other = tablet.get("/sign-in/nothing").await?;
    for path in [START, "/sign-in/work/back", "/sign-in/work/back?code=x&state=y"] {
        let answer = tablet.get(path).await?;
        ensure!(answer.status == 404 && answer.body == other.body, "{path}");
    }
    for path in [START, CODE, NEW] {
        ensure!(tablet.post(path, &[("go", "1")]).await?.status == 404, "{path}");
    }
    tablet.post("/x", &[]).await?;
    ensure!(tablet.get(START).await?.status == 200, "handed back, it is there again");
    Ok(())
}

#[tokio::test]
async fn a_provider_that_is_down_says_so_and_stops_nobody_elses_key() -> Result<()> {
    let mut council = Council::of(Shape::Keycloak).await?;
    council.provider.goes_away();
    tokio::time::sleep(Duration::from_millis(50)).await;
    let mut ines = council.visitor()?;
    let answer = ines.post(START, &[("go", "1")]).await?;
    ensure!(
        answer.status == 503 && answer.text().contains("is not answering"),
        "{}",
        answer.text()
    );
    ensure!(ines.get("/").await?.status == 200);
    ensure!(
        ines.post_bytes("/key/ask", "application/json", Vec::new())
            .await?
            .status
            == 200
    );

    council.provider.comes_back().await?;
    tokio::time::sleep(Duration::from_millis(2100)).await;
    drop(council.linked().await?);
    // Known, and down before the code is traded.
    let path = council.there(&mut ines).await?;
    council.provider.goes(Wrong {
        broken: true,
        ..Wrong::default()
    });
    ensure!(ines.get(&path).await?.status == 503 && !is_in(&mut ines).await?);
    let path = {
        council.provider.goes(Wrong::default());
        council.there(&mut ines).await?
    };
    council.provider.goes(Wrong {
        slow: Duration::from_secs(20),
        ..Wrong::default()
    });
    let since = Instant::now();
    let slow = ines.get(&path).await?;
    ensure!(
        slow.status == 503 && since.elapsed() < Duration::from_secs(12),
        "{}",
        slow.status
    );
    Ok(())
}

#[tokio::test]
async fn families_have_no_part_in_it() -> Result<()> {
    let council = Council::set(Shape::Keycloak, true, "create_staff = false\n").await?;
    for family in ["young-person", "mother", "advocate"] {
        let mut visitor = council.visitor()?;
        visitor.enter(family).await?;
        council.provider.says("sub", json!(format!("account-of-{family}")));
        council.provider.says("realm_access", json!({"roles": []}));
        let answer = council.round(&mut visitor).await?;
        ensure!(answer.status == 422 && !is_in(&mut visitor).await?, "{family}");
        ensure!(
            visitor.get("/home").await?.status == 200,
            "and their own session goes on"
        );
    }
    Ok(())
}

/// Without settings neither the way nor the pages are there; with them, no header grows laxer.
#[tokio::test]
async fn it_is_there_only_where_it_is_set() -> Result<()> {
    let plain = Running::start(Options::demo()).await?;
    let mut visitor = Visitor::to(&plain)?;
    ensure!(!visitor.get("/").await?.text().contains(START));
    for path in [START, "/sign-in/work/back", "/sign-in/work/back?code=x&state=y"] {
        let (answer, other) = (visitor.get(path).await?, visitor.get("/sign-in/nothing").await?);
        ensure!(
            answer.location() == other.location() && answer.body == other.body,
            "{path}"
        );
    }
    visitor.enter("worker").await?;
    let (answer, other) = (visitor.get(START).await?, visitor.get("/sign-in/nothing").await?);
    ensure!(answer.status == 404 && answer.body == other.body);

    let council = Council::of(Shape::Entra).await?;
    let mut visitor = council.visitor()?;
    let policy = visitor.get(START).await?;
    let policy = policy
        .header("content-security-policy")
        .context("no policy")?
        .to_owned();
    ensure!(policy.contains("form-action 'self'"), "{policy}");
    visitor.always("sec-fetch-site", "cross-site")?;
    visitor.always("origin", "https://elsewhere.example")?;
    ensure!(
        visitor.post(START, &[("go", "1")]).await?.status == 403,
        "nobody is sent off by another site"
    );
    Ok(())
}

/// What only a browser knows: which cookies come back from another site, and where a form may lead.
#[tokio::test]
async fn a_browser_goes_there_and_comes_back() -> Result<()> {
    let council = Council::set(Shape::Entra, false, "create_staff = true\n").await?;
    let code = council.code(&["--provider"])?;
    let Some(phone) = Browser::open(Screen::Phone).await? else {
        return Ok(());
    };
    let origin = council.server.origin();
    phone.goto(&format!("{origin}/")).await?;
    phone.press("a[href='/sign-in/work']").await?;
    phone.arrive(START).await?;
    let sets_out = "form[action='/sign-in/work'] button";
    phone.press(sets_out).await?;
    phone.sees("Type the code from your invite").await?;
    phone.write("[name='code']", &code).await?;
    phone.press("form[action='/sign-in/work/code'] button").await?;
    phone.arrive("/keep").await?;
    phone.goto(&format!("{origin}{START}")).await?;
    phone.press(sets_out).await?;
    phone.arrive("/work").await?;
    let over = format!("{origin}/sign-in/work/back?code=x&state=y");
    phone.goto(&over).await?;
    phone.sees("This sign-in is over").await?;

    // What each of its pages is to somebody who cannot see it.
    let flawless = async || -> Result<()> {
        let flaws = phone.axe().await?;
        ensure!(flaws.is_empty(), "{flaws:?}");
        Ok(())
    };
    flawless().await?;
    phone.goto(&format!("{origin}{START}")).await?;
    flawless().await?;
    council.provider.says("sub", json!("nobody-yet"));
    phone.press(sets_out).await?;
    phone.sees("I have no code: I am new here").await?;
    flawless().await?;
    phone.press("form[action='/sign-in/work/new'] button").await?;
    phone.arrive("/work").await
}

//! Whatever is sent: never our fault, never markup, never lost.

#[path = "bad_input/bad.rs"]
mod bad;
#[path = "bad_input/pictures.rs"]
mod pictures;

use std::collections::BTreeSet;

use alongside_app::routes::{FILE_POSTS, Kind, Policy, ROUTES};
use alongside_tests::crawl::{Site, nonce, walk};
use alongside_tests::html::{Fields, Form, Page, pairs, with};
use alongside_tests::http::{Answer, Visitor, client};
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::{Options, Running};
use alongside_tests::speaking::{choose, say, share};
use alongside_tests::start;
use alongside_tests::under_way;
use anyhow::{Context, Result};

use bad::{BAD_WORDS, BODIES, is_ours, tidied};

/// Whose forms are tried: among them they have every one there is.
/// Partners have a form of their own; they are no staff.
const FAMILY: [Principal; 4] = [
    Principal::ComingIn,
    Principal::YoungPerson,
    Principal::Advocate,
    Principal::Partner,
];
/// The worker last: what they send ends the plan, and then the others have fewer forms.
const STAFF: [Principal; 4] = [Principal::Manager, Principal::Hub, Principal::Chair, Principal::Worker];

/// A place nobody has told of yet.
const PLACE: &str = "5123456789abcdefghjkmnpqr0";

/// After these nobody is signed in as they were.
const ENDS: [&str; 7] = [
    "/x",
    "/phone",
    "/cards",
    "/keep",
    "/settings/end",
    "/hand",
    "/demo/enter",
];

/// Every form somebody can reach, with things of theirs under way.
async fn forms(server: &Running, who: Principal) -> Result<(Visitor, Site)> {
    let apart = under_way::begin(server, who).await?;
    let mut visitor = who.enter(server).await?;
    let from: Vec<&str> = who
        .doors()
        .iter()
        .copied()
        .chain(apart.iter().map(String::as_str))
        .collect();
    let mut site = walk(&mut visitor, &from).await?;
    let door = Page::parse(&visitor.get("/").await?.text());
    site.forms.extend(
        door.forms
            .into_iter()
            .filter(|form| form.posts)
            .map(|form| ("/".to_owned(), form)),
    );
    Ok((visitor, site))
}

/// A path without what its `{id}`s and its `{topic}` name: one form of a route stands for all.
fn route(path: &str) -> String {
    let mut parts: Vec<&str> = path
        .split(['/', '?'])
        .map(|part| if part.len() == 26 { "*" } else { part })
        .collect();
    if let [_, "say", topic, ..] = parts.as_mut_slice()
        && *topic != "share"
    {
        *topic = "topic";
    }
    parts.join("/")
}

/// A path without its query.
fn bare(path: &str) -> String {
    path.split('?').next().unwrap_or_default().to_owned()
}

const fn is_of_staff(policy: Policy) -> bool {
    matches!(
        policy,
        Policy::Staff
            | Policy::Worker
            | Policy::WorkerAndChair
            | Policy::Chair
            | Policy::Manager
            | Policy::Hub
            | Policy::ManagerAndHub
            | Policy::ManagerAndDataProtection
    )
}

/// Sends it, follows where it leads, and looks at both.
async fn send(visitor: &mut Visitor, path: &str, content_type: &str, body: Vec<u8>, what: &str) -> Result<Answer> {
    let answer = visitor.post_bytes(path, content_type, body).await?;
    assert!(
        answer.status < 500,
        "{path} with {what} is answered with {}",
        answer.status
    );
    assert_nothing_runs(&answer, &format!("{path} with {what}"));
    if let Some(to) = answer.location().filter(|to| to.starts_with('/')).map(str::to_owned) {
        let next = visitor.get(to.split('#').next().unwrap_or(&to)).await?;
        assert!(
            next.status < 500,
            "{to} after {path} with {what} is answered with {}",
            next.status
        );
        assert_nothing_runs(&next, &format!("{to} after {path} with {what}"));
    }
    Ok(answer)
}

/// Only our own scripts, each with this answer's nonce; nothing that came from a form.
fn assert_nothing_runs(answer: &Answer, what: &str) {
    let html = answer.text();
    // Everything that could run says so: taking pages apart that say nothing of it would be for nothing.
    if !html.contains("alert(") {
        return;
    }
    let nonce = nonce(answer).unwrap_or_default();
    let foreign: Vec<String> = Page::parse(&html)
        .code
        .into_iter()
        .filter(|code| !is_ours(code, &nonce))
        .collect();
    assert!(foreign.is_empty(), "{what}: {foreign:?}");
    assert!(!html.contains("<script>alert"), "{what}: a tag is reflected");
    assert!(!html.contains("<img src=x"), "{what}: a tag is reflected");
}

fn encoded(fields: &Fields) -> Result<Vec<u8>> {
    let mut address = reqwest::Url::parse("http://localhost/")?;
    address.query_pairs_mut().extend_pairs(fields);
    Ok(address.query().unwrap_or_default().as_bytes().to_vec())
}

const FORM: &str = "application/x-www-form-urlencoded";

/// Every field somebody writes in, with everything bad that can be written.
async fn write_badly(visitor: &mut Visitor, form: &Form) -> Result<()> {
    for field in form.written() {
        let long = form
            .fields
            .iter()
            .any(|one| one.name == field && one.kind == "textarea");
        for (what, words) in BAD_WORDS {
            let words = words();
            if words.len() > 1_000 && !long {
                continue;
            }
            let fields = with(&form.filled(), field, &words);
            // Where it leads is looked at once, at the end: everybody then sees all that was written.
            let answer = if form.in_parts {
                visitor.post_parts(&form.action, &pairs(&fields), b"").await?
            } else {
                visitor.post_bytes(&form.action, FORM, encoded(&fields)?).await?
            };
            assert!(
                answer.status < 500,
                "{} with {what} is answered with {}",
                form.action,
                answer.status
            );
            assert_nothing_runs(&answer, &format!("{} with {what}", form.action));
            if answer.status != 413 && (400..500).contains(&answer.status) && !words.trim().is_empty() {
                let kept = tidied(&Page::parse(&answer.text()).text);
                assert!(
                    kept.contains(&tidied(&words)),
                    "{} loses {what} typed in {field}",
                    form.action
                );
            }
        }
    }
    Ok(())
}

/// What no page of ours would send.
async fn send_badly(server: &Running, who: Principal, form: &Form) -> Result<()> {
    let mut visitor = who.enter(server).await?;
    for (what, content_type, body) in BODIES {
        send(&mut visitor, &form.action, content_type, body(), what).await?;
        if ENDS.iter().any(|end| form.action.ends_with(end)) {
            visitor = who.enter(server).await?;
        }
    }
    for missing in 0..form.filled().len() {
        let mut fields = form.filled();
        let (name, _) = fields.remove(missing);
        send(
            &mut visitor,
            &form.action,
            FORM,
            encoded(&fields)?,
            &format!("no {name}"),
        )
        .await?;
        let unknown = with(&form.filled(), &name, "0123456789abcdefghjkmnpqr0");
        send(
            &mut visitor,
            &form.action,
            FORM,
            encoded(&unknown)?,
            &format!("an unknown {name}"),
        )
        .await?;
        if ENDS.iter().any(|end| form.action.ends_with(end)) {
            visitor = who.enter(server).await?;
        }
    }
    Ok(())
}

/// Whether a form that was tried is one of this route.
fn is_of(route: &str, tried: &str) -> bool {
    let (route, tried): (Vec<&str>, Vec<&str>) = (route.split('/').collect(), tried.split('/').collect());
    let same = |(of, one): (&&str, &&str)| of.starts_with('{') || of == one;
    route.len() == tried.len() && route.iter().zip(&tried).all(same)
}

/// Posts of these policies of which no form was tried.
fn not_tried(tried: &BTreeSet<String>, is_theirs: fn(Policy) -> bool) -> Vec<&'static str> {
    let posts = ROUTES
        .iter()
        .filter(|row| row.kind == Kind::Post && is_theirs(row.policy));
    posts
        .map(|row| row.path)
        .filter(|path| !tried.iter().any(|one| is_of(path, one)))
        .collect()
}

async fn take_whatever_is_sent(
    server: &Running,
    forms_of: &[Principal],
    is_theirs: fn(Policy) -> bool,
    but: &[&str],
) -> Result<()> {
    let (mut tried, mut actions) = (BTreeSet::new(), BTreeSet::new());
    for who in forms_of {
        let (mut visitor, mut site) = forms(server, *who).await?;
        site.forms.retain(|(_, form)| tried.insert(route(&form.action)));
        actions.extend(site.forms.iter().map(|(_, form)| bare(&form.action)));
        for (_, form) in &site.forms {
            write_badly(&mut visitor, form).await?;
        }
        for (_, form) in &site.forms {
            send_badly(server, *who, form).await?;
        }
    }
    assert_eq!(not_tried(&actions, is_theirs), but, "forms that were not tried");
    for who in Principal::SIGNED_IN {
        let mut visitor = who.enter(server).await?;
        for (path, page) in who.walk(&mut visitor).await?.pages {
            assert_nothing_runs(&page, &path);
            assert!(!page.text().contains("\u{0}"), "{path} shows what no screen can");
        }
    }
    Ok(())
}

#[tokio::test]
async fn forms_of_the_family_take_whatever_is_sent() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    say(&mut kacper, "service", "They spoke to Mum and not to me.", "advocate").await?;
    let buttons = [
        "/cards",
        "/keep",
        "/settings/messages/stop",
        "/answers/{id}/mine",
        "/answers/plan/{proposal}/back",
    ];
    // The council's provider is in `council.rs`: without one nobody has those forms.
    let theirs = |policy| !is_of_staff(policy) && policy != Policy::CouncilSignIn;
    take_whatever_is_sent(&server, &FAMILY, theirs, &buttons).await
}

#[tokio::test]
async fn forms_of_staff_take_whatever_is_sent() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    under_way::begin(&server, Principal::YoungPerson).await?;
    let in_another_story = [
        "/work/invite/again",
        "/work/invite/cancel",
        "/work/requests/{request}/cover",
        "/work/requests/{request}/lift",
        "/work/{id}/plan/aside",
        "/work/{id}/plan/report/out",
        "/work/{id}/plan/versions/publish",
        "/work/{id}/people/cancel",
        "/work/{id}/dates/held",
        "/work/{id}/filed/again",
        "/work/{id}/filed/early",
        "/work/{id}/room/ask",
        "/work/{id}/room/{invitee}/keep",
        "/work/{id}/pack/back",
        "/work/{id}/apart/delay",
    ];
    take_whatever_is_sent(&server, &STAFF, is_of_staff, &in_another_story).await
}

#[tokio::test]
async fn functions_take_whatever_is_sent() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let pathway = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
    for row in ROUTES.iter().filter(|row| row.kind == Kind::Function) {
        let id = if row.path.starts_with("/work/") {
            &pathway
        } else {
            PLACE
        };
        let path = row.path.replace("{topic}", "hard").replace("{id}", id);
        for who in [
            Principal::Anonymous,
            Principal::ComingIn,
            Principal::YoungPerson,
            Principal::Worker,
        ] {
            for (what, content_type, body) in BODIES {
                // A new session each time: saving while typing is limited to once a second.
                let mut visitor = who.enter(&server).await?;
                send(&mut visitor, &path, content_type, body(), what).await?;
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_is_too_large_is_still_one_step_back() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let words = |many: usize| [&b"words="[..], &b"a".repeat(many)].concat();
    let form = words(1024 * 1024);
    for row in ROUTES.iter().filter(|row| row.kind != Kind::Page) {
        for who in [Principal::Anonymous, Principal::YoungPerson, Principal::Worker] {
            let path = row
                .path
                .replace("{topic}", "hard")
                .replace("{id}", "x")
                .replace("{action}", "x");
            let mut visitor = who.enter(&server).await?;
            let file = FILE_POSTS.iter().find(|(path, _)| *path == row.path);
            let sent = file.map_or_else(|| form.clone(), |(_, most)| words(*most));
            let answer = visitor.post_bytes(&path, FORM, sent).await?;
            assert_eq!(answer.status, 413, "{path} as {}", who.name());
            assert!(
                answer.text().contains("Your words are still there. Go back one step"),
                "{path}"
            );
        }
    }
    Ok(())
}

#[tokio::test]
async fn twenty_thousand_characters_are_shared_and_one_more_is_kept() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut me = Principal::YoungPerson.enter(&server).await?;
    // The longest there is: each is twelve bytes on its way.
    let words = "🙂".repeat(20_000);
    assert_eq!(me.post("/say/first", &[("words", &words)]).await?.status, 303);
    choose(&mut me, "first", "worker-chair").await?;
    assert_eq!(share(&mut me).await?.location(), Some("/say/shared"));
    let page = me.get("/answers").await?.text();
    let path = Page::parse(&page)
        .links
        .into_iter()
        .find(|link| link.starts_with("/answers/"))
        .context("none")?;
    let path = path.split('#').next().unwrap_or(&path).to_owned();
    assert!(me.get(&path).await?.text().contains(&words), "not all of it was shared");

    let one_more = format!("{words}!");
    let answer = me.post("/say/help", &[("words", &one_more)]).await?;
    assert_eq!(answer.status, 422);
    for page in [answer, me.get("/say/help").await?] {
        assert!(page.text().contains(&one_more), "what is too long to share is not kept");
    }
    Ok(())
}

#[tokio::test]
async fn other_sites_can_send_nothing() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    for row in ROUTES.iter().filter(|row| row.kind != Kind::Page) {
        let path = row
            .path
            .replace("{topic}", "hard")
            .replace("{id}", "x")
            .replace("{action}", "x");
        for from in ["cross-site", "same-site"] {
            let mut visitor = Principal::YoungPerson.enter(&server).await?;
            visitor.always("sec-fetch-site", from)?;
            visitor.always("origin", "https://elsewhere.example")?;
            let answer = visitor.post(&path, &[("words", "Not mine.")]).await?;
            assert_eq!(answer.status, 403, "{path} from {from}");
            assert_nothing_runs(&answer, &path);
        }
        for origin in ["https://elsewhere.example", "null", "http://localhost:1"] {
            let request = client()?
                .post(format!("{}{path}", server.origin()))
                .header("origin", origin);
            assert_eq!(request.send().await?.status().as_u16(), 403, "{path} from {origin}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn codes_cannot_be_guessed() -> Result<()> {
    let server = Running::start(Options::demo()).await?;
    let mut visitor = Visitor::to(&server)?;
    let mut statuses = Vec::new();
    for _ in 0..6 {
        let answer = visitor.post("/in", &[("code", "0123-45678-9ABC")]).await?;
        statuses.push(answer.status);
        if answer.status == 429 {
            assert!(
                answer
                    .header("retry-after")
                    .is_some_and(|wait| wait.parse::<u32>().is_ok())
            );
            assert!(answer.text().contains("Wait a minute"), "{}", answer.text());
        }
    }
    assert_eq!(statuses, [422, 422, 422, 422, 422, 429]);
    Ok(())
}

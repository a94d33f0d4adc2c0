//! The pages about places and counters for when something is wrong, or was said twice.

use alongside_tests::browser::Browser;
use alongside_tests::harmless::Elsewhere;
use alongside_tests::html::Page;
use alongside_tests::http::Visitor;
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::screens::{read_in, sit_down, usual_screen};
use alongside_tests::server::Running;
use alongside_tests::under_way::{MATTERS, PLACE, begin, of_places};
use anyhow::{Context, Result};

use crate::LANGUAGES;
use crate::look::{self, Found};
use crate::problems::send;

/// What a page is called here, where its form goes, and what it sends.
type Post<'a> = (&'a str, String, Vec<(&'a str, &'a str)>);

/// More than ten.
const TOO_MANY: [(&str, &str); 5] = [
    ("spread", ""),
    ("own-0", "the stairs"),
    ("on-own-0", "10"),
    ("own-1", "the lift"),
    ("on-own-1", "10"),
];

/// A spread that knows of none before it.
const ANOTHER: [(&str, &str); 4] = [
    ("spread", ""),
    ("version", "0"),
    ("own-0", "the arcade"),
    ("on-own-0", "4"),
];

#[tokio::test]
async fn of_the_family() -> Result<()> {
    let elsewhere = Elsewhere::open().await?;
    let server = Running::start(elsewhere.demo()).await?;
    begin(&server, Principal::YoungPerson).await?;
    let Some(browser) = look::open(usual_screen(Principal::YoungPerson), "en-GB").await? else {
        return Ok(());
    };
    let mut visitor = Principal::YoungPerson.enter(&server).await?;
    sit_down(&browser, &server, &visitor).await?;
    let place = |question: &str| format!("/places/{PLACE}/{question}");
    let much = "a".repeat(21_000);
    let picture = picture(&mut visitor, &place("where")).await?;
    let mut found = Found::default();
    for language in LANGUAGES {
        read_in(&mut visitor, language).await?;
        let posts: [Post<'_>; 12] = [
            ("too long", place("better"), vec![("words", &much)]),
            (
                "twice",
                place("when"),
                vec![("version", "0"), ("times", "night"), ("words", language)],
            ),
            ("check twice", place("share"), vec![("version", "-1")]),
            ("no tap", place("where"), vec![]),
            ("no tap on a way", place("where/route"), vec![]),
            ("no tap on a picture", picture.clone(), vec![]),
            (
                "not on the map",
                place("where"),
                vec![("do", "find"), ("words", "zzzz")],
            ),
            ("on the map", place("where"), vec![("do", "find"), ("words", "golden")]),
            ("too many", "/places/most".to_owned(), TOO_MANY.to_vec()),
            ("not ten", "/places/most/share".to_owned(), vec![]),
            ("counters twice", "/places/most".to_owned(), ANOTHER.to_vec()),
            (
                "somebody twice",
                format!("/places/people/{MATTERS}"),
                vec![("version", "0"), ("called", "J"), ("words", language)],
            ),
        ];
        look_at(&server, &browser, &mut found, language, &posts).await?;
        // The list of what the map found stands open: one of it, as another tab would pick it.
        send(&browser, &place("where"), &[("do", "find"), ("words", "golden")]).await?;
        let pick = browser.value("button[name='pick']", "value").await?;
        let twice = [(
            "where twice",
            place("where"),
            vec![("version", "0"), ("pick", pick.as_str())],
        )];
        look_at(&server, &browser, &mut found, language, &twice).await?;
        for thrown in [format!("/places/{PLACE}"), format!("/places/people/{MATTERS}")] {
            visitor.post(&format!("{thrown}/discard"), &[]).await?;
        }
        visitor
            .post("/places/most", &[("spread", ""), ("do", "settle")])
            .await?;
        of_places(&mut visitor).await?;
    }
    found.nothing()
}

#[tokio::test]
async fn of_staff() -> Result<()> {
    let elsewhere = Elsewhere::open().await?;
    let server = Running::start(elsewhere.demo()).await?;
    let mut found = Found::default();
    for who in [Principal::Worker, Principal::Manager, Principal::Hub] {
        let Some(browser) = look::open(usual_screen(who), "en-GB").await? else {
            return Ok(());
        };
        begin(&server, who).await?;
        let mut visitor = who.enter(&server).await?;
        sit_down(&browser, &server, &visitor).await?;
        let posts = match who {
            Principal::Worker => of_a_worker(&mut visitor).await?,
            Principal::Manager => vec![
                ("too few", "/work/alerts/rule".to_owned(), vec![("hub", "2".to_owned())]),
                ("one child", "/work/alerts/household".to_owned(), vec![]),
            ],
            _ => vec![(
                "no note",
                "/work/alerts/close".to_owned(),
                vec![("alert", alert(&mut visitor).await?)],
            )],
        };
        let posts: Vec<Post<'_>> = posts
            .iter()
            .map(|(what, action, fields)| {
                let fields = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
                (*what, action.clone(), fields)
            })
            .collect();
        for language in LANGUAGES {
            read_in(&mut visitor, language).await?;
            look_at(&server, &browser, &mut found, language, &posts).await?;
        }
    }
    found.nothing()
}

/// What of a worker is refused, on the pathway they lead.
async fn of_a_worker(visitor: &mut Visitor) -> Result<Vec<(&'static str, String, Vec<(&'static str, String)>)>> {
    let led = pathways(visitor).await?;
    let places = format!("/work/{}/places", led.first().context("no pathway")?);
    let page = Page::parse(&visitor.get(&places).await?.text());
    let gather = format!("{places}/gather");
    let form = page.form(&gather).context("nothing to gather")?.filled();
    let of_the_form = |name: &str| {
        let field = form.iter().find(|(one, _)| one == name);
        field.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let is_context = |link: &&str| link.len() == PLACE.len();
    let mut below = page
        .links
        .iter()
        .filter_map(|link| link.strip_prefix(&format!("{places}/")));
    let context = below.find(is_context).context("no context")?.to_owned();
    let text = str::to_owned;
    Ok(vec![
        (
            "no name",
            gather.clone(),
            vec![
                ("author", of_the_form("author")),
                ("place", of_the_form("place")),
                ("under", text("new")),
            ],
        ),
        (
            "joins nothing",
            format!("{places}/join"),
            vec![("kept", context.clone())],
        ),
        (
            "context twice",
            format!("{places}/{context}"),
            vec![
                ("version", text("-1")),
                ("kind", text("transport")),
                ("name", text("Another name")),
                ("family", text("yes")),
            ],
        ),
        (
            "no picture",
            format!("{places}/picture"),
            vec![("caption", text("Northgate"))],
        ),
        (
            "counters twice",
            places.replace("/places", "/weights/ours"),
            ANOTHER.iter().map(|(name, value)| (*name, text(value))).collect(),
        ),
        ("not ten", places.replace("/places", "/weights/share"), vec![]),
    ])
}

/// An alert that is open.
async fn alert(visitor: &mut Visitor) -> Result<String> {
    let page = Page::parse(&visitor.get("/work").await?.text());
    let form = page.form("/work/alerts/close").context("no alert")?;
    let field = form.fields.iter().find(|field| field.name == "alert");
    Ok(field.context("no id")?.value.clone())
}

/// The page on which a pin is put on a picture.
async fn picture(visitor: &mut Visitor, page: &str) -> Result<String> {
    let below = format!("{page}/picture/");
    let links = Page::parse(&visitor.get(page).await?.text()).links;
    links
        .into_iter()
        .find(|link| link.starts_with(&below))
        .context("no picture")
}

async fn look_at(
    server: &Running,
    browser: &Browser,
    found: &mut Found,
    language: &str,
    posts: &[Post<'_>],
) -> Result<()> {
    for (what, action, fields) in posts {
        browser.goto(&format!("{}/settings", server.origin())).await?;
        send(browser, action, fields).await?;
        found.look(browser, &format!("{language} {what}")).await?;
    }
    Ok(())
}

//! What somebody has under way that the story has not: a place not shared yet, one who matters, counters not sent, a
//! form that was refused. So every page has something to show.

use anyhow::{Context, Result, ensure};

use crate::html::{Page, pairs, with};
use crate::http::{PLAN, Visitor};
use crate::principal::{Principal, pathways};
use crate::server::Running;

/// The place of the young person that is told whole; pages make such ids up at random.
pub const PLACE: &str = "5123456789abcdefghjkmnpqr0";

/// The one who matters to them.
pub const MATTERS: &str = "9123456789abcdefghjkmnpqr0";

/// Two places of the young person and two of their mother: the second of each is a way.
const PLACES: [(&str, &str); 2] = [
    (PLACE, "6123456789abcdefghjkmnpqr0"),
    ("7123456789abcdefghjkmnpqr0", "8123456789abcdefghjkmnpqr0"),
];

/// A place with an answer to every question but where it is.
const TOLD: [(&str, &[(&str, &str)]); 9] = [
    ("name", &[("name", "The steps by the old baths")]),
    ("feel", &[("feeling", "not-ok")]),
    ("when", &[("times", "evening"), ("words", "when it gets dark")]),
    ("why", &[("reasons", "dark"), ("words", "You can't see who's there.")]),
    ("have-to", &[("have-to", "yes"), ("ties", "route")]),
    ("looks-out", &[("words", "The lady in the kiosk.")]),
    ("better", &[("words", "A light, and someone who says hello.")]),
    ("wish", &[("want", "change"), ("protect", "yes")]),
    ("who", &[("reach", "meeting"), ("without", "parents")]),
];

/// Does all of it; gives the pages that no link leads to.
///
/// # Errors
/// When something is not taken.
pub async fn begin(server: &Running, who: Principal) -> Result<Vec<String>> {
    let mut visitor = who.enter(server).await?;
    match who {
        Principal::YoungPerson => {
            has_a_plan_to_point_at(server).await?;
            let mut pages = of_places(&mut visitor).await?;
            pages.extend(writes_to_the_plan(&mut visitor).await?);
            refused_by_the_family(&mut visitor).await?;
            Ok(pages)
        }
        Principal::Mother => {
            let mut pages = places(&mut visitor, PLACES[1]).await?;
            pages.extend(writes_to_the_plan(&mut visitor).await?);
            Ok(pages)
        }
        Principal::Worker => worker(&mut visitor).await,
        _ => Ok(Vec::new()),
    }
}

/// What the young person has begun of places, counters and those who matter; can be begun anew once it was thrown away.
///
/// # Errors
/// When something is not taken.
pub async fn of_places(visitor: &mut Visitor) -> Result<Vec<String>> {
    let mut pages = places(visitor, PLACES[0]).await?;
    let one = [("page", MATTERS), ("called", "Big J"), ("relation", "friend")];
    kept(visitor, "/places/people/new", &one).await?;
    let them = format!("/places/people/{MATTERS}");
    pages.extend([format!("{them}/check"), them]);
    Ok(pages)
}

async fn places(visitor: &mut Visitor, (place, way): (&str, &str)) -> Result<Vec<String>> {
    kept(visitor, "/places/new", &[("page", place), ("kind", "stop")]).await?;
    for (question, answer) in TOLD {
        kept(visitor, &format!("/places/{place}/{question}"), answer).await?;
    }
    kept(visitor, "/places/new", &[("page", way), ("kind", "street")]).await?;
    taps(visitor, &format!("/places/{place}/where"), 200).await?;
    for at in [120, 180, 240] {
        taps(visitor, &format!("/places/{way}/where/route"), at).await?;
    }
    kept(visitor, "/places/most/why", &[("why", "It is how I get home.")]).await?;
    let shared = shared_place(visitor, [place, way]).await?;
    Ok(vec![
        "/say/shared".to_owned(),
        "/room/check".to_owned(),
        format!("{shared}/shared"),
        format!("{shared}/changed"),
        "/places/most/check".to_owned(),
    ])
}

/// Something said against one action and sent, something against another and help asked for that are not sent yet.
async fn writes_to_the_plan(visitor: &mut Visitor) -> Result<Vec<String>> {
    let plan = Page::parse(&visitor.get("/plan").await?.text());
    let mut actions = plan.links.iter().filter(|link| link.starts_with("/plan/against/"));
    let (sent, begun) = actions
        .next()
        .zip(actions.next())
        .context("the plan has too few actions")?;
    for action in [sent, begun] {
        kept(
            visitor,
            action,
            &[("ground", "changes-nothing"), ("words", "It is still dark.")],
        )
        .await?;
    }
    let share = format!("{sent}/share");
    let check = Page::parse(&visitor.get(&format!("{sent}/check")).await?.text());
    let form = check.form(&share).context("nothing can be sent")?.filled();
    kept(visitor, &share, &pairs(&form)).await?;
    let help = "/plan/say/help/plan";
    let lift = [("words", "A lift home on Fridays."), ("reach", "worker-chair")];
    kept(visitor, help, &lift).await?;
    Ok(vec![format!("{begun}/check"), format!("{help}/check")])
}

/// A tap on the map of a page.
async fn taps(visitor: &mut Visitor, path: &str, at: u32) -> Result<()> {
    let page = Page::parse(&visitor.get(path).await?.text());
    let is_map = |form: &&crate::html::Form| form.fields.iter().any(|field| field.kind == "image");
    let form = page.forms.iter().find(is_map).context("there is no map to tap")?;
    let tap = with(&with(&form.filled(), "tap.x", &at.to_string()), "tap.y", "200");
    kept(visitor, path, &pairs(&tap)).await
}

/// A place of theirs that others know of.
async fn shared_place(visitor: &mut Visitor, not: [&str; 2]) -> Result<String> {
    let page = Page::parse(&visitor.get("/places").await?.text());
    let is_place = |link: &&String| {
        link.strip_prefix("/places/")
            .is_some_and(|id| id.len() == PLACE.len() && !not.contains(&id))
    };
    page.links.iter().find(is_place).cloned().context("nothing is shared")
}

/// The worker hands in the plan of the school.
async fn has_a_plan_to_point_at(server: &Running) -> Result<()> {
    let mut worker = Principal::Worker.enter(server).await?;
    let places = format!("{}/places", desk(&mut worker).await?);
    let page = Page::parse(&worker.get(&format!("{places}/pictures")).await?.text());
    if page.form(&format!("{places}/pictures/remove")).is_some() {
        return Ok(());
    }
    let answer = worker
        .post_parts(&format!("{places}/picture"), &[("caption", "Northgate")], PLAN)
        .await?;
    ensure!(answer.status == 303, "a picture was answered with {}", answer.status);
    Ok(())
}

async fn refused_by_the_family(visitor: &mut Visitor) -> Result<()> {
    let room = Page::parse(&visitor.get("/room").await?.text());
    let form = room.forms.iter().find(|form| form.action.ends_with("/reply"));
    let form = form.context("no decision to reply to")?;
    let mut unchosen = with(&form.filled(), "words", "She never asked me.");
    unchosen.retain(|(name, _)| name != "reply");
    refused(visitor, &form.action, &pairs(&unchosen)).await
}

async fn worker(visitor: &mut Visitor) -> Result<Vec<String>> {
    let pathway = desk(visitor).await?;
    let why = [("why", "It is where they meet."), ("reach", "worker-chair")];
    kept(visitor, &format!("{pathway}/weights/ours"), &why).await?;
    let nowhere = [("what", "Somebody at the door"), ("context", "")];
    refused(visitor, &format!("{pathway}/plan"), &nowhere).await?;
    Ok(vec![format!("{pathway}/weights/check")])
}

/// The pathway the worker leads that was there first.
async fn desk(worker: &mut Visitor) -> Result<String> {
    let led = pathways(worker).await?;
    Ok(format!("/work/{}", led.first().context("the worker leads nothing")?))
}

async fn kept(visitor: &mut Visitor, path: &str, form: &[(&str, &str)]) -> Result<()> {
    let answer = visitor.post(path, form).await?;
    ensure!(answer.status == 303, "{path} was answered with {}", answer.status);
    Ok(())
}

async fn refused(visitor: &mut Visitor, path: &str, form: &[(&str, &str)]) -> Result<()> {
    let answer = visitor.post(path, form).await?;
    ensure!(answer.status == 422, "{path} was answered with {}", answer.status);
    Ok(())
}

//! Flagging a place, rating it, spreading counters and naming who matters, the way the pages do.

use anyhow::{Context, Result, ensure};

use crate::html::{Fields, Page, SOMETHING, pairs, with};
use crate::http::Visitor;
use crate::speaking::reach;

/// A place somebody flags.
#[derive(Debug, Clone)]
pub struct Flag<'a> {
    /// Its id, as its page draws it at random.
    pub id: &'a str,
    /// `stop`, `shop`, `home`.
    pub kind: &'a str,
    /// What they call it.
    pub called: &'a str,
    /// Who can know it, as a form sends it: `meeting -parents`.
    pub who: &'a str,
}

impl Flag<'_> {
    /// Answers questions about it, with "try to change it", and taps where it is on the map. Nothing is shared.
    ///
    /// # Errors
    /// When any of it is not taken.
    pub async fn tell(&self, author: &mut Visitor) -> Result<()> {
        let begun = [("page", self.id), ("kind", self.kind)];
        keep(author, "/places/new", &begun).await?;
        let answers: [(&str, &[(&str, &str)]); 5] = [
            ("name", &[("name", self.called)]),
            ("feel", &[("feeling", "not-ok")]),
            ("when", &[("times", "evening")]),
            ("why", &[("reasons", "dark"), ("words", "Nobody comes by.")]),
            ("wish", &[("want", "change")]),
        ];
        for (question, fields) in answers {
            keep(author, &self.path(question), fields).await?;
        }
        keep(author, &self.path("who"), &reach(self.who)).await?;
        self.tap(author).await
    }

    /// Shares what is written about it.
    ///
    /// # Errors
    /// When it is not taken.
    pub async fn share(&self, author: &mut Visitor) -> Result<()> {
        press(author, &self.path("check"), &self.path("share")).await
    }

    /// Says how it is by now, and shares that.
    ///
    /// # Errors
    /// When any of it is not taken.
    pub async fn rate(&self, author: &mut Visitor, feeling: &str) -> Result<()> {
        keep(author, &self.path("feel"), &[("feeling", feeling)]).await?;
        self.share(author).await
    }

    /// Taps the middle of the map.
    async fn tap(&self, author: &mut Visitor) -> Result<()> {
        let path = self.path("where");
        let page = Page::parse(&author.get(&path).await?.text());
        let is_map = |form: &&crate::html::Form| form.fields.iter().any(|field| field.kind == "image");
        let form = page.forms.iter().find(is_map).context("there is no map to tap")?;
        keep(author, &path, &pairs(&form.filled())).await
    }

    fn path(&self, below: &str) -> String {
        format!("/places/{}/{below}", self.id)
    }
}

/// Moves a counter from one context to another, says why and who can know it. Nothing is shared.
///
/// # Errors
/// When any of it is not taken.
pub async fn weigh(author: &mut Visitor, why: &str, who: &str) -> Result<()> {
    let page = Page::parse(&author.get("/places/most").await?.text());
    let form = page.form("/places/most").context("there are no counters")?.filled();
    keep(author, "/places/most", &pairs(&one_moved(form)?)).await?;
    keep(author, "/places/most/why", &[("why", why)]).await?;
    keep(author, "/places/most/who", &reach(who)).await
}

/// Ten counters on the first context, or one of them moved to the next.
fn one_moved(mut form: Fields) -> Result<Fields> {
    // A name without a counter would be kept, and more of them every time.
    form.retain(|(name, text)| !name.starts_with("own-") || text != SOMETHING);
    let on = |(name, count): &(String, String)| Some((name.clone(), count.parse::<u8>().ok()?));
    let lie: Vec<(String, u8)> = form
        .iter()
        .filter(|(name, _)| name.starts_with("on-"))
        .filter_map(on)
        .collect();
    let first = lie.first().context("there is nothing to put counters on")?;
    let from = lie.iter().find(|(_, count)| *count > 0);
    let Some((from, count)) = from else {
        return Ok(with(&form, &first.0, "10"));
    };
    let to = lie
        .iter()
        .find(|(name, _)| name != from)
        .context("there is one context only")?;
    let left = with(&form, from, &(count - 1).to_string());
    Ok(with(&left, &to.0, &(to.1 + 1).to_string()))
}

/// Shares the counters as they lie.
///
/// # Errors
/// When it is not taken.
pub async fn share_counters(author: &mut Visitor) -> Result<()> {
    press(author, "/places/most/check", "/places/most/share").await
}

/// Writes down one who matters; the id is as its page draws it. Nothing is shared.
///
/// # Errors
/// When it is not taken.
pub async fn matters(author: &mut Visitor, id: &str, called: &str, who: &str) -> Result<()> {
    let mut one = vec![("page", id), ("called", called), ("relation", "adult")];
    one.extend(reach(who));
    keep(author, "/places/people/new", &one).await
}

/// Shares one who matters.
///
/// # Errors
/// When it is not taken.
pub async fn share_matters(author: &mut Visitor, id: &str) -> Result<()> {
    let path = format!("/places/people/{id}");
    press(author, &format!("{path}/check"), &format!("{path}/share")).await
}

/// Sends a form as its page drew it.
async fn press(author: &mut Visitor, page: &str, action: &str) -> Result<()> {
    let drawn = Page::parse(&author.get(page).await?.text());
    let form = drawn
        .form(action)
        .with_context(|| format!("{page} has nothing to share"))?
        .filled();
    keep(author, action, &pairs(&form)).await
}

async fn keep(author: &mut Visitor, path: &str, fields: &[(&str, &str)]) -> Result<()> {
    let answer = author.post(path, fields).await?;
    ensure!(
        answer.status == 303,
        "{path} was answered with {}: {}",
        answer.status,
        Page::parse(&answer.text()).text
    );
    Ok(())
}

use leptos::prelude::*;
use participation::id::Id;
use participation::sign_in::LateForm;

use super::keep::FIELD;
use crate::ask::{Answered, Ask};
use crate::form::Fields;
use crate::page::{self, see};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Fields that hold somebody's own words, however short.
const OWN_WORDS: [&str; 26] = [
    "words",
    "because",
    "instead",
    "reason",
    "why",
    "note",
    "what",
    "goal",
    "outcome",
    "others",
    "name",
    "called",
    "own-",
    "beside",
    "title",
    "does",
    "holder",
    "strengths",
    "guardians",
    "measure",
    "evidence",
    "organisation",
    "place_fix",
    "who_can_change",
    "young_word",
    "waiting_on",
];

/// Fields that a map's page fills in, in letters of all kinds.
const OF_A_MAP: [&str; 2] = ["m", "pick"];

/// What a form holds that somebody wrote themself, and not the page it came from.
pub(super) fn written(form: &Fields) -> Vec<&str> {
    let made_by_a_page = |text: &str| {
        text.parse::<Id>().is_ok()
            || text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_:.".contains(c))
    };
    form.each()
        .filter(|(name, text)| {
            let own = OWN_WORDS.iter().any(|own| name.starts_with(own));
            !text.trim().is_empty() && !OF_A_MAP.contains(name) && (own || !made_by_a_page(text))
        })
        .map(|(_, text)| text)
        .collect()
}

/// What came in late, with the way to put it back or throw it away.
///
/// # Errors
/// As the database does.
pub async fn late(ask: Ask) -> Answered {
    let who = ask.who()?;
    let forms = ask.p().late_forms(who).await?;
    let words = &ask.words;
    let title = say!(words, "late-title");
    let question = title.clone();
    let what = if forms.is_empty() {
        view! { <Empty text=say!(words, "late-none")/> }.into_any()
    } else {
        let text = say!(words, "late-what");
        view! { <Lede text=text/> }.into_any()
    };
    let forms = forms.iter().map(|form| one(words, form)).collect_view();
    let body = move || view! { <Question text=question/>{what}{forms} };
    page::everybodys(&ask, title, body).await
}

fn one(words: &Words, form: &LateForm) -> AnyView {
    let fields = Fields::parse(form.body.as_bytes());
    let said = written(&fields)
        .into_iter()
        .map(|text| view! { <Quote words=text.to_owned()/> })
        .collect_view();
    let hidden = fields
        .each()
        .filter(|(name, _)| *name != FIELD)
        .map(|(name, text)| view! { <input type="hidden" name=name.to_owned() value=text.to_owned()/> })
        .collect_view();
    let (id, path) = (form.id.to_string(), form.path.clone());
    let (when, back, away) = (
        words.moment(form.at),
        say!(words, "late-put-back"),
        say!(words, "late-drop"),
    );
    let same = id.clone();
    view! {
        <Section title=when>
            {said}
            <form method="post" action=path>
                {hidden}
                <input type="hidden" name=FIELD value=id/>
                <Button label=back/>
            </form>
            <form method="post" action="/late/drop">
                <input type="hidden" name="form" value=same/>
                <Button label=away weight=Weight::Text/>
            </form>
        </Section>
    }
    .into_any()
}

/// Throws one away.
///
/// # Errors
/// [`crate::ask::Halt::NotThere`] when it is not theirs.
pub async fn drop(ask: Ask) -> Answered {
    let id = ask.form.text("form").parse().map_err(|_| crate::ask::Halt::NotThere)?;
    ask.p().drop_late_form(ask.who()?, id).await?;
    Ok(see("/late"))
}

/// The row on a first screen that leads there, if anything waits.
pub(crate) fn waits(ask: &Ask) -> Option<AnyView> {
    ask.who().ok().filter(|who| who.late)?;
    let (title, text) = (say!(ask.words, "late-title"), say!(ask.words, "late-waits"));
    Some(view! { <LinkRow href="/late" title=title text=text lead=Lead::Icon(Icon::Lock)/> }.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_from_what_a_page_put_there() {
        let form = |body: &[u8]| written(&Fields::parse(body)).join("|");
        assert_eq!(form(b"stance=rather-not&words=no&version=3&page=0123abcd"), "no");
        assert_eq!(
            form(b"title=Who+keeps+the+gate&on=2026-12-15&at=13%3A30"),
            "Who keeps the gate"
        );
        assert_eq!(form("called=Żaneta&do=keep".as_bytes()), "Żaneta");
        assert_eq!(form(b"words=&do=share"), "");
        assert_eq!(form(b"own-0=bus&on-own-0=3&called=jay&name=kiosk"), "bus|jay|kiosk");
        assert_eq!(form(b"m=AZ_q-09xY&tap.x=12&tap.y=7"), "");
        assert_eq!(form("words=%F0%9F%98%80".as_bytes()), "\u{1f600}");
    }
}

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::people::{Language, Member};
use participation::rules::length::Written;
use participation::voice::{How, NewGiven, Said, Topic, View};

use super::case::{Case, CaseTab};
use super::lengths::too_long;
use super::names::{how_name, staff_call};
use super::open::languages;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::say::audience::{AudienceFields, audience_from};
use crate::say::topic_name;
use crate::ui::*;
use crate::words::Words;

/// How words can be given that somebody else types in.
const WAYS: [How; 3] = [How::Paper, How::Phone, How::Aloud];

/// Entering words that were given on paper, by phone or aloud: first whose, then what.
pub async fn enter(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&work).await?;
    match ask.query.filled("who") {
        Some(_) => {
            let author = author(&case, ask.query.text("who"))?;
            Ok(draw(&ask, &case, author, Vec::new()))
        }
        None => Ok(whose(&ask, &case)),
    }
}

/// Keeps the words for their author, who says at the next sign-in whether they are theirs.
pub async fn enter_words(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&work).await?;
    let author = author(&case, ask.form.text("author"))?;
    let new = match judge(&ask, author) {
        Ok(new) => new,
        Err(problems) => return Ok(draw(&ask, &case, author, problems)),
    };
    // The same form sent twice enters the words once.
    if !case.views.iter().any(|view| same(view, &new)) {
        work.enter_words(&new).await?;
    }
    Ok(see(&format!("/work/{}?entered", case.id())))
}

fn author<'a>(case: &'a Case, id: &str) -> Result<&'a Member, Halt> {
    case.people
        .iter()
        .find(|one| one.role.is_family() && one.id.to_string() == id)
        .ok_or(Halt::NotThere)
}

fn same(view: &View, new: &NewGiven) -> bool {
    view.author == new.author
        && view.topic == new.topic
        && view.words == Said::tidy(&new.words)
        && view.given.how == new.how
        && view.given.on.as_deref() == Some(new.on.as_str())
        && view.audience == new.audience
}

fn judge(ask: &Ask, author: &Member) -> Result<NewGiven, Vec<Problem>> {
    let (form, words) = (&ask.form, &ask.words);
    let mut problems = Vec::new();
    let mut needs = |field: &str, text: String| {
        problems.push(Problem {
            field: field.to_owned(),
            text,
        });
    };
    let topic = Topic::from_text(form.text("topic"));
    if topic.is_none() {
        needs("topic", say!(words, "staff-enter-needs-topic"));
    }
    if form.filled("words").is_none() {
        needs("words", say!(words, "staff-enter-needs-words"));
    }
    if let Some(text) = too_long(words, Written::Given, form.text("words")) {
        needs("words", text);
    }
    let how = How::from_text(form.text("how")).filter(|how| WAYS.contains(how));
    if how.is_none() {
        needs("how", say!(words, "staff-enter-needs-how"));
    }
    let on = form.date("on");
    match on {
        None => needs("on", say!(words, "staff-needs-date")),
        Some(on) if on > ask.today() => needs("on", say!(words, "staff-date-ahead")),
        Some(_) => {}
    }
    let audience = audience_from(form);
    if audience.is_none() {
        needs(
            "reach",
            say!(words, "staff-enter-needs-audience", name = staff_call(author)),
        );
    }
    match (topic, how, on, audience) {
        (Some(topic), Some(how), Some(on), Some(audience)) if problems.is_empty() => Ok(NewGiven {
            author: author.id,
            topic,
            words: form.text("words").to_owned(),
            how,
            on: on.to_string(),
            audience,
            language: Language::from_text(form.text("language")).unwrap_or(author.language),
        }),
        _ => Err(problems),
    }
}

fn whose(ask: &Ask, case: &Case) -> Response {
    let words = &ask.words;
    let links: Vec<AnyView> = case
        .people
        .iter()
        .filter(|one| one.role.is_family())
        .map(|one| {
            let href = format!("/work/{}/enter?who={}", case.id(), one.id);
            view! { <ChoiceLink href=href label=staff_call(one)/> }.into_any()
        })
        .collect();
    let title = say!(words, "staff-enter-whose");
    case.page(ask, CaseTab::Words, StatusCode::OK, move || {
        view! { <Section title=title><LinkRows>{links}</LinkRows></Section> }
    })
}

fn draw(ask: &Ask, case: &Case, author: &Member, problems: Vec<Problem>) -> Response {
    let (form, words) = (&ask.form, &ask.words);
    let name = staff_call(author);
    let error = |field: &str| {
        problems
            .iter()
            .find(|one| one.field == field)
            .map(|one| one.text.clone())
    };
    let ways: Vec<Choice> = WAYS
        .iter()
        .map(|how| Choice::new(how.text(), how_name(words, *how), form.text("how") == how.text()))
        .collect();
    let language = form.filled("language").unwrap_or(author.language.text()).to_owned();
    let who = say!(words, "staff-enter-who", name = name.clone());
    let fields = view! {
        <form method="post" action=format!("/work/{}/enter", case.id())>
            <input type="hidden" name="author" value=author.id.to_string()/>
            <Select name="topic" label=say!(words, "staff-enter-topic") options=topics(words, author) value=form.text("topic").to_owned() error=error("topic")/>
            <TextArea name="words" label=say!(words, "staff-enter-what") hint=say!(words, "staff-enter-what-hint") value=form.text("words").to_owned() error=error("words")/>
            <Select name="language" label=say!(words, "staff-enter-language") options=languages(words) value=language/>
            <Chips name="how" legend=say!(words, "staff-enter-how") options=ways error=error("how")/>
            <DateField name="on" label=say!(words, "staff-enter-on") value=form.text("on").to_owned() max=ask.today().to_string() error=error("on")/>
            <SectionHeading text=who/>
            <AudienceFields words=words.clone() chosen=audience_from(form) author=author.clone() people=case.people.clone() error=error("reach")/>
            <SmallNote icon=Icon::Info text=say!(words, "staff-enter-confirms", name = name.clone())/>
            <Button label=say!(words, "staff-enter-keep", name = name.clone())/>
        </form>
    };
    let status = if problems.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let (nearly, title) = (say!(words, "nearly"), say!(words, "staff-enter-heading", name = name));
    case.page(ask, CaseTab::Words, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Section title=title>{fields}</Section>
        }
    })
}

fn topics(words: &Words, author: &Member) -> Vec<SelectOption> {
    let mut options = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-enter-choose-topic"),
    }];
    options.extend(Topic::ALL.iter().map(|topic| SelectOption {
        value: topic.text().to_owned(),
        label: topic_name(words, *topic, author.role),
    }));
    options
}

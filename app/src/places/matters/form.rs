use http::StatusCode;
use leptos::prelude::*;
use participation::id::MattersId;
use participation::places::{MattersDraft, MattersSaid, Relation};
use participation::rules::length::Written;
use participation::voice::{Kept, OwnVoice};

use super::relation_name;
use crate::ask::{Answered, Ask, Halt};
use crate::page as pages;
use crate::places::typed::too_long_text;
use crate::room::{joined, mark, save};
use crate::say;
use crate::say::audience::{AudienceFields, audience_from};
use crate::ui::*;
use crate::words::Words;

/// An empty page about one who matters. It is marked with the id of the one that its form begins, so that sending
/// it twice begins one.
///
/// # Errors
/// [`Halt::NotThere`] for anybody but a young person.
pub async fn new_matters(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    draw(&ask, &me, MattersId::random(), StatusCode::OK).await
}

/// Begins one who matters.
///
/// # Errors
/// [`Halt::NotThere`] for anybody but a young person, or when there are too many.
pub async fn begin_matters(ask: Ask) -> Answered {
    let id = ask.form.text("page").parse().unwrap_or_else(|_| MattersId::random());
    keep_one(&ask, id).await
}

/// What is written about one who matters.
///
/// # Errors
/// [`Halt::NotThere`] for anybody but a young person.
pub async fn one_matters(ask: Ask) -> Answered {
    let id: MattersId = ask.param("id")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    draw(&ask, &me, id, StatusCode::OK).await
}

/// Keeps what is written about one who matters.
///
/// # Errors
/// [`Halt::NotThere`] for anybody but a young person, or when there are too many.
pub async fn keep_matters(ask: Ask) -> Answered {
    let id: MattersId = ask.param("id")?;
    keep_one(&ask, id).await
}

async fn keep_one(ask: &Ask, id: MattersId) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let said = MattersSaid {
        called: ask.form.text("called").to_owned(),
        relation: Relation::from_text(ask.form.text("relation")),
        words: ask.form.text("words").to_owned(),
        audience: audience_from(&ask.form),
    };
    let before = find(&me, id).await?;
    // Nothing said begins nothing.
    if before.is_none() && said.called.trim().is_empty() && said.words.trim().is_empty() && said.relation.is_none() {
        return Ok(pages::see("/places/people"));
    }
    let kept = me.keep_matters(id, said, &save(ask)).await?;
    if matches!(kept, Kept::Conflict { .. }) {
        return draw(ask, &me, id, StatusCode::CONFLICT).await;
    }
    let now = find(&me, id).await?;
    if now.is_some_and(|draft| too_long(&ask.words, &draft.slip.said).is_some()) {
        return draw(ask, &me, id, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    Ok(match ask.form.text("do") {
        "stop" => pages::see("/places/people"),
        _ => pages::see(&format!("/places/people/{id}/check")),
    })
}

/// Throws away what is written about one who matters and not sent.
///
/// # Errors
/// [`Halt::NotThere`] for anybody but a young person.
pub async fn discard_matters(ask: Ask) -> Answered {
    let id: MattersId = ask.param("id")?;
    let me = ask.p().own_voice(ask.who()?).await?;
    me.matters().await?;
    me.discard_matters(id).await?;
    Ok(pages::see("/places/people"))
}

async fn find(me: &OwnVoice<'_>, id: MattersId) -> Result<Option<MattersDraft>, Halt> {
    Ok(me.matters().await?.drafts.into_iter().find(|draft| draft.id == id))
}

/// The field that is too long, and what to do.
fn too_long(words: &Words, said: &MattersSaid) -> Option<(&'static str, String)> {
    let called = too_long_text(words, Written::MattersName, &said.called).map(|text| ("called", text));
    called.or_else(|| too_long_text(words, Written::MattersWords, &said.words).map(|text| ("words", text)))
}

async fn draw(ask: &Ask, me: &OwnVoice<'_>, id: MattersId, status: StatusCode) -> Answered {
    let draft = find(me, id).await?;
    let words = &ask.words;
    let slip = draft.as_ref().map(|draft| &draft.slip);
    let mut said = slip.map(|slip| slip.said.clone()).unwrap_or_default();
    let problem = too_long(words, &said);
    let both = slip.filter(|slip| !slip.aside.is_empty()).map(|slip| {
        let all = || std::iter::once(&slip.said).chain(&slip.aside);
        let quotes = all()
            .map(|one| {
                let text = format!("{}\n{}", one.called, one.words);
                view! { <Quote words=text small=true/> }
            })
            .collect_view();
        said.called = joined(&all().map(|one| one.called.as_str()).collect::<Vec<_>>()).replace("\n\n", ", ");
        said.words = joined(&all().map(|one| one.words.as_str()).collect::<Vec<_>>());
        let (title, lede) = (say!(words, "two-heading"), say!(words, "two-lede"));
        view! { <div class="stack"><b>{title}</b><p>{lede}</p>{quotes}</div> }
    });
    let problems = problem
        .iter()
        .map(|(field, text)| ((*field).to_owned(), text.clone()))
        .chain(both.iter().map(|_| ("called".to_owned(), say!(words, "say-two-texts"))))
        .map(|(field, text)| Problem { field, text })
        .collect::<Vec<_>>();
    let error_of = |name| {
        problem
            .as_ref()
            .filter(|(field, _)| *field == name)
            .map(|(_, text)| text.clone())
    };
    let (name_error, words_error) = (error_of("called"), error_of("words"));
    let relations = Relation::ALL
        .iter()
        .map(|one| Choice::new(one.text(), relation_name(words, *one), said.relation == Some(*one)))
        .collect::<Vec<_>>();
    let at = pages::Question {
        back: "/places/people".to_owned(),
        status,
        ..pages::Question::default()
    };
    let texts = [
        say!(words, "matters-ask"),
        say!(words, "matters-ask-lede"),
        say!(words, "nearly"),
        say!(words, "matters-called"),
        say!(words, "matters-called-hint"),
        say!(words, "matters-relation"),
        say!(words, "matters-words"),
        say!(words, "matters-words-hint"),
        say!(words, "only-you"),
        say!(words, "only-you-more"),
        say!(words, "say-check"),
        say!(words, "keep-and-stop"),
    ];
    let fresh = ask.param_text("id").is_empty() && slip.is_none();
    let (action, page) = if fresh {
        ("/places/people/new".to_owned(), id.to_string())
    } else {
        (format!("/places/people/{id}"), mark(ask))
    };
    let version = slip.map_or(0, |slip| slip.version).to_string();
    let button = if both.is_some() { "settle" } else { "check" };
    let throw = draft.is_some().then(|| throw_away(words, id));
    let (catalogue, author, people) = (words.clone(), me.me().clone(), me.people().to_vec());
    let who = say!(words, "who-heading");
    Ok(pages::question(ask, say!(words, "title-places"), at, move || {
        let [
            heading,
            lede,
            nearly,
            called,
            called_hint,
            relation,
            own,
            own_hint,
            lock,
            more,
            check,
            stop,
        ] = texts;
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Question text=heading/>
            <Lede text=lede/>
            {both}
            <form method="post" action=action>
                <input type="hidden" name="version" value=version/>
                <input type="hidden" name="page" value=page/>
                <Field name="called" label=called hint=called_hint value=said.called error=name_error/>
                <Chips name="relation" legend=relation options=relations/>
                <TextArea name="words" label=own hint=own_hint value=said.words rows=3 error=words_error/>
                <Section title=who>
                    <AudienceFields words=catalogue chosen=said.audience author=author people=people/>
                </Section>
                <LockNote text=lock more=more/>
                <Button label=check name="do" value=button/>
                <Actions><Button label=stop weight=Weight::Text name="do" value="stop"/></Actions>
            </form>
            {throw}
        }
    }))
}

fn throw_away(words: &Words, id: MattersId) -> AnyView {
    let (summary, what, label) = (
        say!(words, "throw-away"),
        say!(words, "throw-away-what"),
        say!(words, "throw-away-do"),
    );
    let action = format!("/places/people/{id}/discard");
    view! {
        <Details summary=summary>
            <p>{what}</p>
            <form method="post" action=action><Button label=label weight=Weight::Outline/></form>
        </Details>
    }
    .into_any()
}

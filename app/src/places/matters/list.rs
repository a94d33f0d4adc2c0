use leptos::prelude::*;
use participation::places::{Matters, MattersDraft};
use participation::voice::{OwnVoice, View};

use super::relation_name;
use crate::ask::{Answered, Ask, Halt};
use crate::page;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// "People who matter to me".
///
/// # Errors
/// [`Halt::NotThere`] for anybody but a young person.
pub async fn matters(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let matters = me.matters().await?;
    let words = &ask.words;
    let rows = rows(words, &matters);
    let sent = ask.query.has("sent").then(|| say!(words, "matters-sent"));
    let facts = vec![
        say!(words, "matters-trust-names"),
        say!(words, "matters-trust-search"),
        say!(words, "matters-trust-share"),
    ];
    let (heading, lede, lock, add, know) = (
        say!(words, "matters-heading"),
        say!(words, "matters-lede"),
        say!(words, "place-lock"),
        say!(words, "matters-add"),
        say!(words, "check-know"),
    );
    let at = page::Question {
        back: "/places".to_owned(),
        ..page::Question::default()
    };
    Ok(page::question(&ask, say!(words, "title-places"), at, move || {
        view! {
            <Question text=heading/>
            <Lede text=lede/>
            <SmallNote icon=Icon::Lock text=lock/>
            {sent.map(|text| view! { <Saved text=text/> })}
            {rows}
            <ButtonLink href="/places/people/new" label=add/>
            <Section title=know><DashList items=facts/></Section>
        }
    }))
}

/// The way to them from the list of places, with what they are called.
pub(in crate::places) async fn section(ask: &Ask, me: &OwnVoice<'_>) -> Result<AnyView, Halt> {
    let (words, matters) = (&ask.words, me.matters().await?);
    let drafted = matters
        .drafts
        .iter()
        .map(|draft| draft.slip.said.called.trim().to_owned());
    let shared = standing(&matters).map(|view| view.words.trim().to_owned());
    let names: Vec<String> = shared.chain(drafted).filter(|name| !name.is_empty()).take(4).collect();
    let text = if names.is_empty() {
        say!(words, "matters-hint")
    } else {
        names.join(", ")
    };
    let title = say!(words, "matters-heading");
    Ok(
        view! { <Rows><LinkRow href="/places/people" title=title text=text lead=Lead::Icon(Icon::Friends)/></Rows> }
            .into_any(),
    )
}

fn standing(matters: &Matters) -> impl Iterator<Item = &View> {
    matters.shared.iter().filter(|view| view.taken_back_at.is_none())
}

fn rows(words: &Words, matters: &Matters) -> Option<AnyView> {
    let shared = standing(matters).map(|view| {
        let relation = view.matters().and_then(|one| one.relation);
        let text = relation.map(|relation| relation_name(words, relation));
        let (href, name) = (format!("/answers/{}", view.id), view.words.clone());
        let end = say!(words, "say-shared-state");
        view! { <LinkRow href=href title=name.clone() text=text lead=Lead::Person(name) end=end/> }.into_any()
    });
    let drafts = matters
        .drafts
        .iter()
        .filter(|draft| says_something(draft))
        .map(|draft| {
            let said = &draft.slip.said;
            let name = if said.called.trim().is_empty() {
                say!(words, "matters-no-name")
            } else {
                said.called.clone()
            };
            let text = said.relation.map(|relation| relation_name(words, relation));
            let (href, end) = (format!("/places/people/{}", draft.id), say!(words, "place-not-sent"));
            view! { <LinkRow href=href title=name.clone() text=text lead=Lead::Person(name) end=end/> }.into_any()
        });
    let rows = shared.chain(drafts).collect::<Vec<_>>();
    (!rows.is_empty()).then(|| view! { <Rows>{rows}</Rows> }.into_any())
}

fn says_something(draft: &MattersDraft) -> bool {
    let said = &draft.slip.said;
    !said.called.trim().is_empty() || !said.words.trim().is_empty() || !draft.slip.aside.is_empty()
}

use leptos::prelude::*;

use super::LanguageRow;
use super::devices::Devices;
use super::look::LookForm;
use crate::ask::{Answered, Ask};
use crate::leave;
use crate::messages::OnSettings;
use crate::page;
use crate::say;
use crate::sign_in::is_partner;
use crate::ui::*;
use crate::words::Words;

/// What anybody who is signed in can set for themselves.
///
/// # Errors
/// As the database does.
pub async fn settings(ask: Ask) -> Answered {
    let who = ask.who()?;
    let sitting = who.handed_over.is_some();
    let family = who.staff.is_none() && !is_partner(who);
    // A handed-over device shows a worker nothing about the family's own.
    let (devices, keys) = if sitting {
        (Vec::new(), Vec::new())
    } else {
        (ask.p().devices(who).await?, ask.p().kept_keys(who).await?)
    };
    let (words, look, kept) = (ask.words.clone(), ask.look, ask.query.has("kept"));
    let keeps = !sitting && who.role().is_some_and(participation::people::Role::is_family);
    let watched = (family && !sitting).then_some(who.watched);
    let told = match ask.p().own_messages(who) {
        Ok(own) => Some(own.wishes().await?.is_some()),
        Err(_) => None,
    };
    let months = ask.p().months_kept().await?.words;
    let title = say!(words, "title-settings");
    let body = move || {
        let mine = (!sitting).then(|| view! { <Devices words=words.clone() devices=devices keys=keys/> });
        let phone = watched.map(|watched| view! { <PhoneForm words=words.clone() watched=watched/> });
        let told = told.map(|on| view! { <OnSettings words=words.clone() on=on watched=watched == Some(true)/> });
        let cards = family.then(|| say!(words, "cards-question")).map(|title| {
            view! { <Rows><LinkRow href="/cards/again" lead=Lead::Icon(Icon::Info) title=title/></Rows> }
        });
        let copy = keeps.then(|| say!(words, "copy-title")).map(|title| {
            view! { <Rows><LinkRow href="/copy" lead=Lead::Icon(Icon::Lock) title=title/></Rows> }
        });
        let how_long = family.then(|| how_long(&words, months));
        let saved = kept.then(|| view! { <Saved text=say!(words, "settings-kept")/> });
        let (of_language, of_look) = (say!(words, "language-label"), say!(words, "look"));
        let (for_language, for_look) = (words.clone(), words.clone());
        view! {
            <Question text=say!(words, "title-settings")/>
            {saved}
            <Section title=of_language><LanguageRow words=for_language/></Section>
            <Section title=of_look><LookForm words=for_look look=look/></Section>
            {phone}
            {told}
            {mine}
            {copy}
            {how_long}
            {cards}
            <AboutExit words=words/>
        }
    };
    page::everybodys(&ask, title, body).await
}

/// What becomes of what somebody says, and when.
fn how_long(words: &Words, months: u16) -> AnyView {
    let lines = vec![
        say!(words, "ending-how-plan"),
        say!(words, "ending-how-council"),
        say!(words, "ending-how-months", months = months),
        say!(words, "ending-how-copy"),
    ];
    view! { <Section title=say!(words, "ending-how")><DashList items=lines/></Section> }.into_any()
}

#[component]
fn AboutExit(
    /// The reader's catalogue.
    words: Words,
) -> impl IntoView {
    let title = say!(words, "exit-title");
    view! {
        <Section title=title>
            <p>{say!(words, "exit-what")}</p>
            <p>{say!(words, "exit-escape")}</p>
            <DashList items=leave::limits(&words)/>
        </Section>
    }
}

/// Whether somebody might look at this phone.
#[component]
fn PhoneForm(
    /// The reader's catalogue.
    words: Words,
    /// As they said last time.
    watched: bool,
) -> impl IntoView {
    let choice = |value: &str, label, hint, chosen| Choice {
        hint: Some(hint),
        ..Choice::new(value, label, chosen)
    };
    let title = say!(words, "phone-setting");
    view! {
        <Section title=title.clone()>
            <form method="post" action="/settings">
                <ChoiceRows name="phone" legend=title quiet_legend=true options=vec![
                    choice("mine", say!(words, "phone-setting-no"), say!(words, "phone-setting-no-then"), !watched),
                    choice("watched", say!(words, "phone-setting-yes"), say!(words, "phone-watched-then"), watched),
                ]/>
                <Button label=say!(words, "phone-setting-keep") weight=Weight::Outline/>
            </form>
        </Section>
    }
}

use leptos::prelude::*;

use super::ending::ending;
use super::meeting::next_meeting;
use super::news;
use super::page::{day, settings};
use super::people::your_people;
use crate::answers::Names;
use crate::ask::{Answered, Ask};
use crate::page::{self, FamilyTab};
use crate::plan;
use crate::say;
use crate::ui::*;

/// Home of an advocate: what was shared with them, and nothing else of what people say.
pub(super) async fn home(ask: &Ask) -> Answered {
    let me = ask.p().listening(ask.who()?).await?;
    let (home, people) = (me.at_plan().await?, me.people().to_vec());
    let (shared, meetings) = (home.threads.shared, home.meetings);
    let words = &ask.words;
    let names = Names::new(words, &people);
    let day = day(ask);
    let ended = ending(ask, &me).await?;
    let meeting = match ended {
        Some(_) => None,
        None => next_meeting(words, &meetings, ask.today()),
    };
    let new = news::shared_with_me(words, &names, &shared, me.me(), &people);
    let (title, read, text) = (
        new.is_none().then(|| say!(words, "answers-advocate")),
        say!(words, "home-advocate-read"),
        say!(words, "home-advocate-what"),
    );
    let anew = plan::goes_on_anew(ask, &me).await?;
    let pack = crate::work::pack_to_open(ask).await?;
    let most = say!(words, "weights-heading");
    let your_people = your_people(words, &people, me.me());
    let settings = settings(words);
    let help = say!(words, "home-help");
    Ok(page::family(
        ask,
        FamilyTab::Home,
        say!(words, "title-home"),
        move || {
            view! {
                {day}
                {meeting}
                {ended}
                {anew}
                {new}
                <Section title=title>
                    <Rows>
                        {pack}
                        <LinkRow href="/answers" title=read text=text lead=Lead::Icon(Icon::Say)/>
                        <LinkRow href="/places/most/before" title=most lead=Lead::Icon(Icon::Flag)/>
                    </Rows>
                </Section>
                {your_people}
                {settings}
                <p>{help}</p>
            }
        },
    ))
}

//! A pack as whoever it was given to opens it, in their own language and the frame of their own pages.

use leptos::prelude::*;

use super::print::sheet;
use super::told::{Map, told};
use crate::ask::{Answered, Ask, Halt};
use crate::page;
use crate::say;
use crate::ui::*;

/// The pack that was given to me last, as I may read it now.
pub async fn received_pack(ask: Ask) -> Answered {
    let me = ask.p().receiving(ask.who()?).await?;
    let received = me.open().await?;
    let words = &ask.words;
    let name = received.pack.people.iter().find(|one| one.person == received.by);
    let name = name.map_or_else(|| say!(words, "names-left"), |one| one.called.short.clone());
    let given = say!(words, "pack-given-by", name = name, date = words.date_of(received.at));
    let changed = (!received.is_same).then(|| say!(words, "pack-changed"));
    let map = Map::of(&ask, &received.pack, false).await;
    let doc = told(&ask, &received.pack, &received.digest, map);
    page::everybodys(&ask, say!(words, "title-pack"), move || {
        let changed = changed.map(|text| view! { <p>{text}</p> });
        let sheet = sheet(doc);
        view! { <p class="meta">{given}</p>{changed}{sheet} }
    })
    .await
}

/// The link to it for the first page of whoever was given one; nothing when there is none to open.
///
/// # Errors
/// When the database does not answer.
pub(crate) async fn pack_to_open(ask: &Ask) -> Result<Option<AnyView>, Halt> {
    let has_one = match ask.p().receiving(ask.who()?).await {
        Ok(me) => me.has_one().await?,
        Err(participation::Error::NotThere) => false,
        Err(error) => return Err(error.into()),
    };
    Ok(has_one.then(|| {
        let (title, text) = (say!(ask.words, "pack-here"), say!(ask.words, "pack-here-what"));
        view! { <LinkRow href="/pack" title=title text=text lead=Lead::Icon(Icon::Paper)/> }.into_any()
    }))
}

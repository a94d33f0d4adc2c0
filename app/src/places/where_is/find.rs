use http::StatusCode;
use leptos::prelude::*;

use super::ask_for::Whose;
use crate::ask::{Answered, Ask};
use crate::map::{self, kind_of};
use crate::page as pages;
use crate::places::head;
use crate::say;
use crate::ui::*;

/// The field for a name of the area.
pub(super) fn field(ask: &Ask, whose: &Whose, typed: &str) -> AnyView {
    let words = &ask.words;
    let (label, hint, find) = (
        say!(words, "where-find"),
        say!(words, "where-find-hint"),
        say!(words, "where-find-do"),
    );
    let (action, hidden, typed) = (whose.path(""), whose.hidden(), typed.to_owned());
    view! {
        <form method="post" action=action class="find">
            {hidden.draw()}
            <Field name="words" label=label hint=hint value=typed maxlength=Some(80)/>
            <Button label=find weight=Weight::Outline name="do" value="find"/>
        </form>
    }
    .into_any()
}

/// What the map knows under these words, to tap. Nothing is saved, and the words are in no address.
pub(super) async fn answer(ask: &Ask, whose: &Whose) -> Answered {
    let words = &ask.words;
    let typed = ask.form.text("words").to_owned();
    let found = map::search(ask, &typed).await;
    let (action, hidden) = (whose.path(""), whose.hidden());
    let rows = found
        .iter()
        .map(|named| {
            let kind = kind_of(words, named.kind);
            let hint = match &named.within {
                Some(within) => say!(words, "where-kind-in", kind = kind, area = within.clone()),
                None => kind,
            };
            view! { <ChoiceButton name="pick" value=named.key.as_str().to_owned() label=named.name.clone() hint=hint/> }
        })
        .collect_view();
    let list = (!found.is_empty()).then(|| {
        view! { <form method="post" action=action>{hidden.draw()}<LinkRows>{rows}</LinkRows></form> }
    });
    let none = found.is_empty().then(|| say!(words, "where-none-found"));
    let (lede, heading) = (say!(words, "where-found"), say!(words, "place-ask-where"));
    let lede = none.is_none().then_some(lede);
    let again = field(ask, whose, &typed);
    let (head, back) = (head(&whose.about), whose.path(""));
    let bar = whose.bar(ask, back.clone(), false, StatusCode::OK);
    let to_map = say!(words, "where-to-map");
    Ok(pages::question(ask, say!(words, "title-places"), bar, move || {
        view! {
            {head}
            <Question text=heading/>
            {lede.map(|text| view! { <Lede text=text/> })}
            {none.map(|text| view! { <p role="status">{text}</p> })}
            {list}
            {again}
            <Actions><ButtonLink href=back label=to_map weight=Weight::Text/></Actions>
        }
    }))
}

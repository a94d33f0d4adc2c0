use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::id::ItemId;
use participation::room::{Item, NewItem, StaffRoom};

use super::super::agenda::usual_items;
use super::super::typed::{Typed, field_id};
use super::draw::draw as draw_page;
use super::load::At;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The form of an item that is not there yet.
const NEW: &str = "item-new";

/// Adds an item, says one anew, moves it or takes it off.
pub async fn change_agenda(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::open(&ask, &review).await?;
    let room = at
        .room
        .as_ref()
        .filter(|_| ask.form.has("meeting"))
        .ok_or(Halt::NotThere)?;
    let item = match ask.form.filled("item") {
        None => None,
        Some(id) => {
            let id: ItemId = id.parse().map_err(|_| Halt::NotThere)?;
            let place = room.agenda.iter().position(|one| one.id == id).ok_or(Halt::NotThere)?;
            Some((id, place))
        }
    };
    let which = item.map_or_else(|| NEW.to_owned(), |(id, _)| which(id));
    let mut typed = Typed::of(which, &ask.form);
    let done = match (ask.form.text("do"), item) {
        ("usual", None) => put_usual(&ask, &review, &at, room).await,
        ("up", Some((id, place))) => review.move_item(id, place.saturating_sub(1)).await,
        ("down", Some((id, place))) => review.move_item(id, place.saturating_add(1)).await,
        ("remove", Some((id, _))) => review.remove_item(id).await,
        _ => {
            let title = typed.line(&ask.words, "title", say!(ask.words, "staff-agenda-needs-title"));
            if !typed.is_fine() {
                return Ok(draw_page(&ask, at, typed, StatusCode::UNPROCESSABLE_ENTITY));
            }
            let new = NewItem {
                title,
                decides: ask.form.has("decides"),
            };
            let there = |one: &Item| one.title == new.title && one.decides == new.decides;
            match item {
                Some((id, _)) => review.change_item(id, &new).await,
                // The same form sent twice adds one item.
                None if room.agenda.iter().any(there) => Ok(()),
                None => review.add_item(room.meeting.id, &new).await.map(|_| ()),
            }
        }
    };
    match done {
        Ok(()) => Ok(see(&format!("{}#agenda", at.here()))),
        Err(Error::Conflict) => {
            typed.needs("title", say!(ask.words, "staff-agenda-begun"));
            Ok(draw_page(&ask, at, typed, StatusCode::CONFLICT))
        }
        Err(Error::NamesFamily) => {
            typed.needs("title", say!(ask.words, "staff-names-family"));
            Ok(draw_page(&ask, at, typed, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(other) => Err(other.into()),
    }
}

async fn put_usual(
    ask: &Ask,
    review: &participation::cases::Review<'_>,
    at: &At,
    room: &StaffRoom,
) -> participation::Result<()> {
    for item in usual_items(&ask.words, room.meeting.kind, &at.case.young_person().1) {
        if !room.agenda.iter().any(|one| one.title == item.title) {
            review.add_item(room.meeting.id, &item).await?;
        }
    }
    Ok(())
}

fn which(item: ItemId) -> String {
    format!("item-{item}")
}

/// The agenda with its forms.
pub(super) fn draw(ask: &Ask, at: &At, room: &StaffRoom, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let rows: Vec<AnyView> = room
        .agenda
        .iter()
        .map(|item| row(words, at, room, item, typed))
        .collect();
    let list = if rows.is_empty() {
        let usual = usual_items(words, room.meeting.kind, &at.case.young_person().1);
        let offer = (!usual.is_empty()).then(|| {
            let titles: Vec<String> = usual.into_iter().map(|item| item.title).collect();
            let what = say!(words, "staff-agenda-usual-what", items = words.list(&titles));
            view! {
                <form method="post" action=at.path("/agenda")>
                    <input type="hidden" name="meeting" value=room.meeting.id.to_string()/>
                    <p>{what}</p>
                    <Button label=say!(words, "staff-agenda-usual") weight=Weight::Outline name="do" value="usual"/>
                </form>
            }
        });
        view! { <Empty text=say!(words, "staff-agenda-none")/>{offer} }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let new = form(words, at, room, None, typed);
    view! {
        <section id="agenda">
            <SectionHeading text=say!(words, "staff-agenda")/>
            {at.family_reads(say!(words, "staff-agenda-what")).map(|text| view! { <p class="meta">{text}</p> })}
            {list}
            <Details summary=say!(words, "staff-agenda-add") open=typed.is(NEW)>{new}</Details>
        </section>
    }
    .into_any()
}

fn row(words: &Words, at: &At, room: &StaffRoom, item: &Item, typed: &Typed) -> AnyView {
    let form = form(words, at, room, Some(item), typed);
    let decides = item.decides.then(|| say!(words, "staff-agenda-decides-short"));
    let open = typed.is(&which(item.id));
    let change = say!(words, "staff-action-change");
    view! {
        <Row title=item.title.clone() meta=decides>
            <Details summary=change open=open>{form}</Details>
        </Row>
    }
    .into_any()
}

fn form(words: &Words, at: &At, room: &StaffRoom, item: Option<&Item>, typed: &Typed) -> AnyView {
    let which = item.map_or_else(|| NEW.to_owned(), |item| which(item.id));
    let (title, decides) = item.map_or((String::new(), false), |item| (item.title.clone(), item.decides));
    let decides = vec![Choice {
        hint: Some(say!(words, "staff-agenda-decides-hint")),
        ..Choice::new(
            "yes",
            say!(words, "staff-agenda-decides"),
            typed.ticked_or(&which, "decides", decides),
        )
    }];
    let save = if item.is_some() {
        say!(words, "staff-action-save")
    } else {
        say!(words, "staff-agenda-add")
    };
    let more = item.map(|item| {
        let heard = |label: &str| format!("{label}: {}", item.title);
        let (up, down, remove) = (
            say!(words, "staff-agenda-up"),
            say!(words, "staff-agenda-down"),
            say!(words, "staff-agenda-remove"),
        );
        view! {
            <input type="hidden" name="item" value=item.id.to_string()/>
            <Button aria_label=heard(&up) label=up weight=Weight::Outline name="do" value="up"/>
            <Button aria_label=heard(&down) label=down weight=Weight::Outline name="do" value="down"/>
            <Button aria_label=heard(&remove) label=remove weight=Weight::Outline name="do" value="remove"/>
        }
    });
    view! {
        <form method="post" action=at.path("/agenda")>
            <input type="hidden" name="meeting" value=room.meeting.id.to_string()/>
            <Field name="title" id=field_id("title", &which) label=say!(words, "staff-agenda-title") hint=say!(words, "staff-agenda-title-hint") value=typed.text_or(&which, "title", &title) error=typed.error(&which, "title")/>
            <Checks name="decides" id=field_id("decides", &which) legend=say!(words, "staff-agenda-decides") quiet_legend=true options=decides/>
            <div class="ends">
                <Button label=save weight=Weight::Outline name="do" value="save"/>
                {more}
            </div>
        </form>
    }
    .into_any()
}

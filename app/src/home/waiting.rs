use leptos::prelude::*;
use participation::voice::View;

use crate::answers::{AreTheseYours, Names, said_lang, said_text, short, waits_for_reply};
use crate::places::Now;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What waits besides words and answers.
#[derive(Clone, Copy)]
pub(super) struct Waits<'a> {
    /// How many drafts can be shared.
    pub(super) drafts: usize,
    /// How many places are written about and not sent.
    pub(super) places: usize,
    /// Places to be asked about again.
    pub(super) again: &'a [Now],
    /// How many people are asked to the next meeting about whom nothing is said yet.
    pub(super) in_the_room: usize,
    /// Whether counters are put down and not sent.
    pub(super) counters: bool,
    /// Whether this is a sitting on a worker's device.
    pub(super) handed_over: bool,
}

/// What waits for this person: `first`, then words to confirm, offers to reply to, people to say something about, drafts
/// to share.
pub(super) fn waiting(
    words: &Words,
    names: &Names<'_>,
    me: participation::people::Role,
    views: &[View],
    waits: Waits<'_>,
    first: Vec<AnyView>,
) -> Option<AnyView> {
    let to_confirm = views
        .iter()
        .filter(|view| !waits.handed_over && view.awaits_author() && view.taken_back_at.is_none())
        .map(|view| {
            let (title, said, lang) = (
                say!(words, "answers-yours"),
                said_text(words, view, me),
                said_lang(words, view),
            );
            let form = AreTheseYours::new(words, names, view).draw();
            view! { <Row lead=Lead::Icon(Icon::Paper) title=title><Quote words=said lang=lang small=true/>{form}</Row> }
        })
        .collect::<Vec<_>>();
    let to_reply = views
        .iter()
        .filter(|view| waits_for_reply(view))
        .filter_map(|view| {
            let offer = short(&view.answer()?.instead, 80);
            let (href, title) = (format!("/answers/{}#answer", view.id), say!(words, "home-reply"));
            Some(view! { <LinkRow href=href title=title said=offer lead=Lead::Icon(Icon::Chat)/> })
        })
        .collect::<Vec<_>>();
    let to_answer = (waits.in_the_room > 0).then(|| {
        let (title, text) = (say!(words, "room-heading"), say!(words, "home-room"));
        view! { <LinkRow href="/room" title=title text=text lead=Lead::Icon(Icon::Room)/> }
    });
    let to_share = (waits.drafts > 0).then(|| {
        let (title, text) = (
            say!(words, "home-drafts", count = waits.drafts),
            say!(words, "only-you"),
        );
        view! { <LinkRow href="/say/check" title=title text=text lead=Lead::Icon(Icon::Lock)/> }
    });
    let places = (waits.places > 0).then(|| {
        let (title, text) = (
            say!(words, "home-places-drafts", count = waits.places),
            say!(words, "only-you"),
        );
        view! { <LinkRow href="/places" title=title text=text lead=Lead::Icon(Icon::Lock)/> }
    });
    let again = waits
        .again
        .iter()
        .take(2)
        .map(|place| {
            let (href, title) = (format!("/places/{}/feel", place.id), say!(words, "place-ask-now"));
            let name = place.name.clone();
            view! { <LinkRow href=href title=title said=name lead=Lead::Icon(Icon::Places)/> }
        })
        .collect::<Vec<_>>();
    let counters = waits.counters.then(|| {
        let (title, text) = (say!(words, "weights-home"), say!(words, "only-you"));
        view! { <LinkRow href="/places/most" title=title text=text lead=Lead::Icon(Icon::Lock)/> }
    });
    let none =
        first.is_empty() && to_confirm.is_empty() && to_reply.is_empty() && to_answer.is_none() && to_share.is_none();
    if none && places.is_none() && again.is_empty() && counters.is_none() {
        return None;
    }
    let title = say!(words, "home-waiting");
    Some(view! { <Section title=title><Rows>{first}{to_confirm}{to_reply}{to_answer}{again}{to_share}{places}{counters}</Rows></Section> }.into_any())
}

use jiff::civil::Date;
use leptos::prelude::*;
use participation::news::{About, Wait, Waiting};
use participation::people::{Member, Role};
use participation::support::SupportAsk;
use participation::voice::{Answer, Reply, View};

use super::as_advocate::{is_for_advocate, is_mine_to_answer};
use super::happening::{Happening, Stands, Told};
use super::list::readers;
use super::news::{self, answered_by, when_news};
use super::reply::reply_name;
use super::{AreTheseYours, Names, said_lang, said_text, state_mark, state_name, support_about};
use crate::places::{matters_told, place_brief, place_told};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Whose threads are drawn, and for when.
pub(super) struct Reader<'a> {
    pub(super) words: &'a Words,
    pub(super) names: Names<'a>,
    pub(super) people: &'a [Member],
    pub(super) me: &'a Member,
    pub(super) today: Date,
    /// Help I asked for, and what I was told.
    pub(super) support: &'a [SupportAsk],
    /// On a worker's device nobody confirms words: the worker typed them in.
    pub(super) handed_over: bool,
    pub(super) happening: Happening,
    /// What waits for an advocate to say how it stands.
    pub(super) waiting: Vec<Waiting>,
}

impl Reader<'_> {
    /// What was said of something although nothing moved, and the button that asks.
    pub(super) fn happening(&self, about: About, since: i64, said: &str) -> Option<AnyView> {
        let told = Told {
            about,
            since,
            words: said,
            stands: Stands::InList,
        };
        self.happening.draw(self.words, &self.names, self.today, &told)
    }
}

/// What I said, and what became of it.
pub(super) fn mine(reader: &Reader<'_>, view: &View) -> impl IntoView + use<> {
    let Reader {
        words,
        names,
        people,
        me,
        today,
        handed_over,
        support,
        ..
    } = reader;
    let id = view.id.to_string();
    let page = format!("/answers/{id}");
    let (mark, status, body) = if view.taken_back_at.is_some() {
        let text = say!(words, "answers-taken-back-short");
        (
            Mark::Open,
            say!(words, "answers-taken-back"),
            view! { <p>{text}</p> }.into_any(),
        )
    } else if let Some(answer) = view.answer() {
        let reply = replies(words, view, answer);
        let text = answer_text(words, names, answer, told_since(reader, view, *today));
        let yours = (view.awaits_author() && !handed_over).then(|| {
            let question = say!(words, "answers-yours");
            view! { <p><b>{question}</b></p>{AreTheseYours::new(words, names, view).draw()} }
        });
        (
            state_mark(answer.state),
            state_name(words, answer.state),
            view! { {text}{reply}{yours} }.into_any(),
        )
    } else if view.awaits_author() && !handed_over {
        (
            Mark::Open,
            say!(words, "answers-yours"),
            AreTheseYours::new(words, names, view).draw(),
        )
    } else {
        let text = news::still_open(words, view, &readers(me.id, view, people), *today);
        (
            Mark::Open,
            news::not_answered(words, view),
            view! { <p>{text}</p> }.into_any(),
        )
    };
    let (said, lang) = (said_text(words, view, me.role), said_lang(words, view));
    let on = say!(words, "answers-said-on", date = words.date_of(view.shared_at));
    let happening = reader.happening(About::View(view.id), news::moved_at(view), &said);
    let about = place_brief(words, view);
    let help = support_about(words, names, support, About::View(view.id));
    let more = ThreadLink {
        id,
        href: page,
        label: say!(
            words,
            "answers-more-about",
            state = status.clone(),
            words = news::short(&said, 60)
        ),
    };
    view! {
        <Thread words=said lang=lang by=on mark=mark status=status more=Some(more) about=about>
            {body}
            {happening}
            {help}
        </Thread>
    }
}

/// The day that counts when news is due: today, unless another day was named since.
fn told_since(reader: &Reader<'_>, view: &View, today: Date) -> Option<Date> {
    let named = reader.happening.names_a_day(About::View(view.id), news::moved_at(view));
    (!named).then_some(today)
}

/// What somebody shared with me, and the answer they got.
pub(super) fn shared_with_me(reader: &Reader<'_>, view: &View) -> impl IntoView + use<> {
    let Reader {
        words,
        names,
        people,
        me,
        today,
        ..
    } = reader;
    let answer_it = is_mine_to_answer(me, view).then(|| {
        let (href, label) = (format!("/answers/{}/answer", view.id), say!(words, "answering-this"));
        view! { <ButtonLink href=href label=label weight=Weight::Outline/> }
    });
    let stands = is_for_advocate(me, view).then(|| how_it_stands(reader, view));
    let role = people
        .iter()
        .find(|one| one.id == view.author)
        .map_or(Role::YoungPerson, |one| one.role);
    let by = say!(
        words,
        "answers-by",
        name = names.author(view.author),
        date = words.date_of(view.shared_at)
    );
    let (mark, status, body) = match view.answer() {
        Some(answer) => (
            state_mark(answer.state),
            state_name(words, answer.state),
            Some(answer_text(words, names, answer, Some(*today))),
        ),
        None => (Mark::Open, news::not_answered(words, view), None),
    };
    let (said, lang) = (said_text(words, view, role), said_lang(words, view));
    let about = place_brief(words, view);
    let whole = place_told(words, view).map(|told| {
        let summary = say!(words, "place-whole");
        view! { <Details summary=summary>{told}</Details> }
    });
    let about = about.map(|about| view! { {about}{whole} }.into_any());
    let about = about.or_else(|| matters_told(words, view));
    let typed = view.entered_by.filter(|_| view.awaits_author()).map(|person| {
        say!(
            words,
            "answers-shared-typed",
            name = names.person(person),
            author = names.author(view.author)
        )
    });
    view! {
        <Thread words=said lang=lang by=by mark=mark status=status about=about>
            {body}
            {typed.map(|text| view! { <SmallNote icon=Icon::Paper text=text/> })}
            {answer_it}
            {stands}
        </Thread>
    }
}

/// For the advocate: that somebody waits, and the way to say how it stands.
fn how_it_stands(reader: &Reader<'_>, view: &View) -> AnyView {
    let words = reader.words;
    let waits = reader
        .waiting
        .iter()
        .find(|one| one.about == About::View(view.id))
        .map(|one| match one.why {
            Wait::Asked(on) => say!(
                words,
                "happening-they-asked",
                name = reader.names.author(view.author),
                date = words.date(on)
            ),
            Wait::Slipped(on) => say!(words, "answers-news-late", date = words.day_and_date(on)),
            Wait::Quiet(on) => say!(words, "happening-quiet", date = words.date(on)),
        });
    let (href, label) = (format!("/answers/{}/news", view.id), say!(words, "happening-say"));
    view! {
        {waits.map(|text| view! { <SmallNote icon=Icon::Clock text=text/> })}
        <ButtonLink href=href label=label weight=Weight::Text/>
    }
    .into_any()
}

/// The text of an answer, the offer in it, and who answered or when there is news: until `today`, or not at all where
/// another day was named since.
pub(super) fn answer_text(words: &Words, names: &Names<'_>, answer: &Answer, today: Option<Date>) -> AnyView {
    let because = answer.because.clone();
    let instead = (!answer.instead.is_empty()).then(|| say!(words, "answers-instead", offer = answer.instead.clone()));
    let meta = today.map_or_else(
        || answered_by(words, names, answer),
        |today| when_news(words, names, answer, today),
    );
    view! {
        <p dir="auto">{because}</p>
        {instead.map(|text| view! { <p dir="auto">{text}</p> })}
        <p class="meta">{meta}</p>
    }
    .into_any()
}

/// What I replied to an answer, or the ways to reply to it.
fn replies(words: &Words, view: &View, answer: &Answer) -> Option<AnyView> {
    if let Some((reply, said, _)) = &answer.reply {
        let text = say!(words, "answers-you-replied", reply = reply_name(words, *reply));
        let said = said.clone();
        return Some(view! { <SmallNote icon=Icon::Tick text=text/>{(!said.is_empty()).then(|| view! { <Quote words=said small=true/> })} }.into_any());
    }
    let action = format!("/answers/{}/reply", view.id);
    let id = answer.id.to_string();
    // An offer waits for a word; to anything else one may be said.
    let waits = news::waits_for_reply(view);
    let label = if waits {
        say!(words, "answers-reply-question")
    } else {
        say!(words, "answers-reply-question-any")
    };
    let summary = label.clone();
    let chips = Reply::ALL
        .iter()
        .map(|reply| {
            let (value, name) = (reply.text(), reply_name(words, *reply));
            view! { <button class="chip" name="reply" value=value>{name}</button> }
        })
        .collect_view();
    let form = view! {
        <form method="post" action=action>
            <input type="hidden" name="answer" value=id/>
            <div class="chips" role="group" aria-label=label>{chips}</div>
        </form>
    };
    Some(if waits {
        form.into_any()
    } else {
        view! { <Details summary=summary>{form}</Details> }.into_any()
    })
}

//! What can be tapped and written under each question.

use leptos::prelude::*;
use participation::people::{Member, Role};
use participation::places::{HaveTo, PlaceAnswer, PlaceKind, PlaceQuestion, PlaceTime, Reason, Tie};
use participation::voice::{Audience, Expectation, Feeling, Reach};

use super::names::{have_to_name, kind_icon, kind_name, reason_name, tie_name, time_name};
use crate::say;
use crate::say::audience::{AudienceFields, names};
use crate::say::{expectation_name, feeling_name, sea};
use crate::ui::{Audience as Drawn, *};
use crate::words::Words;

/// What the fields of a question are drawn from.
pub(super) struct Asking<'a> {
    pub(super) words: &'a Words,
    /// The question's own words, for people who hear the page.
    pub(super) legend: String,
    /// What stands in the draft.
    pub(super) answer: PlaceAnswer,
    pub(super) kind: Option<PlaceKind>,
    pub(super) feeling: Option<Feeling>,
    /// How it was the last time, and when that was.
    pub(super) last: Option<(Feeling, String)>,
    pub(super) protect: bool,
    pub(super) me: &'a Member,
    pub(super) people: &'a [Member],
    pub(super) error: Option<String>,
}

/// The fields of a question.
pub(super) fn fields(asking: Asking<'_>, question: PlaceQuestion) -> AnyView {
    match (question, asking.answer.clone()) {
        (PlaceQuestion::Kind, answer) => kinds(&asking, matches_kind(&answer)),
        (PlaceQuestion::Name, answer) => {
            let value = if let PlaceAnswer::Name(name) = answer {
                name
            } else {
                String::new()
            };
            let (label, error) = (asking.legend, asking.error);
            view! { <div class="alone"><Field name="name" label=label value=value error=error/></div> }.into_any()
        }
        (PlaceQuestion::Feel, answer) => {
            let now = if let PlaceAnswer::Feel(feeling) = answer {
                feeling
            } else {
                None
            };
            feelings(&asking, now)
        }
        (PlaceQuestion::When, answer) => {
            let (times, own) = if let PlaceAnswer::When(times, own) = answer {
                (times, own)
            } else {
                Default::default()
            };
            let words = asking.words;
            let options = PlaceTime::ALL
                .iter()
                .map(|time| Choice::new(time.text(), time_name(words, *time), times.contains(time)))
                .collect();
            tapped_and_written(asking, "times", options, own)
        }
        (PlaceQuestion::Why, answer) => {
            let (reasons, own) = if let PlaceAnswer::Why(reasons, own) = answer {
                (reasons, own)
            } else {
                Default::default()
            };
            let words = asking.words;
            let offered = Reason::offered(asking.feeling);
            // What was tapped before how it feels was changed stays until it is tapped again.
            let before = reasons.iter().filter(|one| !offered.contains(one));
            let options = offered
                .iter()
                .chain(before)
                .map(|one| Choice::new(one.text(), reason_name(words, *one), reasons.contains(one)))
                .collect();
            tapped_and_written(asking, "reasons", options, own)
        }
        (PlaceQuestion::HaveTo, answer) => {
            let (now, ties) = if let PlaceAnswer::HaveTo(now, ties) = answer {
                (now, ties)
            } else {
                Default::default()
            };
            have_to(&asking, now, &ties)
        }
        (PlaceQuestion::Wish, answer) => {
            let now = if let PlaceAnswer::Wish(wish) = answer {
                wish
            } else {
                None
            };
            wishes(&asking, now)
        }
        (PlaceQuestion::Who, answer) => {
            let now = if let PlaceAnswer::Who(who) = answer { who } else { None };
            who(asking, now)
        }
        (_, PlaceAnswer::LooksOut(own) | PlaceAnswer::Better(own) | PlaceAnswer::Changed(own)) => {
            own_words(asking, own)
        }
        (_, _) => own_words(asking, String::new()),
    }
}

const fn matches_kind(answer: &PlaceAnswer) -> Option<PlaceKind> {
    if let PlaceAnswer::Kind(kind) = answer {
        *kind
    } else {
        None
    }
}

fn kinds(asking: &Asking<'_>, now: Option<PlaceKind>) -> AnyView {
    let words = asking.words;
    let options = PlaceKind::ALL
        .iter()
        .map(|kind| KindChoice {
            value: kind.text().to_owned(),
            label: kind_name(words, *kind),
            icon: kind_icon(*kind),
            chosen: now == Some(*kind),
        })
        .collect();
    let picked = say!(words, "place-picked");
    view! { <KindTiles name="kind" options=options picked=picked/> }.into_any()
}

fn own_words(asking: Asking<'_>, own: String) -> AnyView {
    let (label, error) = (asking.legend, asking.error);
    view! { <TextArea name="words" label=label quiet_label=true value=own rows=4 error=error/> }.into_any()
}

fn tapped_and_written(asking: Asking<'_>, name: &'static str, options: Vec<Choice>, own: String) -> AnyView {
    let label = say!(asking.words, "place-own-words");
    let (legend, error) = (asking.legend, asking.error);
    view! {
        <Chips name=name legend=legend quiet_legend=true options=options several=true/>
        <TextArea name="words" label=label value=own rows=3 error=error/>
    }
    .into_any()
}

fn feelings(asking: &Asking<'_>, now: Option<Feeling>) -> AnyView {
    let words = asking.words;
    let options = Feeling::ALL
        .iter()
        .filter_map(|feeling| {
            let last = asking.last.as_ref().filter(|(last, _)| last == feeling);
            let choice = Choice {
                hint: last.map(|(_, on)| say!(words, "place-last-time", date = on.clone())),
                ..Choice::new(feeling.text(), feeling_name(words, *feeling), now == Some(*feeling))
            };
            Some(SeaChoice {
                sea: sea(*feeling)?,
                choice,
            })
        })
        .collect();
    let legend = asking.legend.clone();
    view! { <WaterScale name="feeling" legend=legend quiet_legend=true options=options/> }.into_any()
}

fn have_to(asking: &Asking<'_>, now: Option<HaveTo>, ties: &[Tie]) -> AnyView {
    let words = asking.words;
    let options = [HaveTo::Yes, HaveTo::No]
        .into_iter()
        .map(|one| Choice::new(one.text(), have_to_name(words, one), now == Some(one)))
        .collect();
    let ties = Tie::ALL
        .iter()
        .map(|tie| Choice::new(tie.text(), tie_name(words, *tie), ties.contains(tie)))
        .collect();
    let (legend, why) = (asking.legend.clone(), say!(words, "place-ties"));
    view! {
        <ChoiceRows name="have-to" legend=legend quiet_legend=true options=options/>
        <div class="if-yes"><Chips name="ties" legend=why options=ties several=true/></div>
    }
    .into_any()
}

fn wishes(asking: &Asking<'_>, now: Option<Expectation>) -> AnyView {
    let words = asking.words;
    let options = Expectation::ALL
        .iter()
        .map(|wish| {
            let (label, hint) = match wish {
                Expectation::JustKnow => (expectation_name(words, *wish), say!(words, "want-just-know-hint")),
                Expectation::TalkFirst => (expectation_name(words, *wish), say!(words, "want-talk-first-hint")),
                Expectation::Change => (say!(words, "place-want-change"), say!(words, "place-want-change-hint")),
            };
            Choice {
                hint: Some(hint),
                ..Choice::new(wish.text(), label, now == Some(*wish))
            }
        })
        .collect();
    let legend = asking.legend.clone();
    let protect = (asking.me.role == Role::YoungPerson).then(|| {
        let (legend, hint) = (say!(words, "place-protect"), say!(words, "place-protect-hint"));
        let option = vec![Choice::new("yes", say!(words, "place-protect-do"), asking.protect)];
        view! { <div class="if-change"><Checks name="protect" legend=legend hint=hint options=option/></div> }
    });
    view! {
        <ChoiceRows name="want" legend=legend quiet_legend=true options=options/>
        {protect}
    }
    .into_any()
}

fn who(asking: Asking<'_>, now: Option<Audience>) -> AnyView {
    let words = asking.words.clone();
    let passed_on = say!(words, "passed-on");
    if asking.kind == Some(PlaceKind::Home) {
        let few = Audience::new(Reach::WorkerAndChair, &[]);
        let named = words.list(&names(&few, asking.me.id, asking.people));
        let (title, what) = (say!(words, "place-home-who"), say!(words, "place-home-who-what"));
        return view! {
            <Notice title=title><p>{what}</p></Notice>
            <AudienceLine audience=Drawn::Few text=named/>
            <SmallNote icon=Icon::Info text=passed_on/>
        }
        .into_any();
    }
    let (me, people, error) = (asking.me.clone(), asking.people.to_vec(), asking.error);
    view! {
        <AudienceFields words=words chosen=now author=me people=people error=error/>
        <SmallNote icon=Icon::Info text=passed_on/>
    }
    .into_any()
}

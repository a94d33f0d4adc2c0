use serde_json::Value;

use super::{day, thing};
use crate::pack::Pack;
use crate::people::Language;
use crate::places::{HaveTo, PlaceKind, PlaceThread};
use crate::voice::{Answer, Expectation, Feeling, View};
use crate::weights::Voice;

impl Pack {
    pub(super) fn view(&self, view: &View) -> Value {
        thing("View", self.of_view(view))
    }

    fn of_view(&self, view: &View) -> Vec<(&'static str, Value)> {
        let audience = self.tells_audience(view).then(|| view.audience.text().into());
        let opened = view
            .opened
            .iter()
            .map(|one| thing("Opened", vec![("by", self.person(one.person)), ("date", day(one.at))]));
        vec![
            ("author", self.member(view.author)),
            ("topic", view.topic.text().into()),
            ("words", view.words.clone().into()),
            ("language", view.language.map(Language::text).unwrap_or_default().into()),
            ("choices", view.choices.clone().into()),
            ("feeling", view.feeling.map(Feeling::text).unwrap_or_default().into()),
            ("doesNotKnow", view.dont_know.then_some(true).into()),
            (
                "expectation",
                view.expectation.map(Expectation::text).unwrap_or_default().into(),
            ),
            ("audience", audience.unwrap_or_default()),
            ("given", view.given.how.text().into()),
            ("givenOn", view.given.on.clone().into()),
            (
                "enteredBy",
                view.entered_by.map(|one| self.person(one)).unwrap_or_default(),
            ),
            (
                "confirmedByAuthor",
                view.entered_by.map(|_| view.confirmed_at.is_some()).into(),
            ),
            ("sharedOn", day(view.shared_at)),
            ("openedBy", opened.collect()),
            (
                "answers",
                self.answers(view).iter().map(|one| self.answer(one)).collect(),
            ),
        ]
    }

    fn answer(&self, answer: &Answer) -> Value {
        let reply = answer.reply.as_ref().map(|(reply, words, at)| {
            thing(
                "Reply",
                vec![
                    ("reply", reply.text().into()),
                    ("words", words.clone().into()),
                    ("date", day(*at)),
                ],
            )
        });
        thing(
            "Answer",
            vec![
                ("state", answer.state.text().into()),
                ("because", answer.because.clone().into()),
                ("instead", answer.instead.clone().into()),
                ("nextNews", answer.next_on.clone().into()),
                ("by", self.person(answer.by)),
                ("date", day(answer.at)),
                ("reply", reply.unwrap_or_default()),
            ],
        )
    }

    pub(super) fn place(&self, thread: &PlaceThread) -> Value {
        let said = thread.views.iter().map(|view| {
            let mut parts = self.of_view(view);
            if let Some(place) = view.place() {
                let about = &place.about;
                parts.extend([
                    ("times", about.times.iter().map(|one| one.text()).collect()),
                    ("when", about.when.clone().into()),
                    ("reasons", about.reasons.iter().map(|one| one.text()).collect()),
                    ("why", about.why.clone().into()),
                    ("haveTo", about.have_to.map(HaveTo::text).unwrap_or_default().into()),
                    ("ties", about.ties.iter().map(|one| one.text()).collect()),
                    ("looksOut", about.looks_out.clone().into()),
                    ("better", about.better.clone().into()),
                    ("changed", about.changed.clone().into()),
                ]);
            }
            thing("View", parts)
        });
        thing(
            "Place",
            vec![
                ("author", self.member(thread.author)),
                ("name", thread.name().into()),
                ("kind", thread.kind().map(PlaceKind::text).unwrap_or_default().into()),
                ("said", said.collect()),
            ],
        )
    }

    pub(super) fn counters(&self) -> Value {
        let name = |id| {
            let found = self.weights.contexts.iter().find(|one| one.id == id);
            found.map(|one| one.name.clone()).unwrap_or_default()
        };
        let spreads = self.weights.voices.iter().filter_map(|voice| {
            let view = voice.current()?;
            let spread = view.spread()?;
            let on = spread.counters.iter().map(|(context, count)| (name(*context), *count));
            let others = spread.something_else.iter().map(|one| (one.name.clone(), one.counters));
            let counters = on
                .chain(others)
                .map(|(context, count)| thing("Counters", vec![("context", context.into()), ("count", count.into())]));
            let whose = match voice.voice {
                Voice::Member(id) => self.member(id),
                Voice::Professionals => "professionals".into(),
            };
            let parts = vec![
                ("voice", whose),
                ("counters", counters.collect()),
                ("why", view.words.clone().into()),
                ("sharedOn", day(view.shared_at)),
            ];
            Some(thing("Spread", parts))
        });
        spreads.collect()
    }
}

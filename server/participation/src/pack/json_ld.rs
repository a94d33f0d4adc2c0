//! A pack as linked data: its plainest form, of which the digest is. The words of it are documented in
//! `docs/vocabulary.md`.

use serde_json::{Map, Value, json};

use super::{Held, Pack, PackPlan, Whom};
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PersonId};
use crate::people::{Agency, Member, Role};
use crate::places::PlaceThread;
use crate::room::{Afterwards, StaffRoom, StaffSeat};
use crate::sealing::sha256;
use crate::voice::{Answer, View};
use crate::weights::Voice;

/// Our own terms, under a name of ours that need not lead anywhere.
const OURS: &str = "urn:alongside:vocabulary:";

/// The terms of the public data standards for social care that we use.
const THEIRS: &str = "https://standard.socialcaredata.io/";

/// A list of things of one object, without what is not there.
fn thing(kind: &str, parts: Vec<(&str, Value)>) -> Value {
    let mut map = Map::new();
    map.insert("@type".to_owned(), kind.into());
    let is_there = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        _ => true,
    };
    map.extend(
        parts
            .into_iter()
            .filter(|(_, value)| is_there(value))
            .map(|(name, value)| (name.to_owned(), value)),
    );
    Value::Object(map)
}

fn day(ms: i64) -> Value {
    day_of(ms).to_string().into()
}

/// Somebody within one pack: by the order they stand in, which tells nobody who they are elsewhere.
fn node(place: usize) -> Value {
    json!({ "@id": format!("_:p{place}") })
}

impl Pack {
    /// SHA-256 of [`Pack::json_ld`], in hexadecimal.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn digest(&self) -> Result<String> {
        let bytes = sha256(self.json_ld()?.as_bytes());
        Ok(data_encoding::HEXLOWER.encode(&bytes))
    }

    /// The pack as linked data, the same bytes for the same pack.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn json_ld(&self) -> Result<String> {
        let pack = thing(
            "Pack",
            vec![
                ("reference", self.reference.clone().into()),
                ("takenOn", self.on.to_string().into()),
                ("recipient", self.recipient()),
                ("serviceEpisode", self.episode()),
                ("people", self.people.iter().enumerate().map(person).collect()),
                ("views", self.views.iter().map(|view| self.view(view)).collect()),
                ("places", self.places.iter().map(|one| self.place(one)).collect()),
                ("weights", self.counters()),
                ("room", self.room.as_ref().map_or(Value::Null, |room| self.seats(room))),
                ("plan", self.plan.as_ref().map_or(Value::Null, plan)),
                ("held", self.held.iter().map(|one| self.meeting_held(one)).collect()),
                (
                    "meetingsApart",
                    self.apart
                        .iter()
                        .map(|one| {
                            thing(
                                "MeetingApart",
                                vec![
                                    ("date", one.on.to_string().into()),
                                    ("who", one.who.clone().into()),
                                    ("why", one.why.clone().into()),
                                    ("outcome", one.outcome.clone().into()),
                                ],
                            )
                        })
                        .collect(),
                ),
            ],
        );
        let Value::Object(mut pack) = pack else {
            return Err(Error::Corrupt("pack"));
        };
        let context = json!({
            "@vocab": OURS,
            "Person": format!("{THEIRS}Person"),
            "Professional": format!("{THEIRS}Professional"),
            "Organisation": format!("{THEIRS}Organisation"),
            "ServiceEpisode": format!("{THEIRS}ServiceEpisode"),
        });
        pack.insert("@context".to_owned(), context);
        serde_json::to_string_pretty(&Value::Object(pack)).map_err(|_| Error::Corrupt("pack"))
    }

    fn recipient(&self) -> Value {
        match self.whom {
            Whom::Court => "court".into(),
            Whom::Member(id) => self.member(id),
        }
    }

    fn episode(&self) -> Value {
        let next = self.meeting.map(|(kind, on)| {
            thing(
                "Meeting",
                vec![("kind", kind.text().into()), ("date", on.to_string().into())],
            )
        });
        thing(
            "ServiceEpisode",
            vec![
                ("reference", self.reference.clone().into()),
                ("nextMeeting", next.unwrap_or_default()),
            ],
        )
    }

    fn member(&self, id: MembershipId) -> Value {
        let place = self.people.iter().position(|one| one.id == id);
        place.map_or(Value::Null, node)
    }

    fn person(&self, id: PersonId) -> Value {
        let place = self.people.iter().position(|one| one.person == id);
        place.map_or(Value::Null, node)
    }

    fn view(&self, view: &View) -> Value {
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
            (
                "language",
                view.language.map(|one| one.text()).unwrap_or_default().into(),
            ),
            ("choices", view.choices.clone().into()),
            ("feeling", view.feeling.map(|one| one.text()).unwrap_or_default().into()),
            ("doesNotKnow", view.dont_know.then_some(true).into()),
            (
                "expectation",
                view.expectation.map(|one| one.text()).unwrap_or_default().into(),
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

    fn place(&self, thread: &PlaceThread) -> Value {
        let said = thread.views.iter().map(|view| {
            let mut parts = self.of_view(view);
            if let Some(place) = view.place() {
                let about = &place.about;
                parts.extend([
                    ("times", about.times.iter().map(|one| one.text()).collect()),
                    ("when", about.when.clone().into()),
                    ("reasons", about.reasons.iter().map(|one| one.text()).collect()),
                    ("why", about.why.clone().into()),
                    ("haveTo", about.have_to.map(|one| one.text()).unwrap_or_default().into()),
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
                ("kind", thread.kind().map(|one| one.text()).unwrap_or_default().into()),
                ("said", said.collect()),
            ],
        )
    }

    fn counters(&self) -> Value {
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

    fn seats(&self, room: &StaffRoom) -> Value {
        room.seats.iter().map(|seat| self.seat(seat)).collect()
    }

    fn seat(&self, seat: &StaffSeat) -> Value {
        let stances = seat.stances.iter().map(|one| {
            let why = one.reason.as_ref().map(|(words, _)| words.clone());
            let parts = vec![
                ("voice", self.member(one.author)),
                ("stance", one.stance.text().into()),
                ("why", why.into()),
                ("sharedOn", day(one.at)),
            ];
            thing("Stance", parts)
        });
        let decision = seat.decision().map(|one| {
            let replies = one.replies.iter().map(|reply| {
                let parts = vec![
                    ("voice", self.member(reply.voice)),
                    ("reply", reply.reply.text().into()),
                    ("words", reply.words.clone().into()),
                ];
                thing("Reply", parts)
            });
            let kept = one.overruled.last().map(|kept| kept.reason.clone());
            let parts = vec![
                ("decision", one.decision.text().into()),
                ("because", one.reason.clone().into()),
                ("date", day(one.at)),
                ("replies", replies.collect()),
                ("keptBecause", kept.into()),
            ];
            thing("Decision", parts)
        });
        let who = seat.invitee.who.map(|id| self.member(id));
        thing(
            "Invitation",
            vec![
                ("who", who.unwrap_or_default()),
                ("name", seat.invitee.name.clone().into()),
                (
                    "organisation",
                    organisation(seat.invitee.agency, &seat.invitee.organisation),
                ),
                ("why", seat.invitee.why.clone().into()),
                ("stances", stances.collect()),
                ("decision", decision.unwrap_or_default()),
            ],
        )
    }

    fn meeting_held(&self, held: &Held) -> Value {
        let afterwards = held.afterwards.iter().map(|one| self.afterwards(one));
        thing(
            "Meeting",
            vec![
                ("kind", held.kind.text().into()),
                ("date", held.on.to_string().into()),
                (
                    "participation",
                    held.took_part.map(|one| one.text()).unwrap_or_default().into(),
                ),
                ("quorate", held.quorate.into()),
                ("afterwards", afterwards.collect()),
            ],
        )
    }

    fn afterwards(&self, one: &Afterwards) -> Value {
        thing(
            "Afterwards",
            vec![
                ("voice", self.member(one.author)),
                ("question", one.question.text().into()),
                ("felt", one.said.felt.map(|felt| felt.text()).unwrap_or_default().into()),
                ("words", one.said.words.clone().into()),
                ("sharedOn", day(one.at)),
            ],
        )
    }
}

fn person((place, one): (usize, &Member)) -> Value {
    let kind = match one.role {
        Role::YoungPerson | Role::Parent => "Person",
        Role::Advocate | Role::Worker | Role::Chair | Role::Professional => "Professional",
    };
    thing(
        kind,
        vec![
            ("@id", format!("_:p{place}").into()),
            ("name", one.called.full.clone().into()),
            ("role", one.role.text().into()),
            ("organisation", organisation(one.agency, "")),
        ],
    )
}

fn organisation(agency: Agency, name: &str) -> Value {
    if agency == Agency::None {
        return Value::Null;
    }
    thing(
        "Organisation",
        vec![("agency", agency.text().into()), ("name", name.into())],
    )
}

fn plan(plan: &PackPlan) -> Value {
    let contexts = plan.text.contexts.iter().map(|one| {
        let actions = one.actions.iter().map(|action| {
            let parts = vec![
                ("what", action.what.clone().into()),
                ("owner", action.owner.clone().into()),
                ("target", action.target.as_str().into()),
                ("due", action.due.map(|on| on.to_string()).into()),
                ("state", action.state.text().into()),
                ("note", action.note.clone().into()),
            ];
            thing("Action", parts)
        });
        let parts = vec![
            ("kind", one.kind.text().into()),
            ("name", one.name.clone().into()),
            ("holder", one.holder.clone().into()),
            ("goal", one.goal.clone().into()),
            ("measure", one.measure.clone().into()),
            ("actions", actions.collect()),
        ];
        thing("Context", parts)
    });
    thing(
        "Plan",
        vec![
            ("agreedOn", plan.agreed_on.to_string().into()),
            ("contexts", contexts.collect()),
            ("contingency", plan.text.contingency.clone().into()),
        ],
    )
}

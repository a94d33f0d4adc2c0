use serde_json::Value;

use super::{day, organisation, thing};
use crate::pack::{Held, Pack, PackPlan};
use crate::room::{Afterwards, Apart, Felt, StaffRoom, StaffSeat, TookPart};

impl Pack {
    pub(super) fn seats(&self, room: &StaffRoom) -> Value {
        room.seats.iter().map(|seat| self.seat(seat)).collect()
    }

    pub(super) fn wishes(&self, room: &StaffRoom) -> Value {
        let wishes = room.wishes.iter().map(|one| {
            let ways = one.said.ways.iter().map(|way| way.text());
            let parts = vec![
                ("voice", self.member(one.author)),
                ("ways", ways.collect()),
                ("words", one.said.words.clone().into()),
                ("sharedOn", day(one.at)),
            ];
            thing("Wish", parts)
        });
        wishes.collect()
    }

    pub(super) fn asks(&self, room: &StaffRoom) -> Value {
        let asks = room.asks.iter().map(|one| {
            let parts = vec![
                ("voice", self.member(one.author)),
                ("who", one.said.who.clone().into()),
                ("why", one.said.why.clone().into()),
                ("sharedOn", day(one.at)),
            ];
            thing("Ask", parts)
        });
        asks.collect()
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

    pub(super) fn meeting_held(&self, held: &Held) -> Value {
        let afterwards = held.afterwards.iter().map(|one| self.afterwards(one));
        thing(
            "Meeting",
            vec![
                ("kind", held.kind.text().into()),
                ("date", held.on.to_string().into()),
                (
                    "participation",
                    held.took_part.map(TookPart::text).unwrap_or_default().into(),
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
                ("felt", one.said.felt.map(Felt::text).unwrap_or_default().into()),
                ("words", one.said.words.clone().into()),
                ("sharedOn", day(one.at)),
            ],
        )
    }
}

pub(super) fn plan(plan: &PackPlan) -> Value {
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

pub(super) fn apart(one: &Apart) -> Value {
    thing(
        "MeetingApart",
        vec![
            ("date", one.on.to_string().into()),
            ("who", one.who.clone().into()),
            ("why", one.why.clone().into()),
            ("outcome", one.outcome.clone().into()),
        ],
    )
}

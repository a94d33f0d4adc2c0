//! A pack as linked data: its plainest form, of which the digest is. The words of it are documented in
//! `docs/vocabulary.md`.

mod room;
mod said;

use serde_json::{Map, Value, json};

use super::{Pack, Whom};
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PersonId};
use crate::people::{Agency, Member, Role};
use crate::room::StaffRoom;
use crate::sealing::sha256;

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
        let in_room =
            |part: fn(&Self, &StaffRoom) -> Value| self.room.as_ref().map_or(Value::Null, |room| part(self, room));
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
                ("room", in_room(Self::seats)),
                ("wishes", in_room(Self::wishes)),
                ("asks", in_room(Self::asks)),
                ("plan", self.plan.as_ref().map_or(Value::Null, room::plan)),
                ("held", self.held.iter().map(|one| self.meeting_held(one)).collect()),
                ("meetingsApart", self.apart.iter().map(room::apart).collect()),
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

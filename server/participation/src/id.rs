//! Identifiers: sixteen random bytes, written as 26 lower-case Crockford base32 characters.
//!
//! Random and not sequential or dated, so that an id tells nobody how many there are, or when
//! something was made.

use std::{fmt, str::FromStr, sync::LazyLock};

use data_encoding::{Encoding, Specification};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{error::Error, sealing::random};

/// Crockford's base32 alphabet: no i, l, o or u, so an id can be read aloud.
const ALPHABET: &str = "0123456789abcdefghjkmnpqrstvwxyz";

static BASE32: LazyLock<Encoding> = LazyLock::new(|| {
    let mut specification = Specification::new();
    specification.symbols.push_str(ALPHABET);
    #[expect(clippy::expect_used, reason = "the alphabet is a constant of 32 different letters")]
    specification.encoding().expect("a valid alphabet")
});

/// An opaque identifier of anything that is stored.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id([u8; 16]);

impl Id {
    /// A new id that nobody can guess (128 bits from the operating system).
    #[must_use]
    pub fn random() -> Self {
        Self(random())
    }

    /// The id with these bytes, for the few that are fixed.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes behind the characters.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE32.encode(&self.0))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Id {
    type Err = Error;

    /// Reads exactly what [`Id`] prints: 26 characters, lower case, no unused bits set.
    fn from_str(text: &str) -> Result<Self, Error> {
        BASE32
            .decode(text.as_bytes())
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .map(Self)
            .ok_or(Error::Corrupt("id"))
    }
}

/// Gives a type the traits every id has: text in JSON and in the database.
macro_rules! as_text {
    ($($name:ident),+ $(,)?) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(|_| de::Error::custom("not an id"))
            }
        }

        impl<DB: sqlx::Database> sqlx::Type<DB> for $name
        where
            String: sqlx::Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <String as sqlx::Type<DB>>::type_info()
            }

            fn compatible(found: &DB::TypeInfo) -> bool {
                <String as sqlx::Type<DB>>::compatible(found)
            }
        }

        impl<'r, DB: sqlx::Database> sqlx::Decode<'r, DB> for $name
        where
            String: sqlx::Decode<'r, DB>,
        {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
                Ok(<String as sqlx::Decode<'r, DB>>::decode(value)?.parse::<Self>()?)
            }
        }
    )+};
}

/// Declares ids that cannot be taken for one another.
macro_rules! typed_ids {
    ($($(#[doc = $doc:literal])+ $name:ident;)+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub struct $name(Id);

            impl $name {
                /// A new id that nobody can guess.
                #[must_use]
                pub fn random() -> Self {
                    Self(Id::random())
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Display::fmt(&self.0, f)
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(f, "{}({})", stringify!($name), self.0)
                }
            }

            impl FromStr for $name {
                type Err = Error;

                fn from_str(text: &str) -> Result<Self, Error> {
                    text.parse().map(Self)
                }
            }

            impl From<Id> for $name {
                fn from(id: Id) -> Self {
                    Self(id)
                }
            }

            impl From<$name> for Id {
                fn from(id: $name) -> Self {
                    id.0
                }
            }
        )+

        as_text!(Id, $($name),+);
        crate::store::text_values!(crate::id::Id, $($name),+);
    };
}

typed_ids! {
    /// A human being who uses the service.
    PersonId;
    /// One young person's case.
    PathwayId;
    /// A person's role in one pathway; also their compartment.
    MembershipId;
    /// A signed-in session.
    SessionId;
    /// An invitation to join a pathway.
    InviteId;
    /// A passkey.
    PasskeyId;
    /// A draft, readable by its author only.
    DraftId;
    /// A view that was shared.
    ViewId;
    /// An answer to a view.
    AnswerId;
    /// A context: the place or group that should change.
    ContextId;
    /// A goal of the plan.
    GoalId;
    /// An action of the plan.
    ActionId;
    /// A meeting.
    MeetingId;
    /// An item on a meeting's agenda.
    ItemId;
    /// Somebody's invitation to one meeting.
    InviteeId;
    /// A stance that was shared.
    StanceId;
    /// A decision about an invitee.
    DecisionId;
    /// How somebody wants to take part in a meeting.
    WishId;
    /// Somebody the family asks for.
    AskId;
    /// What somebody says about a meeting afterwards.
    AfterwardsId;
    /// How somebody took part in a meeting.
    TookPartId;
    /// A meeting held without the family.
    ApartId;
    /// A place, among those of the one who flagged it.
    PlaceId;
    /// Somebody who matters to a young person, in that young person's own file.
    MattersId;
    /// A picture that serves as a map.
    PictureId;
    /// A place alert in the safeguarding hub.
    AlertId;
    /// A version of a plan that was agreed.
    PlanVersionId;
    /// A paragraph of the draft report.
    ParagraphId;
    /// Something a family member proposes.
    ProposalId;
    /// A challenge of an action.
    ChallengeId;
    /// Help that a family asked for.
    SupportAskId;
    /// A pack that was taken.
    PackId;
    /// A pack that was given to somebody to open.
    PackGivenId;
    /// A request for what is held on somebody.
    RequestId;
    /// A decision to cover words in a copy.
    CoverId;
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(bytes: [u8; 16]) {
            let id = Id::from_bytes(bytes);
            let text = id.to_string();
            prop_assert_eq!(text.len(), 26);
            prop_assert_eq!(text.parse::<Id>().unwrap(), id);
            let json = serde_json::to_string(&id).unwrap();
            prop_assert_eq!(&json, &format!("\"{text}\""));
            prop_assert_eq!(serde_json::from_str::<Id>(&json).unwrap(), id);
        }

        #[test]
        fn text_sorts_as_the_id_does(a: [u8; 16], b: [u8; 16]) {
            let (a, b) = (Id::from_bytes(a), Id::from_bytes(b));
            prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
        }
    }

    #[test]
    fn anything_else_is_refused() {
        let good = PersonId::random().to_string();
        let refused = [
            String::new(),
            good.to_uppercase().replacen(|c: char| c.is_ascii_digit(), "A", 1),
            format!("{good}0"),
            good[1..].to_owned(),
            format!("{}z", &good[..25]),
            format!(" {}", &good[1..]),
            "u".repeat(26),
        ];
        for text in refused {
            assert!(text.parse::<Id>().is_err(), "{text:?}");
        }
    }
}

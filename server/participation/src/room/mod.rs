//! Who is in the room: meetings, who is invited, what the family says about them, what the chair
//! decides, how the day went, and the meetings that were held without the family.
//!
//! A family member's page depends on invitees, decisions and their own words only: never on what
//! another voice said, or whether and when they said anything.

mod agenda;
mod apart;
mod asks;
mod booking;
mod chairing;
mod drafts;
mod envelopes;
mod eyes;
mod felt;
mod invitees;
mod inviting;
mod meetings;
mod naming;
mod negotiating;
mod noting_apart;
mod own_room;
mod presence;
mod quoracy;
mod reading;
mod said;
mod shared;
mod sharing;
mod slip;
mod staff_room;
mod steps;
mod told;
mod took_part;
mod words;

pub use agenda::{Item, NewItem};
pub use apart::{Apart, ApartRecord, Delay, MAX_DELAY_DAYS, may_delay_until};
pub use booking::{MoveMeeting, NewMeeting};
pub use chairing::Chairing;
pub use drafts::RoomDraft;
pub use envelopes::{HeldBack, Paper, RoomEnvelope};
pub use eyes::may_read_stance;
pub use felt::FeltAt;
pub use invitees::{InFor, Invitee};
pub use inviting::NewInvitee;
pub use meetings::{Cancelled, Meeting, MeetingKind, Move};
pub use negotiating::{Decided, Overruling, Replied, SharedStance};
pub use noting_apart::NewApart;
pub use own_room::{Room, Seat};
pub use presence::{Attendee, Presence};
pub use said::{AfterwardsSaid, AskSaid, Felt, Question, REACHES, StanceSaid, Way, WishSaid};
pub use shared::{Afterwards, Ask, AskAnswer, Wish};
pub use slip::{Save, Slip};
pub use staff_room::{StaffRoom, StaffSeat};
pub use told::{Told, ToldSeat};
pub use took_part::TookPartNote;
pub use words::{MAX_LINE, Unfit, unfit_line, unfit_words};

pub use crate::rules::negotiation::{Decision, Stance, State};
pub use crate::rules::took_part::TookPart;
pub(crate) use apart::{apart_handed_to, load_apart};
pub(crate) use eyes::may_read_about;
pub(crate) use meetings::{family_meetings, load_meetings};
pub use naming::names_family;
pub(crate) use reading::put_readings;
pub(crate) use slip::Taken;
pub(crate) use staff_room::room_handed_to;
pub(crate) use took_part::load_took_part;

use eyes::Eyes;

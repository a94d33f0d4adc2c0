//! Which tables a backup holds. A table in neither list makes a backup fail, so that none is
//! forgotten.

/// The tables a backup holds, each after those it refers to.
pub const TABLES: &[&str] = &[
    "data_key",
    "audit",
    "meta",
    "person",
    "pathway",
    "membership",
    "invite",
    "passkey",
    "draft",
    "kept",
    "view",
    "reading",
    "answer",
    "context",
    "goal",
    "action",
    "meeting",
    "meeting_move",
    "agenda_item",
    "invitee",
    "invitee_item",
    "room_step",
    "room_draft",
    "wish",
    "ask",
    "afterwards",
    "room_reading",
    "presence",
    "took_part",
    "apart",
    "apart_delay",
    "late_form",
    "sheet",
    "gathered",
    "picture",
    "household",
    "flag",
    "other_source",
    "alert",
];

/// The tables that are empty after a restore: nobody is to be signed in by it.
pub const LEFT_OUT: &[&str] = &["session", "ceremony"];

//! What becomes of the rows of every table when a pathway's time is over. A test holds this against the schema: a table
//! that is not here fails it, so that none is forgotten.
//!
//! Rows go in the opposite order of [`backup::TABLES`](crate::backup::TABLES), so that a row goes before what it refers
//! to: the order here is for the reader.

use super::Class::{self, Pictures, Traces, Words};

/// What becomes of a table's rows.
#[derive(Clone, Copy, Debug)]
pub enum Fate {
    /// They go, by these rules.
    Goes(&'static [Rule]),
    /// They are found and deleted elsewhere: how.
    Found(&'static str),
    /// They stay: why.
    Stays(&'static str),
}

/// Which rows go with a class.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// With which class. What goes with pictures or traces goes with the words too, if it is still there.
    pub class: Class,
    /// What `$1` is.
    pub by: By,
    /// The statement.
    pub sql: &'static str,
}

/// What `$1` of a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The pathway.
    Pathway,
    /// Each person of it who is no member of staff and on no other pathway.
    Person,
}

const fn rule(class: Class, by: By, sql: &'static str) -> Rule {
    Rule { class, by, sql }
}

/// Rows of a table that names its pathway.
macro_rules! of_pathway {
    ($table:literal) => {
        Fate::Goes(&[rule(
            Words,
            By::Pathway,
            concat!("DELETE FROM ", $table, " WHERE pathway = $1"),
        )])
    };
}

/// Rows of a table that names something of the pathway.
macro_rules! of_its {
    ($table:literal, $column:literal, $parent:literal) => {
        Fate::Goes(&[rule(
            Words,
            By::Pathway,
            concat!(
                "DELETE FROM ",
                $table,
                " WHERE ",
                $column,
                " IN (SELECT id FROM ",
                $parent,
                " WHERE pathway = $1)"
            ),
        )])
    };
}

/// Rows of a table that names something of something of the pathway.
macro_rules! of_its_own {
    ($table:literal, $column:literal, $parent:literal, $up:literal, $top:literal) => {
        Fate::Goes(&[rule(
            Words,
            By::Pathway,
            concat!(
                "DELETE FROM ",
                $table,
                " WHERE ",
                $column,
                " IN (SELECT c.id FROM ",
                $parent,
                " c JOIN ",
                $top,
                " t ON t.id = c.",
                $up,
                " WHERE t.pathway = $1)"
            ),
        )])
    };
}

/// Every table.
pub const FATES: &[(&str, Fate)] = &[
    (
        "data_key",
        Fate::Found("the keys of the pathway, its memberships and its people are destroyed"),
    ),
    (
        "audit",
        Fate::Stays("who did what: ids only, and a chain that would break"),
    ),
    ("meta", Fate::Stays("settings")),
    ("certificate", Fate::Stays("what is left to say that it went")),
    ("service", Fate::Stays("a public directory")),
    (
        "alert",
        Fate::Stays("told to the hub already: no pathway, no person, no words of a family"),
    ),
    ("other_source", Fate::Stays("not from a family's words")),
    (
        "flag",
        Fate::Found("by the keys of the months that can still be counted"),
    ),
    (
        "pathway",
        Fate::Goes(&[rule(Words, By::Pathway, "DELETE FROM pathway WHERE id = $1")]),
    ),
    ("membership", of_pathway!("membership")),
    (
        "person",
        Fate::Goes(&[rule(Words, By::Person, "DELETE FROM person WHERE id = $1")]),
    ),
    (
        "invite",
        Fate::Goes(&[
            rule(
                Traces,
                By::Person,
                "DELETE FROM invite WHERE person = $1 AND (used_at IS NOT NULL OR cancelled_at IS NOT NULL)",
            ),
            rule(Words, By::Person, "DELETE FROM invite WHERE person = $1"),
        ]),
    ),
    (
        "passkey",
        Fate::Goes(&[
            rule(
                Traces,
                By::Person,
                "DELETE FROM passkey WHERE person = $1 AND ended_at IS NOT NULL",
            ),
            rule(Words, By::Person, "DELETE FROM passkey WHERE person = $1"),
        ]),
    ),
    (
        "session",
        Fate::Goes(&[
            rule(
                Traces,
                By::Person,
                "DELETE FROM session WHERE person = $1 AND ended_at IS NOT NULL",
            ),
            rule(Words, By::Person, "DELETE FROM session WHERE person = $1"),
        ]),
    ),
    (
        "ceremony",
        Fate::Goes(&[rule(Words, By::Person, "DELETE FROM ceremony WHERE person = $1")]),
    ),
    (
        "late_form",
        Fate::Goes(&[rule(Words, By::Person, "DELETE FROM late_form WHERE person = $1")]),
    ),
    ("draft", of_its!("draft", "membership", "membership")),
    ("kept", of_its!("kept", "membership", "membership")),
    ("sheet", of_its!("sheet", "membership", "membership")),
    ("view", of_pathway!("view")),
    ("reading", of_its!("reading", "view", "view")),
    ("answer", of_its!("answer", "view", "view")),
    ("context", of_pathway!("context")),
    ("goal", of_its!("goal", "context", "context")),
    ("place_facts", of_its!("place_facts", "context", "context")),
    ("gathered", of_its!("gathered", "context", "context")),
    ("action", of_pathway!("action")),
    ("action_source", of_its!("action_source", "action", "action")),
    ("action_step", of_its!("action_step", "action", "action")),
    ("action_owner", of_its!("action_owner", "action", "action")),
    ("escalation", of_its!("escalation", "action", "action")),
    ("plan_frame", of_pathway!("plan_frame")),
    ("plan_version", of_pathway!("plan_version")),
    ("paragraph", of_pathway!("paragraph")),
    ("set_aside", of_pathway!("set_aside")),
    ("proposal", of_pathway!("proposal")),
    ("proposal_step", of_its!("proposal_step", "proposal", "proposal")),
    ("challenge", of_pathway!("challenge")),
    ("challenge_step", of_its!("challenge_step", "challenge", "challenge")),
    ("asking", of_pathway!("asking")),
    ("news", of_pathway!("news")),
    ("support_ask", of_pathway!("support_ask")),
    ("support_told", of_its!("support_told", "ask", "support_ask")),
    ("pathway_step", of_pathway!("pathway_step")),
    ("meeting", of_pathway!("meeting")),
    ("meeting_move", of_its!("meeting_move", "meeting", "meeting")),
    ("agenda_item", of_its!("agenda_item", "meeting", "meeting")),
    ("invitee", of_its!("invitee", "meeting", "meeting")),
    (
        "invitee_item",
        of_its_own!("invitee_item", "invitee", "invitee", "meeting", "meeting"),
    ),
    (
        "room_step",
        of_its_own!("room_step", "invitee", "invitee", "meeting", "meeting"),
    ),
    ("room_draft", of_its!("room_draft", "membership", "membership")),
    (
        "room_reading",
        Fate::Goes(&[rule(
            Words,
            By::Pathway,
            "DELETE FROM room_reading WHERE subject IN (\
             SELECT s.id FROM room_step s JOIN invitee i ON i.id = s.invitee JOIN meeting m ON m.id = i.meeting \
             WHERE m.pathway = $1 \
             UNION ALL SELECT w.id FROM wish w JOIN meeting m ON m.id = w.meeting WHERE m.pathway = $1 \
             UNION ALL SELECT a.id FROM ask a JOIN meeting m ON m.id = a.meeting WHERE m.pathway = $1 \
             UNION ALL SELECT f.id FROM afterwards f JOIN meeting m ON m.id = f.meeting WHERE m.pathway = $1)",
        )]),
    ),
    ("wish", of_its!("wish", "meeting", "meeting")),
    ("ask", of_its!("ask", "meeting", "meeting")),
    ("afterwards", of_its!("afterwards", "meeting", "meeting")),
    ("presence", of_its!("presence", "meeting", "meeting")),
    ("took_part", of_its!("took_part", "meeting", "meeting")),
    ("ready_mark", of_its!("ready_mark", "meeting", "meeting")),
    ("tried", of_its!("tried", "meeting", "meeting")),
    ("interpreter", of_its!("interpreter", "meeting", "meeting")),
    ("apart", of_pathway!("apart")),
    ("apart_delay", of_its!("apart_delay", "apart", "apart")),
    (
        "picture",
        Fate::Goes(&[
            rule(Pictures, By::Pathway, "DELETE FROM picture WHERE pathway = $1"),
            rule(Words, By::Pathway, "DELETE FROM picture WHERE pathway = $1"),
        ]),
    ),
    ("household", of_pathway!("household")),
    ("pack", of_pathway!("pack")),
    ("pack_given", of_pathway!("pack_given")),
    ("request", of_pathway!("request")),
    ("request_step", of_its!("request_step", "request", "request")),
    ("request_cover", of_its!("request_cover", "request", "request")),
    ("request_taken", of_its!("request_taken", "request", "request")),
    (
        "contact",
        Fate::Goes(&[rule(Words, By::Person, "DELETE FROM contact WHERE person = $1")]),
    ),
    (
        "contact_stop",
        Fate::Goes(&[rule(Words, By::Person, "DELETE FROM contact_stop WHERE person = $1")]),
    ),
    (
        "message",
        Fate::Goes(&[
            rule(
                Traces,
                By::Person,
                "DELETE FROM message WHERE person = $1 AND state <> 'waiting'",
            ),
            rule(Words, By::Person, "DELETE FROM message WHERE person = $1"),
        ]),
    ),
    (
        "evaluation",
        Fate::Stays("numbers of families, suppressed and rounded: nothing of a family"),
    ),
    (
        "provider_link",
        Fate::Stays("of staff: a keyed digest of their account"),
    ),
    ("plan_end", of_pathway!("plan_end")),
    ("filed", of_pathway!("filed")),
    ("legal_hold", of_pathway!("legal_hold")),
    ("early_deletion", of_pathway!("early_deletion")),
    ("copy_offer", of_pathway!("copy_offer")),
];

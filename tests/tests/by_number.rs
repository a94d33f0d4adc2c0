//! Twenty-two assertions this service stands by, by number, each with the tests that show it.
//!
//! An assertion is told as a user would notice it, where it can be: most of them are lines of longer journeys, and
//! testing them a second time here would test nothing more. What is held here is that the list is whole and true: a test
//! that is renamed or taken away fails it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// A file under the workspace and a test in it.
type Test = (&'static str, &'static str);

const CLOCK: &str = "server/participation/src/rules/statutory_clock.rs";
const WORDS: &str = "tests/tests/words.rs";
const ACCESS: &str = "tests/tests/access.rs";
const QUORACY: &str = "server/participation/src/rules/quoracy/tests.rs";
const LIMITS: &str = "server/participation/src/rules/restriction/limit.rs";
const FAMILY: &str = "tests/tests/accessibility/main.rs";
const BUDGETS: &str = "tests/tests/budgets.rs";

/// The assertions, each in short.
const ASSERTIONS: [(u8, &str, &[Test]); 22] = [
    (
        1,
        "conference by 1 October, core group by 13 October, review by 29 December",
        &[(CLOCK, "the_whole_story")],
    ),
    (
        2,
        "an invite's words are neutral",
        &[(WORDS, "messages_tell_nothing_in_any_language")],
    ),
    (
        3,
        "a place, a view and who comes, without JavaScript",
        &[
            ("tests/tests/journey/places.rs", "tapped_without_scripts"),
            ("tests/tests/journey/voice.rs", "without_scripts"),
            ("tests/tests/journey/room.rs", "without_scripts"),
        ],
    ),
    (
        4,
        "on a worker's device a draft is its author's until it is shared",
        &[
            ("tests/tests/journey/handover.rs", "handed_back_it_shows_nothing"),
            (
                "server/participation/tests/story/sitting.rs",
                "a_sitting_shows_what_was_written_in_it_and_what_the_worker_may_read",
            ),
        ],
    ),
    (
        5,
        "to Ewa, whatever is Kacper's is not there",
        &[
            (ACCESS, "everybody_gets_what_the_matrix_says_on_sqlite"),
            (ACCESS, "everybody_gets_what_the_matrix_says_on_postgres"),
        ],
    ),
    (
        6,
        "a private line goes to the chair and to no other pack or export",
        &[
            (
                "tests/tests/meanwhile/pack.rs",
                "a_private_line_goes_with_the_chairs_copies_alone",
            ),
            (
                "server/participation/tests/story/requests.rs",
                "a_private_line_goes_to_him_and_to_no_parent",
            ),
            (
                "tests/tests/chair.rs",
                "a_private_reason_reaches_the_chair_and_the_advocate_and_nobody_else",
            ),
        ],
    ),
    (
        7,
        "the school's first draft waits in English and Polish",
        &[
            (LIMITS, "the_schools_first_draft_waits_in_either_language"),
            (
                "tests/tests/meanwhile/staff_plan.rs",
                "what_asks_a_young_person_to_stay_away_waits_for_the_place",
            ),
        ],
    ),
    (
        8,
        "no action without a context; the tilt counts 6, 2, 2, 1 and 0",
        &[
            (
                "server/participation/tests/story/plan.rs",
                "an_action_without_a_context_of_this_pathway_is_refused",
            ),
            (
                "server/participation/src/rules/tilt.rs",
                "the_story_counts_6_2_2_0_1_and_nothing_warns",
            ),
        ],
    ),
    (
        9,
        "quorate without police, and without the nurse by the setting; who left does not count",
        &[
            (QUORACY, "without_police_the_story_is_quorate_either_way"),
            (QUORACY, "without_police_and_nurse_the_setting_decides"),
            ("tests/tests/chair.rs", "who_left_before_the_decision_does_not_count"),
        ],
    ),
    (
        10,
        "ready waits until everything is read and answered",
        &[(
            "tests/tests/meanwhile/ready.rs",
            "ready_waits_for_an_answer_and_the_chair_says_why_not",
        )],
    ),
    (
        11,
        "the document begins with Kacper's words, and is named by rule",
        &[
            (
                "tests/tests/meanwhile/pack.rs",
                "a_document_begins_with_the_young_persons_words_and_is_named_by_rule",
            ),
            (
                "app/src/work/pack/docx/tests.rs",
                "headings_stand_in_order_and_every_table_has_a_header_row",
            ),
        ],
    ),
    (
        12,
        "a review makes a row that validates, a conference none",
        &[(
            "server/participation/tests/story/pack_rows.rs",
            "every_row_validates_and_a_conference_has_none",
        )],
    ),
    (
        13,
        "what is late goes up, and done needs what shows it",
        &[
            (
                "server/participation/tests/story/owners.rs",
                "what_is_late_goes_up_on_set_dates_and_everybody_reads_the_same",
            ),
            (
                "server/participation/tests/story/owners.rs",
                "done_needs_what_shows_it_and_late_a_new_day",
            ),
        ],
    ),
    (
        14,
        "\"can't\" needs a reason and an offer, and has a reply",
        &[
            ("tests/tests/journey/voice.rs", "acts_and_answers"),
            (
                "server/participation/tests/story/voice.rs",
                "a_voice_reaches_the_plan_and_comes_back_answered",
            ),
        ],
    ),
    (
        15,
        "Exit ends the session, and Back shows nothing",
        &[
            ("tests/tests/leave.rs", "with_scripts"),
            ("tests/tests/leave.rs", "without_scripts"),
        ],
    ),
    (
        16,
        "enough young people make an alert of a place, one fewer makes none",
        &[
            (
                "server/participation/tests/story/alerts.rs",
                "enough_different_young_people_make_an_alert_that_says_the_place_and_no_more",
            ),
            (
                "server/participation/tests/story/alerts.rs",
                "two_are_never_enough_and_three_may_be",
            ),
        ],
    ),
    (
        17,
        "no message holds a forbidden word in any language",
        &[
            (WORDS, "messages_tell_nothing_in_any_language"),
            (
                "server/src/messages/tests.rs",
                "a_mail_says_the_phrase_and_nothing_else_in_every_language",
            ),
        ],
    ),
    (
        18,
        "pages hold to the accessibility rules, in Polish and Urdu too",
        &[
            (FAMILY, "young_person"),
            (FAMILY, "young_person_in_urdu"),
            (FAMILY, "parent_and_advocate"),
            (FAMILY, "worker_in_urdu"),
        ],
    ),
    (
        19,
        "a first visit is small and asks nobody else",
        &[(BUDGETS, "first_visit")],
    ),
    (
        20,
        "Kacper sees who opened his words, and when",
        &[
            ("tests/tests/journey/voice.rs", "sees_who_opened_it"),
            (
                "server/participation/tests/story/voice.rs",
                "a_voice_reaches_the_plan_and_comes_back_answered",
            ),
        ],
    ),
    (
        21,
        "filed, ended and some months later it is gone, with a certificate; a hold keeps it",
        &[
            (
                "server/participation/tests/story/retention.rs",
                "what_is_filed_goes_after_its_months_and_a_certificate_stays",
            ),
            (
                "server/participation/tests/story/retention.rs",
                "a_hold_keeps_everything_until_it_is_lifted",
            ),
        ],
    ),
    (
        22,
        "a family's English reads at nine",
        &[(WORDS, "the_familys_pages_read_at_nine")],
    ),
];

#[test]
fn every_assertion_has_its_tests() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("the tests lie in the workspace")?;
    for (place, (number, what, tests)) in (1..).zip(&ASSERTIONS) {
        assert_eq!(place, *number, "{what}");
        assert!(!tests.is_empty(), "{number}: {what}");
        for (file, test) in *tests {
            let source = fs::read_to_string(root.join(file)).with_context(|| format!("{number}: {file}"))?;
            assert!(
                source.contains(&format!("fn {test}(")),
                "{number}, {what}: {file} has no `{test}`"
            );
        }
    }
    Ok(())
}

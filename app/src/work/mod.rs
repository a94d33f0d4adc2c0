//! The screens of staff: what needs me today, and one pathway with its words, plan, people and dates.

mod agenda;
mod apart;
mod card;
mod case;
mod clock;
mod dates;
mod directory;
mod enter;
mod evaluation;
mod filed;
mod hub;
mod kind;
mod ledger;
mod lengths;
pub(crate) mod names;
mod news;
mod open;
pub(crate) mod pack;
mod pathways;
mod people;
mod places;
mod plan;
mod quarters;
mod rail;
mod ready;
mod requests;
mod retention;
mod room;
mod today;
mod typed;
mod up;
mod voices;
mod weights;
mod words;

pub use apart::{add_apart, apart, came_of_it, delay_apart};
pub use dates::{book, cancel, date_strategy, dates, move_it, was_held};
pub use directory::{DIRECTORY_BYTES, DIRECTORY_POST, bring_directory, directory};
pub use enter::{enter, enter_words};
pub use evaluation::evaluation;
pub use filed::{early, end_plan, file, filed, goes_on};
pub use hub::close_alert;
pub use kind::{go_on, kind};
pub use ledger::{ledger, ledger_file};
pub(crate) use lengths::{too_long, typed as longest};
pub use news::{news, say_news};
pub use open::{new_one, open_one};
pub(crate) use pack::pack_to_open;
pub use pack::{boxes, give_pack, name_boxes, pack, received_pack, take_pack_back};
pub use pathways::all;
pub use people::{cancel_invite, hand_over, invite, invite_again, let_go, people, stop_messages};
pub use places::{
    add_picture, change, change_context, context, gather, join, picture, pictures, places, places_look, remove_picture,
};
pub use plan::{
    action, add_action, add_context, add_paragraph, agree_plan, challenge_action, challenges, change_action,
    change_paragraph, decide_proposal, facts, goal, move_action, note_facts_agreed, note_support, open_plan, plan,
    proposals, publish_plan, report, set_aside, set_owners, settle_challenge, step_challenge, support,
    take_paragraph_out, take_up, tell_support, tie_source, versions, write_contingency, write_facts, write_goal,
};
pub use ready::{book_interpreter, go_on_anyway, mark_ready, note_tried, ready};
pub use requests::{copy_for_request, cover_words, lift_cover, note_request, request, requests, step_request};
pub use retention::{decide_early, hold, retention, set_months};
pub use room::{
    answer_ask, change_agenda, change_invitee, day, decide, invite_everyone, invite_to_room, invitee, keep_to_it,
    let_in, on_the_day, room,
};
pub use today::{
    allocate, cancel_colleague, invite_colleague, invite_colleague_again, set_alert_rule, set_quoracy, set_report_days,
    share_a_household, today,
};
pub use voices::voices;
pub use weights::{
    check_our_weights, keep_our_weights, keep_our_weights_while_moving, our_weights, share_our_weights, weights,
};
pub use words::{answer, words};

//! The one table of everything that can be asked for: pages, posts and what the scripts fetch.
//!
//! A row names its path, its method, its [`Policy`] and its handler, so nothing is served
//! without a policy. The access matrix in `tests` runs over the same table.

mod guard;

use std::future::Future;
use std::pin::Pin;

use axum::Router;
use axum::extract::{Request, State as FromState};
use axum::response::Response;
use axum::routing::any;
use http::Method;

use crate::ask::{Answered, Ask};
use crate::state::State;
use crate::{
    answers, copy, home, late, leave, map, messages, over_time, places, plan, room, say, settings, sign_in, tasks,
    weights, work,
};

/// Who may pass at the door of a route. What they find behind it depends on the handle they get there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Anybody.
    Anyone,
    /// Anybody, and only in the demo.
    Demo,
    /// Anybody, and only where staff sign in at the council's identity provider.
    CouncilSignIn,
    /// Somebody signed in who is still coming in: the phone, the cards, the key.
    ComingIn,
    /// Anybody signed in and in.
    SignedIn,
    /// A young person or a parent.
    Family,
    /// A young person or a parent; one whose session ran out while they wrote may still hand that in.
    FamilyEvenLate,
    /// A young person, a parent or an advocate.
    FamilyAndAdvocate,
    /// A partner who does actions of the plan.
    Partner,
    /// Any member of staff.
    Staff,
    /// A worker.
    Worker,
    /// A worker or a chair.
    WorkerAndChair,
    /// A chair.
    Chair,
    /// A manager.
    Manager,
    /// Somebody in the safeguarding hub.
    Hub,
    /// A manager, or somebody in the safeguarding hub.
    ManagerAndHub,
    /// A manager, or the data protection officer.
    ManagerAndDataProtection,
}

/// What a row answers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page: GET.
    Page,
    /// A form post: POST, answered with a page or a redirect.
    Post,
    /// Something a script fetches: POST, answered with text or JSON.
    Function,
}

type Handler = fn(Ask) -> Pin<Box<dyn Future<Output = Answered> + Send>>;

/// A row of the table.
#[derive(Clone, Copy)]
pub struct Row {
    /// Page, post or function.
    pub kind: Kind,
    /// The path, with `{name}` for its parts.
    pub path: &'static str,
    /// Who may pass.
    pub policy: Policy,
    handler: Handler,
}

macro_rules! table {
    ($($kind:ident $path:literal $policy:ident $handler:path;)+) => {
        /// Everything that can be asked for.
        pub const ROUTES: &[Row] = &[$(Row {
            kind: Kind::$kind,
            path: $path,
            policy: Policy::$policy,
            handler: |ask| Box::pin($handler(ask)),
        }),+];
    };
}

table! {
    // Coming in and going out.
    Page "/" Anyone sign_in::door;
    Post "/in" Anyone sign_in::come_in;
    Function "/key/ask" Anyone sign_in::ask_for_key;
    Function "/key/open" Anyone sign_in::open_with_key;
    Post "/demo/enter" Demo sign_in::enter_demo;
    Page "/sign-in/work" CouncilSignIn sign_in::council::page;
    Post "/sign-in/work" CouncilSignIn sign_in::council::set_out;
    Page "/sign-in/work/back" CouncilSignIn sign_in::council::back;
    Post "/sign-in/work/code" CouncilSignIn sign_in::council::link;
    Post "/sign-in/work/new" CouncilSignIn sign_in::council::come_in_new;
    Page "/demo/messages" Demo messages::sent_in_demo;
    Page "/help" Anyone sign_in::cant_get_in;
    Page "/phone" ComingIn sign_in::phone;
    Post "/phone" ComingIn sign_in::phone_answered;
    Page "/cards" ComingIn sign_in::cards;
    Post "/cards" ComingIn sign_in::cards_read;
    Page "/keep" ComingIn sign_in::keep;
    Post "/keep" ComingIn sign_in::just_this_once;
    Function "/key/begin" ComingIn sign_in::begin_key;
    Function "/key/keep" ComingIn sign_in::keep_key;
    Page "/x" Anyone leave::leave;
    Post "/x" Anyone leave::leave;
    Post "/language" Anyone settings::choose_language;
    Page "/settings" SignedIn settings::settings;
    Post "/settings" SignedIn settings::choose_look;
    Post "/settings/end" SignedIn settings::end_all;
    Page "/copy" Family copy::ask_for_copy;
    Post "/copy" Family copy::take_copy;
    Page "/settings/messages" Family messages::messages;
    Post "/settings/messages" Family messages::choose;
    Post "/settings/messages/stop" Family messages::stop;
    Page "/late" SignedIn late::late;
    Post "/late/drop" SignedIn late::drop;

    // Young people and parents.
    Page "/home" FamilyAndAdvocate home::home;
    Page "/people" FamilyAndAdvocate home::people;
    Page "/cards/again" FamilyAndAdvocate sign_in::cards_again;
    Page "/say" Family say::topics;
    Page "/say/check" Family say::check;
    Post "/say/share" Family say::share;
    Page "/say/shared" Family say::shared;
    Page "/say/{topic}" Family say::question;
    Post "/say/{topic}" FamilyEvenLate say::keep;
    Function "/say/{topic}/keep" FamilyEvenLate say::keep_while_typing;
    Page "/say/{topic}/feel" Family say::feeling;
    Post "/say/{topic}/feel" Family say::keep_feeling;
    Page "/say/{topic}/who" Family say::who;
    Post "/say/{topic}/who" Family say::keep_who;
    Post "/say/{topic}/discard" Family say::discard;
    Page "/answers" FamilyAndAdvocate answers::answers;
    Page "/answers/{id}" Family answers::one;
    Post "/answers/{id}/reply" Family answers::reply;
    Page "/answers/{id}/answer" FamilyAndAdvocate answers::answering;
    Post "/answers/{id}/answer" FamilyAndAdvocate answers::answered;
    Post "/answers/{id}/ask" Family answers::happening::about_view;
    Page "/answers/{id}/news" FamilyAndAdvocate answers::happening::telling;
    Post "/answers/{id}/news" FamilyAndAdvocate answers::happening::say_it;
    Page "/answers/{id}/back" Family answers::ask_take_back;
    Post "/answers/{id}/back" Family answers::take_back;
    Page "/answers/{id}/who" Family answers::who;
    Post "/answers/{id}/who" Family answers::change_who;
    Post "/answers/{id}/mine" Family answers::confirm;
    Page "/answers/plan/{proposal}" Family answers::proposals::one;
    Post "/answers/plan/{proposal}/reply" Family answers::proposals::reply;
    Post "/answers/plan/{proposal}/ask" Family answers::happening::about_proposal;
    Page "/answers/plan/{proposal}/back" Family answers::proposals::ask_take_back;
    Post "/answers/plan/{proposal}/back" Family answers::proposals::take_back;
    Page "/answers/against/{challenge}" Family answers::challenges::one;
    Post "/answers/against/{challenge}/chair" Family answers::challenges::to_chair;
    Page "/answers/against/{challenge}/back" Family answers::challenges::ask_take_back;
    Post "/answers/against/{challenge}/back" Family answers::challenges::take_back;
    Page "/room" FamilyAndAdvocate room::room;
    Page "/room/check" Family room::check;
    Post "/room/share" Family room::share;
    Page "/room/part" Family room::part;
    Post "/room/part" Family room::keep_part;
    Page "/room/add" Family room::add;
    Post "/room/add" Family room::keep_ask;
    Page "/room/apart" FamilyAndAdvocate room::apart;
    Page "/room/after" Family room::after;
    Post "/room/after" Family room::keep_after;
    Post "/room/took-part" Family room::doubt;
    Page "/room/date.ics" FamilyAndAdvocate room::calendar;
    Post "/room/{id}" Family room::keep_stance;
    Post "/room/{id}/reply" Family room::reply;
    Page "/places/most" Family weights::most;
    Post "/places/most" Family weights::keep;
    Function "/places/most/keep" Family weights::keep_while_moving;
    Page "/places/most/why" Family weights::why;
    Post "/places/most/why" Family weights::keep_why;
    Page "/places/most/who" Family weights::who;
    Post "/places/most/who" Family weights::keep_who;
    Page "/places/most/check" Family weights::check;
    Post "/places/most/share" Family weights::share;
    Page "/places/most/before" FamilyAndAdvocate weights::before;
    Post "/places/most/back" Family weights::take_back;
    Page "/places" Family places::places;
    Page "/places/time" Family over_time::over_time;
    Page "/places/new" Family places::new;
    Post "/places/new" Family places::begin;
    Page "/places/people" Family places::matters;
    Page "/places/people/new" Family places::new_matters;
    Post "/places/people/new" Family places::begin_matters;
    Page "/places/people/{id}" Family places::one_matters;
    Post "/places/people/{id}" Family places::keep_matters;
    Page "/places/people/{id}/check" Family places::check_matters;
    Post "/places/people/{id}/share" Family places::share_matters;
    Post "/places/people/{id}/discard" Family places::discard_matters;
    Page "/places/{id}" Family places::one;
    Page "/places/{id}/check" Family places::check;
    Post "/places/{id}/share" Family places::share;
    Page "/places/{id}/shared" Family places::shared;
    Post "/places/{id}/discard" Family places::discard;
    Function "/places/map" Family places::places_map;
    Page "/places/picture/{picture}" Family places::picture_file;
    Page "/places/{id}/where" Family places::where_it_is;
    Post "/places/{id}/where" Family places::keep_where;
    Function "/places/{id}/where/map" Family places::where_map;
    Page "/places/{id}/where/route" Family places::way;
    Post "/places/{id}/where/route" Family places::keep_way;
    Page "/places/{id}/where/picture/{picture}" Family places::pin_on_picture;
    Post "/places/{id}/where/picture/{picture}" Family places::keep_pin;
    Page "/places/{id}/{question}" Family places::question;
    Post "/places/{id}/{question}" Family places::keep;
    Page "/plan" FamilyAndAdvocate plan::plan;
    Page "/plan/draft" FamilyAndAdvocate plan::draft;
    Post "/plan/ask/{action}" Family answers::happening::about_action;
    Page "/plan/say/{kind}/{about}" Family plan::write;
    Post "/plan/say/{kind}/{about}" Family plan::keep;
    Page "/plan/say/{kind}/{about}/check" Family plan::check;
    Post "/plan/say/{kind}/{about}/share" Family plan::share;
    Post "/plan/say/{kind}/{about}/discard" Family plan::discard;
    Page "/plan/against/{action}" Family plan::write_against;
    Post "/plan/against/{action}" Family plan::keep_against;
    Page "/plan/against/{action}/check" Family plan::check_against;
    Post "/plan/against/{action}/share" Family plan::share_against;
    Post "/plan/against/{action}/discard" Family plan::discard_against;
    Page "/plan/outside" FamilyAndAdvocate plan::outside;
    Post "/plan/outside" Family plan::agree_outside;

    // Whoever was given a pack.
    Page "/pack" SignedIn work::received_pack;

    // Partners: their own actions, and nothing else of anybody.
    Page "/tasks" Partner tasks::tasks;
    Page "/tasks/{task}" Partner tasks::task;
    Post "/tasks/{task}" Partner tasks::move_task;

    // Staff.
    Page "/work" Staff work::today;
    Page "/work/all" WorkerAndChair work::all;
    Page "/work/new" Worker work::new_one;
    Post "/work/new" Worker work::open_one;
    Post "/work/allocate" Manager work::allocate;
    Post "/work/invite" Manager work::invite_colleague;
    Post "/work/invite/again" Manager work::invite_colleague_again;
    Post "/work/invite/cancel" Manager work::cancel_colleague;
    Post "/work/quoracy" Manager work::set_quoracy;
    Post "/work/report-days" Manager work::set_report_days;
    Page "/work/boxes" Manager work::boxes;
    Post "/work/boxes" Manager work::name_boxes;
    Post "/work/alerts/rule" Manager work::set_alert_rule;
    Post "/work/alerts/household" Manager work::share_a_household;
    Post "/work/alerts/close" Hub work::close_alert;
    Page "/work/directory" Manager work::directory;
    Post "/work/directory" Manager work::bring_directory;
    Page "/work/asked-for" Manager work::ledger;
    Page "/work/asked-for.csv" Manager work::ledger_file;
    Page "/work/evaluation" ManagerAndHub work::evaluation;
    Page "/work/requests" ManagerAndDataProtection work::requests;
    Post "/work/requests" ManagerAndDataProtection work::note_request;
    Page "/work/requests/{request}" ManagerAndDataProtection work::request;
    Post "/work/requests/{request}/step" ManagerAndDataProtection work::step_request;
    Page "/work/requests/{request}/copy" Manager work::copy_for_request;
    Post "/work/requests/{request}/cover" Manager work::cover_words;
    Post "/work/requests/{request}/lift" Manager work::lift_cover;
    Page "/work/retention" Manager work::retention;
    Post "/work/retention" Manager work::set_months;
    Post "/work/retention/hold" Manager work::hold;
    Post "/work/retention/early" Manager work::decide_early;
    Page "/work/{id}" WorkerAndChair work::words;
    Post "/work/{id}/answer" WorkerAndChair work::answer;
    Page "/work/{id}/news" WorkerAndChair work::news;
    Post "/work/{id}/news" WorkerAndChair work::say_news;
    Page "/work/{id}/plan" WorkerAndChair work::plan;
    Post "/work/{id}/plan" Worker work::add_action;
    Post "/work/{id}/plan/contingency" Worker work::write_contingency;
    Post "/work/{id}/plan/open" Worker work::open_plan;
    Post "/work/{id}/plan/aside" Chair work::set_aside;
    Page "/work/{id}/plan/goal/{context}" Worker work::goal;
    Post "/work/{id}/plan/goal/{context}" Worker work::write_goal;
    Page "/work/{id}/plan/outside/{context}" Worker work::facts;
    Post "/work/{id}/plan/outside/{context}" Worker work::write_facts;
    Post "/work/{id}/plan/outside/{context}/agreed" Worker work::note_facts_agreed;
    Page "/work/{id}/plan/report" WorkerAndChair work::report;
    Post "/work/{id}/plan/report" Worker work::add_paragraph;
    Post "/work/{id}/plan/report/change" Worker work::change_paragraph;
    Post "/work/{id}/plan/report/out" Worker work::take_paragraph_out;
    Page "/work/{id}/plan/proposals" WorkerAndChair work::proposals;
    Post "/work/{id}/plan/proposals" WorkerAndChair work::decide_proposal;
    Page "/work/{id}/plan/challenges" WorkerAndChair work::challenges;
    Post "/work/{id}/plan/challenges" WorkerAndChair work::step_challenge;
    Post "/work/{id}/plan/challenges/settle" Chair work::settle_challenge;
    Page "/work/{id}/plan/support" WorkerAndChair work::support;
    Post "/work/{id}/plan/support" WorkerAndChair work::note_support;
    Post "/work/{id}/plan/support/tell" WorkerAndChair work::tell_support;
    Page "/work/{id}/plan/versions" WorkerAndChair work::versions;
    Post "/work/{id}/plan/versions" Worker work::agree_plan;
    Post "/work/{id}/plan/versions/publish" WorkerAndChair work::publish_plan;
    Page "/work/{id}/plan/{action}" WorkerAndChair work::action;
    Post "/work/{id}/plan/{action}" Worker work::change_action;
    Post "/work/{id}/plan/{action}/move" Worker work::move_action;
    Post "/work/{id}/plan/{action}/source" WorkerAndChair work::tie_source;
    Post "/work/{id}/plan/{action}/challenge" WorkerAndChair work::challenge_action;
    Post "/work/{id}/plan/{action}/owners" Worker work::set_owners;
    Post "/work/{id}/plan/{action}/up" WorkerAndChair work::take_up;
    Post "/work/{id}/context" Worker work::add_context;
    Page "/work/{id}/people" WorkerAndChair work::people;
    Post "/work/{id}/people" Worker work::invite;
    Post "/work/{id}/people/again" Worker work::invite_again;
    Post "/work/{id}/people/cancel" Worker work::cancel_invite;
    Post "/work/{id}/people/leave" Worker work::let_go;
    Post "/work/{id}/people/stop" Worker work::stop_messages;
    Post "/work/{id}/hand" Worker work::hand_over;
    Page "/work/{id}/enter" Worker work::enter;
    Post "/work/{id}/enter" Worker work::enter_words;
    Page "/work/{id}/dates" WorkerAndChair work::dates;
    Post "/work/{id}/dates" Worker work::book;
    Post "/work/{id}/dates/start" Worker work::date_strategy;
    Post "/work/{id}/dates/held" Worker work::was_held;
    Post "/work/{id}/dates/move" Worker work::move_it;
    Post "/work/{id}/dates/cancel" Worker work::cancel;
    Page "/work/{id}/dates/kind" Worker work::kind;
    Post "/work/{id}/dates/kind" Worker work::go_on;
    Page "/work/{id}/filed" WorkerAndChair work::filed;
    Post "/work/{id}/filed" WorkerAndChair work::file;
    Post "/work/{id}/filed/end" Worker work::end_plan;
    Post "/work/{id}/filed/again" Worker work::goes_on;
    Post "/work/{id}/filed/early" Worker work::early;
    Page "/work/{id}/places" WorkerAndChair work::places;
    Function "/work/{id}/places/map" WorkerAndChair work::places_look;
    Page "/work/{id}/places/change" WorkerAndChair work::change;
    Page "/work/{id}/places/pictures" WorkerAndChair work::pictures;
    Post "/work/{id}/places/picture" Worker work::add_picture;
    Page "/work/{id}/places/picture/{picture}" WorkerAndChair work::picture;
    Post "/work/{id}/places/pictures/remove" Worker work::remove_picture;
    Post "/work/{id}/places/gather" Worker work::gather;
    Post "/work/{id}/places/join" Worker work::join;
    Page "/work/{id}/places/{context}" Worker work::context;
    Post "/work/{id}/places/{context}" Worker work::change_context;
    Page "/work/{id}/room" WorkerAndChair work::room;
    Page "/work/{id}/ready" WorkerAndChair work::ready;
    Post "/work/{id}/ready" WorkerAndChair work::mark_ready;
    Post "/work/{id}/ready/anyway" Chair work::go_on_anyway;
    Post "/work/{id}/ready/tried" Worker work::note_tried;
    Post "/work/{id}/ready/interpreter" Worker work::book_interpreter;
    Post "/work/{id}/room/in" Chair work::let_in;
    Post "/work/{id}/room/invite" WorkerAndChair work::invite_to_room;
    Post "/work/{id}/room/everyone" WorkerAndChair work::invite_everyone;
    Post "/work/{id}/room/agenda" WorkerAndChair work::change_agenda;
    Post "/work/{id}/room/ask" WorkerAndChair work::answer_ask;
    Page "/work/{id}/room/day" WorkerAndChair work::day;
    Post "/work/{id}/room/day" WorkerAndChair work::on_the_day;
    Page "/work/{id}/room/{invitee}" WorkerAndChair work::invitee;
    Post "/work/{id}/room/{invitee}" Chair work::decide;
    Post "/work/{id}/room/{invitee}/keep" Chair work::keep_to_it;
    Post "/work/{id}/room/{invitee}/change" WorkerAndChair work::change_invitee;
    Page "/work/{id}/pack" WorkerAndChair work::pack;
    Post "/work/{id}/pack/give" WorkerAndChair work::give_pack;
    Post "/work/{id}/pack/back" WorkerAndChair work::take_pack_back;
    Page "/work/{id}/voices" WorkerAndChair work::voices;
    Page "/work/{id}/weights" WorkerAndChair work::weights;
    Page "/work/{id}/weights/ours" Worker work::our_weights;
    Post "/work/{id}/weights/ours" Worker work::keep_our_weights;
    Function "/work/{id}/weights/keep" Worker work::keep_our_weights_while_moving;
    Page "/work/{id}/weights/check" Worker work::check_our_weights;
    Post "/work/{id}/weights/share" Worker work::share_our_weights;
    Page "/work/{id}/apart" WorkerAndChair work::apart;
    Post "/work/{id}/apart" WorkerAndChair work::add_apart;
    Post "/work/{id}/apart/outcome" WorkerAndChair work::came_of_it;
    Post "/work/{id}/apart/delay" Chair work::delay_apart;
}

/// The posts that may bring files, and how many bytes each may have; every other form is far smaller.
pub const FILE_POSTS: &[(&str, usize)] = &[
    (map::PICTURE_POST, map::PICTURE_BYTES),
    (work::DIRECTORY_POST, work::DIRECTORY_BYTES),
];

/// The router of the whole table. Anything else is "not there".
pub fn router(state: State) -> Router {
    let mut router: Router<State> = Router::new();
    let mut paths: Vec<&'static str> = ROUTES.iter().map(|row| row.path).collect();
    paths.sort_unstable();
    paths.dedup();
    for path in paths {
        router = router.route(path, any(move |FromState(state), request| answer(state, path, request)));
    }
    router.fallback(guard::nothing_here).with_state(state)
}

/// A method no row has is "not there", too: axum's own answer would name the path's methods.
async fn answer(state: State, path: &'static str, request: Request) -> Response {
    let asked = request.method();
    let row = ROUTES.iter().find(|row| row.path == path && row.kind.answers(asked));
    match row {
        Some(row) => guard::serve(state, row, request).await,
        None => guard::nothing_here(FromState(state), request.headers().clone()).await,
    }
}

impl Kind {
    fn answers(self, method: &Method) -> bool {
        match self {
            Self::Page => matches!(*method, Method::GET | Method::HEAD),
            Self::Post | Self::Function => *method == Method::POST,
        }
    }
}

//! The access matrix: what everybody gets from every page, form and function there is.
//!
//! This is the table the tests hold the server to, and `docs/access-matrix.md` is drawn from.
//! A route without a row fails the test, and so does a row without a route.

use alongside_app::routes::{Kind, ROUTES};
use anyhow::{Context, Result, bail, ensure};

use crate::principal::Principal;

/// One row a route and thing: kind, path, whose thing its `{id}` or `{topic}` names, what everybody
/// gets from the page or an empty form, and what from the form filled in.
///
/// The rows are asked in this order, so that what is taken back is taken back after it was answered.
///
/// Columns, in [`Principal::ALL`]'s order: anonymous, expired, coming in | young person, mother,
/// father, advocate | worker, chair, manager | the other family's young person and parent, the worker
/// off the case.
const TABLE: &str = "
    page      /                         -       PPP PPPP PPP PPP
    post      /in                       -       !!! !!!! !!! !!!   !!! !!!! !!! !!!
    function  /key/ask                  -       PPP PPPP PPP PPP   PPP PPPP PPP PPP
    function  /key/open                 -       !!! !!!! !!! !!!   !!! !!!! !!! !!!
    post      /demo/enter               -       !!! !!!! !!! !!!   >>> >>>> >>> >>>
    page      /help                     -       PPP PPPP PPP PPP
    page      /phone                    -       DDP >>>> >>> >>>
    post      /phone                    -       DDS >>>> >>> >>>   DD> >>>> >>> >>>
    page      /cards                    -       DDS >>>> >>> >>>
    post      /cards                    -       DDS >>>> >>> >>>   DDS >>>> >>> >>>
    page      /keep                     -       DDS >>>> >>> >>>
    post      /keep                     -       DDS >>>> >>> >>>   DDS >>>> >>> >>>
    function  /key/begin                -       DD! !!!! !!! !!!   DD! !!!! !!! !!!
    function  /key/keep                 -       DD! !!!! !!! !!!   DD! !!!! !!! !!!
    page      /x                        -       >>> >>>> >>> >>>
    post      /x                        -       PPP PPPP PPP PPP   PPP PPPP PPP PPP
    post      /language                 -       BBS >>>> >>> >>>   BBS >>>> >>> >>>
    page      /settings                 -       DDS PPPP PPP PPP
    post      /settings                 -       DDS >>>> >>> >>>   DDS >>>> >>> >>>
    post      /settings/end             -       DDS BBBB BBB BBB   DDS BBBB BBB BBB
    page      /late                     -       DDS PPPP PPP PPP
    post      /late/drop                -       DDS .... ... ...   DDS .... ... ...

    page      /home                     -       DDS PPPP ... PP.
    page      /people                   -       DDS PPPP ... PP.
    page      /cards/again              -       DDS PPPP ... PP.
    page      /say                      -       DDS PPP. ... PP.
    page      /say/check                -       DDS PPP. ... PP.
    post      /say/share                kacper  DDS !!!. ... !!.   DDS >!!. ... !!.
    page      /say/shared               -       DDS PPP. ... PP.
    page      /say/{topic}              own     DDS PPP. ... PP.
    page      /say/{topic}              none    DDS .... ... ...
    post      /say/{topic}              own     DDS >>>. ... >>.   DDS >>>. ... >>.
    post      /say/{topic}              none    DDS .... ... ...   DDS .... ... ...
    function  /say/{topic}/keep         own     DDS PPP. ... PP.   DDS PPP. ... PP.
    function  /say/{topic}/keep         none    DDS .... ... ...   DDS .... ... ...
    page      /say/{topic}/feel         own     DDS PPP. ... PP.
    page      /say/{topic}/feel         none    DDS .... ... ...
    post      /say/{topic}/feel         own     DDS >>>. ... >>.   DDS >>>. ... >>.
    post      /say/{topic}/feel         none    DDS .... ... ...   DDS .... ... ...
    page      /say/{topic}/who          own     DDS PPP. ... PP.
    page      /say/{topic}/who          none    DDS .... ... ...
    post      /say/{topic}/who          own     DDS !!!. ... !!.   DDS >>>. ... >>.
    post      /say/{topic}/who          none    DDS .... ... ...   DDS .... ... ...
    post      /say/{topic}/discard      own     DDS >>>. ... >>.   DDS >>>. ... >>.
    post      /say/{topic}/discard      none    DDS .... ... ...   DDS .... ... ...

    page      /answers                  -       DDS PPPP ... PP.
    page      /answers/{id}             kacper  DDS P... ... ...
    page      /answers/{id}             ewa     DDS .P.. ... ...
    page      /answers/{id}             amira   DDS .... ... P..
    page      /answers/{id}             none    DDS .... ... ...
    page      /answers/{id}/back        kacper  DDS P... ... ...
    page      /answers/{id}/back        ewa     DDS .P.. ... ...
    page      /answers/{id}/back        amira   DDS .... ... P..
    page      /answers/{id}/back        none    DDS .... ... ...
    page      /answers/{id}/who         kacper  DDS P... ... ...
    page      /answers/{id}/who         ewa     DDS .P.. ... ...
    page      /answers/{id}/who         amira   DDS .... ... P..
    page      /answers/{id}/who         none    DDS .... ... ...
    post      /answers/{id}/reply       kacper  DDS !... ... ...   DDS >... ... ...
    post      /answers/{id}/reply       ewa     DDS .!.. ... ...   DDS .>.. ... ...
    post      /answers/{id}/reply       none    DDS .... ... ...   DDS .... ... ...
    post      /answers/{id}/who         kacper  DDS !... ... ...   DDS >... ... ...
    post      /answers/{id}/who         ewa     DDS .!.. ... ...   DDS .>.. ... ...
    post      /answers/{id}/who         amira   DDS .... ... !..   DDS .... ... >..
    post      /answers/{id}/who         none    DDS .... ... ...   DDS .... ... ...
    post      /answers/{id}/mine        kacper  DDS >... ... ...   DDS >... ... ...
    post      /answers/{id}/mine        ewa     DDS .>.. ... ...   DDS .>.. ... ...
    post      /answers/{id}/mine        none    DDS .... ... ...   DDS .... ... ...
    page      /room                     -       DDS PPPP ... PP.
    page      /room/check               -       DDS PPP. ... PP.
    page      /room/part                -       DDS PPP. ... PP.
    page      /room/add                 -       DDS PPP. ... PP.
    page      /room/apart               -       DDS PPPP ... PP.
    page      /room/after               -       DDS PPP. ... >>.
    page      /room/date.ics            -       DDS PPPP ... PP.
    post      /room/share               kacper  DDS !!!. ... !!.   DDS >!!. ... ...
    post      /room/{id}                kacper  DDS !!!. ... ...   DDS >>>. ... ...
    post      /room/{id}                amira   DDS .... ... !!.   DDS .... ... >>.
    post      /room/{id}                none    DDS .... ... ...   DDS .... ... ...
    post      /room/{id}/reply          kacper  DDS !!!. ... ...   DDS >>>. ... ...
    post      /room/{id}/reply          amira   DDS .... ... !!.   DDS .... ... !!.
    post      /room/{id}/reply          none    DDS .... ... ...   DDS .... ... ...
    post      /room/part                -       DDS >>>. ... >>.   DDS >>>. ... >>.
    post      /room/add                 -       DDS !!!. ... !!.   DDS >>>. ... >>.
    post      /room/after               -       DDS >>>. ... ...   DDS >>>. ... ...
    post      /room/took-part           kacper  DDS .... ... ...   DDS >>.. ... ...
    page      /places                   -       DDS PPP. ... PP.
    page      /places/new               -       DDS PPP. ... PP.
    post      /places/new               -       DDS >>>. ... >>.   DDS >>>. ... >>.
    page      /places/{id}              kacper  DDS P... ... ...
    page      /places/{id}              amira   DDS .... ... P..
    page      /places/{id}              none    DDS .... ... ...
    page      /places/{id}/{question}   kacper  DDS PPP. ... PP.
    page      /places/{id}/{question}   amira   DDS PPP. ... PP.
    page      /places/{id}/{question}   none    DDS .... ... ...
    post      /places/{id}/{question}   kacper  DDS >>>. ... >>.   DDS >>>. ... >>.
    post      /places/{id}/{question}   amira   DDS >>>. ... >>.   DDS >>>. ... >>.
    post      /places/{id}/{question}   none    DDS .... ... ...   DDS .... ... ...
    page      /places/{id}/check        kacper  DDS PPP. ... PP.
    page      /places/{id}/check        amira   DDS PPP. ... PP.
    page      /places/{id}/check        none    DDS PPP. ... PP.
    page      /places/{id}/shared       kacper  DDS >>>. ... >>.
    page      /places/{id}/shared       amira   DDS >>>. ... >>.
    page      /places/{id}/shared       none    DDS >>>. ... >>.
    post      /places/{id}/share        kacper  DDS !... ... ...   DDS >... ... ...
    post      /places/{id}/share        amira   DDS .... ... !..   DDS .... ... >..
    post      /places/{id}/share        none    DDS .... ... ...   DDS .... ... ...
    post      /places/{id}/discard      kacper  DDS >>>. ... >>.   DDS >>>. ... >>.
    post      /places/{id}/discard      amira   DDS >>>. ... >>.   DDS >>>. ... >>.
    post      /places/{id}/discard      none    DDS >>>. ... >>.   DDS >>>. ... >>.
    page      /places/{id}/where        kacper  DDS PPP. ... PP.
    page      /places/{id}/where        amira   DDS PPP. ... PP.
    page      /places/{id}/where        none    DDS PPP. ... PP.
    post      /places/{id}/where        kacper  DDS !!!. ... !!.   DDS >>>. ... >>.
    post      /places/{id}/where        amira   DDS !!!. ... !!.   DDS >>>. ... >>.
    post      /places/{id}/where        none    DDS !!!. ... !!.   DDS >>>. ... >>.
    function  /places/{id}/where/map    kacper  DDS PPP. ... PP.   DDS PPP. ... PP.
    function  /places/{id}/where/map    amira   DDS PPP. ... PP.   DDS PPP. ... PP.
    function  /places/{id}/where/map    none    DDS PPP. ... PP.   DDS PPP. ... PP.
    page      /places/{id}/where/route  kacper  DDS PPP. ... PP.
    page      /places/{id}/where/route  amira   DDS PPP. ... PP.
    page      /places/{id}/where/route  none    DDS PPP. ... PP.
    post      /places/{id}/where/route  kacper  DDS !!!. ... !!.   DDS >>>. ... >>.
    post      /places/{id}/where/route  amira   DDS !!!. ... !!.   DDS >>>. ... >>.
    post      /places/{id}/where/route  none    DDS !!!. ... !!.   DDS >>>. ... >>.
    page      /places/{id}/where/picture/{picture} kacper DDS .... ... ...
    page      /places/{id}/where/picture/{picture} amira  DDS .... ... ...
    page      /places/{id}/where/picture/{picture} none   DDS .... ... ...
    post      /places/{id}/where/picture/{picture} kacper DDS .... ... ...   DDS .... ... ...
    post      /places/{id}/where/picture/{picture} amira  DDS .... ... ...   DDS .... ... ...
    post      /places/{id}/where/picture/{picture} none   DDS .... ... ...   DDS .... ... ...
    function  /places/map               -       DDS PPP. ... PP.   DDS PPP. ... PP.
    page      /places/picture/{picture} none    DDS .... ... ...
    page      /places/people            -       DDS P... ... P..
    page      /places/people/new        -       DDS P... ... P..
    post      /places/people/new        -       DDS >... ... >..   DDS >... ... >..
    page      /places/people/{id}       kacper  DDS P... ... P..
    page      /places/people/{id}       amira   DDS P... ... P..
    page      /places/people/{id}       none    DDS P... ... P..
    post      /places/people/{id}       kacper  DDS >... ... >..   DDS >... ... >..
    post      /places/people/{id}       amira   DDS >... ... >..   DDS >... ... >..
    post      /places/people/{id}       none    DDS >... ... >..   DDS >... ... >..
    page      /places/people/{id}/check kacper  DDS P... ... P..
    page      /places/people/{id}/check amira   DDS P... ... P..
    page      /places/people/{id}/check none    DDS P... ... P..
    post      /places/people/{id}/share kacper  DDS !... ... ...   DDS >... ... ...
    post      /places/people/{id}/share amira   DDS .... ... !..   DDS .... ... >..
    post      /places/people/{id}/share none    DDS .... ... ...   DDS .... ... ...
    post      /places/people/{id}/discard kacper DDS >... ... >..  DDS >... ... >..
    post      /places/people/{id}/discard amira DDS >... ... >..   DDS >... ... >..
    post      /places/people/{id}/discard none  DDS >... ... >..   DDS >... ... >..
    page      /answers/{id}/answer      kacper  DDS ...P ... ...
    page      /answers/{id}/answer      ewa     DDS .... ... ...
    page      /answers/{id}/answer      none    DDS .... ... ...
    post      /answers/{id}/answer      kacper  DDS ...! ... ...   DDS ...> ... ...
    post      /answers/{id}/answer      ewa     DDS .... ... ...   DDS .... ... ...
    post      /answers/{id}/answer      none    DDS .... ... ...   DDS .... ... ...
    page      /plan                     -       DDS PPPP ... PP.

    page      /work                     -       DDS .... PPP ..P
    page      /work/all                 -       DDS .... PP. ..P
    page      /work/new                 -       DDS .... P.. ..P
    post      /work/new                 -       DDS .... !.. ..!   DDS .... >.. ..>
    post      /work/invite              -       DDS .... ..! ...   DDS .... ..P ...
    post      /work/invite/again        -       DDS .... ... ...   DDS .... ..P ...
    post      /work/invite/cancel       -       DDS .... ... ...   DDS .... ..> ...
    page      /work/{id}                kacper  DDS .... PP. ...
    page      /work/{id}                amira   DDS .... P.. ...
    page      /work/{id}                dylan   DDS .... ... ..P
    page      /work/{id}                none    DDS .... ... ...
    post      /work/{id}/answer         kacper  DDS .... ... ...   DDS .... >>. ...
    post      /work/{id}/answer         amira   DDS .... ... ...   DDS .... >.. ...
    post      /work/{id}/answer         none    DDS .... ... ...   DDS .... ... ...
    post      /answers/{id}/back        kacper  DDS >... ... ...   DDS >... ... ...
    post      /answers/{id}/back        ewa     DDS .>.. ... ...   DDS .>.. ... ...
    post      /answers/{id}/back        amira   DDS .... ... >..   DDS .... ... >..
    post      /answers/{id}/back        none    DDS .... ... ...   DDS .... ... ...
    page      /work/{id}/plan           kacper  DDS .... PP. ...
    page      /work/{id}/plan           dylan   DDS .... ... ..P
    page      /work/{id}/plan           none    DDS .... ... ...
    post      /work/{id}/plan           kacper  DDS .... !.. ...   DDS .... >.. ...
    post      /work/{id}/plan           dylan   DDS .... ... ..!   DDS .... ... ..!
    post      /work/{id}/plan           none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/plan/{action}  kacper  DDS .... !.. ...   DDS .... >.. ...
    post      /work/{id}/plan/{action}  amira   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/plan/{action}  dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/plan/{action}  none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/context        kacper  DDS .... !.. ...   DDS .... >.. ...
    post      /work/{id}/context        dylan   DDS .... ... ..!   DDS .... ... ..>
    post      /work/{id}/context        none    DDS .... ... ...   DDS .... ... ...
    page      /work/{id}/people         kacper  DDS .... PP. ...
    page      /work/{id}/people         dylan   DDS .... ... ..P
    page      /work/{id}/people         none    DDS .... ... ...
    post      /work/{id}/people         kacper  DDS .... !.. ...   DDS .... P.. ...
    post      /work/{id}/people         dylan   DDS .... ... ..!   DDS .... ... ..P
    post      /work/{id}/people         none    DDS .... ... ...   DDS .... ... ...
    page      /work/{id}/enter          kacper  DDS .... P.. ...
    page      /work/{id}/enter          dylan   DDS .... ... ..P
    page      /work/{id}/enter          none    DDS .... ... ...
    post      /work/{id}/enter          kacper  DDS .... ... ...   DDS .... >.. ...
    post      /work/{id}/enter          dylan   DDS .... ... ...   DDS .... ... ..>
    post      /work/{id}/enter          none    DDS .... ... ...   DDS .... ... ...
    page      /work/{id}/dates          kacper  DDS .... PP. ...
    page      /work/{id}/dates          dylan   DDS .... ... ..P
    page      /work/{id}/dates          none    DDS .... ... ...
    post      /work/{id}/dates          kacper  DDS .... !.. ...   DDS .... >.. ...
    post      /work/{id}/dates          dylan   DDS .... ... ..!   DDS .... ... ..>
    post      /work/{id}/dates          none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/dates/start    kacper  DDS .... !.. ...   DDS .... >.. ...
    post      /work/{id}/dates/start    dylan   DDS .... ... ..>   DDS .... ... ..>
    post      /work/{id}/dates/start    none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/dates/held     kacper  DDS .... ... ...   DDS .... >.. ...
    post      /work/{id}/dates/held     dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/dates/held     none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/people/cancel  kacper  DDS .... ... ...   DDS .... >.. ...
    post      /work/{id}/people/cancel  dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/people/cancel  none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/people/again   kacper  DDS .... ... ...   DDS .... P.. ...
    post      /work/{id}/people/again   dylan   DDS .... ... ...   DDS .... ... ..P
    post      /work/{id}/people/again   none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/hand           kacper  DDS .... ... ...   DDS .... >.. ...
    post      /work/{id}/hand           dylan   DDS .... ... ...   DDS .... ... ..>
    post      /work/{id}/hand           none    DDS .... ... ...   DDS .... ... ...
    page      /work/{id}/places         kacper  DDS .... PP. ...
    page      /work/{id}/places         dylan   DDS .... ... ..P
    page      /work/{id}/places         none    DDS .... ... ...
    page      /work/{id}/places/change  kacper  DDS .... PP. ...
    page      /work/{id}/places/change  dylan   DDS .... ... ..P
    page      /work/{id}/places/change  none    DDS .... ... ...
    page      /work/{id}/places/pictures kacper  DDS .... PP. ...
    page      /work/{id}/places/pictures dylan   DDS .... ... ..P
    page      /work/{id}/places/pictures none    DDS .... ... ...
    post      /work/{id}/places/pictures/remove kacper  DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/places/pictures/remove dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/places/pictures/remove none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/places/gather  kacper  DDS .... ... ...   DDS .... >.. ...
    post      /work/{id}/places/gather  dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/places/gather  none    DDS .... ... ...   DDS .... ... ...
    page      /work/{id}/places/{context} kacper  DDS .... P.. ...
    page      /work/{id}/places/{context} amira   DDS .... ... ...
    page      /work/{id}/places/{context} dylan   DDS .... ... ...
    page      /work/{id}/places/{context} none    DDS .... ... ...
    post      /work/{id}/places/{context} kacper  DDS .... !.. ...   DDS .... >.. ...
    post      /work/{id}/places/{context} amira   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/places/{context} none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/places/join    kacper  DDS .... ... ...   DDS .... >.. ...
    post      /work/{id}/places/join    dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/places/join    none    DDS .... ... ...   DDS .... ... ...
    page      /work/{id}/room           kacper  DDS .... PP. ...
    page      /work/{id}/room           dylan   DDS .... ... ..P
    page      /work/{id}/room           none    DDS .... ... ...
    post      /work/{id}/room/in        kacper  DDS .... ... ...   DDS .... .>. ...
    post      /work/{id}/room/in        dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/in        none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/invite    kacper  DDS .... ... ...   DDS .... >>. ...
    post      /work/{id}/room/invite    dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/invite    none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/everyone  kacper  DDS .... ... ...   DDS .... >>. ...
    post      /work/{id}/room/everyone  dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/everyone  none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/agenda    kacper  DDS .... ... ...   DDS .... >>. ...
    post      /work/{id}/room/agenda    dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/agenda    none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/ask       kacper  DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/ask       dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/ask       none    DDS .... ... ...   DDS .... ... ...
    page      /work/{id}/room/{invitee} kacper  DDS .... PP. ...
    page      /work/{id}/room/{invitee} amira   DDS .... ... ...
    page      /work/{id}/room/{invitee} dylan   DDS .... ... ...
    page      /work/{id}/room/{invitee} none    DDS .... ... ...
    post      /work/{id}/room/{invitee} kacper  DDS .... .!. ...   DDS .... .!. ...
    post      /work/{id}/room/{invitee} amira   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/{invitee} dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/{invitee} none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/{invitee}/keep kacper  DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/{invitee}/keep amira   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/{invitee}/keep none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/{invitee}/change kacper  DDS .... ... ...   DDS .... >>. ...
    post      /work/{id}/room/{invitee}/change amira   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/{invitee}/change none    DDS .... ... ...   DDS .... ... ...
    page      /work/{id}/room/day       kacper  DDS .... PP. ...
    page      /work/{id}/room/day       dylan   DDS .... ... ..P
    page      /work/{id}/room/day       none    DDS .... ... ...
    post      /work/{id}/room/day       kacper  DDS .... ... ...   DDS .... >>. ...
    post      /work/{id}/room/day       dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/room/day       none    DDS .... ... ...   DDS .... ... ...
    page      /work/{id}/apart          kacper  DDS .... PP. ...
    page      /work/{id}/apart          dylan   DDS .... ... ..P
    page      /work/{id}/apart          none    DDS .... ... ...
    post      /work/{id}/apart          kacper  DDS .... !!. ...   DDS .... >>. ...
    post      /work/{id}/apart          dylan   DDS .... ... ..!   DDS .... ... ..>
    post      /work/{id}/apart          none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/apart/outcome  kacper  DDS .... ... ...   DDS .... >>. ...
    post      /work/{id}/apart/outcome  dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/apart/outcome  none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/apart/delay    kacper  DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/apart/delay    dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/apart/delay    none    DDS .... ... ...   DDS .... ... ...
    post      /work/quoracy             -       DDS .... ..! ...   DDS .... ..> ...
    post      /work/{id}/dates/move     kacper  DDS .... ... ...   DDS .... >.. ...
    post      /work/{id}/dates/move     dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/dates/move     none    DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/dates/cancel   kacper  DDS .... ... ...   DDS .... >.. ...
    post      /work/{id}/dates/cancel   dylan   DDS .... ... ...   DDS .... ... ...
    post      /work/{id}/dates/cancel   none    DDS .... ... ...   DDS .... ... ...
";

/// What somebody gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// 200.
    Page,
    /// Done, and on to another page: 303.
    Done,
    /// Done, and out of the door: 303 to `/`.
    DoneAndOut,
    /// Theirs to ask, but something is missing or no longer so: 400, 409 or 422.
    Problem,
    /// To the door first: 303 to `/`.
    Door,
    /// To the next step of coming in first.
    Step,
    /// The bytes of a page that does not exist.
    NotThere,
}

impl Outcome {
    /// Every outcome with its mark in the table and what a reader of the matrix is told.
    pub const ALL: [(Self, char, &'static str); 7] = [
        (Self::Page, 'P', "a page, or the text a script asked for (200)"),
        (Self::Done, '>', "done, and on to another page (303)"),
        (Self::DoneAndOut, 'B', "done, and back to the door (303)"),
        (
            Self::Problem,
            '!',
            "theirs to ask, but something is missing or has changed (400, 409, 422)",
        ),
        (Self::Door, 'D', "to the door first (303)"),
        (Self::Step, 'S', "to the next step of coming in first (303)"),
        (
            Self::NotThere,
            '.',
            "not there: the same bytes as a page that does not exist (404)",
        ),
    ];

    fn of(mark: char) -> Result<Self> {
        let found = Self::ALL.iter().find(|(_, one, _)| *one == mark);
        found
            .map(|(outcome, ..)| *outcome)
            .with_context(|| format!("`{mark}` marks nothing"))
    }

    /// Its mark in the table.
    #[must_use]
    pub fn mark(self) -> char {
        Self::ALL
            .iter()
            .find(|(one, ..)| *one == self)
            .map_or('?', |(_, mark, _)| *mark)
    }
}

/// Whose thing a path's `{id}` or `{topic}` names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// The path names nothing.
    Nothing,
    /// Of whoever asks.
    Own,
    /// Of Kacper, or his pathway.
    Kacper,
    /// Of his mother.
    Ewa,
    /// Of another family whose worker is the same.
    Amira,
    /// Of another family with another worker.
    Dylan,
    /// Of nobody: well-formed, and made up.
    Nobody,
}

impl Thing {
    fn of(word: &str) -> Result<Self> {
        Ok(match word {
            "-" => Self::Nothing,
            "own" => Self::Own,
            "kacper" => Self::Kacper,
            "ewa" => Self::Ewa,
            "amira" => Self::Amira,
            "dylan" => Self::Dylan,
            "none" => Self::Nobody,
            _ => bail!("`{word}` is nobody"),
        })
    }

    /// What a reader of the matrix is told.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Own => "their own",
            Self::Kacper => "the young person's",
            Self::Ewa => "the mother's",
            Self::Amira => "another family's, same worker",
            Self::Dylan => "another family's, another worker",
            Self::Nobody => "made up",
        }
    }
}

/// What everybody gets from one thing at one route.
#[derive(Debug, Clone)]
pub struct Expected {
    /// Page, post or function.
    pub kind: Kind,
    /// The route's path.
    pub path: &'static str,
    /// Whose thing it is about.
    pub thing: Thing,
    /// From the page, or the form left empty.
    pub empty: Vec<Outcome>,
    /// From the form filled in.
    pub filled: Vec<Outcome>,
}

impl Expected {
    /// What one person gets.
    #[must_use]
    pub fn of(&self, who: Principal, filled: bool) -> Option<Outcome> {
        let column = Principal::ALL.iter().position(|one| *one == who)?;
        if filled {
            self.filled.get(column).copied()
        } else {
            self.empty.get(column).copied()
        }
    }
}

/// The whole matrix.
///
/// # Errors
/// When a route has no row, a row has no route, or a route with an `{id}` says nothing of ids that
/// are somebody else's or made up.
pub fn matrix() -> Result<Vec<Expected>> {
    let rows: Vec<Expected> = TABLE
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| row(line).with_context(|| format!("in the matrix's row `{line}`")))
        .collect::<Result<_>>()?;
    for route in ROUTES {
        let things: Vec<Thing> = rows
            .iter()
            .filter(|row| row.kind == route.kind && row.path == route.path)
            .map(|row| row.thing)
            .collect();
        ensure!(
            !things.is_empty(),
            "the matrix has no row for {:?} {}",
            route.kind,
            route.path
        );
        if route.path.contains("{id}") {
            ensure!(
                things.len() > 2,
                "the matrix says too little of whose {{id}} it is: {}",
                route.path
            );
        }
        if route.path.contains('{') {
            ensure!(
                things.contains(&Thing::Nobody),
                "the matrix says nothing of made-up ids: {}",
                route.path
            );
        }
    }
    Ok(rows)
}

fn row(line: &'static str) -> Result<Expected> {
    let words: Vec<&'static str> = line.split_whitespace().collect();
    let [kind, path, thing, marks @ ..] = words.as_slice() else {
        bail!("too short")
    };
    let kind = match *kind {
        "page" => Kind::Page,
        "post" => Kind::Post,
        "function" => Kind::Function,
        _ => bail!("`{kind}` is no kind"),
    };
    ensure!(
        ROUTES.iter().any(|route| route.kind == kind && route.path == *path),
        "there is no such route"
    );
    let outcomes: Vec<Outcome> = marks.concat().chars().map(Outcome::of).collect::<Result<_>>()?;
    let columns = Principal::ALL.len();
    let forms = if kind == Kind::Page { 1 } else { 2 };
    ensure!(
        outcomes.len() == columns * forms,
        "{} marks for {} columns",
        outcomes.len(),
        columns * forms
    );
    let (empty, filled) = outcomes.split_at(columns);
    Ok(Expected {
        kind,
        path,
        thing: Thing::of(thing)?,
        empty: empty.to_vec(),
        filled: filled.to_vec(),
    })
}

/// The matrix as a page of the documentation.
///
/// # Errors
/// As [`matrix`].
pub fn document() -> Result<String> {
    let rows = matrix()?;
    let mut text = String::from(INTRODUCTION);
    for (_, mark, meaning) in Outcome::ALL {
        text.push_str(&format!("| `{mark}` | {meaning} |\n"));
    }
    text.push_str("\nThe columns:\n\n");
    for (column, who) in Principal::ALL.iter().enumerate() {
        text.push_str(&format!("{}. {}\n", column + 1, who.name()));
    }
    let heads: String = (1..=Principal::ALL.len())
        .map(|column| format!(" {column} |"))
        .collect();
    text.push_str(&format!(
        "\n| | asked for | whose |{heads}\n|---|---|---|{}\n",
        "---|".repeat(Principal::ALL.len())
    ));
    for row in &rows {
        let (name, path, whose) = (kind_name(row.kind), row.path, row.thing.name());
        let forms = [
            (&row.empty, if row.kind == Kind::Page { "" } else { ", empty" }),
            (&row.filled, ", filled in"),
        ];
        for (outcomes, form) in forms.into_iter().filter(|(outcomes, _)| !outcomes.is_empty()) {
            let marks: String = outcomes.iter().map(|one| format!(" `{}` |", one.mark())).collect();
            text.push_str(&format!("| {name}{form} | `{path}` | {whose} |{marks}\n"));
        }
    }
    Ok(text)
}

const INTRODUCTION: &str = "# Who may do what

Drawn from `tests/src/matrix.rs`, which the test `access` holds the server to, over HTTP, on SQLite and on
PostgreSQL. To draw it anew: `UPDATE=1 cargo test -p alongside-tests --test access`.

| mark | what they get |
|---|---|
";

const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Page => "page",
        Kind::Post => "form",
        Kind::Function => "script",
    }
}

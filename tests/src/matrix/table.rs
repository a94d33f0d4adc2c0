//! The table itself.

/// One row a route and thing: kind, path, whose thing its `{id}` or `{topic}` names, what everybody
/// gets from the page or an empty form, and what from the form filled in.
///
/// The rows are asked in this order, so that what is taken back is taken back after it was answered.
///
/// Columns, in [`Principal::ALL`](crate::principal::Principal::ALL)'s order: anonymous, expired, coming in | young
/// person, mother, father, advocate | worker, chair, manager, hub, data
/// protection officer | the other family's young person and parent, the
/// worker off the case | partner.
pub(super) const TABLE: &str = "
    page      /                           -       PPP PPPP PPPPP PPP P
    post      /in                         -       !!! !!!! !!!!! !!! !   !!! !!!! !!!!! !!! !
    function  /key/ask                    -       PPP PPPP PPPPP PPP P   PPP PPPP PPPPP PPP P
    function  /key/open                   -       !!! !!!! !!!!! !!! !   !!! !!!! !!!!! !!! !
    post      /demo/enter                 -       !!! !!!! !!!!! !!! !   >>> >>>> >>>>> >>> >
    page      /sign-in/work            -       DDS .... ..... ... .
    post      /sign-in/work            -       DDS .... ..... ... .   DDS .... ..... ... .
    page      /sign-in/work/back       -       DDS .... ..... ... .
    post      /sign-in/work/code       -       DDS .... ..... ... .   DDS .... ..... ... .
    post      /sign-in/work/new        -       DDS .... ..... ... .   DDS .... ..... ... .
    page      /demo/messages              -       PPP PPPP PPPPP PPP P
    page      /help                       -       PPP PPPP PPPPP PPP P
    page      /phone                      -       DDP >>>> >>>>> >>> >
    post      /phone                      -       DDS >>>> >>>>> >>> >   DD> >>>> >>>>> >>> >
    page      /cards                      -       DDS >>>> >>>>> >>> >
    post      /cards                      -       DDS >>>> >>>>> >>> >   DDS >>>> >>>>> >>> >
    page      /keep                       -       DDS >>>> >>>>> >>> >
    post      /keep                       -       DDS >>>> >>>>> >>> >   DDS >>>> >>>>> >>> >
    function  /key/begin                  -       DD! !!!! !!!!! !!! !   DD! !!!! !!!!! !!! !
    function  /key/keep                   -       DD! !!!! !!!!! !!! !   DD! !!!! !!!!! !!! !
    page      /x                          -       >>> >>>> >>>>> >>> >
    post      /x                          -       PPP PPPP PPPPP PPP P   PPP PPPP PPPPP PPP P
    post      /language                   -       BBS >>>> >>>>> >>> >   BBS >>>> >>>>> >>> >
    page      /settings                   -       DDS PPPP PPPPP PPP P
    post      /settings                   -       DDS >>>> >>>>> >>> >   DDS >>>> >>>>> >>> >
    post      /settings/end               -       DDS BBBB BBBBB BBB B   DDS BBBB BBBBB BBB B
    page      /copy                       -       DDS PPP. ..... PP. .
    post      /copy                       -       DDS PPP. ..... PP. .   DDS PPP. ..... PP. .
    page      /settings/messages          -       DDS PPP. ..... PP. .
    post      /settings/messages          -       DDS !!!. ..... !!. .   DDS PPP. ..... PP. .
    post      /settings/messages/stop     -       DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    page      /late                       -       DDS PPPP PPPPP PPP P
    post      /late/drop                  -       DDS .... ..... ... .   DDS .... >.... ... .

    page      /home                       -       DDS PPPP ..... PP. .
    page      /people                     -       DDS PPPP ..... PP. .
    page      /cards/again                -       DDS PPPP ..... PP. .
    page      /say                        -       DDS PPP. ..... PP. .
    page      /say/check                  -       DDS PPP. ..... PP. .
    post      /say/share                  kacper  DDS !!!. ..... !!. .   DDS >!!. ..... !!. .
    page      /say/shared                 -       DDS PPP. ..... PP. .
    page      /say/{topic}                own     DDS PPP. ..... PP. .
    page      /say/{topic}                none    DDS .... ..... ... .
    post      /say/{topic}                own     DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /say/{topic}                none    DDS .... ..... ... .   DDS .... ..... ... .
    function  /say/{topic}/keep           own     DDS PPP. ..... PP. .   DDS PPP. ..... PP. .
    function  /say/{topic}/keep           none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /say/{topic}/feel           own     DDS PPP. ..... PP. .
    page      /say/{topic}/feel           none    DDS .... ..... ... .
    post      /say/{topic}/feel           own     DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /say/{topic}/feel           none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /say/{topic}/who            own     DDS PPP. ..... PP. .
    page      /say/{topic}/who            none    DDS .... ..... ... .
    post      /say/{topic}/who            own     DDS !!!. ..... !!. .   DDS >>>. ..... >>. .
    post      /say/{topic}/who            none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /say/{topic}/discard        own     DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /say/{topic}/discard        none    DDS .... ..... ... .   DDS .... ..... ... .

    page      /answers                    -       DDS PPPP ..... PP. .
    page      /answers/{id}               kacper  DDS P... ..... ... .
    page      /answers/{id}               ewa     DDS .P.. ..... ... .
    page      /answers/{id}               amira   DDS .... ..... P.. .
    page      /answers/{id}               none    DDS .... ..... ... .
    page      /answers/{id}/back          kacper  DDS P... ..... ... .
    page      /answers/{id}/back          ewa     DDS .P.. ..... ... .
    page      /answers/{id}/back          amira   DDS .... ..... P.. .
    page      /answers/{id}/back          none    DDS .... ..... ... .
    page      /answers/{id}/who           kacper  DDS P... ..... ... .
    page      /answers/{id}/who           ewa     DDS .P.. ..... ... .
    page      /answers/{id}/who           amira   DDS .... ..... P.. .
    page      /answers/{id}/who           none    DDS .... ..... ... .
    post      /answers/{id}/reply         kacper  DDS !... ..... ... .   DDS >... ..... ... .
    post      /answers/{id}/reply         ewa     DDS .!.. ..... ... .   DDS .>.. ..... ... .
    post      /answers/{id}/reply         none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /answers/{id}/who           kacper  DDS !... ..... ... .   DDS >... ..... ... .
    post      /answers/{id}/who           ewa     DDS .!.. ..... ... .   DDS .>.. ..... ... .
    post      /answers/{id}/who           amira   DDS .... ..... !.. .   DDS .... ..... >.. .
    post      /answers/{id}/who           none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /answers/{id}/mine          kacper  DDS >... ..... ... .   DDS >... ..... ... .
    post      /answers/{id}/mine          ewa     DDS .>.. ..... ... .   DDS .>.. ..... ... .
    post      /answers/{id}/mine          none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /answers/{id}/ask           kacper  DDS >... ..... ... .   DDS >... ..... ... .
    post      /answers/{id}/ask           ewa     DDS .>.. ..... ... .   DDS .>.. ..... ... .
    post      /answers/{id}/ask           amira   DDS .... ..... >.. .   DDS .... ..... >.. .
    post      /answers/{id}/ask           none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /answers/{id}/news          kacper  DDS ...P ..... ... .
    page      /answers/{id}/news          ewa     DDS .... ..... ... .
    page      /answers/{id}/news          none    DDS .... ..... ... .
    post      /answers/{id}/news          kacper  DDS ...! ..... ... .   DDS ...> ..... ... .
    post      /answers/{id}/news          ewa     DDS .... ..... ... .   DDS .... ..... ... .
    post      /answers/{id}/news          none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /answers/plan/{proposal}    kacper  DDS P... ..... ... .
    page      /answers/plan/{proposal}    none    DDS .... ..... ... .
    page      /answers/plan/{proposal}/back kacper  DDS P... ..... ... .
    page      /answers/plan/{proposal}/back none    DDS .... ..... ... .
    post      /answers/plan/{proposal}/reply kacper  DDS !... ..... ... .   DDS !... ..... ... .
    post      /answers/plan/{proposal}/reply none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /answers/plan/{proposal}/ask kacper  DDS >... ..... ... .   DDS >... ..... ... .
    post      /answers/plan/{proposal}/ask none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /answers/plan/{proposal}/back kacper  DDS >... ..... ... .   DDS >... ..... ... .
    post      /answers/plan/{proposal}/back none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /answers/against/{challenge} kacper  DDS P... ..... ... .
    page      /answers/against/{challenge} none    DDS .... ..... ... .
    page      /answers/against/{challenge}/back kacper  DDS P... ..... ... .
    page      /answers/against/{challenge}/back none    DDS .... ..... ... .
    post      /answers/against/{challenge}/chair kacper  DDS >... ..... ... .   DDS !... ..... ... .
    post      /answers/against/{challenge}/chair none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /answers/against/{challenge}/back kacper  DDS >... ..... ... .   DDS >... ..... ... .
    post      /answers/against/{challenge}/back none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /room                       -       DDS PPPP ..... PP. .
    page      /room/check                 -       DDS PPP. ..... PP. .
    page      /room/part                  -       DDS PPP. ..... PP. .
    page      /room/add                   -       DDS PPP. ..... PP. .
    page      /room/apart                 -       DDS PPPP ..... PP. .
    page      /room/after                 -       DDS PPP. ..... >>. .
    page      /room/date.ics              -       DDS PPPP ..... PP. .
    post      /room/share                 kacper  DDS !!!. ..... !!. .   DDS >!!. ..... ... .
    post      /room/{id}                  kacper  DDS !!!. ..... ... .   DDS >>>. ..... ... .
    post      /room/{id}                  amira   DDS .... ..... !!. .   DDS .... ..... >>. .
    post      /room/{id}                  none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /room/{id}/reply            kacper  DDS !!!. ..... ... .   DDS >>>. ..... ... .
    post      /room/{id}/reply            amira   DDS .... ..... !!. .   DDS .... ..... !!. .
    post      /room/{id}/reply            none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /room/part                  -       DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /room/add                   -       DDS !!!. ..... !!. .   DDS >>>. ..... >>. .
    post      /room/after                 -       DDS >>>. ..... ... .   DDS >>>. ..... ... .
    post      /room/took-part             kacper  DDS .... ..... ... .   DDS >>.. ..... ... .
    page      /places/most                -       DDS PPP. ..... PP. .
    page      /places/most/why            -       DDS PPP. ..... PP. .
    page      /places/most/who            -       DDS PPP. ..... PP. .
    page      /places/most/check          -       DDS PPP. ..... PP. .
    page      /places/most/before         -       DDS PPPP ..... PP. .
    post      /places/most                -       DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /places/most/why            -       DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /places/most/who            -       DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    function  /places/most/keep           -       DDS PPP. ..... PP. .   DDS PPP. ..... PP. .
    post      /places/most/share          -       DDS !!!. ..... !!. .   DDS >>!. ..... !!. .
    post      /places/most/back           -       DDS .... ..... ... .   DDS >>.. ..... ... .
    page      /places                     -       DDS PPP. ..... PP. .
    page      /places/time                -       DDS PPP. ..... PP. .
    page      /places/new                 -       DDS PPP. ..... PP. .
    post      /places/new                 -       DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    page      /places/{id}                kacper  DDS P... ..... ... .
    page      /places/{id}                amira   DDS .... ..... P.. .
    page      /places/{id}                none    DDS .... ..... ... .
    page      /places/{id}/{question}     kacper  DDS PPP. ..... PP. .
    page      /places/{id}/{question}     amira   DDS PPP. ..... PP. .
    page      /places/{id}/{question}     none    DDS .... ..... ... .
    post      /places/{id}/{question}     kacper  DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /places/{id}/{question}     amira   DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /places/{id}/{question}     none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /places/{id}/check          kacper  DDS PPP. ..... PP. .
    page      /places/{id}/check          amira   DDS PPP. ..... PP. .
    page      /places/{id}/check          none    DDS PPP. ..... PP. .
    page      /places/{id}/shared         kacper  DDS >>>. ..... >>. .
    page      /places/{id}/shared         amira   DDS >>>. ..... >>. .
    page      /places/{id}/shared         none    DDS >>>. ..... >>. .
    post      /places/{id}/share          kacper  DDS !... ..... ... .   DDS >... ..... ... .
    post      /places/{id}/share          amira   DDS .... ..... !.. .   DDS .... ..... >.. .
    post      /places/{id}/share          none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /places/{id}/discard        kacper  DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /places/{id}/discard        amira   DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /places/{id}/discard        none    DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    page      /places/{id}/where          kacper  DDS PPP. ..... PP. .
    page      /places/{id}/where          amira   DDS PPP. ..... PP. .
    page      /places/{id}/where          none    DDS PPP. ..... PP. .
    post      /places/{id}/where          kacper  DDS !!!. ..... !!. .   DDS >>>. ..... >>. .
    post      /places/{id}/where          amira   DDS !!!. ..... !!. .   DDS >>>. ..... >>. .
    post      /places/{id}/where          none    DDS !!!. ..... !!. .   DDS >>>. ..... >>. .
    function  /places/{id}/where/map      kacper  DDS PPP. ..... PP. .   DDS PPP. ..... PP. .
    function  /places/{id}/where/map      amira   DDS PPP. ..... PP. .   DDS PPP. ..... PP. .
    function  /places/{id}/where/map      none    DDS PPP. ..... PP. .   DDS PPP. ..... PP. .
    page      /places/{id}/where/route    kacper  DDS PPP. ..... PP. .
    page      /places/{id}/where/route    amira   DDS PPP. ..... PP. .
    page      /places/{id}/where/route    none    DDS PPP. ..... PP. .
    post      /places/{id}/where/route    kacper  DDS !!!. ..... !!. .   DDS >>>. ..... >>. .
    post      /places/{id}/where/route    amira   DDS !!!. ..... !!. .   DDS >>>. ..... >>. .
    post      /places/{id}/where/route    none    DDS !!!. ..... !!. .   DDS >>>. ..... >>. .
    page      /places/{id}/where/picture/{picture} kacper  DDS PPP. ..... ... .
    page      /places/{id}/where/picture/{picture} amira   DDS .... ..... PP. .
    page      /places/{id}/where/picture/{picture} none    DDS .... ..... ... .
    post      /places/{id}/where/picture/{picture} kacper  DDS !!!. ..... ... .   DDS >>>. ..... ... .
    post      /places/{id}/where/picture/{picture} amira   DDS .... ..... !!. .   DDS .... ..... >>. .
    post      /places/{id}/where/picture/{picture} none    DDS .... ..... ... .   DDS .... ..... ... .
    function  /places/map                 -       DDS PPP. ..... PP. .   DDS PPP. ..... PP. .
    page      /places/picture/{picture}   kacper  DDS PPP. ..... ... .
    page      /places/picture/{picture}   amira   DDS .... ..... PP. .
    page      /places/picture/{picture}   none    DDS .... ..... ... .
    page      /places/people              -       DDS P... ..... P.. .
    page      /places/people/new          -       DDS P... ..... P.. .
    post      /places/people/new          -       DDS >... ..... >.. .   DDS >... ..... >.. .
    page      /places/people/{id}         kacper  DDS P... ..... P.. .
    page      /places/people/{id}         amira   DDS P... ..... P.. .
    page      /places/people/{id}         none    DDS P... ..... P.. .
    post      /places/people/{id}         kacper  DDS >... ..... >.. .   DDS >... ..... >.. .
    post      /places/people/{id}         amira   DDS >... ..... >.. .   DDS >... ..... >.. .
    post      /places/people/{id}         none    DDS >... ..... >.. .   DDS >... ..... >.. .
    page      /places/people/{id}/check   kacper  DDS P... ..... P.. .
    page      /places/people/{id}/check   amira   DDS P... ..... P.. .
    page      /places/people/{id}/check   none    DDS P... ..... P.. .
    post      /places/people/{id}/share   kacper  DDS !... ..... ... .   DDS >... ..... ... .
    post      /places/people/{id}/share   amira   DDS .... ..... !.. .   DDS .... ..... >.. .
    post      /places/people/{id}/share   none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /places/people/{id}/discard kacper  DDS >... ..... >.. .   DDS >... ..... >.. .
    post      /places/people/{id}/discard amira   DDS >... ..... >.. .   DDS >... ..... >.. .
    post      /places/people/{id}/discard none    DDS >... ..... >.. .   DDS >... ..... >.. .
    page      /answers/{id}/answer        kacper  DDS ...P ..... ... .
    page      /answers/{id}/answer        ewa     DDS .... ..... ... .
    page      /answers/{id}/answer        none    DDS .... ..... ... .
    post      /answers/{id}/answer        kacper  DDS ...! ..... ... .   DDS ...> ..... ... .
    post      /answers/{id}/answer        ewa     DDS .... ..... ... .   DDS .... ..... ... .
    post      /answers/{id}/answer        none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /plan                       -       DDS PPPP ..... PP. .
    page      /plan/draft                 -       DDS PPPP ..... PP. .
    post      /plan/ask/{action}          kacper  DDS >>>. ..... ... .   DDS >>>. ..... ... .
    post      /plan/ask/{action}          none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /plan/say/{kind}/{about}    kacper  DDS PPP. ..... ... .
    page      /plan/say/{kind}/{about}    none    DDS .... ..... ... .
    page      /plan/say/{kind}/{about}/check kacper  DDS P>>. ..... ... .
    page      /plan/say/{kind}/{about}/check none    DDS .... ..... ... .
    post      /plan/say/{kind}/{about}    kacper  DDS !!!. ..... !!. .   DDS >>>. ..... !!. .
    post      /plan/say/{kind}/{about}    none    DDS !!!. ..... !!. .   DDS !!!. ..... !!. .
    post      /plan/say/{kind}/{about}/share kacper  DDS !!!. ..... !!. .   DDS >!!. ..... !!. .
    post      /plan/say/{kind}/{about}/share none    DDS !!!. ..... !!. .   DDS !!!. ..... !!. .
    post      /plan/say/{kind}/{about}/discard kacper  DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /plan/say/{kind}/{about}/discard none    DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    page      /plan/against/{action}      kacper  DDS PPP. ..... ... .
    page      /plan/against/{action}      none    DDS .... ..... ... .
    page      /plan/against/{action}/check kacper  DDS >>>. ..... ... .
    page      /plan/against/{action}/check none    DDS .... ..... ... .
    post      /plan/against/{action}      kacper  DDS !!!. ..... ... .   DDS >>>. ..... !!. .
    post      /plan/against/{action}      none    DDS .... ..... ... .   DDS !!!. ..... !!. .
    post      /plan/against/{action}/share kacper  DDS !!!. ..... ... .   DDS !!!. ..... ... .
    post      /plan/against/{action}/share none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /plan/against/{action}/discard kacper  DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    post      /plan/against/{action}/discard none    DDS >>>. ..... >>. .   DDS >>>. ..... >>. .
    page      /plan/outside               -       DDS PPPP ..... PP. .
    post      /plan/outside               -       DDS .... ..... ... .   DDS >... ..... ... .

    page      /tasks                      -       DDS .... ..... ... P
    page      /tasks/{task}               kacper  DDS .... ..... ... P
    page      /tasks/{task}               none    DDS .... ..... ... .
    post      /tasks/{task}               kacper  DDS .... ..... ... !   DDS .... ..... ... >
    post      /tasks/{task}               none    DDS .... ..... ... .   DDS .... ..... ... .

    page      /work                       -       DDS .... PPPPP ..P .
    page      /work/all                   -       DDS .... PP... ..P .
    page      /work/new                   -       DDS .... P.... ..P .
    post      /work/new                   -       DDS .... !.... ..! .   DDS .... >.... ..> .
    post      /work/allocate              -       DDS .... ..... ... .   DDS .... ..>.. ... .
    post      /work/invite                -       DDS .... ..!.. ... .   DDS .... ..P.. ... .
    post      /work/invite/again          -       DDS .... ..... ... .   DDS .... ..P.. ... .
    post      /work/invite/cancel         -       DDS .... ..... ... .   DDS .... ..>.. ... .
    page      /work/directory             -       DDS .... ..P.. ... .
    post      /work/directory             -       DDS .... ..!.. ... .   DDS .... ..!.. ... .
    page      /work/asked-for             -       DDS .... ..P.. ... .
    page      /work/asked-for.csv         -       DDS .... ..P.. ... .
    page      /work/evaluation            -       DDS .... ..PP. ... .
    page      /work/requests              -       DDS .... ..P.P ... .
    post      /work/requests              -       DDS .... ..!.! ... .   DDS .... ..>.> ... .
    page      /work/requests/{request}    ewa     DDS .... ..P.P ... .
    post      /work/requests/{request}/step ewa   DDS .... ..... ... .   DDS .... ..>.> ... .
    page      /work/requests/{request}/copy ewa   DDS .... ..P.. ... .
    post      /work/requests/{request}/cover ewa  DDS .... ..!.. ... .   DDS .... ..!.. ... .
    post      /work/requests/{request}/lift ewa   DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/requests/{request}    none    DDS .... ..... ... .
    post      /work/requests/{request}/step none  DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/requests/{request}/copy none  DDS .... ..... ... .
    post      /work/requests/{request}/cover none DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/requests/{request}/lift none  DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}                  kacper  DDS .... PP... ... .
    page      /work/{id}                  amira   DDS .... P.... ... .
    page      /work/{id}                  dylan   DDS .... ..... ..P .
    page      /work/{id}                  none    DDS .... ..... ... .
    post      /work/{id}/answer           kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/answer           amira   DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/answer           none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /answers/{id}/back          kacper  DDS >... ..... ... .   DDS >... ..... ... .
    post      /answers/{id}/back          ewa     DDS .>.. ..... ... .   DDS .>.. ..... ... .
    post      /answers/{id}/back          amira   DDS .... ..... >.. .   DDS .... ..... >.. .
    post      /answers/{id}/back          none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/news             kacper  DDS .... PP... ... .
    page      /work/{id}/news             amira   DDS .... P.... ... .
    page      /work/{id}/news             dylan   DDS .... ..... ..P .
    page      /work/{id}/news             none    DDS .... ..... ... .
    post      /work/{id}/news             kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/news             dylan   DDS .... ..... ... .   DDS .... ..... ..! .
    post      /work/{id}/news             none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/plan             kacper  DDS .... PP... ... .
    page      /work/{id}/plan             dylan   DDS .... ..... ..P .
    page      /work/{id}/plan             none    DDS .... ..... ... .
    post      /work/{id}/plan             kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/plan             dylan   DDS .... ..... ..! .   DDS .... ..... ..! .
    post      /work/{id}/plan             none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/plan/report    kacper  DDS .... PP... ... .
    page      /work/{id}/plan/report    dylan   DDS .... ..... ..P .
    page      /work/{id}/plan/report    none    DDS .... ..... ... .
    page      /work/{id}/plan/proposals kacper  DDS .... PP... ... .
    page      /work/{id}/plan/proposals dylan   DDS .... ..... ..P .
    page      /work/{id}/plan/proposals none    DDS .... ..... ... .
    page      /work/{id}/plan/challenges kacper  DDS .... PP... ... .
    page      /work/{id}/plan/challenges dylan   DDS .... ..... ..P .
    page      /work/{id}/plan/challenges none    DDS .... ..... ... .
    page      /work/{id}/plan/support   kacper  DDS .... PP... ... .
    page      /work/{id}/plan/support   dylan   DDS .... ..... ..P .
    page      /work/{id}/plan/support   none    DDS .... ..... ... .
    page      /work/{id}/plan/versions  kacper  DDS .... PP... ... .
    page      /work/{id}/plan/versions  dylan   DDS .... ..... ..P .
    page      /work/{id}/plan/versions  none    DDS .... ..... ... .
    page      /work/{id}/plan/goal/{context} kacper  DDS .... P.... ... .
    page      /work/{id}/plan/goal/{context} amira   DDS .... ..... ... .
    page      /work/{id}/plan/goal/{context} dylan   DDS .... ..... ... .
    page      /work/{id}/plan/goal/{context} none    DDS .... ..... ... .
    page      /work/{id}/plan/outside/{context} kacper  DDS .... P.... ... .
    page      /work/{id}/plan/outside/{context} amira   DDS .... ..... ... .
    page      /work/{id}/plan/outside/{context} dylan   DDS .... ..... ... .
    page      /work/{id}/plan/outside/{context} none    DDS .... ..... ... .
    page      /work/{id}/plan/{action}  kacper  DDS .... PP... ... .
    page      /work/{id}/plan/{action}  amira   DDS .... ..... ... .
    page      /work/{id}/plan/{action}  dylan   DDS .... ..... ... .
    page      /work/{id}/plan/{action}  none    DDS .... ..... ... .
    post      /work/{id}/plan/goal/{context} kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/plan/goal/{context} amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/goal/{context} dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/goal/{context} none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}  kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/plan/{action}  amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}  dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}  none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/move kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/plan/{action}/move amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/move dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/move none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/source kacper  DDS .... !!... ... .   DDS .... >>... ... .
    post      /work/{id}/plan/{action}/source amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/source dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/source none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/challenge kacper  DDS .... !!... ... .   DDS .... >>... ... .
    post      /work/{id}/plan/{action}/challenge amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/challenge dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/challenge none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/outside/{context} kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/plan/outside/{context} amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/outside/{context} dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/outside/{context} none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/outside/{context}/agreed kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/plan/outside/{context}/agreed amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/outside/{context}/agreed dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/outside/{context}/agreed none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/owners kacper  DDS .... >.... ... .   DDS .... >.... ... .
    post      /work/{id}/plan/{action}/owners amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/owners dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/owners none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/up kacper  DDS .... !!... ... .   DDS .... !!... ... .
    post      /work/{id}/plan/{action}/up amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/up dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/{action}/up none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/contingency kacper  DDS .... >.... ... .   DDS .... >.... ... .
    post      /work/{id}/plan/contingency dylan   DDS .... ..... ..> .   DDS .... ..... ..> .
    post      /work/{id}/plan/contingency none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/open      kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/plan/open      dylan   DDS .... ..... ... .   DDS .... ..... ..> .
    post      /work/{id}/plan/open      none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/aside     kacper  DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/aside     dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/aside     none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/report    kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/plan/report    dylan   DDS .... ..... ..! .   DDS .... ..... ..> .
    post      /work/{id}/plan/report    none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/report/change kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/plan/report/change dylan   DDS .... ..... ... .   DDS .... ..... ..! .
    post      /work/{id}/plan/report/change none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/report/out kacper  DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/report/out dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/report/out none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/support   kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/plan/support   dylan   DDS .... ..... ... .   DDS .... ..... ..> .
    post      /work/{id}/plan/support   none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/support/tell kacper  DDS .... ..... ... .   DDS .... PP... ... .
    post      /work/{id}/plan/support/tell dylan   DDS .... ..... ... .   DDS .... ..... ..! .
    post      /work/{id}/plan/support/tell none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/proposals kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/plan/proposals dylan   DDS .... ..... ... .   DDS .... ..... ..! .
    post      /work/{id}/plan/proposals none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/challenges kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/plan/challenges dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/challenges none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/challenges/settle kacper  DDS .... ..... ... .   DDS .... .>... ... .
    post      /work/{id}/plan/challenges/settle dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/challenges/settle none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/versions  kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/plan/versions  dylan   DDS .... ..... ..! .   DDS .... ..... ... .
    post      /work/{id}/plan/versions  none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/versions/publish kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/plan/versions/publish dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/plan/versions/publish none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/context          kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/context          dylan   DDS .... ..... ..! .   DDS .... ..... ..> .
    post      /work/{id}/context          none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/people           kacper  DDS .... PP... ... .
    page      /work/{id}/people           dylan   DDS .... ..... ..P .
    page      /work/{id}/people           none    DDS .... ..... ... .
    post      /work/{id}/people           kacper  DDS .... !.... ... .   DDS .... P.... ... .
    post      /work/{id}/people           dylan   DDS .... ..... ..! .   DDS .... ..... ..P .
    post      /work/{id}/people           none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/enter            kacper  DDS .... P.... ... .
    page      /work/{id}/enter            dylan   DDS .... ..... ..P .
    page      /work/{id}/enter            none    DDS .... ..... ... .
    post      /work/{id}/enter            kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/enter            dylan   DDS .... ..... ... .   DDS .... ..... ..> .
    post      /work/{id}/enter            none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/dates            kacper  DDS .... PP... ... .
    page      /work/{id}/dates            dylan   DDS .... ..... ..P .
    page      /work/{id}/dates            none    DDS .... ..... ... .
    post      /work/{id}/dates            kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/dates            dylan   DDS .... ..... ..! .   DDS .... ..... ..> .
    post      /work/{id}/dates            none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/dates/start      kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/dates/start      dylan   DDS .... ..... ..> .   DDS .... ..... ..! .
    post      /work/{id}/dates/start      none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/dates/kind       kacper  DDS .... P.... ... .
    page      /work/{id}/dates/kind       dylan   DDS .... ..... ..P .
    page      /work/{id}/dates/kind       none    DDS .... ..... ... .
    post      /work/{id}/dates/kind       kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/dates/kind       dylan   DDS .... ..... ..! .   DDS .... ..... ..> .
    post      /work/{id}/dates/kind       none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/dates/held       kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/dates/held       dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/dates/held       none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/people/cancel    kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/people/cancel    dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/people/cancel    none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/people/leave     kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/people/leave     dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/people/leave     none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/people/stop      kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/people/stop      dylan   DDS .... ..... ... .   DDS .... ..... ..> .
    post      /work/{id}/people/stop      none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/people/again     kacper  DDS .... ..... ... .   DDS .... P.... ... .
    post      /work/{id}/people/again     dylan   DDS .... ..... ... .   DDS .... ..... ..P .
    post      /work/{id}/people/again     none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/hand             kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/hand             dylan   DDS .... ..... ... .   DDS .... ..... ..> .
    post      /work/{id}/hand             none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/places           kacper  DDS .... PP... ... .
    page      /work/{id}/places           dylan   DDS .... ..... ..P .
    page      /work/{id}/places           none    DDS .... ..... ... .
    function  /work/{id}/places/map       kacper  DDS .... PP... ... .   DDS .... PP... ... .
    function  /work/{id}/places/map       dylan   DDS .... ..... ..P .   DDS .... ..... ..P .
    function  /work/{id}/places/map       none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/places/change    kacper  DDS .... PP... ... .
    page      /work/{id}/places/change    dylan   DDS .... ..... ..P .
    page      /work/{id}/places/change    none    DDS .... ..... ... .
    page      /work/{id}/places/pictures  kacper  DDS .... PP... ... .
    page      /work/{id}/places/pictures  dylan   DDS .... ..... ..P .
    page      /work/{id}/places/pictures  none    DDS .... ..... ... .
    page      /work/{id}/places/picture/{picture} kacper  DDS .... PP... ... .
    page      /work/{id}/places/picture/{picture} amira   DDS .... ..... ... .
    page      /work/{id}/places/picture/{picture} dylan   DDS .... ..... ... .
    page      /work/{id}/places/picture/{picture} none    DDS .... ..... ... .
    post      /work/{id}/places/picture   kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/places/picture   amira   DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/places/picture   dylan   DDS .... ..... ..! .   DDS .... ..... ..> .
    post      /work/{id}/places/picture   none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/places/pictures/remove kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/places/pictures/remove dylan   DDS .... ..... ... .   DDS .... ..... ..> .
    post      /work/{id}/places/pictures/remove none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/places/gather    kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/places/gather    dylan   DDS .... ..... ... .   DDS .... ..... ..> .
    post      /work/{id}/places/gather    none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/places/{context} kacper  DDS .... P.... ... .
    page      /work/{id}/places/{context} amira   DDS .... ..... ... .
    page      /work/{id}/places/{context} dylan   DDS .... ..... ... .
    page      /work/{id}/places/{context} none    DDS .... ..... ... .
    post      /work/{id}/places/{context} kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/places/{context} amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/places/{context} none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/places/join      kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/places/join      dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/places/join      none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/pack             kacper  DDS .... PP... ... .
    page      /work/{id}/pack             dylan   DDS .... ..... ..P .
    page      /work/{id}/pack             none    DDS .... ..... ... .
    post      /work/{id}/pack/give        kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/pack/give        dylan   DDS .... ..... ... .   DDS .... ..... ..> .
    post      /work/{id}/pack/give        none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/pack/back        kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/pack/back        dylan   DDS .... ..... ... .   DDS .... ..... ..> .
    post      /work/{id}/pack/back        none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /pack                       -       DDS .P.. ..... ... .
    page      /work/{id}/voices           kacper  DDS .... PP... ... .
    page      /work/{id}/voices           dylan   DDS .... ..... ..P .
    page      /work/{id}/voices           none    DDS .... ..... ... .
    page      /work/{id}/weights          kacper  DDS .... PP... ... .
    page      /work/{id}/weights          dylan   DDS .... ..... ..P .
    page      /work/{id}/weights          none    DDS .... ..... ... .
    page      /work/{id}/weights/ours     kacper  DDS .... P.... ... .
    page      /work/{id}/weights/ours     dylan   DDS .... ..... ..P .
    page      /work/{id}/weights/ours     none    DDS .... ..... ... .
    page      /work/{id}/weights/check    kacper  DDS .... P.... ... .
    page      /work/{id}/weights/check    dylan   DDS .... ..... ..> .
    page      /work/{id}/weights/check    none    DDS .... ..... ... .
    post      /work/{id}/weights/ours     kacper  DDS .... >.... ... .   DDS .... >.... ... .
    post      /work/{id}/weights/ours     dylan   DDS .... ..... ..> .   DDS .... ..... ..> .
    post      /work/{id}/weights/ours     none    DDS .... ..... ... .   DDS .... ..... ... .
    function  /work/{id}/weights/keep     kacper  DDS .... P.... ... .   DDS .... P.... ... .
    function  /work/{id}/weights/keep     dylan   DDS .... ..... ..P .   DDS .... ..... ..P .
    function  /work/{id}/weights/keep     none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/weights/share    kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/weights/share    dylan   DDS .... ..... ..! .   DDS .... ..... ..! .
    post      /work/{id}/weights/share    none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/ready            kacper  DDS .... PP... ... .
    page      /work/{id}/ready            amira   DDS .... P.... ... .
    page      /work/{id}/ready            dylan   DDS .... ..... ..P .
    page      /work/{id}/ready            none    DDS .... ..... ... .
    post      /work/{id}/ready            kacper  DDS .... ..... ... .   DDS .... !!... ... .
    post      /work/{id}/ready            dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/ready            none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/ready/anyway     kacper  DDS .... ..... ... .   DDS .... .>... ... .
    post      /work/{id}/ready/anyway     dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/ready/anyway     none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/ready/tried      kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/ready/tried      dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/ready/tried      none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/ready/interpreter kacper DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/ready/interpreter dylan  DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/ready/interpreter none   DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/room             kacper  DDS .... PP... ... .
    page      /work/{id}/room             dylan   DDS .... ..... ..P .
    page      /work/{id}/room             none    DDS .... ..... ... .
    post      /work/{id}/room/in          kacper  DDS .... ..... ... .   DDS .... .>... ... .
    post      /work/{id}/room/in          dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/in          none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/invite      kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/room/invite      dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/invite      none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/everyone    kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/room/everyone    dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/everyone    none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/agenda      kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/room/agenda      dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/agenda      none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/ask         kacper  DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/ask         dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/ask         none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/room/{invitee}   kacper  DDS .... PP... ... .
    page      /work/{id}/room/{invitee}   amira   DDS .... ..... ... .
    page      /work/{id}/room/{invitee}   dylan   DDS .... ..... ... .
    page      /work/{id}/room/{invitee}   none    DDS .... ..... ... .
    post      /work/{id}/room/{invitee}   kacper  DDS .... .!... ... .   DDS .... .!... ... .
    post      /work/{id}/room/{invitee}   amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/{invitee}   dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/{invitee}   none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/{invitee}/keep kacper  DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/{invitee}/keep amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/{invitee}/keep none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/{invitee}/change kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/room/{invitee}/change amira   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/{invitee}/change none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/room/day         kacper  DDS .... PP... ... .
    page      /work/{id}/room/day         dylan   DDS .... ..... ..P .
    page      /work/{id}/room/day         none    DDS .... ..... ... .
    post      /work/{id}/room/day         kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/room/day         dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/room/day         none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/{id}/apart            kacper  DDS .... PP... ... .
    page      /work/{id}/apart            dylan   DDS .... ..... ..P .
    page      /work/{id}/apart            none    DDS .... ..... ... .
    post      /work/{id}/apart            kacper  DDS .... !!... ... .   DDS .... >>... ... .
    post      /work/{id}/apart            dylan   DDS .... ..... ..! .   DDS .... ..... ..> .
    post      /work/{id}/apart            none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/apart/outcome    kacper  DDS .... ..... ... .   DDS .... >>... ... .
    post      /work/{id}/apart/outcome    dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/apart/outcome    none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/apart/delay      kacper  DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/apart/delay      dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/apart/delay      none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/quoracy               -       DDS .... ..!.. ... .   DDS .... ..>.. ... .
    post      /work/report-days           -       DDS .... ..!.. ... .   DDS .... ..>.. ... .
    page      /work/boxes                 -       DDS .... ..P.. ... .
    post      /work/boxes                 -       DDS .... ..>.. ... .   DDS .... ..>.. ... .
    post      /work/alerts/rule           -       DDS .... ..!.. ... .   DDS .... ..>.. ... .
    post      /work/alerts/household      -       DDS .... ..!.. ... .   DDS .... ..>.. ... .
    post      /work/alerts/close          -       DDS .... ..... ... .   DDS .... ...>. ... .
    post      /work/{id}/dates/move       kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/dates/move       dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/dates/move       none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/dates/cancel     kacper  DDS .... ..... ... .   DDS .... >.... ... .
    post      /work/{id}/dates/cancel     dylan   DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/dates/cancel     none    DDS .... ..... ... .   DDS .... ..... ... .
    page      /work/retention             -       DDS .... ..P.. ... .
    post      /work/retention             -       DDS .... ..!.. ... .   DDS .... ..>.. ... .
    post      /work/retention/hold        -       DDS .... ..... ... .   DDS .... ..>.. ... .
    post      /work/retention/early       -       DDS .... ..... ... .   DDS .... ..>.. ... .
    page      /work/{id}/filed            kacper  DDS .... PP... ... .
    page      /work/{id}/filed            dylan   DDS .... ..... ..P .
    page      /work/{id}/filed            none    DDS .... ..... ... .
    post      /work/{id}/filed            kacper  DDS .... !!... ... .   DDS .... >>... ... .
    post      /work/{id}/filed            dylan   DDS .... ..... ..! .   DDS .... ..... ..> .
    post      /work/{id}/filed            none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/filed/end        kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/filed/end        dylan   DDS .... ..... ..! .   DDS .... ..... ..> .
    post      /work/{id}/filed/end        none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/filed/early      kacper  DDS .... !.... ... .   DDS .... >.... ... .
    post      /work/{id}/filed/early      dylan   DDS .... ..... ..! .   DDS .... ..... ..> .
    post      /work/{id}/filed/early      none    DDS .... ..... ... .   DDS .... ..... ... .
    post      /work/{id}/filed/again      kacper  DDS .... >.... ... .   DDS .... >.... ... .
    post      /work/{id}/filed/again      dylan   DDS .... ..... ..> .   DDS .... ..... ..> .
    post      /work/{id}/filed/again      none    DDS .... ..... ... .   DDS .... ..... ... .
";

//! Writes pages made of every part to a folder, for looking at them: `gallery FOLDER`.
//! The folder needs the style sheet as `app.css`.

use std::{env, fs, io, path::Path};

use alongside_app::ui::{self, *};
use leptos::prelude::*;

fn frame() -> Frame {
    Frame {
        lang: "en".into(),
        title: "Saturday".into(),
        skip: "Jump to the page".into(),
        assets: AssetNames {
            style: "app.css".into(),
            script: "none.js".into(),
            island_script: None,
        },
        noindex: true,
        ..Frame::default()
    }
}

fn nav(href: &str, label: &str, current: bool) -> NavItem {
    NavItem {
        href: href.into(),
        label: label.into(),
        current,
    }
}

fn bar(words: [&str; 5], current: usize) -> Vec<BarItem> {
    let icons = [Icon::Home, Icon::Say, Icon::Room, Icon::Places, Icon::Plan];
    icons
        .into_iter()
        .zip(words)
        .enumerate()
        .map(|(n, (icon, word))| BarItem {
            icon,
            link: nav("#", word, n == current),
        })
        .collect()
}

const BAR: [&str; 5] = ["Home", "Say", "Room", "Places", "Plan"];

fn home() -> impl IntoView {
    let tile = |drawing, label: &str, text: &str| Tile {
        drawing,
        href: "#".into(),
        label: label.into(),
        text: text.into(),
    };
    let tiles = vec![
        tile(Drawing::Say, "Say", "what you think"),
        tile(Drawing::Room, "Room", "who comes"),
        tile(Drawing::Places, "Places", "how they are"),
        tile(Drawing::Plan, "Plan", "who does what"),
    ];
    view! {
        <TopBar exit="Exit"/>
        <Main>
            <DayHeading day="Saturday" date="21 November"/>
            <MeetingSheet month="Dec" day="15" label="Next time we meet" when="Tuesday, 1:30 pm" text="In 24 days. Leon sits with you."/>
            <Section title="New for you">
                <Rows>
                    <LinkRow href="#" lead=Lead::Mark(Mark::NotYet) title="The light: not yet" text="Marcus asked why. New date: 11 December."/>
                    <LinkRow href="#" lead=Lead::Mark(Mark::Did) title="Boxing on Tuesdays: yes" text="Leon got you a place. Thursday is full until January."/>
                </Rows>
            </Section>
            <Section title="What would you like to do?"><Tiles items=tiles/></Section>
            <Section title="Your people">
                <Rows>
                    <LinkRow href="#" lead=Lead::Person("Leon".into()) title="Leon" text="Harbour, Tuesday and Thursday"/>
                    <LinkRow href="#" lead=Lead::Person("Tash".into()) title="Tash" text="Speaks for you, if you want"/>
                </Rows>
            </Section>
            <p class="meta">"Need help right now? Call 999. This is not watched at night."</p>
        </Main>
        <BottomBar label="Parts" items=bar(BAR, 0)/>
    }
}

fn door() -> impl IntoView {
    let langs = [
        ("en", "English"),
        ("pl", "Polski"),
        ("ro", "Română"),
        ("pa", "ਪੰਜਾਬੀ"),
        ("ur", "اردو"),
    ]
    .into_iter()
    .map(|(lang, word)| (lang.to_owned(), nav("#", word, lang == "en")))
    .collect::<Vec<_>>();
    view! {
        <TopBar name="Alongside"/>
        <Main>
            {Drawing::Harbour.draw()}
            <Question text="Come in"/>
            <form method="post">
                <CodeField name="code" label="Your code" value="7K4Q M2" hint="From the card you were given. It works once."/>
                <Button label="Go in"/>
                <ButtonLink href="#" label="Unlock with this phone" weight=Weight::Outline icon=Some(Icon::Fingerprint)/>
                <Actions><ButtonLink href="#" label="I can’t get in" weight=Weight::Text/></Actions>
            </form>
            <Languages label="Language" items=langs/>
        </Main>
    }
}

fn check() -> impl IntoView {
    view! {
        <TopBar exit="Exit"/>
        <Main>
            {Drawing::Things.draw()}
            <Question text="Is this phone OK to use now?"/>
            <LinkRows>
                <ChoiceLink href="#" label="Yes, it’s OK" hint="Nobody is looking, and nobody checks it."/>
                <ChoiceLink href="#" label="For now, but someone might look later" hint="We send nothing to it. It closes after 5 minutes."/>
                <ChoiceButton name="a" value="b" label="No, not now" hint="We close this. You can talk to Priya or Leon instead."/>
            </LinkRows>
        </Main>
    }
}

fn say(problem: bool) -> impl IntoView {
    let words = "People keep saying don’t go to the bus station. I have to, it’s how I get home. After eight there’s nobody, just them lot.";
    let error = problem.then_some("Write a few words, or skip this.");
    let problems = error
        .map(|text| Problem {
            field: "words".into(),
            text: text.into(),
        })
        .into_iter()
        .collect::<Vec<_>>();
    view! {
        <TopBar exit="Exit" back="#" back_label="Back" step="2 of 5"/>
        <Main>
            <ErrorSummary title="One thing first" problems=problems/>
            <Question text="What should change first?" aloud="Read it to me"/>
            <Lede text="Say it your way. Spelling doesn’t matter."/>
            <form method="post">
                <TextArea name="words" label="What should change first?" quiet_label=true value=if problem { "" } else { words } error=error/>
                <Saved text="Saved 14:02"/>
                <LockNote text="Only you can see this." more="You choose who, before you share."/>
                <Button label="Next"/>
                <Actions>
                    <Button label="Skip this" weight=Weight::Text/>
                    <Button label="Keep it, stop here" weight=Weight::Text/>
                </Actions>
            </form>
        </Main>
    }
}

fn feeling() -> impl IntoView {
    let words = [
        "Fine",
        "Mostly fine",
        "Sometimes OK",
        "Mostly not OK",
        "Not OK",
    ];
    let options = Sea::ALL
        .into_iter()
        .zip(words)
        .enumerate()
        .map(|(n, (sea, word))| {
            let mut choice = Choice::new(word, word, n == 1);
            choice.hint = (n == 2).then(|| "Last time, 21 October".to_owned());
            SeaChoice { sea, choice }
        })
        .collect::<Vec<_>>();
    view! {
        <TopBar exit="Exit" back="#" step="1 of 3"/>
        <Main>
            <Question text="How is it there now?" about="Bus station, Bay C"/>
            <form method="post">
                <WaterScale name="sea" legend="How is it there now?" quiet_legend=true options=options/>
                <Button label="Next"/>
                <Actions>
                    <Button label="Not sure" weight=Weight::Text/>
                    <Button label="Skip this" weight=Weight::Text/>
                </Actions>
            </form>
        </Main>
    }
}

fn share() -> impl IntoView {
    let links = vec![
        nav("#", "Change who", false),
        nav("#", "Change words", false),
    ];
    let notes = vec![
        "It can be used to decide about the plan.".to_owned(),
        "If someone could get badly hurt, Priya may have to tell more people. She tries to tell you first.".to_owned(),
    ];
    view! {
        <TopBar exit="Exit" back="#" step="Last step"/>
        <Main>
            <Question text="Check before you share"/>
            <Lede text="Nothing has been sent yet."/>
            <Envelope words=vec!["People keep saying don’t go to the bus station. I have to, it’s how I get home.".into()] audience=Audience::Everyone title="Everyone in the meeting" names="Priya, Marcus, Leon, Tash, Mum, Ms Okoro and Sam." links=links.clone()/>
            <Envelope words=vec!["she came to our house and Mum cried".into()] audience=Audience::Few title="Just two people" names="Marcus and Tash." not="Not Mum." links=links/>
            <Section title="Good to know"><DashList items=notes/></Section>
            <form method="post">
                <Button label="Share these words"/>
                <Actions><Button label="Not yet, keep it just for me" weight=Weight::Text/></Actions>
            </form>
        </Main>
    }
}

fn room() -> impl IntoView {
    let stances = [
        "Yes",
        "Don’t mind",
        "For part of it",
        "I’d rather not",
        "Don’t know her",
    ]
    .map(|word| Choice::new(word, word, word.starts_with("I’d")))
    .to_vec();
    view! {
        <TopBar exit="Exit"/>
        <Main>
            <Question text="Who’s in the room?"/>
            <Lede text="Tuesday 15 December. Marcus decides, and tells you why."/>
            <Section title="To answer">
                <PeopleRows>
                    <PersonRow name="Ruth Amos" text="Police. Priya asked her." open=true>
                        <form method="post">
                            <Chips name="stance" legend="Is it OK if she comes?" options=stances/>
                            <TextArea name="why" label="Want to say why?" lock="Only Marcus can see this." rows=3 value="I’ll talk if Leon’s there. Not if she is."/>
                            <Saved text="Saved 14:06"/>
                        </form>
                    </PersonRow>
                    <PersonRow name="Gill Parry" text="Runs the bus station">"x"</PersonRow>
                    <PersonRow name="Leon" text="Youth worker" answer="Yes please">"x"</PersonRow>
                </PeopleRows>
            </Section>
            <Button label="Done"/>
            <Actions><ButtonLink href="#" label="Ask for someone to come" weight=Weight::Text icon=Some(Icon::Plus)/></Actions>
        </Main>
        <BottomBar label="Parts" items=bar(BAR, 2)/>
    }
}

fn places() -> impl IntoView {
    let at = |shape, n| {
        Lead::Place(PlaceMark {
            shape,
            number: Some(n),
        })
    };
    view! {
        <TopBar exit="Exit"/>
        <Main>
            <Question text="Your places"/>
            <SmallNote icon=Icon::Lock text="Just you, until you share"/>
            <Rows>
                <LinkRow href="#" lead=at(PlaceShape::Sometimes, 1) title="Bus station, Bay C" text="Sometimes OK. Friday, late" sea=Some(Sea::Sometimes)/>
                <LinkRow href="#" lead=at(PlaceShape::NotOk, 2) title="Park underpass" text="Mostly not OK. In the dark" sea=Some(Sea::MostlyNot)/>
                <LinkRow href="#" lead=at(PlaceShape::Fine, 3) title="Northgate, rear gate" text="Mostly fine. Home time" sea=Some(Sea::MostlyFine)/>
                <LinkRow href="#" lead=at(PlaceShape::Unsaid, 4) title="Golden Fry" text="Not said yet" sea=Some(Sea::NotOk)/>
            </Rows>
            <PlaceLegend items=vec![(PlaceShape::Fine, "Fine".into()), (PlaceShape::Sometimes, "Sometimes".into()), (PlaceShape::NotOk, "Not OK".into())]/>
            <Empty text="Nothing here yet."><ButtonLink href="#" label="Add a place" weight=Weight::Outline icon=Some(Icon::Plus)/></Empty>
            <Notice tone=Tone::NotYet title="Still to come">"Gill has not answered yet."</Notice>
            <Question text="What do you want us to do?" about="Park underpass" place=Some(PlaceMark { shape: PlaceShape::NotOk, number: Some(2) })/>
            <ChoiceRows name="do" legend="What do you want us to do?" quiet_legend=true options=vec![
                Choice { hint: Some("We read it. We do nothing without asking you.".into()), ..Choice::new("a", "Just know it", false) },
                Choice { hint: Some("We ask the people who run it. We don’t use your name.".into()), ..Choice::new("b", "Try to change the place", true) },
            ]/>
            <Checks name="who" legend="Who can know?" options=vec![Choice::new("m", "Marcus", true), Choice::new("t", "Tash", false)]/>
            <Field name="n" label="What is it called?" error="Give it a name."/>
            <DateField name="d" label="Until when?" value="2026-12-11"/>
            <Select name="s" label="What kind?" options=vec![SelectOption { value: "a".into(), label: "Bus station".into() }]/>
            <Details summary="What else it can’t do" open=true>"It can’t wipe the list of pages."</Details>
        </Main>
        <BottomBar label="Parts" items=bar(BAR, 3)/>
    }
}

fn counters() -> impl IntoView {
    let row = |icon, label: &'static str, count| {
        view! { <CounterRow icon=icon label=label value=label count=count said="None" less="One less" more="One more" can_give=true/> }
    };
    view! {
        <TopBar exit="Exit" back="#" step="3 of 5"/>
        <Main>
            <Question text="What needs to change most?"/>
            <Lede text="You have 10 counters. Put more on the things that matter more."/>
            <form method="post">
                <CounterTray left=1 label="1 left"/>
                <Rows>
                    {row(Icon::Bus, "Bus station", 5)}
                    {row(Icon::School, "School", 2)}
                    {row(Icon::Tree, "Park underpass", 1)}
                    {row(Icon::Friends, "Older lads", 1)}
                    {row(Icon::Chat, "Group chat", 0)}
                    {row(Icon::Shop, "Golden Fry", 0)}
                </Rows>
                <Button label="Next"/>
            </form>
        </Main>
    }
}

fn parts(labels: [&str; 5]) -> Vec<TiltPart> {
    [
        (Target::Place, 6),
        (Target::OurWork, 2),
        (Target::AskedFor, 2),
        (Target::OwnOffer, 1),
        (Target::YoungPerson, 0),
    ]
    .into_iter()
    .zip(labels)
    .map(|((target, count), label)| TiltPart {
        target,
        count,
        label: label.into(),
    })
    .collect()
}

fn plan() -> impl IntoView {
    view! {
        <TopBar exit="Exit"/>
        <Main>
            <Question text="The plan"/>
            <Lede text="It asks places to change. It doesn’t ask you to stay away."/>
            <Tilt parts=parts(["change a place", "change how we work", "are help you asked for", "is Mum’s own offer", "tell you to stop or stay away"])/>
            <section>
                <SectionHeading text="Bus station" icon=Some(Icon::Bus)/>
                <Rows>
                    <Row lead=Lead::Mark(Mark::Did) text="Staff at Bay C, Friday and Saturday, 7:30 to 10:30 pm." meta="Done. Gill, Northline Buses. Since 16 October.">
                        <Quote words="“After eight there’s nobody”" small=true/>
                    </Row>
                    <Row lead=Lead::Mark(Mark::Open) text="A friendly walk-through on Fridays." meta="Done. Dan Frith and Leon."/>
                </Rows>
            </section>
            <ButtonLink href="#" label="Something isn’t right" weight=Weight::Outline icon=Some(Icon::Pencil)/>
        </Main>
        <BottomBar label="Parts" items=bar(BAR, 4)/>
    }
}

fn answers() -> impl IntoView {
    let replies = vec![
        Choice::new("y", "That’s OK", true),
        Choice::new("n", "Not really", false),
    ];
    view! {
        <TopBar exit="Exit"/>
        <Main>
            <Question text="You said"/>
            <Lede text="Everything you shared gets an answer."/>
            <Threads>
                <Thread words="After eight there’s nobody, just them lot." mark=Mark::Did status="Did" answer="Staff are at Bay C on Fridays and Saturdays. The sign works." meta="Gill, from 16 October"/>
                <Thread words="The underpass is dark." mark=Mark::NotYet status="Not yet" answer="The light is ordered, but late. Marcus wrote to the head of highways on 5 November." meta="Next news: Friday 11 December"/>
                <Thread words="There should be a later bus." mark=Mark::Cant status="Can’t, because" answer="Northline won’t add one this year. Instead: a taxi voucher on Fridays. Is that OK?" meta="Priya, 19 November">
                    <Chips name="r" legend="Is that OK?" quiet_legend=true options=replies/>
                </Thread>
                <Thread words="I want boxing back." status="No answer yet"/>
            </Threads>
        </Main>
        <BottomBar label="Parts" items=bar(BAR, 0)/>
    }
}

fn urdu() -> impl IntoView {
    view! {
        <TopBar exit="نکلیں"/>
        <Main>
            <Question text="آپ نے کہا"/>
            <Lede text="آپ کی ہر بات کا جواب ملتا ہے۔"/>
            <Threads>
                <Thread words="مجھے ہر ہفتے بتائیں، چاہے کچھ نیا نہ ہو۔" mark=Mark::Did status="ہو گیا" answer="پریا ہر جمعرات کو اردو میں لکھتی ہیں۔" meta="9 میں سے 8 ہفتے"/>
                <Thread words="After eight there’s nobody." lang="en" mark=Mark::NotYet status="ابھی نہیں" answer="روشنی کا آرڈر ہو چکا ہے، مگر دیر ہو گئی ہے۔" meta="اگلی خبر: جمعہ 11 دسمبر">
                    <Chips name="r" legend="x" quiet_legend=true options=vec![Choice::new("a", "ٹھیک ہے", true), Choice::new("b", "نہیں", false)]/>
                </Thread>
            </Threads>
            <TextArea name="w" label="آپ نے کہا" value="پارک کے راستے میں اندھیرا ہے۔\nدوسری بات" rows=4/>
            <Rows><LinkRow href="#" lead=Lead::Person("پریا".into()) title="پریا" text="آپ کی ہر بات"/></Rows>
            <Button label="آگے"/>
        </Main>
        <BottomBar label="x" items=bar(["ہوم", "کہیں", "ملاقات", "جگہیں", "منصوبہ"], 0)/>
    }
}

fn staff_bar(current: usize) -> impl IntoView {
    let items = ["Today", "Pathways", "Places", "Meetings"]
        .into_iter()
        .enumerate()
        .map(|(n, word)| nav("#", word, n == current))
        .collect::<Vec<_>>();
    view! { <StaffBar name="Alongside" label="Parts" items=items person="Priya Raman" exit="Exit"/> }
}

fn today() -> impl IntoView {
    let date = |date: &str, text: &str, note: Option<&str>, kind| RailDate {
        date: date.into(),
        text: text.into(),
        note: note.map(str::to_owned),
        kind,
    };
    let dates = vec![
        date(
            "8 Dec",
            "Getting ready with Kacper and Ewa",
            Some("12 working days"),
            DateKind::Ahead,
        ),
        date(
            "15 Dec",
            "First review, Kacper",
            Some("17 working days. By law before 29 Dec ends"),
            DateKind::Main,
        ),
        date(
            "25, 28",
            "Bank holidays",
            Some("Not counted"),
            DateKind::Skipped,
        ),
        date("29 Dec", "Last day for the review", None, DateKind::Last),
    ];
    let aside = view! {
        <Section title="Dates"><DatesRail dates=dates/></Section>
        <Section title="Waiting on others">
            <Rows><Row lead=Lead::Person("Imran".into()) title="Imran Shah" meta="Light, until 11 Dec"/></Rows>
        </Section>
    }
    .into_any();
    view! {
        {staff_bar(0)}
        <Main>
            <Columns aside=aside>
                <PageHead title="Saturday 21 November"/>
                <Lede text="Two people are waiting for you. The rest can wait until Monday."/>
                <Section title="Waiting for you">
                    <Rows>
                        <DataRow lead=Lead::Person("Amira".into()) title="Amira shared something new" text="Shared Thursday, 4:40 pm. She was told you read it by Monday."><Button label="Read it"/></DataRow>
                        <DataRow lead=Lead::Person("Kacper".into()) title="Kacper said yes to the Friday taxi" quote="“ok”" text="Answered Thursday 19 November."><Button label="Book and tell him" weight=Weight::Outline/></DataRow>
                    </Rows>
                </Section>
                <Section title="Slipped">
                    <Rows>
                        <DataRow lead=Lead::Mark(Mark::Open) title="Friendship work through Harbour" text="Leon Baptiste. Peer group. Due yesterday, nothing said yet."><Button label="Ask Leon" weight=Weight::Outline/><Button label="Say where it is" weight=Weight::Outline/></DataRow>
                        <DataRow lead=Lead::Mark(Mark::NotYet) title="Light and mirror in the underpass" text="Imran Shah. Park. 22 days late." end="Next: Fri 11 Dec"/>
                    </Rows>
                </Section>
            </Columns>
        </Main>
    }
}

fn review() -> impl IntoView {
    let tab = |label: &str, current, badge: Option<&str>| Tab {
        link: nav("#", label, current),
        badge: badge.map(str::to_owned),
    };
    let tabs = vec![
        tab("Words", true, Some("1 to answer")),
        tab("Places", false, None),
        tab("Weights", false, None),
        tab("Room", false, None),
        tab("Plan", false, None),
        tab("Pack", false, None),
    ];
    let mut days = vec![Day::Gone; 11];
    days.extend([Day::Ahead, Day::Booked, Day::Ahead, Day::Ahead]);
    let kinds = vec![
        Choice::new("d", "Did", true),
        Choice::new("n", "Not yet", false),
        Choice::new("c", "Can’t", false),
    ];
    view! {
        {staff_bar(1)}
        <Main>
            <PageHead title="Kacper Nowak" note="15. You lead."><ClockCells label="Day 11 of 15" note="Conference Tue 29 Sep. By law by Thu 1 Oct." days=days/></PageHead>
            <Tabs label="Kacper" items=tabs/>
            <Rows>
                <ThreadAcross words="I want boxing back." mark=Mark::Open>
                    <form method="post">
                        <Chips name="k" legend="Answer" quiet_legend=true options=kinds/>
                        <TextArea name="a" label="Answer" quiet_label=true paper=Paper::Plain value="Leon has a place for you on Tuesdays from 6 October."/>
                        <Saved text="Saved. Only you can see this."/>
                        <Button label="Send to Kacper"/>
                    </form>
                </ThreadAcross>
                <ThreadAcross words="People keep saying don’t go to the bus station. I have to, it’s how I get home. After eight there’s nobody, just them lot." mark=Mark::NotYet status="Not yet." answer="It is the first thing on Tuesday. Gill Parry, who runs the station, joins for that part." meta="Priya, 22 September"/>
                <ThreadAcross words="Proszę nie pisać, że „nie potrafię”." lang="pl" meaning="Please do not write that I “fail to”." mark=Mark::Did status="Did." answer="The report now says: works nights; calls at 9 pm." meta="Priya, 24 September"/>
            </Rows>
            <TiltBar title="Who this plan asks" note="11 actions and 1 draft" parts=parts(["6 places", "2 our work", "2 asked for", "1 Ewa", "0 Kacper"])/>
            <Rows>
                <DataRow lead=Lead::Icon(Icon::School) marked=true title="Kacper to go part-time and not use the bus station" text="Helen Okoro, draft"><TargetTag target=Target::YoungPerson label="Kacper"/></DataRow>
                <DataRow lead=Lead::Icon(Icon::Bus) title="Staff at Bay C" text="Gill Parry, Northline Buses" end="16 Oct"><TargetTag target=Target::Place label="Place"/></DataRow>
            </Rows>
        </Main>
    }
}

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| ".".into());
    let folder = Path::new(&folder);
    let staff = || Frame {
        density: Density::Staff,
        ..frame()
    };
    let ur = Frame {
        lang: "ur".into(),
        dir: Direction::Rtl,
        ..frame()
    };
    let pages = [
        ("door", ui::document(frame(), door())),
        ("check", ui::document(frame(), check())),
        ("home", ui::document(frame(), home())),
        ("say", ui::document(frame(), say(false))),
        ("say-error", ui::document(frame(), say(true))),
        ("feeling", ui::document(frame(), feeling())),
        ("share", ui::document(frame(), share())),
        ("room", ui::document(frame(), room())),
        ("places", ui::document(frame(), places())),
        ("counters", ui::document(frame(), counters())),
        ("plan", ui::document(frame(), plan())),
        ("answers", ui::document(frame(), answers())),
        ("urdu", ui::document(ur, urdu())),
        ("today", ui::document(staff(), today())),
        ("review", ui::document(staff(), review())),
    ];
    for (name, html) in pages {
        fs::write(folder.join(format!("{name}.html")), html)?;
    }
    Ok(())
}

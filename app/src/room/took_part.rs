use leptos::prelude::*;
use participation::people::{Member, Role};
use participation::room::{Room, TookPart};

use super::after::held;
use super::saving::too_long;
use crate::answers::Names;
use crate::ask::{Answered, Ask, Halt};
use crate::page as pages;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// "That's not right": about how it was noted that somebody took part.
///
/// # Errors
/// [`Halt::NotThere`] when it is not noted of them.
pub async fn doubt(ask: Ask) -> Answered {
    let me = ask.p().own_voice(ask.who()?).await?;
    let note = ask.form.text("note").parse().map_err(|_| Halt::NotThere)?;
    let meetings = me.listening().meetings().await?;
    let meeting = held(&ask, &meetings)?.ok_or(Halt::NotThere)?;
    let words = ask.form.text("words");
    if let Some(problem) = too_long(&ask.words, words) {
        let status = http::StatusCode::UNPROCESSABLE_ENTITY;
        return super::after::draw(&ask, &me, meeting, Some((status, problem))).await;
    }
    me.doubt_took_part(note, words).await?;
    Ok(pages::see(&format!("/room/after?m={}#noted", meeting.id)))
}

/// How it was noted that this author took part, and the way to say that it was not so.
pub(super) fn noted(ask: &Ask, names: &Names<'_>, people: &[Member], room: &Room) -> Option<AnyView> {
    let words = &ask.words;
    let note = room.took_part.last()?;
    let (title, text) = (say!(words, "took-part-title"), how(words, note.how));
    let by = say!(
        words,
        "answers-by",
        name = names.person(note.by),
        date = words.date_of(note.at)
    );
    let said = note.doubt.as_ref().map(|(doubt, at)| {
        let (label, doubt) = (say!(words, "took-part-said", when = words.moment(*at)), doubt.clone());
        view! {
            <SmallNote icon=Icon::Tick text=label/>
            {(!doubt.is_empty()).then(|| view! { <Quote words=doubt small=true/> })}
        }
    });
    let readers: Vec<String> = people
        .iter()
        .filter(|one| matches!(one.role, Role::Worker | Role::Chair))
        .map(|one| one.called.short.clone())
        .collect();
    let typed = if ask.form.has("note") {
        ask.form.text("words").to_owned()
    } else {
        note.doubt.as_ref().map(|(words, _)| words.clone()).unwrap_or_default()
    };
    let texts = [
        say!(words, "took-part-wrong"),
        say!(words, "took-part-how"),
        say!(words, "answers-reply-send"),
    ];
    let lock = say!(words, "answers-reply-who", names = words.list(&readers));
    let [wrong, label, send] = texts;
    let open = ask.form.has("note");
    let (id, meeting) = (note.id.to_string(), room.meeting.id.to_string());
    Some(
        view! {
            <section id="noted">
                <SectionHeading text=title/>
                <Rows><Row lead=Lead::Icon(Icon::Paper) text=text meta=by>{said}</Row></Rows>
                <Details summary=wrong open=open>
                    <form method="post" action="/room/took-part">
                        <input type="hidden" name="meeting" value=meeting/>
                        <input type="hidden" name="note" value=id/>
                        <TextArea name="words" label=label value=typed lock=lock rows=3/>
                        <Button label=send weight=Weight::Outline/>
                    </form>
                </Details>
            </section>
        }
        .into_any(),
    )
}

/// A way of taking part, as it is told to whoever took part.
pub(crate) fn how(words: &Words, how: TookPart) -> String {
    match how {
        TookPart::TooYoung => say!(words, "took-part-too-young"),
        TookPart::Spoke => say!(words, "took-part-spoke"),
        TookPart::AdvocateSpoke => say!(words, "took-part-advocate-spoke"),
        TookPart::WithoutWords => say!(words, "took-part-without-words"),
        TookPart::Silent => say!(words, "took-part-silent"),
        TookPart::BriefedAdvocate => say!(words, "took-part-briefed"),
        TookPart::SentView => say!(words, "took-part-sent"),
        TookPart::NotHeard => say!(words, "took-part-not-heard"),
    }
}

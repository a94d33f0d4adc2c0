//! Giving a pack to somebody who opens it here, and taking it back before they can.

use leptos::prelude::*;
use participation::cases::Review;
use participation::id::PackGivenId;
use participation::pack::{Given, Recipient, UNDO, Whom};

use super::super::case::Case;
use super::choose::{check, recipient};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Gives one.
pub async fn give_pack(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let whom: Whom = ask.form.text("for").parse().map_err(|_| Halt::NotThere)?;
    review.give_pack(whom).await?;
    Ok(see(&list(&review)))
}

/// Takes one back. What can be opened already, or was taken back before, stays as it is, and the page says which.
pub async fn take_pack_back(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let id: PackGivenId = ask.form.text("given").parse().map_err(|_| Halt::NotThere)?;
    review.take_pack_back(id).await?;
    Ok(see(&list(&review)))
}

fn list(review: &Review<'_>) -> String {
    format!("/work/{}/pack#given", review.pathway())
}

/// The form, and what was given.
pub(super) async fn draw(
    ask: &Ask,
    review: &Review<'_>,
    case: &Case,
    recipients: &[Recipient],
) -> Result<AnyView, Halt> {
    let (words, now) = (&ask.words, ask.p().clock().now_ms());
    let given = review.packs_given().await?;
    let form = form(words, case, recipients);
    let rows: Vec<AnyView> = given.iter().map(|one| row(words, case, one, now)).collect();
    let rows = if rows.is_empty() {
        view! { <Empty text=say!(words, "staff-pack-given-none")/> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let (title, what, listed) = (
        say!(words, "staff-pack-give"),
        say!(words, "staff-pack-give-what"),
        say!(words, "staff-pack-given"),
    );
    Ok(view! {
        <Section title=title><p>{what}</p>{form}</Section>
        <div id="given"><Section title=listed>{rows}</Section></div>
    }
    .into_any())
}

fn form(words: &Words, case: &Case, recipients: &[Recipient]) -> Option<AnyView> {
    let options: Vec<SelectOption> = recipients
        .iter()
        .filter(|one| one.can_open())
        .map(|one| SelectOption {
            value: one.whom.to_string(),
            label: recipient(words, case, one.whom),
        })
        .collect();
    if options.is_empty() {
        return None;
    }
    let action = format!("/work/{}/pack/give", case.id());
    let (whom, give) = (say!(words, "staff-pack-give-for"), say!(words, "staff-pack-give-do"));
    Some(
        view! {
            <form method="post" action=action>
                <Select name="for" id="give-for" label=whom options=options/>
                <Button label=give/>
            </form>
        }
        .into_any(),
    )
}

fn row(words: &Words, case: &Case, one: &Given, now: i64) -> AnyView {
    let title = recipient(words, case, Whom::Member(one.to));
    let text = match one.opened_at {
        Some(at) => say!(words, "staff-pack-given-opened", moment = words.moment(at)),
        None if one.can_be_taken_back(now) => {
            say!(words, "staff-pack-given-wait", moment = words.moment(one.at + UNDO))
        }
        None => say!(words, "staff-pack-given-closed"),
    };
    let meta = say!(
        words,
        "staff-pack-by",
        name = case.short_name(words, one.by),
        moment = words.moment(one.at)
    );
    let check = one.digest.as_deref().map(|digest| check(words, digest));
    let back = one.can_be_taken_back(now).then(|| {
        let (action, id) = (format!("/work/{}/pack/back", case.id()), one.id.to_string());
        let label = say!(words, "staff-pack-given-back");
        view! {
            <form method="post" action=action>
                <input type="hidden" name="given" value=id/>
                <Button label=label weight=Weight::Outline/>
            </form>
        }
    });
    view! { <Row title=title text=text meta=meta>{check}{back}</Row> }.into_any()
}

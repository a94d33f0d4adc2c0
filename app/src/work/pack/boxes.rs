//! What the boxes of the council's case system are called: a manager says so once, for everybody.

use http::StatusCode;
use leptos::prelude::*;
use participation::pack::{BoxNames, MOST_BOX_LETTERS};

use super::copy::{box_id, usual_name};
use super::doc::CaseBox;
use crate::ask::{Answered, Ask};
use crate::page::{See, StaffTab, see, staff};
use crate::say;
use crate::ui::*;

/// The page with the names as they are.
pub async fn boxes(ask: Ask) -> Answered {
    let names = ask.p().pack_boxes().await?;
    draw(&ask, &names, &[]).await
}

/// Keeps the names.
pub async fn name_boxes(ask: Ask) -> Answered {
    let names = BoxNames(CaseBox::ALL.map(|one| ask.form.text(box_id(one)).to_owned())).tidied();
    let long = names.too_long();
    if !long.is_empty() {
        return draw(&ask, &names, &long).await;
    }
    ask.p().set_pack_boxes(ask.who()?, names).await?;
    Ok(see("/work/boxes"))
}

async fn draw(ask: &Ask, names: &BoxNames, long: &[usize]) -> Answered {
    let words = &ask.words;
    let (name, _) = ask.p().own_name(ask.who()?).await?;
    let most = || say!(words, "staff-boxes-long", most = MOST_BOX_LETTERS.to_string());
    let problems: Vec<Problem> = CaseBox::ALL
        .iter()
        .enumerate()
        .filter(|(place, _)| long.contains(place))
        .map(|(_, one)| Problem {
            field: box_id(*one).to_owned(),
            text: most(),
        })
        .collect();
    let fields = CaseBox::ALL.iter().zip(&names.0).map(|(one, theirs)| {
        let error = problems
            .iter()
            .find(|problem| problem.field == box_id(*one))
            .map(|_| most());
        view! { <Field name=box_id(*one) label=usual_name(words, *one) value=theirs.clone() error=error/> }
    });
    let fields = fields.collect_view();
    let (heading, what, save) = (
        say!(words, "staff-boxes"),
        say!(words, "staff-boxes-what"),
        say!(words, "staff-quoracy-save"),
    );
    let (nearly, back) = (say!(words, "nearly"), say!(words, "staff-pathways"));
    let status = if problems.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let see = See::titled(say!(words, "title-today")).with_status(status);
    Ok(staff(ask, StaffTab::Today, name, see, move || {
        view! {
            <p><a class="link" href="/work">{Icon::Back.draw()}<span>{back}</span></a></p>
            <ErrorSummary title=nearly problems=problems/>
            <PageHead title=heading/>
            <Lede text=what/>
            <form method="post" action="/work/boxes">
                {fields}
                <Button label=save/>
            </form>
        }
    }))
}

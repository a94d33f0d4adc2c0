//! Pictures that serve as maps, such as the plan of a school: a place can be shown on one.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::cases::Review;
use participation::id::PictureId;
use participation::places::{MAX_PICTURES, PictureLine};
use participation::rules::length::Written;

use super::super::case::{Case, CaseTab};
use super::super::lengths::typed as typed_limit;
use super::super::typed::{Typed, field_id};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

pub(super) const FORM: &str = "picture";

/// All pictures of the pathway; for the worker who leads, adding one and taking one away.
pub async fn pictures(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    draw(&ask, &review, &Typed::default(), StatusCode::OK).await
}

/// Takes one away for good. Taken away twice is taken away.
pub async fn remove_picture(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let id: PictureId = ask.form.text("picture").parse().map_err(|_| Halt::NotThere)?;
    if work.pictures().await?.iter().any(|one| one.id == id) {
        work.remove_picture(id).await?;
    }
    Ok(see(&format!("/work/{}/places/pictures", work.pathway())))
}

/// The page, with a picture that could not be taken.
pub(super) async fn draw(ask: &Ask, review: &Review<'_>, typed: &Typed, status: StatusCode) -> Answered {
    let case = Case::load(review).await?;
    let lines = review.pictures().await?;
    Ok(whole(ask, &case, &lines, typed, status))
}

fn whole(ask: &Ask, case: &Case, lines: &[PictureLine], typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let (nearly, problems) = (say!(words, "nearly"), typed.problems());
    let rows: Vec<AnyView> = lines.iter().map(|line| row(words, case, line)).collect();
    let list = if rows.is_empty() {
        view! { <Empty text=say!(words, "staff-pictures-none")/> }.into_any()
    } else {
        view! { <ul class="pictures">{rows}</ul> }.into_any()
    };
    let full = i64::try_from(lines.len()).is_ok_and(|count| count >= MAX_PICTURES);
    let add = case.leads().then(|| {
        if full {
            let (id, text) = (
                field_id("picture", FORM),
                say!(words, "staff-pictures-full", most = MAX_PICTURES.to_string()),
            );
            view! { <p class="meta" id=id>{text}</p>{typed.left(words)} }.into_any()
        } else {
            add(words, case, typed)
        }
    });
    let (heading, what, back, href) = (
        say!(words, "staff-pictures"),
        say!(words, "staff-pictures-what"),
        say!(words, "staff-tab-places"),
        format!("/work/{}/places", case.id()),
    );
    case.page(ask, CaseTab::Places, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <p><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            <Section title=heading><p class="meta">{what}</p>{list}</Section>
            {add}
        }
    })
}

fn row(words: &Words, case: &Case, line: &PictureLine) -> AnyView {
    let src = format!("/work/{}/places/picture/{}", case.id(), line.id);
    let date = words.date_of(line.at);
    let added = say!(words, "staff-picture-added", date = date);
    let caption = if line.caption.is_empty() {
        say!(words, "staff-picture-unnamed")
    } else {
        line.caption.clone()
    };
    let remove = case.leads().then(|| {
        let label = say!(words, "staff-picture-remove");
        let heard = format!("{label}: {caption}");
        let action = format!("/work/{}/places/pictures/remove", case.id());
        let picture = line.id.to_string();
        let what = say!(words, "staff-picture-remove-what");
        let summary = say!(words, "staff-picture-remove");
        view! {
            <Details summary=summary>
                <form method="post" action=action>
                    <input type="hidden" name="picture" value=picture/>
                    <p class="meta">{what}</p>
                    <Button label=label weight=Weight::Outline aria_label=heard/>
                </form>
            </Details>
        }
    });
    let (width, height) = (line.width.to_string(), line.height.to_string());
    view! {
        <li>
            <figure>
                <img src=src width=width height=height alt=caption.clone() loading="lazy"/>
                <figcaption><b dir="auto">{caption.clone()}</b><small>{added}</small></figcaption>
            </figure>
            {remove}
        </li>
    }
    .into_any()
}

fn add(words: &Words, case: &Case, typed: &Typed) -> AnyView {
    let id = |field: &str| field_id(field, FORM);
    let action = format!("/work/{}/places/picture", case.id());
    view! {
        <section>
            <SectionHeading text=say!(words, "staff-picture-add")/>
            <form method="post" action=action enctype="multipart/form-data">
                <FileField name="picture" id=id("picture") label=say!(words, "staff-picture-file") hint=say!(words, "staff-picture-file-hint") accept="image/png,image/jpeg" error=typed.error(FORM, "picture")/>
                <Field name="caption" id=id("caption") label=say!(words, "staff-picture-caption") hint=say!(words, "staff-picture-caption-hint") value=typed.text(FORM, "caption") error=typed.error(FORM, "caption") maxlength=typed_limit(Written::Caption)/>
                <Button label=say!(words, "staff-picture-add-do")/>
            </form>
        </section>
    }
    .into_any()
}

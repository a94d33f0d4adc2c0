use super::NewAnswer;
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::AnswerId;
use crate::messages;
use crate::people::Member;
use crate::rules::length::Written;
use crate::sealing::Place;
use crate::voice::{AnswerBody, Said, View, load_views, reader_may};

/// Answers a view that is shared with `me` and that `may` lets them answer.
pub(crate) async fn give_answer(
    p: &Participation,
    who: &SignedIn,
    me: &Member,
    new: &NewAnswer,
    may: impl Fn(&View) -> bool,
) -> Result<AnswerId> {
    Written::Because.check(&new.because)?;
    Written::Instead.check(&new.instead)?;
    let mut tx = p.store().write().await?;
    p.still_stands(&mut tx, who, me).await?;
    let views = load_views(p, &mut tx, me.pathway, reader_may(me)).await?;
    let found = views.iter().find(|view| view.id == new.view && may(view));
    let view = found.ok_or(Error::NotThere)?;
    if let Some(action) = new.action {
        let found: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM action WHERE id = $1 AND pathway = $2",
                &[action.into(), me.pathway.into()],
            )
            .await?;
        if !matches!(found, Some((1,))) {
            return Err(Error::NotThere);
        }
    }
    let id = AnswerId::random();
    let body = AnswerBody {
        because: Said::tidy(&new.because),
        instead: Said::tidy(&new.instead),
        action: new.action,
    };
    let sealed = p
        .vault()
        .key(&mut tx, view.author)
        .await?
        .seal_json(Place::new("answer", "body", &id.to_string()), &body)?;
    tx.run(
        "INSERT INTO answer (id, view, person, state, next_on, body, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            id.into(),
            view.id.into(),
            me.person.into(),
            new.state.text().into(),
            new.next_on.into(),
            sealed.into(),
            p.clock().now_ms().into(),
        ],
    )
    .await?;
    let entry = Entry::new(me.person, Act::Answered, view.id, Some(me.pathway));
    audit::append(&mut tx, p.vault(), entry).await?;
    messages::nudge(p, &mut tx, view.author).await?;
    tx.commit().await?;
    Ok(id)
}

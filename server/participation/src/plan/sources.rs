use std::collections::HashMap;

use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{ActionId, MembershipId, PathwayId, ViewId};
use crate::people::Member;
use crate::store::Tx;
use crate::voice::{Audience, Topic, View, load_views_on, reader_may};

/// A view that an action comes from: words, a place, counters or somebody who matters. Named only to who may know it;
/// to anybody else the action looks as if it had none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The view.
    pub view: ViewId,
    /// Whose it is.
    pub author: MembershipId,
    /// What it is about, and so what kind of thing it is.
    pub topic: Topic,
}

/// The sources of a plan's actions that a reader may know.
pub(super) struct Sources(HashMap<ActionId, Vec<(Source, bool)>>);

impl Sources {
    /// The one that the action's form names.
    pub(super) fn main(&self, action: ActionId) -> Option<ViewId> {
        let all = self.0.get(&action)?;
        all.iter().find(|(_, main)| *main).map(|(source, _)| source.view)
    }

    /// All of them, that one first.
    pub(super) fn of(&self, action: ActionId) -> Vec<Source> {
        let all = self.0.get(&action).into_iter().flatten();
        all.map(|(source, _)| *source).collect()
    }
}

#[derive(sqlx::FromRow)]
struct SourceRow {
    action: ActionId,
    main: i64,
    view: ViewId,
    author: MembershipId,
    topic: String,
    audience: String,
    audience_at: i64,
    sitting: String,
    taken_back_at: Option<i64>,
}

/// The sources of a pathway's actions that pass `may`.
pub(super) async fn load_sources(
    tx: &mut Tx,
    pathway: PathwayId,
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<Sources> {
    let rows: Vec<SourceRow> = tx
        .all(
            "SELECT s.action, s.main, v.id AS view, v.author, v.topic, v.audience, v.audience_at, v.sitting, \
             v.taken_back_at FROM action_source s JOIN view v ON v.id = s.view WHERE v.pathway = $1 \
             ORDER BY s.main DESC, s.at, v.id",
            &[pathway.into()],
        )
        .await?;
    let mut sources = Sources(HashMap::new());
    for row in rows {
        let audience = Audience::from_text(&row.audience)
            .ok_or(Error::Corrupt("view.audience"))?
            .chosen_at(row.audience_at);
        if may(row.author, &audience, &row.sitting, row.taken_back_at) {
            let source = Source {
                view: row.view,
                author: row.author,
                topic: Topic::stored(&row.topic).ok_or(Error::Corrupt("view.topic"))?,
            };
            sources.0.entry(row.action).or_default().push((source, row.main != 0));
        }
    }
    Ok(sources)
}

/// No source: for whoever asks only for contexts.
pub(crate) fn nobody(_: MembershipId, _: &Audience, _: &str, _: Option<i64>) -> bool {
    false
}

/// A view on this pathway that passes `may`, whatever it is about.
pub(super) async fn readable(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    view: ViewId,
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<View> {
    let views = load_views_on(p, tx, pathway, |_| true, may).await?;
    views.into_iter().find(|one| one.id == view).ok_or(Error::NotThere)
}

/// Makes a view the one that an action's form names. A source that the writer may not know stays as it is.
pub(super) async fn set_main(
    p: &Participation,
    tx: &mut Tx,
    (pathway, action): (PathwayId, ActionId),
    view: Option<ViewId>,
    me: &Member,
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<()> {
    let standing = load_sources(tx, pathway, &may).await?.main(action);
    if standing == view {
        return Ok(());
    }
    if let Some(before) = standing {
        unlink(tx, action, before).await?;
    }
    if let Some(view) = view {
        readable(p, tx, pathway, view, may).await?;
        link(p, tx, action, view, me, true).await?;
    }
    Ok(())
}

async fn link(p: &Participation, tx: &mut Tx, action: ActionId, view: ViewId, me: &Member, main: bool) -> Result<()> {
    tx.run(
        "INSERT INTO action_source (action, view, main, linked_by, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (action, view) DO UPDATE SET main = CASE WHEN excluded.main = 1 THEN 1 ELSE action_source.main END",
        &[
            action.into(),
            view.into(),
            main.into(),
            me.person.into(),
            p.clock().now_ms().into(),
        ],
    )
    .await?;
    Ok(())
}

async fn unlink(tx: &mut Tx, action: ActionId, view: ViewId) -> Result<()> {
    tx.run(
        "DELETE FROM action_source WHERE action = $1 AND view = $2",
        &[action.into(), view.into()],
    )
    .await?;
    Ok(())
}

impl Review<'_> {
    /// Notes that an action comes from a view that was shared with me: words, a place, counters. Only who may know the
    /// view learns of it, so a chair can tie an action to what not even the worker may know.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the action is not in this plan, or the view is not shared with me.
    pub async fn link_source(&self, action: ActionId, view: ViewId) -> Result<()> {
        let mut tx = self.write().await?;
        self.check_action(&mut tx, action).await?;
        let p = self.participation();
        readable(p, &mut tx, self.pathway(), view, reader_may(self.me())).await?;
        link(p, &mut tx, action, view, self.me(), false).await?;
        self.note_plan(&mut tx, Act::SourceLinked, action).await?;
        tx.commit().await
    }

    /// Takes that back.
    ///
    /// # Errors
    /// As [`Review::link_source`].
    pub async fn unlink_source(&self, action: ActionId, view: ViewId) -> Result<()> {
        let mut tx = self.write().await?;
        self.check_action(&mut tx, action).await?;
        readable(
            self.participation(),
            &mut tx,
            self.pathway(),
            view,
            reader_may(self.me()),
        )
        .await?;
        unlink(&mut tx, action, view).await?;
        self.note_plan(&mut tx, Act::SourceLinked, action).await?;
        tx.commit().await
    }

    pub(crate) async fn check_action(&self, tx: &mut Tx, action: ActionId) -> Result<()> {
        let found: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM action WHERE id = $1 AND pathway = $2",
                &[action.into(), self.pathway().into()],
            )
            .await?;
        if matches!(found, Some((1,))) {
            Ok(())
        } else {
            Err(Error::NotThere)
        }
    }

    pub(crate) async fn note_plan(&self, tx: &mut Tx, act: Act, subject: impl Into<crate::id::Id>) -> Result<()> {
        let entry = Entry::new(self.me().person, act, subject, Some(self.pathway()));
        audit::append(tx, self.participation().vault(), entry).await
    }
}

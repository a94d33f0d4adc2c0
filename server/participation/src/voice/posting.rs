use super::views::{ViewBody, view_place};
use super::{Audience, Topic};
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::error::Result;
use crate::id::ViewId;
use crate::people::Member;
use crate::store::Tx;

/// A view about to be shared.
pub(crate) struct Posting<'a> {
    /// What it is about.
    pub(crate) topic: Topic,
    /// Who can know.
    pub(crate) audience: &'a Audience,
    /// In which sitting it is shared; empty outside one.
    pub(crate) sitting: &'a str,
    /// What it says.
    pub(crate) body: &'a ViewBody,
}

/// Shares a view: the one place where words leave their author.
pub(crate) async fn post(p: &Participation, tx: &mut Tx, author: &Member, new: Posting<'_>) -> Result<ViewId> {
    let id = ViewId::random();
    let key = p.vault().key(tx, author.id).await?;
    tx.run(
        "INSERT INTO view (id, pathway, author, topic, audience, sitting, body, shared_at, audience_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)",
        &[
            id.into(),
            author.pathway.into(),
            author.id.into(),
            new.topic.text().into(),
            new.audience.text().into(),
            new.sitting.into(),
            key.seal_json(view_place(&id.to_string()), new.body)?.into(),
            p.clock().now_ms().into(),
        ],
    )
    .await?;
    let entry = Entry::new(author.person, Act::Shared, id, Some(author.pathway));
    audit::append(tx, p.vault(), entry).await?;
    Ok(id)
}

use super::Casework;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::MembershipId;
use crate::people::{Role, member};
use crate::sign_in::end_ways_in;

impl Casework<'_> {
    /// Somebody is no longer part of this pathway: they read nothing of it from then on, their keys, codes and open
    /// sessions end at once, and the actions they did have nobody who signs in for them any more.
    ///
    /// Only for those whose words are not in the plan's making. What a parent said stays with its author, so a parent
    /// does not leave here.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but an advocate or a professional on this pathway.
    pub async fn let_go(&self, whom: MembershipId) -> Result<()> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let left: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM membership WHERE id = $1 AND pathway = $2 AND left_at IS NOT NULL",
                &[whom.into(), self.pathway().into()],
            )
            .await?;
        // A second tap finds it done already.
        if matches!(left, Some((1,))) {
            return Ok(());
        }
        let them = member(&mut tx, p.vault(), whom).await?;
        if them.pathway != self.pathway() || !matches!(them.role, Role::Advocate | Role::Professional) {
            return Err(Error::NotThere);
        }
        let now = p.clock().now_ms();
        end_ways_in(&mut tx, them.person, now).await?;
        tx.run("DELETE FROM action_owner WHERE member = $1", &[whom.into()])
            .await?;
        tx.run(
            "UPDATE membership SET left_at = $1 WHERE id = $2",
            &[now.into(), whom.into()],
        )
        .await?;
        let entry = Entry::new(self.me().person, Act::LetGo, them.person, Some(self.pathway()));
        audit::append(&mut tx, p.vault(), entry).await?;
        tx.commit().await
    }
}

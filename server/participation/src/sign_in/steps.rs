use super::{Stage, Way};
use crate::Participation;
use crate::access::SignedIn;
use crate::error::{Error, Result};

impl Participation {
    /// Takes the next step of coming in, and says where that leads.
    ///
    /// The cards come once, and again with every code: a code may have passed through other
    /// hands. A key is offered to those who came with a code, on a device that is theirs.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the session no longer stands.
    pub async fn take_step(&self, who: &SignedIn) -> Result<Stage> {
        let (way, welcomed) = self.way_in(who).await?;
        let next = who.stage.next(way, welcomed);
        if next != who.stage {
            self.reach_stage(who, next).await?;
        }
        Ok(next)
    }

    /// How somebody came in this time.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn came_by(&self, who: &SignedIn) -> Result<Way> {
        Ok(self.way_in(who).await?.0)
    }

    /// How somebody came in, and whether they took every step once before.
    async fn way_in(&self, who: &SignedIn) -> Result<(Way, bool)> {
        let mut tx = self.store().read().await?;
        let found: Option<(String, i64)> = tx
            .one(
                "SELECT s.way, p.welcomed FROM session s JOIN person p ON p.id = s.person WHERE s.id = $1",
                &[who.session.into()],
            )
            .await?;
        drop(tx);
        let (way, welcomed) = found.ok_or(Error::NotThere)?;
        let way = Way::from_text(&way).ok_or(Error::Corrupt("session.way"))?;
        Ok((way, welcomed != 0))
    }
}

impl Stage {
    const fn next(self, way: Way, welcomed: bool) -> Self {
        match (self, way) {
            (Self::Phone, Way::Passkey) if welcomed => Self::In,
            (Self::Phone, _) => Self::Cards,
            (Self::Cards, Way::Code) => Self::Keep,
            (Self::Cards | Self::Keep | Self::In, _) => Self::In,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(from: Stage, way: Way, welcomed: bool) -> Vec<Stage> {
        let mut seen = vec![from];
        while let Some(last) = seen.last().copied().filter(|last| *last != Stage::In) {
            seen.push(last.next(way, welcomed));
        }
        seen
    }

    #[test]
    fn a_code_leads_through_every_step() {
        for welcomed in [false, true] {
            assert_eq!(
                steps(Stage::Phone, Way::Code, welcomed),
                [Stage::Phone, Stage::Cards, Stage::Keep, Stage::In]
            );
        }
    }

    #[test]
    fn a_key_leads_to_the_cards_only_once() {
        assert_eq!(
            steps(Stage::Phone, Way::Passkey, false),
            [Stage::Phone, Stage::Cards, Stage::In]
        );
        assert_eq!(steps(Stage::Phone, Way::Passkey, true), [Stage::Phone, Stage::In]);
    }

    #[test]
    fn a_handed_over_device_keeps_no_key() {
        assert_eq!(steps(Stage::Cards, Way::Handover, false), [Stage::Cards, Stage::In]);
    }
}

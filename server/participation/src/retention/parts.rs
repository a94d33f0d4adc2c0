//! Who files what. The worker files what they may read, and the chair what was shared with them and not with the worker:
//! nobody puts into the case record what they cannot open, and neither is told that the other has something to file.
//!
//! What is for neither of them, such as words for the advocate alone, nobody at work can file. It goes with the rest, after
//! its author was offered their copy.

use std::collections::HashMap;

use crate::Participation;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PathwayId};
use crate::people::{Agency, Member, Role, members};
use crate::room::may_read_about;
use crate::store::Tx;
use crate::voice::Audience;

/// Whatever somebody shared has an audience, and may have been taken back. Answers go with what they answer.
const SAID: &str = "SELECT id, author, audience, audience_at, taken_back_at FROM view WHERE pathway = $1 \
    UNION ALL SELECT a.id, v.author, v.audience, v.audience_at, v.taken_back_at FROM answer a \
    JOIN view v ON v.id = a.view WHERE v.pathway = $1 \
    UNION ALL SELECT o.id, o.author, o.audience, o.audience_at, (SELECT MAX(s.at) FROM proposal_step s \
    WHERE s.proposal = o.id AND s.kind = 'taken-back') FROM proposal o WHERE o.pathway = $1 \
    UNION ALL SELECT w.id, w.author, w.audience, w.at, NULL FROM wish w JOIN meeting m ON m.id = w.meeting \
    WHERE m.pathway = $1 \
    UNION ALL SELECT k.id, k.author, k.audience, k.at, NULL FROM ask k JOIN meeting m ON m.id = k.meeting \
    WHERE m.pathway = $1 \
    UNION ALL SELECT f.id, f.author, f.audience, f.at, NULL FROM afterwards f JOIN meeting m ON m.id = f.meeting \
    WHERE m.pathway = $1";

/// What somebody said about an invitee, with their reason, and why the chair kept to a decision all the same.
const ABOUT_INVITEES: &str = "SELECT s.id, s.voice, s.audience, s.reason_audience, s.at, i.who, i.agency \
    FROM room_step s JOIN invitee i ON i.id = s.invitee JOIN meeting m ON m.id = i.meeting \
    WHERE m.pathway = $1 AND (s.voice IS NOT NULL OR s.kind = 'overruling')";

type Said = (String, MembershipId, String, i64, Option<i64>);
type About = (
    String,
    Option<MembershipId>,
    Option<String>,
    Option<String>,
    i64,
    Option<MembershipId>,
    String,
);

/// In whose part something is. Both, where the chair reads more of it than the worker.
#[derive(Clone, Copy, Default)]
struct Whose {
    worker: bool,
    chair: bool,
}

/// In whose part everything is that somebody shared, by its id.
pub(super) struct Parts(HashMap<String, Whose>);

impl Parts {
    /// Those of a pathway, as its worker and its chair may read it now. Nothing is opened.
    pub(super) async fn load(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Self> {
        let people = members(tx, p.vault(), pathway).await?;
        let staff = Staff {
            worker: people.iter().find(|one| one.role == Role::Worker),
            chair: people.iter().find(|one| one.role == Role::Chair),
        };
        let mut parts = HashMap::new();
        let said: Vec<Said> = tx.all(SAID, &[pathway.into()]).await?;
        for (id, author, to, since, taken_back) in said {
            let to = audience(&to, since)?;
            let whose = staff.whose(|one| taken_back.is_none() && to.includes(author, one));
            parts.insert(id, whose);
        }
        let about: Vec<About> = tx.all(ABOUT_INVITEES, &[pathway.into()]).await?;
        for (id, voice, to, why_to, at, who, agency) in about {
            // The worker is not told that something was overruled that they know nothing of.
            let Some(voice) = voice else {
                parts.insert(
                    id,
                    Whose {
                        worker: false,
                        chair: true,
                    },
                );
                continue;
            };
            let agency = Agency::from_text(&agency).ok_or(Error::Corrupt("invitee.agency"))?;
            let mut whose = Whose::default();
            for to in [to, why_to].into_iter().flatten() {
                let to = audience(&to, at)?;
                let one = staff.whose(|one| may_read_about(one, voice, &to, (who, agency)));
                whose.worker |= one.worker;
                whose.chair |= one.chair;
            }
            parts.insert(id, whose);
        }
        Ok(Self(parts))
    }

    /// Whether what was done to something is in the part of the worker, or of the chair. What has no audience, as the plan
    /// and the meetings, the worker files.
    pub(super) fn is_for(&self, role: Role, subject: &str) -> bool {
        let whose = self.0.get(subject);
        match role {
            Role::Chair => whose.is_some_and(|whose| whose.chair),
            _ => whose.is_none_or(|whose| whose.worker),
        }
    }
}

/// Those who file.
struct Staff<'a> {
    worker: Option<&'a Member>,
    chair: Option<&'a Member>,
}

impl Staff<'_> {
    fn whose(&self, reads: impl Fn(&Member) -> bool) -> Whose {
        let worker = self.worker.is_some_and(&reads);
        Whose {
            worker,
            chair: !worker && self.chair.is_some_and(&reads),
        }
    }
}

fn audience(text: &str, since: i64) -> Result<Audience> {
    let audience = Audience::from_text(text).ok_or(Error::Corrupt("audience"))?;
    Ok(audience.chosen_at(since))
}

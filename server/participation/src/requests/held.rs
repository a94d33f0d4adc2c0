use crate::Participation;
use crate::challenges::{Challenge, load_challenges};
use crate::error::Result;
use crate::pack::{Handed, Pack, Purpose, handed_to};
use crate::proposals::{Proposal, load_proposals};
use crate::room::{StaffRoom, family_meetings, room_handed_to};
use crate::rules::quoracy::Rule;
use crate::store::Tx;
use crate::voice::{Topic, View, load_views_on};

/// Fewer characters than this are nobody's name.
const SHORTEST_NAME: usize = 2;

/// Everything that is held on somebody and may go to whoever asks: what a pack holds, and what no meeting needs.
#[derive(Clone, Debug)]
pub struct HeldOn {
    /// What was said, decided, planned and answered.
    pub pack: Pack,
    /// The meetings that were held, each as [`Pack::room`].
    pub rooms: Vec<StaffRoom>,
    /// What was proposed, with what became of it.
    pub proposals: Vec<Proposal>,
    /// What was challenged, with what came of it.
    pub challenges: Vec<Challenge>,
    /// The people who matter to somebody, where it may be told.
    pub matters: Vec<View>,
    /// What people are called who stand in the file and are not told to the reader: other young people, relatives. To be
    /// taken out of what others wrote.
    pub others: Vec<String>,
}

impl HeldOn {
    /// The same without anything another family member said.
    #[must_use]
    pub(super) fn own_alone(mut self) -> Self {
        let me = self.pack.reader.id;
        self.pack = self.pack.own_alone();
        self.rooms = self
            .rooms
            .into_iter()
            .map(|room| {
                let alone = Pack {
                    room: Some(room.clone()),
                    ..self.pack.clone()
                };
                alone.own_alone().room.unwrap_or(room)
            })
            .collect();
        self.proposals.retain(|one| one.author == me);
        self.challenges.retain(|one| one.author == me);
        self.matters.retain(|view| view.author == me);
        self
    }

    /// Every view in it.
    pub(super) fn views(&self) -> impl Iterator<Item = &View> {
        self.pack.all_views().chain(&self.matters)
    }

    /// The same as it was at a moment: see [`Pack::up_to`].
    pub(super) fn up_to(&mut self, at: i64) {
        self.pack.up_to(at);
        self.proposals.retain(|one| one.at <= at);
        for one in &mut self.proposals {
            one.decisions.retain(|decided| decided.at <= at);
        }
        self.challenges.retain(|one| one.at <= at);
        for one in &mut self.challenges {
            one.steps.retain(|step| step.at <= at);
        }
        self.matters.retain(|view| view.shared_at <= at);
        for view in &mut self.matters {
            view.opened.retain(|one| one.at <= at);
        }
    }
}

/// What is held on somebody, without opening or noting anything. Whoever calls has found out that it may go to them.
pub(super) async fn held_on(p: &Participation, tx: &mut Tx, handed: Handed<'_>, rule: Rule) -> Result<HeldOn> {
    let pathway = handed.to.pathway;
    let pack = handed_to(p, tx, handed, rule).await?;
    let mut rooms = Vec::new();
    for meeting in family_meetings(p, tx, pathway).await?.iter().filter(|one| one.held) {
        let room = room_handed_to(p, tx, meeting.id, handed.to, handed.by).await?;
        rooms.push(handed.seated(room, &pack.people));
    }
    let mut proposals = load_proposals(p, tx, pathway, handed.may()).await?;
    for one in &mut proposals {
        // A reply is told to those who lead.
        if one.author != handed.to.id || handed.purpose == Purpose::Behalf {
            one.decisions.iter_mut().for_each(|decided| decided.replies.clear());
        }
    }
    let is_matters = |topic| topic == Topic::Matters;
    let matters = load_views_on(p, tx, pathway, is_matters, handed.may()).await?;
    let may = handed.may();
    let untold = load_views_on(p, tx, pathway, is_matters, |author, audience, sitting, back| {
        !may(author, audience, sitting, back)
    })
    .await?;
    Ok(HeldOn {
        others: names(&untold, &matters, &pack),
        rooms,
        proposals,
        challenges: load_challenges(p, tx, pathway, handed.may()).await?,
        matters: matters.into_iter().map(|view| handed.told(view)).collect(),
        pack,
    })
}

/// What those are called whom the reader is not told of. Somebody on the pathway is known to everybody on it.
fn names(untold: &[View], told: &[View], pack: &Pack) -> Vec<String> {
    let same = |one: &str, other: &str| one.trim().to_lowercase() == other.trim().to_lowercase();
    let is_known = |name: &str| {
        told.iter().any(|view| same(&view.words, name))
            || pack.people.iter().any(|one| {
                let full = one.called.full.split_whitespace();
                same(&one.called.full, name)
                    || same(&one.called.short, name)
                    || full.into_iter().any(|part| same(part, name))
            })
    };
    let mut names: Vec<String> = Vec::new();
    for view in untold {
        let name = view.words.trim();
        if name.chars().count() >= SHORTEST_NAME && !is_known(name) && !names.iter().any(|one| same(one, name)) {
            names.push(name.to_owned());
        }
    }
    names
}

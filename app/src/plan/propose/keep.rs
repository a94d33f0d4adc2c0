use participation::proposals::{About, Proposal, ProposalKind, ProposalSaid};
use participation::rules::proposal::State;
use participation::voice::{HeldBack, Kept, MAX_WORDS, OwnVoice, Reach};

use super::super::problem::Problem;
use super::super::standing::standing;
use super::form::{Paper, draw};
use super::{path, which};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::room::save;
use crate::say;

/// The page a proposal is written on.
///
/// # Errors
/// [`Halt::NotThere`] when it is about something the reader may not read, and they have written nothing about it.
pub async fn write(ask: Ask) -> Answered {
    let (kind, about) = which(&ask)?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let paper = paper(&me, kind, about).await?;
    if paper.standing.is_none() && paper.envelope.is_none() {
        return Err(Halt::NotThere);
    }
    Ok(draw(&ask, &me, &paper, None))
}

pub(super) async fn paper(me: &OwnVoice<'_>, kind: ProposalKind, about: About) -> Result<Paper, Halt> {
    Ok(Paper {
        kind,
        about,
        standing: standing(&me.listening(), about).await?,
        envelope: me.proposal_envelope(kind, about).await?,
    })
}

/// Keeps what somebody proposes. It is saved first, and judged after that.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(ask: Ask) -> Answered {
    let (kind, about) = which(&ask)?;
    let me = ask.p().own_voice(ask.who()?).await?;
    let said = ProposalSaid {
        words: ask.form.text("words").to_owned(),
        reach: Reach::from_text(ask.form.text("reach"))
            .filter(|reach| matches!(reach, Reach::WorkerAndChair | Reach::Meeting)),
    };
    if let Some(sent) = sent_so(&me, kind, about, &said).await? {
        return Ok(see(&format!("/answers/plan/{}", sent.id)));
    }
    let kept = me.keep_proposal(kind, about, said, &save(&ask)).await?;
    let paper = paper(&me, kind, about).await?;
    let problem = if matches!(kept, Kept::Conflict { .. }) {
        Some(Problem::changed("words", say!(ask.words, "say-two-texts")))
    } else {
        judge(&ask, &paper)
    };
    match problem {
        Some(problem) => Ok(draw(&ask, &me, &paper, Some(&problem))),
        None => Ok(see(&format!("{}/check", path(kind, about)))),
    }
}

/// What a saved proposal still needs.
fn judge(ask: &Ask, paper: &Paper) -> Option<Problem> {
    let words = &ask.words;
    let envelope = paper.envelope.as_ref()?;
    let said = &envelope.draft.slip.said;
    let unready = |field, text| Some(Problem::unready(field, text));
    let Some(standing) = &paper.standing else {
        return Some(Problem::changed("words", say!(words, "propose-gone")));
    };
    let count = said.words.chars().count();
    if count > MAX_WORDS {
        return unready("words", say!(words, "problem-long", count = count.to_string()));
    }
    if paper.kind.needs_words() && said.words.trim().is_empty() {
        return unready("words", say!(words, "propose-needs-words"));
    }
    if paper.kind == ProposalKind::OtherWords && said.words.trim() == standing.text.trim() {
        return unready("words", say!(words, "propose-same"));
    }
    if envelope.held_back == Some(HeldBack::NoAudience) {
        return unready("reach", say!(words, "propose-needs-who"));
    }
    None
}

/// The proposal that says just this and was sent already: a second tap finds it, and writes nothing anew.
async fn sent_so(
    me: &OwnVoice<'_>,
    kind: ProposalKind,
    about: About,
    said: &ProposalSaid,
) -> Result<Option<Proposal>, Halt> {
    if me.proposal_envelope(kind, about).await?.is_some() {
        return Ok(None);
    }
    let sent = last_sent(me, kind, about).await?;
    Ok(sent.filter(|one| {
        one.state == State::Open && one.words.trim() == said.words.trim() && Some(one.audience.reach()) == said.reach
    }))
}

/// What I sent last of this kind, about this.
pub(super) async fn last_sent(me: &OwnVoice<'_>, kind: ProposalKind, about: About) -> Result<Option<Proposal>, Halt> {
    let mut all = me.listening().proposals().await?;
    all.retain(|one| one.author == me.me().id && one.kind == kind && one.about == about);
    Ok(all.pop())
}

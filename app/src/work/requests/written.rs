//! What people wrote that stands in a copy, each text by itself: no word of ours is in it, and no other's.

use participation::id::MembershipId;
use participation::pack::Purpose;
use participation::requests::HeldOn;
use participation::room::StaffRoom;
use participation::voice::View;

use crate::places::place_lines;
use crate::words::Words;

/// The texts of a copy, each with its author; nobody where staff wrote it.
pub(super) struct Written(Vec<(Option<MembershipId>, String)>);

impl Written {
    /// Every text that somebody wrote.
    pub(super) fn of(words: &Words, held: &HeldOn) -> Self {
        let mut written = Self(Vec::new());
        let pack = &held.pack;
        for view in pack.all_views().chain(&held.matters) {
            written.view(words, view);
        }
        for thread in &pack.places {
            written.add(Some(thread.author), [thread.name()]);
        }
        for room in pack.room.iter().chain(&held.rooms) {
            written.room(room);
        }
        for held in &pack.held {
            for one in &held.afterwards {
                written.add(Some(one.author), [&one.said.words]);
            }
            for note in &held.notes {
                written.add(Some(note.member), note.doubt.as_ref().map(|(doubt, _)| doubt));
            }
        }
        for one in &held.proposals {
            written.add(Some(one.author), [&one.words]);
            for decision in &one.decisions {
                written.add(None, [&decision.reason]);
                written.add(Some(one.author), decision.replies.iter().map(|reply| &reply.words));
            }
        }
        for one in &held.challenges {
            written.add(Some(one.author), [&one.words]);
            written.add(None, [&one.text_then]);
            written.add(None, one.steps.iter().map(|step| &step.words));
        }
        written.plan(held);
        written
    }

    /// Every text, each once, the longest first.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut texts: Vec<String> = self.0.iter().map(|(_, text)| text.trim().to_owned()).collect();
        texts.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        texts.dedup();
        texts
    }

    /// What the reader wrote themselves: it comes back to them as they wrote it. Nothing where somebody else asks for it:
    /// what a young person wrote of a friend is not that parent's own.
    pub(super) fn own(&self, held: &HeldOn) -> Vec<String> {
        if held.pack.purpose != Purpose::Own {
            return Vec::new();
        }
        let me = Some(held.pack.reader.id);
        let mine = self.0.iter().filter(|(author, _)| *author == me);
        mine.map(|(_, text)| text.clone()).collect()
    }

    fn add<T: AsRef<str>>(&mut self, author: Option<MembershipId>, texts: impl IntoIterator<Item = T>) {
        let texts = texts.into_iter().map(|text| text.as_ref().to_owned());
        let texts = texts.filter(|text| !text.trim().is_empty());
        self.0.extend(texts.map(|text| (author, text)));
    }

    fn view(&mut self, words: &Words, view: &View) {
        let author = Some(view.author);
        self.add(author, [&view.words]);
        let lines = place_lines(words, view).unwrap_or_default();
        self.add(author, lines.iter().map(|line| &line.words));
        self.add(author, view.matters().map(|one| &one.words));
        let spread = view.spread().into_iter();
        let others = spread.flat_map(|spread| &spread.something_else);
        self.add(author, others.map(|one| &one.name));
        for answer in &view.answers {
            self.add(None, [&answer.because, &answer.instead]);
            self.add(author, answer.reply.as_ref().map(|(_, said, _)| said));
        }
    }

    fn room(&mut self, room: &StaffRoom) {
        for one in &room.wishes {
            let said = &one.said;
            let texts = [&said.beside, &said.interpreter, &said.call_me, &said.words];
            self.add(Some(one.author), texts);
        }
        for one in &room.asks {
            self.add(Some(one.author), [&one.said.who, &one.said.why]);
            self.add(None, one.answer.as_ref().map(|answer| &answer.words));
        }
        for seat in &room.seats {
            self.add(None, [&seat.invitee.why]);
            for one in &seat.stances {
                self.add(Some(one.author), one.reason.as_ref().map(|(why, _)| why));
            }
            for one in &seat.decisions {
                self.add(None, [&one.reason]);
                self.add(None, one.overruled.iter().map(|kept| &kept.reason));
                for reply in &one.replies {
                    self.add(Some(reply.voice), [&reply.words]);
                }
            }
        }
    }

    fn plan(&mut self, held: &HeldOn) {
        if let Some(plan) = &held.pack.plan {
            self.add(None, [&plan.text.contingency]);
            for one in &plan.text.contexts {
                self.add(None, [&one.goal]);
                let actions = one.actions.iter();
                self.add(None, actions.flat_map(|action| [&action.what, &action.note]));
            }
        }
        for one in &held.pack.apart {
            self.add(None, [&one.who, &one.why, &one.outcome]);
        }
    }
}

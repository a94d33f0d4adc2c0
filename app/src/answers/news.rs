use jiff::civil::Date;
use participation::people::{Member, Role};
use participation::rules::working_days::add_working_days;
use participation::voice::{Answer, AnswerState, Expectation, View};

use super::Names;
use crate::say;
use crate::words::Words;

/// Working days within which a shared view is read: what the cards promise.
const READ_WITHIN: u16 = 1;

/// The small line below an answer: the next date while there is one to come, else who answered and when.
#[must_use]
pub fn when_news(words: &Words, names: &Names<'_>, answer: &Answer, today: Date) -> String {
    let next: Option<Date> = match answer.state {
        AnswerState::NotYet => answer.next_on.as_deref().and_then(|on| on.parse().ok()),
        AnswerState::Did | AnswerState::Cant => None,
    };
    match next {
        Some(on) if on < today => say!(words, "answers-news-late", date = words.day_and_date(on)),
        Some(on) => say!(words, "answers-news-next", date = words.day_and_date(on)),
        None => answered_by(words, names, answer),
    }
}

/// "Priya, 22 September".
pub(super) fn answered_by(words: &Words, names: &Names<'_>, answer: &Answer) -> String {
    say!(
        words,
        "answers-by",
        name = names.person(answer.by),
        date = words.date_of(answer.at)
    )
}

/// What stands where an answer would. What is only there to be known is not waiting for one.
pub(super) fn not_answered(words: &Words, view: &View) -> String {
    let known = view.expectation == Some(Expectation::JustKnow) && (view.place().is_some() || view.matters().is_some());
    if known {
        say!(words, "answers-just-known")
    } else {
        say!(words, "answers-open")
    }
}

/// What to expect while there is no answer: who reads it, and by when.
pub(super) fn still_open(words: &Words, view: &View, readers: &[Member], today: Date) -> String {
    let called =
        |readers: Vec<&Member>| words.list(&readers.iter().map(|one| one.called.short.clone()).collect::<Vec<_>>());
    let answerers: Vec<&Member> = readers.iter().filter(|one| can_answer(one)).collect();
    // Whoever typed words in has read them.
    let knows = |one: &Member| view.was_opened_by(one.person) || view.entered_by == Some(one.person);
    let have_read: Vec<&Member> = answerers.iter().copied().filter(|one| knows(one)).collect();
    if !have_read.is_empty() {
        return say!(words, "answers-open-read", names = called(have_read));
    }
    let Some(shared_on) = words.day_of(view.shared_at).filter(|_| !answerers.is_empty()) else {
        return say!(words, "answers-open-nobody");
    };
    let by = add_working_days(shared_on, READ_WITHIN);
    let (names, date) = (called(answerers), words.day_and_date(by));
    if today <= by {
        say!(words, "answers-open-will-read", names = names, date = date)
    } else {
        say!(words, "answers-open-late", names = names, date = date)
    }
}

/// Whether somebody is one of those who answer, and read what is replied to an answer.
pub(super) const fn can_answer(reader: &Member) -> bool {
    matches!(reader.role, Role::Worker | Role::Chair)
}

/// Whether an offer was made to the author that they have not replied to.
#[must_use]
pub fn waits_for_reply(view: &View) -> bool {
    view.taken_back_at.is_none()
        && view
            .answer()
            .is_some_and(|answer| answer.state == AnswerState::Cant && answer.reply.is_none())
}

/// When something last happened to a view, UTC milliseconds.
pub(super) fn moved_at(view: &View) -> i64 {
    view.answer().map_or(view.shared_at, |answer| answer.at)
}

/// The beginning of a longer text on one line, at most `most` characters, cut between words and marked where it was cut.
#[must_use]
pub fn short(text: &str, most: usize) -> String {
    let mut short = String::new();
    let mut taken = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        let space = usize::from(taken > 0);
        if taken + space + length > most {
            if taken == 0 {
                short.extend(word.chars().take(most));
            }
            short.push('…');
            return short;
        }
        if space > 0 {
            short.push(' ');
        }
        short.push_str(word);
        taken += space + length;
    }
    short
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_cut_falls_between_words_and_shows() {
        assert_eq!(short("The light  is\nordered.", 40), "The light is ordered.");
        assert_eq!(short("The light is ordered.", 12), "The light is…");
        assert_eq!(short("Światło zamówione", 7), "Światło…");
        assert_eq!(short("aaaaaaaaaa", 4), "aaaa…");
        assert_eq!(short("", 4), "");
    }
}

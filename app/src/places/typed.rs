use participation::people::Role;
use participation::places::{HaveTo, PlaceAnswer, PlaceKind, PlaceQuestion, PlaceTime, Reason, Tie};
use participation::rules::length::Written;
use participation::voice::{Expectation, Feeling};

use crate::form::Fields;
use crate::say;
use crate::say::audience::audience_from;
use crate::words::Words;

/// What a question's form brought. Nothing where nothing was said, so that skipping begins no place; a question
/// that is left out takes its tapped answer back, and never what was written.
pub(super) fn typed(form: &Fields, question: PlaceQuestion, me: Role) -> Vec<PlaceAnswer> {
    let (skip, not_sure) = (form.text("do") == "skip", form.text("do") == "not-sure");
    let words = || form.text("words").to_owned();
    let answer = match question {
        PlaceQuestion::Kind => match PlaceKind::from_text(form.text("kind")) {
            Some(kind) => PlaceAnswer::Kind(Some(kind)),
            None => return Vec::new(),
        },
        PlaceQuestion::Name => PlaceAnswer::Name(form.text("name").to_owned()),
        PlaceQuestion::Feel if not_sure => PlaceAnswer::Feel(Some(Feeling::NotSure)),
        PlaceQuestion::Feel if skip => PlaceAnswer::Feel(None),
        PlaceQuestion::Feel => PlaceAnswer::Feel(Feeling::from_text(form.text("feeling"))),
        PlaceQuestion::When => PlaceAnswer::When(chosen(form, "times", PlaceTime::from_text), words()),
        PlaceQuestion::Why => PlaceAnswer::Why(chosen(form, "reasons", Reason::from_text), words()),
        PlaceQuestion::HaveTo if not_sure => PlaceAnswer::HaveTo(Some(HaveTo::NotSure), Vec::new()),
        PlaceQuestion::HaveTo if skip => PlaceAnswer::HaveTo(None, Vec::new()),
        PlaceQuestion::HaveTo => {
            let have_to = HaveTo::from_text(form.text("have-to"));
            let ties = match have_to {
                Some(HaveTo::No) => Vec::new(),
                _ => chosen(form, "ties", Tie::from_text),
            };
            PlaceAnswer::HaveTo(have_to, ties)
        }
        PlaceQuestion::LooksOut => PlaceAnswer::LooksOut(words()),
        PlaceQuestion::Better => PlaceAnswer::Better(words()),
        PlaceQuestion::Changed => PlaceAnswer::Changed(words()),
        PlaceQuestion::Wish if skip => PlaceAnswer::Wish(None),
        PlaceQuestion::Wish => {
            let wish = Expectation::from_text(form.text("want"));
            let mut answers = vec![PlaceAnswer::Wish(wish)];
            if wish == Some(Expectation::Change) && me == Role::YoungPerson {
                answers.push(PlaceAnswer::Protect(form.has("protect")));
            }
            return answers;
        }
        PlaceQuestion::Who => match audience_from(form) {
            Some(audience) => PlaceAnswer::Who(Some(audience)),
            None => return Vec::new(),
        },
        // The map's pages and the wish ask these.
        PlaceQuestion::Where | PlaceQuestion::Protect => return Vec::new(),
    };
    vec![answer]
}

fn chosen<T>(form: &Fields, name: &str, from_text: impl Fn(&str) -> Option<T>) -> Vec<T> {
    form.all(name).iter().filter_map(|one| from_text(one)).collect()
}

/// Whether an answer says nothing.
pub(super) fn is_empty(answer: &PlaceAnswer) -> bool {
    match answer {
        PlaceAnswer::Nothing => true,
        PlaceAnswer::Kind(kind) => kind.is_none(),
        PlaceAnswer::Feel(feeling) => feeling.is_none(),
        PlaceAnswer::Wish(wish) => wish.is_none(),
        PlaceAnswer::Who(who) => who.is_none(),
        PlaceAnswer::Protect(protect) => !protect,
        PlaceAnswer::When(times, words) => times.is_empty() && words.trim().is_empty(),
        PlaceAnswer::Why(reasons, words) => reasons.is_empty() && words.trim().is_empty(),
        PlaceAnswer::HaveTo(have_to, ties) => have_to.is_none() && ties.is_empty(),
        PlaceAnswer::Name(words)
        | PlaceAnswer::LooksOut(words)
        | PlaceAnswer::Better(words)
        | PlaceAnswer::Changed(words) => words.trim().is_empty(),
        PlaceAnswer::Where(at, _) => *at == participation::places::Whereabouts::Untold,
    }
}

/// What was written in own words, and what kind of thing that is.
pub(super) fn written(answer: &PlaceAnswer) -> Option<(Written, &str)> {
    match answer {
        PlaceAnswer::Name(words) => Some((Written::PlaceName, words)),
        PlaceAnswer::When(_, words)
        | PlaceAnswer::Why(_, words)
        | PlaceAnswer::LooksOut(words)
        | PlaceAnswer::Better(words)
        | PlaceAnswer::Changed(words) => Some((Written::PlaceWords, words)),
        _ => None,
    }
}

/// Says that something written is too long to be shared.
pub(super) fn too_long(words: &Words, answer: &PlaceAnswer) -> Option<String> {
    let (what, text) = written(answer)?;
    too_long_text(words, what, text)
}

/// The same of one text.
pub(super) fn too_long_text(words: &Words, what: Written, text: &str) -> Option<String> {
    let many = what.too_many(text);
    (many > 0).then(|| {
        say!(
            words,
            "place-too-long",
            count = (what.most() + many).to_string(),
            most = what.most().to_string()
        )
    })
}

//! People who stand in a text by their initials: how records in England write of other children.

use super::ends_a_word;

/// What a capital letter alone stands for after these words: a part of a place, not somebody.
const OF_PLACES: [&str; 26] = [
    "bay", "bays", "block", "bus", "class", "company", "corridor", "door", "entrance", "exit", "flat", "floor", "form",
    "gate", "group", "option", "plan", "platform", "road", "room", "route", "section", "stand", "stop", "unit", "zone",
];

/// The same in Polish, as far as a word stays the same in every case.
const OF_PLACES_BEGIN: [&str; 19] = [
    "stanowisk",
    "peron",
    "przystan",
    "wejści",
    "wyjści",
    "blok",
    "piętr",
    "korytarz",
    "mieszkani",
    "autobus",
    "lini",
    "klas",
    "bram",
    "stref",
    "sekcj",
    "sektor",
    "opcj",
    "drzwi",
    "pokoj",
];

/// The same in Urdu.
const OF_PLACES_URDU: [&str; 14] = [
    "بے",
    "بلاک",
    "بس",
    "کلاس",
    "جماعت",
    "دروازہ",
    "گیٹ",
    "کمرہ",
    "کمرے",
    "فارم",
    "روٹ",
    "اسٹاپ",
    "فلیٹ",
    "زون",
];

/// The initials in a text, each once, in order: "J.", "K.M.", "T". What is a word of its own (`I`, `A`) or a part of a
/// place ("Bay C") is none. It finds what is written that way and no more: somebody still reads every copy.
#[must_use]
pub fn initials(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut found: Vec<String> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let end = run_at(&chars, at);
        if end == at {
            at += 1;
            continue;
        }
        let run: String = chars.get(at..end).unwrap_or_default().iter().collect();
        let many = run.chars().filter(|c| c.is_alphabetic()).count();
        let goes_on = run.ends_with('.') && {
            let rest = chars.get(end..).unwrap_or_default();
            rest.iter()
                .find(|c| !c.is_whitespace())
                .is_some_and(|c| c.is_lowercase())
        };
        let is_word = many == 1 && !goes_on && matches!(run.chars().next(), Some('I' | 'A' | 'O'));
        if !is_word && !begins(&chars, at, end) && !follows_place(&chars, at) && !found.contains(&run) {
            found.push(run);
        }
        at = end;
    }
    found
}

/// Where a run of single capitals ends that begins here: here, when there is none.
fn run_at(chars: &[char], start: usize) -> usize {
    let letter = |at: usize| chars.get(at).is_some_and(|c| c.is_uppercase());
    let joined = |at: usize| chars.get(at).is_some_and(|c| c.is_alphanumeric());
    if !letter(start) || start > 0 && joined(start - 1) || joined(start + 1) || ends_a_word(chars, start) {
        return start;
    }
    let mut end = start + 1;
    while chars.get(end) == Some(&'.') && letter(end + 1) && !joined(end + 2) {
        end += 2;
    }
    // The point belongs to what is more than one letter, as it does to one letter: "J." and "K.M.".
    if chars.get(end) == Some(&'.') {
        end += 1;
    }
    end
}

/// Whether a capital without a point begins a sentence or a line: "W szkole", "Z mamą". "J's" is somebody there too.
fn begins(chars: &[char], at: usize, end: usize) -> bool {
    let ended_by = |c: &char| matches!(c, '.' | '!' | '?' | ':' | '\n' | '"' | '“' | '„' | '–');
    let before = chars.get(..at).unwrap_or_default().iter().rev().find(|c| **c != ' ');
    let own = matches!(chars.get(end), Some('\'' | '’'));
    let pointed = end > 0 && chars.get(end - 1) == Some(&'.');
    !own && !pointed && before.is_none_or(ended_by)
}

fn follows_place(chars: &[char], at: usize) -> bool {
    let before: String = chars.get(..at).unwrap_or_default().iter().collect();
    let word = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    // With nothing but space between them.
    let of_place = OF_PLACES.contains(&word.as_str())
        || OF_PLACES_URDU.contains(&word.as_str())
        || OF_PLACES_BEGIN.iter().any(|begin| word.starts_with(begin));
    before.ends_with(char::is_whitespace) && of_place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_stand_for_people_are_found() {
        assert_eq!(
            initials("He was with J. and K.M. again, and T came."),
            ["J.", "K.M.", "T"]
        );
        assert_eq!(initials("J's mum asked. J's mum rang."), ["J"]);
        assert_eq!(initials("(Ł.)"), ["Ł."]);
        assert_eq!(initials("He went with A. and came back."), ["A."]);
    }

    #[test]
    fn letters_that_stand_for_nobody_are_not() {
        for text in [
            "I went. A bus came. So did I.",
            "Staff at Bay C.",
            "Platform B and gate D",
            "W szkole. Z mamą.\nU babci: O tym",
            "Na stanowisku C są pracownicy, a na peronie B nie",
            "بس اسٹیشن کے گیٹ D پر",
            "He DIDN'T say, and IT’S late",
            "PN4, A12, CCTV, U2",
            "",
            "🙂",
        ] {
            assert_eq!(initials(text), Vec::<String>::new(), "{text}");
        }
    }
}

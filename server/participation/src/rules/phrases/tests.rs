use super::*;

const FILE: &str =
    "# A remark.\n@go = go walk*\nbut = want\n\n[near]\nnot @go\n[far]\nnot ~ @go\n[none]\nnot @nowhere\n";

fn last(section: &str, text: &str) -> Option<usize> {
    let phrases = Phrases::read(FILE);
    phrases.longest(section, &words(text), phrases.list("but"))
}

#[test]
fn a_pattern_leaves_room_only_where_it_says() {
    assert_eq!(last("far", "won\u{2019}t be let go"), Some(3));
    assert_eq!(last("far", "cannot have been let to go"), None);
    assert_eq!(last("near", "not walking"), Some(1));
    assert_eq!(last("near", "not ever go"), None);
    assert_eq!(last("far", "does"), None);
    assert_eq!(last("far", "not want to go"), None);
    assert_eq!(last("none", "not go"), None);
    assert_eq!(last("no such section", "not go"), None);
}

#[test]
fn words_know_where_they_stand() {
    let found = words("Żeby, nie: part-time");
    let plain: Vec<_> = found
        .iter()
        .map(|word| (word.plain.as_str(), word.after_mark))
        .collect();
    assert_eq!(plain, [("żeby", false), ("nie", true), ("part", true), ("time", false)]);
    assert_eq!(found[1].span, 7..10);
    for nothing in ["", " ", "\u{2026}", "-", "\u{1f68c}"] {
        assert!(words(nothing).is_empty(), "{nothing:?}");
    }
}

#[test]
fn spans_that_overlap_are_one() {
    let mut spans = Vec::new();
    for span in [0..4, 2..6, 3..5, 6..8] {
        join(&mut spans, span);
    }
    assert_eq!(spans, [0..6, 6..8]);
}

/// Every group that a pattern names is there, and every line says what it seems to.
#[test]
fn the_files_are_in_order() {
    for file in [
        include_str!("../restriction/patterns.txt"),
        include_str!("../wording/phrases.txt"),
    ] {
        let phrases = Phrases::read(file);
        for line in file
            .lines()
            .filter(|line| !line.starts_with('#') && !line.contains(" = "))
        {
            assert_eq!(line, line.trim(), "{line}");
            for group in line.split([' ', '|']).filter(|part| part.starts_with('@')) {
                assert!(phrases.lists.contains_key(group), "{group}");
            }
        }
    }
}

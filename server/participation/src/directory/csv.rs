//! A strict reader of comma-separated values (RFC 4180): what does not parse in one way only is refused.

use super::Unfit;

/// More columns than any directory has.
const MAX_COLUMNS: usize = 200;

/// The rows of a file, the first names the columns. Every row has as many fields as it.
pub(super) fn rows(text: &str, most: usize) -> Result<Vec<Vec<String>>, Unfit> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row: Vec<String> = Vec::new();
    let mut rest = text.chars().peekable();
    while rest.peek().is_some() {
        let here = rows.len() + 1;
        let (field, ended) = field(&mut rest).ok_or(Unfit::Row(here))?;
        row.push(field);
        if row.len() > MAX_COLUMNS {
            return Err(Unfit::Row(here));
        }
        if ended {
            let done = std::mem::take(&mut row);
            // A blank line is none.
            if done.len() > 1 || done.first().is_some_and(|only| !only.is_empty()) {
                rows.push(done);
            }
            if rows.len() > most {
                return Err(Unfit::TooMany);
            }
        }
    }
    if !row.is_empty() {
        return Err(Unfit::Row(rows.len() + 1));
    }
    let width = rows.first().map_or(0, Vec::len);
    match rows.iter().position(|row| row.len() != width) {
        Some(wrong) => Err(Unfit::Row(wrong + 1)),
        None => Ok(rows),
    }
}

/// One field, and whether it ends its row. The end of the file ends a row too.
fn field(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Option<(String, bool)> {
    let mut field = String::new();
    let quoted = rest.next_if_eq(&'"').is_some();
    loop {
        match (rest.next(), quoted) {
            (Some('"'), true) if rest.next_if_eq(&'"').is_some() => field.push('"'),
            (Some('"'), true) => {
                return match rest.next() {
                    None | Some('\n') => Some((field, true)),
                    Some(',') if rest.peek().is_some() => Some((field, false)),
                    Some('\r') => rest.next_if_eq(&'\n').map(|_| (field, true)),
                    Some(_) => None,
                };
            }
            (Some('"' | '\0'), _) | (None, true) => return None,
            (Some(c), true) => field.push(c),
            (None | Some('\n'), false) => return Some((field, true)),
            (Some(','), false) => return rest.peek().is_some().then_some((field, false)),
            (Some('\r'), false) => return rest.next_if_eq(&'\n').map(|_| (field, true)),
            (Some(c), false) => field.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn quotes_lines_and_commas() {
        let text = "\u{feff}id,name\r\n1,\"Box, \"\"and\"\" talk\nweekly\"\n\n2,Plain\n";
        let found = rows(text, 10).unwrap();
        assert_eq!(found[1], ["1", "Box, \"and\" talk\nweekly"]);
        assert_eq!((found.len(), found[2][1].as_str()), (3, "Plain"));
        assert_eq!(rows("a,b\n1,2", 10).unwrap().len(), 2);
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_refused() {
        for (text, row) in [
            ("a,b\n1", 2),
            ("a,b\n1,2,3", 2),
            ("a\n\"open", 2),
            ("a\n\"x\"y", 2),
            ("a\nx\"y", 2),
            ("a\rb", 1),
            ("a\n\0", 2),
            ("a,b\n1,", 2),
        ] {
            assert_eq!(rows(text, 10).unwrap_err(), Unfit::Row(row), "{text:?}");
        }
        assert_eq!(rows("a\nb\nc", 2).unwrap_err(), Unfit::TooMany);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            table in prop::collection::vec(prop::collection::vec("[a-z\",\n ]{1,6}", 3), 1..6)
        ) {
            let quoted = |field: &String| format!("\"{}\"", field.replace('"', "\"\""));
            let lines: Vec<String> = table
                .iter()
                .map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(","))
                .collect();
            prop_assert_eq!(rows(&lines.join("\r\n"), 10).unwrap(), table);
        }

        #[test]
        fn nothing_makes_it_fall_over(text in ".{0,60}") {
            let _ = rows(&text, 10);
        }
    }
}

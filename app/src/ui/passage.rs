//! How something felt from one time to the next, as a small picture: a boat on its sea for each time, from the first to
//! the last, with its words and its day. Nothing rises or falls in it, and the list beside it says the same.

use leptos::prelude::*;

use super::{Direction, FeltOnce, Sea};

/// How wide the picture of one time is, in units of which a root em has 18.
const COLUMN: usize = 108;

/// How many times stand in a row: as many as a narrow phone shows without making words small.
const IN_A_ROW: usize = 3;

/// More letters than this are written on two lines.
const LINE: usize = 12;

/// How tall a line of words is, by script: Nastaliq hangs lower.
const fn tall(direction: Direction) -> usize {
    match direction {
        Direction::Ltr => 17,
        Direction::Rtl => 27,
    }
}

/// The picture. It is not read aloud: the list of the same times is.
#[component]
pub fn Passage(
    /// Time after time, oldest first.
    times: Vec<FeltOnce>,
    /// Which way its page is read: the first time stands where reading begins.
    direction: Direction,
) -> impl IntoView {
    let rows: Vec<&[FeltOnce]> = times.chunks(IN_A_ROW).collect();
    let last = rows.len().saturating_sub(1);
    let pictures = rows
        .iter()
        .enumerate()
        .map(|(at, row)| picture(row, at < last, direction))
        .collect_view();
    view! { <div class="passage" aria-hidden="true">{pictures}</div> }
}

fn picture(row: &[FeltOnce], goes_on: bool, direction: Direction) -> impl IntoView + use<> {
    let lines = row.iter().map(|one| two_lines(&one.words).len()).max().unwrap_or(1);
    let (width, height) = (row.len() * COLUMN, 64 + (lines + 1) * tall(direction));
    let inside: String = row
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let column = match direction {
                Direction::Ltr => at,
                Direction::Rtl => row.len() - 1 - at,
            };
            let way = at + 1 < row.len() || goes_on;
            time(one, column * COLUMN, lines, way, direction)
        })
        .collect();
    let (around, class) = (format!("0 0 {width} {height}"), format!("d n{}", row.len()));
    view! { <svg class=class viewBox=around inner_html=inside></svg> }
}

/// One time, and the way to the next.
fn time(one: &FeltOnce, left: usize, lines: usize, way: bool, direction: Direction) -> String {
    let middle = left + COLUMN / 2;
    let sea = one.sea.map_or_else(
        || format!(r#"<circle class="none" cx="{middle}" cy="26" r="13" stroke-dasharray="3.200 3"/>"#),
        |sea| format!(r#"<g transform="translate({} 4)">{}</g>"#, middle - 32, Sea::svg(sea)),
    );
    let way = way.then(|| {
        let from = match direction {
            Direction::Ltr => left + COLUMN - 12,
            Direction::Rtl => left.saturating_sub(12),
        };
        format!(r#"<path class="way" d="M{from} 40h24"/>"#)
    });
    let step = tall(direction);
    let words: String = two_lines(&one.words)
        .iter()
        .enumerate()
        .map(|(at, line)| text("", middle, 56 + (at + 1) * step, line))
        .collect();
    let date = text(r#" class="when""#, middle, 56 + (lines + 1) * step, &one.date);
    format!("{sea}{}{words}{date}", way.unwrap_or_default())
}

fn text(class: &str, x: usize, y: usize, text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(r#"<text{class} x="{x}" y="{y}">{text}</text>"#)
}

/// Longer words on two lines of about the same length.
fn two_lines(words: &str) -> Vec<String> {
    let letters = words.chars().count();
    let spaces = words.match_indices(' ').map(|(at, _)| at);
    let middle = words.len() / 2;
    match spaces.min_by_key(|at| at.abs_diff(middle)).filter(|_| letters > LINE) {
        Some(at) => {
            let (first, second) = words.split_at(at);
            vec![first.to_owned(), second.trim_start().to_owned()]
        }
        None => vec![words.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_take_two_lines_and_none_is_cut() {
        assert_eq!(two_lines("Not OK"), ["Not OK"]);
        assert_eq!(two_lines("Mostly not OK"), ["Mostly", "not OK"]);
        assert_eq!(two_lines("Zwykle niedobrze"), ["Zwykle", "niedobrze"]);
        assert_eq!(two_lines("abcdefghijklmnop"), ["abcdefghijklmnop"]);
    }

    #[test]
    fn the_first_time_stands_where_reading_begins() {
        let once = FeltOnce {
            sea: None,
            words: "a<b".to_owned(),
            date: String::new(),
        };
        let ltr = time(&once, 0, 1, false, Direction::Ltr);
        assert!(ltr.contains("a&lt;b") && ltr.contains(r#"x="54""#), "{ltr}");
    }
}

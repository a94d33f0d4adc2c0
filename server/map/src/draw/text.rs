//! How wide a name will be, and how it is written safely.

/// Widths of characters in a usual sans serif, in em. A guess a little on the wide side: fonts
/// differ from phone to phone.
fn em(c: char) -> f32 {
    match c {
        'i' | 'j' | 'l' | '\'' | '’' | '.' | ',' | '|' | ':' | ';' | 'I' => 0.29,
        'f' | 't' | 'r' | ' ' | '(' | ')' | '-' | '/' => 0.37,
        'm' | 'w' | 'M' | 'W' | '@' => 0.88,
        'a'..='z' | '0'..='9' => 0.57,
        'A'..='Z' => 0.69,
        '\u{2e80}'..='\u{ffff}' => 1.0,
        _ => 0.62,
    }
}

/// Pixels that a name takes at a size.
pub(super) fn width(name: &str, size: f32) -> f32 {
    name.chars().map(em).sum::<f32>() * size
}

/// The name with everything escaped that could end it.
pub(super) fn escape(svg: &mut String, name: &str) {
    for c in name.chars() {
        match c {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '>' => svg.push_str("&gt;"),
            '"' => svg.push_str("&quot;"),
            '\'' => svg.push_str("&#39;"),
            c => svg.push(c),
        }
    }
}

/// A name on one line or, when it is long, on two of about the same length.
pub(super) fn lines(name: &str) -> (&str, Option<&str>) {
    const LONG: usize = 15;
    let length = name.chars().count();
    if length <= LONG {
        return (name, None);
    }
    let middle = name.len() / 2;
    let best = name
        .match_indices(' ')
        .map(|(at, _)| at)
        .min_by_key(|at| at.abs_diff(middle));
    match best {
        Some(at) => (&name[..at], Some(&name[at + 1..])),
        None => (name, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_end_its_element() {
        let mut svg = String::new();
        escape(&mut svg, "</text><script>\"'&");
        assert_eq!(svg, "&lt;/text&gt;&lt;script&gt;&quot;&#39;&amp;");
    }

    #[test]
    fn long_names_are_broken_in_the_middle() {
        assert_eq!(lines("Harbour Youth Project"), ("Harbour", Some("Youth Project")));
        assert_eq!(lines("Golden Fry"), ("Golden Fry", None));
        assert_eq!(lines("Llanfairpwllgwyngyll"), ("Llanfairpwllgwyngyll", None));
    }
}

//! Names as they are compared: small letters, no accents, words apart by one space.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a name or what somebody looks for. Reads no further than a name can be long.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let letters = text
        .chars()
        .take(crate::limits::NAME)
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !matches!(c, '\'' | '’' | '‘' | '.'))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ł' => 'l',
            'ø' => 'o',
            'đ' | 'ð' => 'd',
            'ħ' => 'h',
            'ı' => 'i',
            c => c,
        });
    for c in letters {
        if c.is_alphanumeric() {
            folded.push(c);
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn accents_case_and_apostrophes_do_not_matter() {
        assert_eq!(fold("St. Wenna’s  Church"), "st wennas church");
        assert_eq!(fold("CAFÉ Łódź"), "cafe lodz");
        assert_eq!(fold(" -?! "), "");
    }
}

//! Which keys of the catalogues Rust code uses, read from its tokens.

use std::collections::BTreeSet;

use anyhow::{Result, anyhow};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::Catalogue;

/// The macro that looks a text up: `say!(words, "key", …)`.
const LOOK_UP: &str = "say";

/// What one or more source files say.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    /// Keys looked up.
    pub keys: BTreeSet<String>,
    /// Every string literal, keys in tables and matches among them.
    pub literals: BTreeSet<String>,
}

impl Usage {
    /// Adds a source file.
    ///
    /// # Errors
    /// When it is not made of Rust tokens.
    pub fn read(&mut self, source: &str) -> Result<()> {
        let tokens = source
            .parse::<TokenStream>()
            .map_err(|error| anyhow!("not Rust: {error}"))?;
        self.collect(tokens);
        Ok(())
    }

    fn collect(&mut self, tokens: TokenStream) {
        let mut last_two = [String::new(), String::new()];
        for token in tokens {
            if let TokenTree::Group(group) = &token {
                if group.delimiter() != Delimiter::None && last_two == [LOOK_UP, "!"] {
                    self.keys.extend(looked_up(group.stream()));
                }
                self.collect(group.stream());
            }
            self.literals.extend(string(&token));
            last_two = [std::mem::take(&mut last_two[1]), short(&token)];
        }
    }

    /// Keys that are looked up but in no catalogue, and keys of the catalogue nothing uses.
    pub fn differences(&self, english: &Catalogue) -> Vec<String> {
        let missing = self.keys.iter().filter(|key| english.entry(key).is_none());
        let referred = |key: &str| english.entries().iter().any(|entry| entry.placeables.contains(key));
        let unused = english
            .entries()
            .iter()
            .map(|entry| &entry.key)
            .filter(|key| !self.literals.contains(*key) && !referred(key));
        missing
            .map(|key| format!("{key}: used, but not in the catalogue"))
            .chain(unused.map(|key| format!("{key}: in the catalogue, but not used")))
            .collect()
    }

    /// Every string literal that is a path on this server.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.literals
            .iter()
            .map(String::as_str)
            .filter(|text| text.starts_with('/'))
    }
}

/// The key: the first string after the first comma.
fn looked_up(arguments: TokenStream) -> Option<String> {
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
    let after_comma = arguments.into_iter().skip_while(|token| !is_comma(token)).nth(1)?;
    string(&after_comma)
}

/// The value of a plain string literal. Keys and paths hold no escapes.
fn string(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else {
        return None;
    };
    let text = literal.to_string();
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

fn short(token: &TokenTree) -> String {
    match token {
        TokenTree::Ident(name) => name.to_string(),
        TokenTree::Punct(mark) => mark.to_string(),
        TokenTree::Group(_) | TokenTree::Literal(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::{Catalogue, Usage};

    fn usage(source: &str) -> Result<Usage> {
        let mut usage = Usage::default();
        usage.read(source)?;
        Ok(usage)
    }

    #[test]
    fn finds_keys_wherever_they_stand() -> Result<()> {
        let usage = usage(
            r#"
            // say!(words, "in-a-comment")
            fn page() { view! { <p>{say!(words, "greeting", name = say!(&words, "you"))}</p> } }
            fn more() { say!(
                state.words(),
                "over-lines",
            ); other!(words, "not-looked-up"); }
            "#,
        )?;
        assert_eq!(usage.keys.iter().collect::<Vec<_>>(), ["greeting", "over-lines", "you"]);
        assert!(usage.literals.contains("not-looked-up"));
        assert!(!usage.literals.contains("in-a-comment"));
        Ok(())
    }

    #[test]
    fn tells_missing_from_unused() -> Result<()> {
        let english = Catalogue::parse("## staff: x\n-brand = A\nused = { -brand }\nspare = B\ntable = C")?;
        let usage = usage(r#"const T: &str = "table"; fn f() { say!(w, "used"); say!(w, "new") }"#)?;
        assert_eq!(
            usage.differences(&english),
            [
                "new: used, but not in the catalogue",
                "spare: in the catalogue, but not used"
            ]
        );
        Ok(())
    }

    #[test]
    fn paths_are_literals_from_the_root() -> Result<()> {
        let usage = usage(r#"const A: [&str; 3] = ["/say/{id}", "say", "/"];"#)?;
        assert_eq!(usage.paths().collect::<Vec<_>>(), ["/", "/say/{id}"]);
        Ok(())
    }
}

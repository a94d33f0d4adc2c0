//! Our plain script without what only its readers need.

use anyhow::{Result, ensure};

/// Drops whole-line comments, indentation and empty lines. Anything cleverer wants a parser, for little.
///
/// # Errors
/// When a template runs over several lines, whose indentation may mean something.
pub(crate) fn slim(script: &str) -> Result<String> {
    let mut slim = String::with_capacity(script.len());
    for line in script.lines().map(str::trim) {
        ensure!(
            line.matches('`').count() % 2 == 0,
            "a template of the script runs over several lines: {line}"
        );
        if !line.is_empty() && !line.starts_with("//") {
            slim.push_str(line);
            slim.push('\n');
        }
    }
    Ok(slim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_comments_and_indentation_go() -> Result<()> {
        let script = "// Why.\nconst a = `x//y`;\n\n  // More.\n  go(a); // here\n";
        assert_eq!(slim(script)?, "const a = `x//y`;\ngo(a); // here\n");
        assert!(slim("const a = `one\n  two`;\n").is_err());
        Ok(())
    }
}

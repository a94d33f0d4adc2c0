use super::Words;
use crate::say;

impl Words {
    /// "Priya, Marcus and Leon".
    #[must_use]
    pub fn list(&self, names: &[String]) -> String {
        let Some((last, start)) = names.split_last() else {
            return String::new();
        };
        let start = start
            .iter()
            .cloned()
            .reduce(|start, next| say!(self, "list-more", start = start, next = next));
        match start {
            Some(start) => say!(self, "list-and", start = start, last = last.clone()),
            None => last.clone(),
        }
    }
}

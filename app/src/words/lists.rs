use super::Words;
use crate::say;

impl Words {
    /// "Priya, Marcus and Leon".
    #[must_use]
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [start @ .., last] => {
                let comma = say!(self, "list-comma");
                say!(self, "list-and", start = start.join(&comma), last = last.clone())
            }
        }
    }
}

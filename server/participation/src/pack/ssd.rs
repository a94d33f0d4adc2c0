//! Rows for the Standard Safeguarding Dataset (Data to Insight), as far as this service knows what it
//! asks for. The council's own ids are not known here: rows carry the pack's reference in their place. What a row of
//! `ssd_cp_reviews` may hold is written down in `docs/ssd`, and a test holds every row to it.

use super::Pack;
use crate::plan::MeetingKind;
use crate::room::{Felt, Question};
use crate::rules::took_part::TookPart;

/// The columns of `ssd_cp_reviews` that we can fill, by the names of the dataset.
const REVIEWS: &str =
    "table,cppr_cp_review_id,cppr_person_id,cppr_cp_review_date,cppr_cp_review_quorate,cppr_cp_review_participation";

/// Ours: `ssd_voice_of_child` asks five questions that this service does not ask, so no row of it is made up.
const VOICE: &str = "table,person_id,meeting_date,voice,question,answer";

const fn yes(quorate: bool) -> &'static str {
    if quorate { "Y" } else { "N" }
}

impl Pack {
    /// The rows, as comma-separated values: first `ssd_cp_reviews`, one for each review that was held, with how the
    /// young person took part where that was noted; then, after an empty line, what people answered after meetings.
    /// The codes PN0 to PN7 are defined for reviews, so a first conference has no row.
    #[must_use]
    pub fn ssd_rows(&self) -> String {
        let mut rows = vec![REVIEWS.to_owned()];
        let reviews = self.held.iter().filter(|one| one.kind == MeetingKind::Review);
        rows.extend(reviews.enumerate().map(|(place, one)| {
            let id = format!("{}-{}-{}", self.reference, one.on, place + 1);
            [
                "ssd_cp_reviews",
                &id,
                &self.reference,
                &one.on.to_string(),
                one.quorate.map(yes).unwrap_or_default(),
                one.took_part.map(TookPart::text).unwrap_or_default(),
            ]
            .join(",")
        }));
        rows.push(String::new());
        rows.push(VOICE.to_owned());
        for one in &self.held {
            rows.extend(one.afterwards.iter().filter_map(|said| {
                let felt = said.said.felt.map(Felt::text)?;
                let author = self.people.iter().find(|member| member.id == said.author)?;
                let question = Question::text(said.question);
                let (role, on) = (author.role.text(), one.on.to_string());
                Some(["voice_after_meeting", &self.reference, &on, role, question, felt].join(","))
            }));
        }
        rows.push(String::new());
        rows.join("\r\n")
    }
}

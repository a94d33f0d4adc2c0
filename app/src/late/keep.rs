use axum::body::Bytes;
use axum::response::Response;
use http::StatusCode;
use participation::{Error, Participation, SignedIn};

use super::page::written;
use crate::ask::Ask;
use crate::form::Fields;
use crate::page::see;
use crate::routes::{Kind, Row};

/// The field by which a form says that it is one that came late, put back.
pub(super) const FIELD: &str = "late";

/// A form from somebody whose session ran out while they filled it in: what they wrote is kept, and the
/// door opens. A form that carries no words, such as a single button, is not done behind their back.
pub(crate) async fn keep(ask: Ask, path: &str) -> Response {
    let kept = match &ask.token {
        Some(token) if !written(&ask.form).is_empty() => {
            let body = String::from_utf8_lossy(&ask.body);
            match ask.p().keep_late_form(token, path, &body).await {
                Ok(()) => true,
                Err(Error::NotThere) => false,
                Err(error) => {
                    tracing::error!(%error, "a form that came in late could not be kept");
                    false
                }
            }
        }
        _ => false,
    };
    see(if kept { "/?kept" } else { "/" })
}

/// Posts whose handler saves a draft of its own before it judges.
const SAVED_BEFORE_JUDGED: [&str; 8] = [
    "/say/{topic}",
    "/say/{topic}/feel",
    "/say/{topic}/who",
    "/room/{id}",
    "/room/part",
    "/room/add",
    "/room/after",
    "/in",
];

/// A post of somebody signed in, as it stays known while its handler runs.
pub(crate) struct Sent {
    p: Participation,
    who: SignedIn,
    path: String,
    form: Fields,
    body: Bytes,
}

impl Sent {
    /// What is kept of this post if it is refused; nothing of one that keeps its own.
    pub(crate) fn of(row: &Row, ask: &Ask, who: Option<&SignedIn>, path: String) -> Option<Self> {
        let keeps = row.kind == Kind::Post && !SAVED_BEFORE_JUDGED.contains(&row.path);
        keeps.then_some(())?;
        Some(Self {
            p: ask.p().clone(),
            who: who?.clone(),
            path,
            form: ask.form.clone(),
            body: ask.body.clone(),
        })
    }

    /// After its handler: what was refused is kept, and what is where it belongs now is kept no longer.
    pub(crate) async fn answered(self, status: StatusCode) {
        let done = match status {
            StatusCode::SEE_OTHER if self.who.late => self.is_in_place().await,
            StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT if !written(&self.form).is_empty() => {
                let body = String::from_utf8_lossy(&self.body);
                self.p.keep_refused_form(&self.who, &self.path, &body).await
            }
            _ => Ok(()),
        };
        if let Err(error) = done {
            tracing::warn!(%error, "the list of forms that wait for their writer could not be changed");
        }
    }

    async fn is_in_place(&self) -> participation::Result<()> {
        self.p.drop_refused_forms(&self.who, &self.path).await?;
        match self.form.text(FIELD).parse() {
            Ok(id) => self.p.drop_late_form(&self.who, id).await,
            Err(_) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn posts_that_save_first_are_in_the_table() {
        let posts: Vec<_> = crate::routes::ROUTES.iter().map(|row| row.path).collect();
        for path in super::SAVED_BEFORE_JUDGED {
            assert!(posts.contains(&path), "{path}");
        }
    }
}

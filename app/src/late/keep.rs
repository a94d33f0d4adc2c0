use axum::body::Bytes;
use axum::response::Response;
use http::StatusCode;
use participation::{Error, Participation, SignedIn};

use super::page::written;
use crate::ask::Ask;
use crate::form::Fields;
use crate::page::{Written, see};
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

/// Posts whose handler saves a draft of its own before it judges: refused or not, what was written is where it belongs.
const SAVED_BEFORE_JUDGED: [&str; 20] = [
    "/say/{topic}",
    "/say/{topic}/feel",
    "/say/{topic}/who",
    "/room/{id}",
    "/room/part",
    "/room/add",
    "/room/after",
    "/places/new",
    "/places/{id}/{question}",
    "/places/{id}/where",
    "/places/{id}/where/route",
    "/places/{id}/where/picture/{picture}",
    "/places/people/new",
    "/places/people/{id}",
    "/places/most",
    "/places/most/why",
    "/places/most/who",
    "/plan/say/{kind}/{about}",
    "/work/{id}/weights/ours",
    "/in",
];

/// A post of somebody signed in, as it stays known while its handler runs.
pub(crate) struct Sent {
    p: Participation,
    who: SignedIn,
    path: String,
    saved_first: bool,
    form: Fields,
    body: Bytes,
}

impl Sent {
    /// What has to be known of this post once its handler is done.
    pub(crate) fn of(row: &Row, ask: &Ask, who: Option<&SignedIn>, path: String) -> Option<Self> {
        (row.kind == Kind::Post).then_some(())?;
        Some(Self {
            p: ask.p().clone(),
            who: who?.clone(),
            path,
            saved_first: SAVED_BEFORE_JUDGED.contains(&row.path),
            form: ask.form.clone(),
            body: ask.body.clone(),
        })
    }

    /// After its handler: what was refused is kept, and what is where it belongs now is kept no longer.
    pub(crate) async fn answered(self, status: StatusCode) {
        let refused = matches!(status, StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT);
        let in_place = status == StatusCode::SEE_OTHER || (self.saved_first && (refused || status == StatusCode::OK));
        let done = if in_place && self.who.late {
            self.is_in_place().await
        } else if refused && !self.saved_first && !written(&self.form).is_empty() {
            self.keep().await
        } else {
            Ok(())
        };
        if let Err(error) = done {
            tracing::warn!(%error, "the list of forms that wait for their writer could not be changed");
        }
    }

    /// After a handler that came to no answer: what it was about is theirs no more, changed meanwhile, or did not open.
    pub(crate) async fn halted(self) -> Written {
        if written(&self.form).is_empty() {
            return Written::InTheBrowser;
        }
        match self.keep().await {
            Ok(()) => Written::Kept,
            Err(error) => {
                tracing::warn!(%error, "a form that came to nothing could not be kept");
                Written::InTheBrowser
            }
        }
    }

    async fn keep(&self) -> participation::Result<()> {
        let body = String::from_utf8_lossy(&self.body);
        self.p.keep_refused_form(&self.who, &self.path, &body).await
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
    use crate::routes::{Kind, ROUTES};

    #[test]
    fn posts_that_save_first_are_in_the_table() {
        let posts = ROUTES.iter().filter(|row| row.kind == Kind::Post);
        let posts: Vec<_> = posts.map(|row| row.path).collect();
        for path in super::SAVED_BEFORE_JUDGED {
            assert!(posts.contains(&path), "{path}");
        }
    }
}

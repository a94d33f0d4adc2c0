use axum::response::Response;
use participation::{Error, Participation, SignedIn};

use super::page::written;
use crate::ask::Ask;
use crate::page::see;

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

/// After a post: one that came late and is where it belongs now need not be kept any longer.
pub(crate) async fn put_back(p: Participation, who: SignedIn, late: String, done: bool) {
    let Ok(id) = late.parse() else { return };
    if done && p.drop_late_form(&who, id).await.is_err() {
        tracing::warn!("a late form was put back, and stays in the list");
    }
}

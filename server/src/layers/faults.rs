//! What somebody reads when a layer, not a page, answers. The layers only say which fault;
//! this one place draws it.

use std::time::Duration;

use alongside_app::page;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};

/// Why a layer answered by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The handler panicked.
    Broke,
    /// The form came from another site.
    CrossSite,
    /// More was sent than any form needs.
    TooLarge,
    /// Asked too often; try again after this long.
    TooOften(Duration),
    /// No answer in time.
    TooSlow,
}

impl Fault {
    /// An answer without words yet: [`draw`] gives it some.
    pub(super) fn answer(self) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.status();
        response.extensions_mut().insert(self);
        response
    }

    const fn status(self) -> StatusCode {
        match self {
            Self::Broke => StatusCode::INTERNAL_SERVER_ERROR,
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn page(self, app: &alongside_app::State, asked: &HeaderMap) -> Response {
        let mut page = match self {
            Self::Broke | Self::TooSlow => page::broke(app, asked),
            Self::CrossSite => page::elsewhere(app, asked),
            Self::TooLarge => page::too_large(app, asked),
            Self::TooOften(_) => page::too_fast(app, asked),
        };
        *page.status_mut() = self.status();
        page
    }
}

/// Turns a fault into words in the asker's language.
pub(super) async fn draw(State(app): State<alongside_app::State>, request: Request, next: Next) -> Response {
    let asked = request.headers().clone();
    let response = next.run(request).await;
    let Some(fault) = response.extensions().get::<Fault>().copied() else {
        return response;
    };
    let mut page = fault.page(&app, &asked);
    if let Fault::TooOften(wait) = fault {
        page.headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs() + 1));
    }
    page
}

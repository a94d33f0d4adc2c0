//! How often one may ask.
//!
//! A code has 65 bits, lasts 72 hours and works once, so tries are not counted for each code: only for each address.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderMap, HeaderValue, Method, header};

use super::address;
use super::buckets::{Buckets, Rate};
use super::faults::Fault;
use crate::config::Rates;

/// Where a code is tried.
const COME_IN: &str = "/in";

/// Where somebody who is back from the council's identity provider tries one.
const LINK: &str = "/sign-in/work/code";

/// Where a page saves while somebody types.
const AUTOSAVED: &str = "/say/{topic}/keep";

const SECOND: Duration = Duration::from_secs(1);
const HOUR: Duration = Duration::from_secs(3600);

/// Saving while typing: once a second, five at once.
const AUTOSAVE: Rate = Rate {
    every: SECOND,
    burst: 5,
};

/// Anyone can invent session cookies, so an address has a ceiling of its own, this many
/// times what one session may do: room for an office behind one address.
const SESSIONS_PER_ADDRESS: u32 = 10;

/// Every bucket there is.
#[derive(Debug)]
pub(crate) struct Limits {
    behind_proxy: bool,
    code: Buckets,
    autosave: Buckets,
    session: Buckets,
    address: Buckets,
}

/// What a request counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    CodeTry,
    Autosave,
    Other,
}

impl Limits {
    pub(crate) fn new(rates: Rates, behind_proxy: bool) -> Self {
        let session = Rate {
            every: SECOND / rates.per_second,
            burst: rates.burst,
        };
        let address = Rate {
            every: session.every / SESSIONS_PER_ADDRESS,
            burst: session.burst.saturating_mul(SESSIONS_PER_ADDRESS),
        };
        let code = Rate {
            every: HOUR / rates.code_tries_per_hour,
            burst: rates.code_tries_per_hour,
        };
        Self {
            behind_proxy,
            code: Buckets::new(code),
            autosave: Buckets::new(AUTOSAVE),
            session: Buckets::new(session),
            address: Buckets::new(address),
        }
    }

    fn take(&self, kind: Kind, address: IpAddr, asked: &HeaderMap, now: Instant) -> Result<(), Duration> {
        self.address.take(address, now)?;
        let session = asked.get(header::COOKIE).map(HeaderValue::as_bytes);
        self.session
            .take((session, session.is_none().then_some(address)), now)?;
        match kind {
            Kind::CodeTry => self.code.take(address, now),
            Kind::Autosave => self.autosave.take((session, address), now),
            Kind::Other => Ok(()),
        }
    }
}

/// Lets a request through, or asks for patience.
pub(super) async fn hold(State(limits): State<Arc<Limits>>, request: Request, next: Next) -> Response {
    let kind = kind(
        request.method(),
        request.extensions().get::<MatchedPath>().map(MatchedPath::as_str),
    );
    let address = address::of(request.headers(), request.extensions(), limits.behind_proxy);
    if let Err(wait) = limits.take(kind, address, request.headers(), Instant::now()) {
        return Fault::TooOften(wait).answer();
    }
    let response = next.run(request).await;
    // A whole family may come in from one building: only tries that failed count.
    if kind == Kind::CodeTry && came_in(&response) {
        limits.code.give_back(address);
    }
    response
}

/// Only a code that opened the door is answered with a session and a way on.
fn came_in(response: &Response) -> bool {
    response.status().is_redirection() && response.headers().contains_key(header::SET_COOKIE)
}

fn kind(method: &Method, route: Option<&str>) -> Kind {
    match route {
        Some(COME_IN | LINK) if method == Method::POST => Kind::CodeTry,
        Some(AUTOSAVED) if method == Method::POST => Kind::Autosave,
        _ => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::response::IntoResponse as _;
    use axum::routing::post;
    use http::StatusCode;
    use tower::ServiceExt as _;

    use super::*;

    const ONE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
    const TWO: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 2));

    fn cookie(value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static(value))])
    }

    fn taken(limits: &Limits, kind: Kind, address: IpAddr, asked: &HeaderMap, times: u32) -> u32 {
        let now = Instant::now();
        (0..times)
            .map(|_| u32::from(limits.take(kind, address, asked, now).is_ok()))
            .sum()
    }

    #[test]
    fn five_code_tries_an_hour_for_each_address() {
        let limits = Limits::new(Rates::default(), false);
        assert_eq!(taken(&limits, Kind::CodeTry, ONE, &HeaderMap::new(), 9), 5);
        assert_eq!(taken(&limits, Kind::CodeTry, TWO, &HeaderMap::new(), 9), 5);
        assert_eq!(taken(&limits, Kind::Other, ONE, &HeaderMap::new(), 9), 9);
    }

    #[test]
    fn autosave_is_held_for_each_session() {
        let limits = Limits::new(Rates::default(), false);
        assert_eq!(taken(&limits, Kind::Autosave, ONE, &cookie("a"), 9), 5);
        assert_eq!(taken(&limits, Kind::Autosave, ONE, &cookie("b"), 9), 5);
    }

    #[test]
    fn sessions_at_one_address_do_not_hold_each_other_up() {
        let limits = Limits::new(Rates::default(), false);
        assert_eq!(taken(&limits, Kind::Other, ONE, &cookie("a"), 100), 60);
        assert_eq!(taken(&limits, Kind::Other, ONE, &cookie("b"), 100), 60);
    }

    #[test]
    fn invented_cookies_meet_the_ceiling() {
        let limits = Limits::new(Rates::default(), false);
        let now = Instant::now();
        let through = (0..2000)
            .filter(|n: &u32| {
                let invented = HeaderValue::try_from(n.to_string()).expect("digits");
                let asked = HeaderMap::from_iter([(header::COOKIE, invented)]);
                limits.take(Kind::Other, ONE, &asked, now).is_ok()
            })
            .count();
        assert_eq!(through, 600);
    }

    async fn tries(worked: bool) -> Vec<StatusCode> {
        let limits = Arc::new(Limits::new(Rates::default(), false));
        let handler = move || async move {
            let session = [(header::SET_COOKIE, "a=b"), (header::LOCATION, "/phone")];
            if worked {
                (StatusCode::SEE_OTHER, session).into_response()
            } else {
                StatusCode::UNPROCESSABLE_ENTITY.into_response()
            }
        };
        let app = Router::new()
            .route(COME_IN, post(handler))
            .layer(axum::middleware::from_fn_with_state(limits, hold));
        let mut seen = Vec::new();
        for _ in 0..6 {
            let request = Request::post(COME_IN).body(Body::empty()).expect("request");
            seen.push(app.clone().oneshot(request).await.expect("answer").status());
        }
        seen
    }

    #[test]
    fn the_limited_paths_are_in_the_table() {
        for path in [COME_IN, LINK, AUTOSAVED] {
            let row = alongside_app::routes::ROUTES.iter().find(|row| row.path == path);
            assert!(
                row.is_some_and(|row| row.kind != alongside_app::routes::Kind::Page),
                "{path}"
            );
        }
    }

    #[tokio::test]
    async fn only_failed_tries_count() {
        assert!(tries(true).await.iter().all(|status| *status == StatusCode::SEE_OTHER));
        assert_eq!(tries(false).await.last(), Some(&StatusCode::TOO_MANY_REQUESTS));
    }
}

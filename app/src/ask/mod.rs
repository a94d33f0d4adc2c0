//! A request as a handler sees it, and what a handler may answer.

mod cookies;
mod device;

use std::str::FromStr;

use axum::response::Response;
use http::HeaderMap;
use participation::sign_in::Token;
use participation::{Error, Participation, SignedIn};

use crate::form::Fields;
use crate::page::{self, Written};
use crate::state::State;
use crate::words::Words;

pub use cookies::{Look, clear_session, language_cookie, look_cookie, session_cookie};
pub(crate) use cookies::{away_cookie, away_of, language_of, look_of, token_of};
pub use device::device;

/// A request that passed its route's policy.
pub struct Ask {
    /// What every handler can reach.
    pub state: State,
    /// The reader's catalogue.
    pub words: Words,
    /// The nonce of this answer's content security policy.
    pub nonce: String,
    /// Who is signed in.
    pub who: Option<SignedIn>,
    /// The token they came with.
    pub token: Option<Token>,
    /// How they want screens to look.
    pub look: Look,
    /// Parts of the path.
    pub params: Vec<(String, String)>,
    /// The query.
    pub query: Fields,
    /// The form; empty for a page.
    pub form: Fields,
    /// The raw body, for the few posts that are no form.
    pub body: axum::body::Bytes,
    /// The headers.
    pub headers: HeaderMap,
}

/// What a handler gives: an answer, or a reason to stop.
pub type Answered = Result<Response, Halt>;

/// Why a handler stopped.
#[derive(Debug)]
pub enum Halt {
    /// Not there, or not yours: the same to the person who asks.
    NotThere,
    /// Somebody else changed it in the meantime.
    Conflict,
    /// Our trouble.
    Trouble(Error),
}

impl From<Error> for Halt {
    fn from(error: Error) -> Self {
        match error {
            Error::NotThere | Error::NamesFamily => Self::NotThere,
            Error::Conflict => Self::Conflict,
            other => Self::Trouble(other),
        }
    }
}

impl Ask {
    /// The domain.
    #[must_use]
    pub fn p(&self) -> &Participation {
        self.state.participation()
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// [`Halt::NotThere`] when nobody is; the route's policy has seen to it already.
    pub fn who(&self) -> Result<&SignedIn, Halt> {
        self.who.as_ref().ok_or(Halt::NotThere)
    }

    /// A part of the path.
    ///
    /// # Errors
    /// [`Halt::NotThere`] when it cannot be read.
    pub fn param<T: FromStr>(&self, name: &str) -> Result<T, Halt> {
        self.params
            .iter()
            .find(|(one, _)| one == name)
            .and_then(|(_, value)| value.parse().ok())
            .ok_or(Halt::NotThere)
    }

    /// A part of the path, as it stands there.
    #[must_use]
    pub fn param_text(&self, name: &str) -> &str {
        self.params
            .iter()
            .find(|(one, _)| one == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// Now, UTC milliseconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.p().clock().now_ms()
    }

    /// Today, in England.
    #[must_use]
    pub fn today(&self) -> jiff::civil::Date {
        self.p().clock().today()
    }

    /// The page for a halt.
    pub(crate) fn halted(&self, halt: Halt, written: Written) -> Response {
        match halt {
            Halt::NotThere => page::not_there(&self.words, self.look, self.who.is_some()),
            Halt::Conflict => page::changed_meanwhile(&self.words, self.look, written),
            Halt::Trouble(error) => {
                tracing::error!(%error, "a page could not be made");
                page::trouble(&self.words, self.look, written)
            }
        }
    }
}

//! One function per setting that can be wrong.

use std::net::SocketAddr;
use std::path::PathBuf;

use jiff::civil::Date;
use participation::store::DatabaseUrl;
use url::{Host, Url};

use super::{Problem, Purpose, Rates};

const LISTEN: &str = "127.0.0.1:3000";
const DEMO_DATABASE: &str = "sqlite:data/demo.db";
const DEMO_KEY_FILE: &str = "data/demo.keys";
/// A page anybody may have open, which does not greet anyone by name.
const EXIT_TO: &str = "https://www.bbc.co.uk/weather";

pub(super) fn listen(given: Option<&str>) -> Result<SocketAddr, Problem> {
    let given = given.unwrap_or(LISTEN);
    given.parse().map_err(|_| {
        Problem::setting(
            "listen",
            format!("\"{given}\" is not an address and a port."),
            format!("write it like \"{LISTEN}\" (in the file as `listen`, or as ALONGSIDE_LISTEN)."),
        )
    })
}

pub(super) fn database(given: Option<&str>, purpose: Purpose) -> Result<DatabaseUrl, Problem> {
    let mend = "write \"sqlite:PATH\" or \"postgres://USER:PASSWORD@HOST/NAME\" (in the file as `database`, or as ALONGSIDE_DATABASE).";
    let given = match (given, purpose) {
        (Some(given), _) => given,
        (None, Purpose::Demo) => DEMO_DATABASE,
        (None, Purpose::Real) => return Err(Problem::setting("database", "it is not set.", mend)),
    };
    given.parse().map_err(|_| {
        Problem::setting(
            "database",
            "it is neither an SQLite file nor a PostgreSQL address.",
            mend,
        )
    })
}

pub(super) fn key_file(given: Option<PathBuf>, purpose: Purpose) -> Result<PathBuf, Problem> {
    match (given, purpose) {
        (Some(path), _) => Ok(path),
        (None, Purpose::Demo) => Ok(PathBuf::from(DEMO_KEY_FILE)),
        (None, Purpose::Real) => Err(Problem::setting(
            "key_file",
            "it is not set.",
            "name a file outside the database's folder and its backups (in the file as `key_file`, or as ALONGSIDE_KEY_FILE). \
             `alongside migrate` makes it when it is not there.",
        )),
    }
}

pub(super) fn origin(given: Option<&str>, listen: SocketAddr) -> Result<Option<Url>, Problem> {
    const MEND: &str = "write the address people type, like \"https://plan.example.org\" (in the file as `origin`, or as ALONGSIDE_ORIGIN). \
         It cannot change later: keys kept on phones are bound to it.";
    let Some(given) = given else {
        if listen.ip().is_loopback() {
            return Ok(None);
        }
        return Err(Problem::setting(
            "origin",
            format!("it is not set, and {listen} can be reached from other machines."),
            MEND,
        ));
    };
    let refused = |what: &str| Problem::setting("origin", format!("\"{given}\" {what}."), MEND);
    let url = Url::parse(given).map_err(|_| refused("is not an address"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Problem::setting("origin", "it holds a user name or a password.", MEND));
    }
    if url.domain().is_none() {
        return Err(refused("needs a host name: keys on phones cannot be bound to a number"));
    }
    if !is_private(&url) {
        return Err(refused("must begin with https:// (http:// is for localhost only)"));
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(refused("must end after the host name"));
    }
    Ok(Some(url))
}

pub(super) fn on_this_machine(port: u16) -> Result<Url, Problem> {
    Url::parse(&format!("http://localhost:{port}"))
        .map_err(|_| Problem::setting("origin", "it is not set.", "set ALONGSIDE_ORIGIN."))
}

pub(super) fn exit_to(given: Option<Vec<String>>) -> Result<Vec<Url>, Problem> {
    const MEND: &str = "list https:// addresses of pages anybody may have open, the usual one first, such as exit_to = [\"https://www.bbc.co.uk/weather\"].";
    let given = given.unwrap_or_else(|| vec![EXIT_TO.to_owned()]);
    if given.is_empty() {
        return Err(Problem::setting(
            "exit_to",
            "the list is empty, so nobody could leave.",
            MEND,
        ));
    }
    given
        .iter()
        .map(|page| {
            Url::parse(page)
                .ok()
                .filter(|url| is_private(url) && url.username().is_empty() && url.password().is_none())
                .ok_or_else(|| Problem::setting("exit_to", format!("\"{page}\" is not an https:// page."), MEND))
        })
        .collect()
}

/// Whether nobody on the way reads what goes there: `https`, or in clear to this machine, as tests have it.
pub(super) fn is_private(url: &Url) -> bool {
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(at)) => at.is_loopback(),
        Some(Host::Ipv6(at)) => at.is_loopback(),
        None => false,
    };
    url.scheme() == "https" || url.scheme() == "http" && here
}

pub(super) fn security_contact(given: Option<&str>) -> Result<Option<Url>, Problem> {
    given
        .map(|contact| {
            Url::parse(contact)
                .ok()
                .filter(|url| matches!(url.scheme(), "mailto" | "https"))
                .ok_or_else(|| {
                    Problem::setting(
                        "security_contact",
                        format!("\"{contact}\" is neither a mailto: nor an https: address."),
                        "write it like \"mailto:security@example.org\", or leave it out.",
                    )
                })
        })
        .transpose()
}

pub(super) fn demo_day(given: Option<&str>) -> Result<Option<Date>, Problem> {
    let day = |given: &str| {
        given.parse().map_err(|_| {
            Problem::setting(
                "demo_day",
                format!("\"{given}\" is not a date."),
                "write it like \"2026-12-15\" (in the file as `demo_day`, or as ALONGSIDE_DEMO_DAY), or leave it out.",
            )
        })
    };
    given.map(day).transpose()
}

pub(super) fn limits(given: Rates) -> Result<Rates, Problem> {
    if given.per_second == 0 || given.burst == 0 || given.code_tries_per_hour == 0 {
        return Err(Problem::setting(
            "limits",
            "a limit of 0 would let nobody in.",
            "give each of per_second, burst and code_tries_per_hour at least 1, or leave it out.",
        ));
    }
    Ok(given)
}

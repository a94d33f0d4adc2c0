use std::collections::HashMap;

use serde::Deserialize;

use super::csv::rows;
use super::fields::{age, line, link, plain};

/// The most bytes one file may have.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// The most services one directory may have.
pub const MAX_SERVICES: usize = 5_000;

const MAX_NAME: usize = 300;
const MAX_SUMMARY: usize = 10_000;

/// A service of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its id in the directory.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Who runs it. May be empty.
    pub organisation: String,
    /// What it is. May be empty.
    pub summary: String,
    /// Its own page. May be empty.
    pub link: String,
    /// From which age it is.
    pub min_age: Option<u8>,
    /// Up to which age.
    pub max_age: Option<u8>,
}

/// A file as it came.
#[derive(Clone, Copy, Debug)]
pub enum Sent<'a> {
    /// The services as JSON: an array, or a page as `/services` gives it.
    Json(&'a [u8]),
    /// `service.csv`, with `organization.csv` where there is one.
    Csv {
        /// The services.
        services: &'a [u8],
        /// Who runs them.
        organisations: Option<&'a [u8]>,
    },
}

/// Why a directory was not taken. Nothing of it is taken then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It has more bytes than [`MAX_BYTES`].
    #[error("too big")]
    TooBig,
    /// It has more services than [`MAX_SERVICES`].
    #[error("too many services")]
    TooMany,
    /// It is no UTF-8 text, or no JSON of this form.
    #[error("not in this form")]
    NotThisForm,
    /// It has no column, or field, of this name.
    #[error("no {0}")]
    No(&'static str),
    /// This row of a CSV file, counted from 1, does not parse.
    #[error("row {0}")]
    Row(usize),
    /// This service, counted from 1, lacks what has to be there, or has what cannot be.
    #[error("service {0}")]
    Service(usize),
    /// It has no service that is running.
    #[error("empty")]
    Empty,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Json {
    Page {
        #[serde(alias = "content", alias = "services")]
        contents: Vec<JsonService>,
    },
    List(Vec<JsonService>),
}

#[derive(Default, Deserialize)]
struct JsonService {
    id: String,
    name: String,
    #[serde(default)]
    description: Option<String>,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    minimum_age: Option<f64>,
    #[serde(default)]
    maximum_age: Option<f64>,
    #[serde(default)]
    organization: Option<JsonOrganisation>,
}

#[derive(Deserialize)]
struct JsonOrganisation {
    name: String,
}

/// Reads a directory: all of it, or nothing. Services that are not running are left out.
///
/// # Errors
/// [`Unfit`], which says where.
pub fn read(sent: Sent<'_>) -> Result<Vec<Service>, Unfit> {
    let found = match sent {
        Sent::Json(bytes) => json(text(bytes)?)?,
        Sent::Csv {
            services,
            organisations,
        } => csv(text(services)?, organisations.map(text).transpose()?)?,
    };
    if found.len() > MAX_SERVICES {
        return Err(Unfit::TooMany);
    }
    let mut services: Vec<Service> = Vec::with_capacity(found.len());
    let mut known = HashMap::new();
    for (place, one) in found.into_iter().enumerate() {
        let running = one
            .status
            .as_deref()
            .is_none_or(|status| matches!(status.trim(), "" | "active"));
        let service = one.service().ok_or(Unfit::Service(place + 1))?;
        if known.insert(service.key.clone(), ()).is_some() {
            return Err(Unfit::Service(place + 1));
        }
        if running {
            services.push(service);
        }
    }
    if services.is_empty() {
        return Err(Unfit::Empty);
    }
    Ok(services)
}

fn text(bytes: &[u8]) -> Result<&str, Unfit> {
    if bytes.len() > MAX_BYTES {
        return Err(Unfit::TooBig);
    }
    std::str::from_utf8(bytes).map_err(|_| Unfit::NotThisForm)
}

fn json(text: &str) -> Result<Vec<JsonService>, Unfit> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let found: Json = serde_json::from_str(text).map_err(|_| Unfit::NotThisForm)?;
    Ok(match found {
        Json::Page { contents } => contents,
        Json::List(list) => list,
    })
}

/// The rows of a file by the names of its columns.
struct Table {
    columns: HashMap<String, usize>,
    rows: Vec<Vec<String>>,
}

fn table(text: &str) -> Result<Table, Unfit> {
    let mut rows = rows(text, MAX_SERVICES + 1)?;
    if rows.is_empty() {
        return Err(Unfit::Empty);
    }
    let head = rows.remove(0);
    let mut columns = HashMap::new();
    for (place, name) in head.into_iter().enumerate() {
        if columns.insert(name.trim().to_lowercase(), place).is_some() {
            return Err(Unfit::Row(1));
        }
    }
    for needed in ["id", "name"] {
        if !columns.contains_key(needed) {
            return Err(Unfit::No(needed));
        }
    }
    Ok(Table { columns, rows })
}

fn csv(services: &str, organisations: Option<&str>) -> Result<Vec<JsonService>, Unfit> {
    let mut run_by: HashMap<String, String> = HashMap::new();
    if let Some(text) = organisations {
        let Table { columns, rows } = table(text)?;
        for row in rows {
            let of = |name: &str| columns.get(name).and_then(|at| row.get(*at)).cloned();
            run_by.insert(of("id").unwrap_or_default(), of("name").unwrap_or_default());
        }
    }
    let Table { columns, rows } = table(services)?;
    let mut found = Vec::with_capacity(rows.len());
    for (place, row) in rows.iter().enumerate() {
        let of = |name: &str| columns.get(name).and_then(|at| row.get(*at)).cloned();
        let age = |name: &str| match of(name).as_deref().map(str::trim) {
            None | Some("") => Ok(None),
            Some(age) => age.parse::<f64>().map(Some).map_err(|_| Unfit::Service(place + 1)),
        };
        let organisation = match of("organization_id").filter(|_| organisations.is_some()) {
            Some(id) => Some(run_by.get(&id).cloned().ok_or(Unfit::Service(place + 1))?),
            None => of("organization_name").or_else(|| of("organization")),
        };
        found.push(JsonService {
            id: of("id").unwrap_or_default(),
            name: of("name").unwrap_or_default(),
            description: of("description"),
            url: of("url"),
            status: of("status"),
            minimum_age: age("minimum_age")?,
            maximum_age: age("maximum_age")?,
            organization: organisation.map(|name| JsonOrganisation { name }),
        });
    }
    Ok(found)
}

impl JsonService {
    /// The service, where it has what has to be there and nothing that cannot be.
    fn service(self) -> Option<Service> {
        let service = Service {
            key: line(&self.id, MAX_NAME)?,
            name: line(&self.name, MAX_NAME)?,
            organisation: line(&self.organization.map(|one| one.name).unwrap_or_default(), MAX_NAME)?,
            summary: plain(&self.description.unwrap_or_default(), MAX_SUMMARY)?,
            link: link(self.url.as_deref().unwrap_or_default().trim())?,
            min_age: age(self.minimum_age)?,
            max_age: age(self.maximum_age)?,
        };
        (!service.key.is_empty() && !service.name.is_empty()).then_some(service)
    }
}

#[cfg(test)]
mod tests;

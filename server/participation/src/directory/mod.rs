//! What help there is: a local directory, imported from a file in the form of Open Referral UK (HSDS-UK), as JSON or CSV.
//! Nothing is fetched from anywhere.

mod csv;
mod fields;
mod read;
mod stored;

pub use read::{MAX_BYTES, MAX_SERVICES, Sent, Service, Unfit, read};
pub use stored::Imported;
pub(crate) use stored::load_services;

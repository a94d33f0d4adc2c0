//! What can be put into a statement: text, a whole number, bytes, or nothing.

use jiff::{Timestamp, civil::Date};

/// An argument of a statement. Every type the tables use has a `From`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text; also ids and ISO dates.
    Text(Option<String>),
    /// A whole number; also times in milliseconds UTC, and 0 or 1 for no or yes.
    Int(Option<i64>),
    /// Bytes: sealed text, hashes, keys.
    Blob(Option<Vec<u8>>),
}

/// The three types a column can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Text,
    Int,
    Blob,
}

/// Statement arguments of different types: `args![person, now, None::<&str>]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => {
        &[$($crate::store::Value::from($value)),*][..] as &[$crate::store::Value]
    };
}

/// `From` for a type and for its `Option`.
macro_rules! values {
    ($($from:ty => $variant:ident($value:ident) $to:expr;)+) => {$(
        impl From<$from> for Value {
            fn from($value: $from) -> Self {
                Self::$variant(Some($to))
            }
        }

        impl From<Option<$from>> for Value {
            fn from(value: Option<$from>) -> Self {
                Self::$variant(value.map(|$value| $to))
            }
        }
    )+};
}

values! {
    &str => Text(value) value.to_owned();
    &String => Text(value) value.clone();
    String => Text(value) value;
    Date => Text(value) value.to_string();
    i64 => Int(value) value;
    i32 => Int(value) value.into();
    u32 => Int(value) value.into();
    bool => Int(value) value.into();
    Timestamp => Int(value) value.as_millisecond();
    &[u8] => Blob(value) value.to_vec();
    Vec<u8> => Blob(value) value;
    &Vec<u8> => Blob(value) value.clone();
    [u8; 32] => Blob(value) value.to_vec();
}

/// `From` for types that are stored as the text they print.
macro_rules! text_values {
    ($($name:ty),+ $(,)?) => {$(
        impl From<$name> for $crate::store::Value {
            fn from(value: $name) -> Self {
                Self::Text(Some(value.to_string()))
            }
        }

        impl From<Option<$name>> for $crate::store::Value {
            fn from(value: Option<$name>) -> Self {
                Self::Text(value.map(|value| value.to_string()))
            }
        }
    )+};
}
pub(crate) use text_values;

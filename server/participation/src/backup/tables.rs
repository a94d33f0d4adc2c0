//! Which tables a backup holds. A table in neither list makes a backup fail, so that none is
//! forgotten.

/// The tables a backup holds, each after those it refers to.
pub const TABLES: &[&str] = &["data_key", "audit"];

/// The tables that are empty after a restore, because they hold nothing anybody would miss.
pub const LEFT_OUT: &[&str] = &[];

//! A new migration is compiled in even when no line of Rust changed.

fn main() {
    println!("cargo::rerun-if-changed=migrations");
}

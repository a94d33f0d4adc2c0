//! The one place that writes to the terminal.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "these commands exist to talk to the person at the terminal"
)]

/// A plain line.
pub(crate) fn line(text: &str) {
    println!("{text}");
}

/// Several lines at once, with nothing of anybody else between them.
pub(crate) fn whole(text: &str) {
    println!("{text}\n");
}

/// A step that begins now.
pub(crate) fn step(text: &str) {
    println!("── {text}");
}

/// Something the reader should notice, though work goes on.
pub(crate) fn notice(text: &str) {
    eprintln!("\n!! {text}\n");
}

/// Why the command stopped.
pub(crate) fn failure(text: &str) {
    eprintln!("\nstopped: {text}");
}

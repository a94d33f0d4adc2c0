//! What weighs most for each voice, side by side, and the spread that the worker keeps for the professionals.

mod check;
mod ours;
mod side;
mod words;

pub use check::{check_our_weights, share_our_weights};
pub use ours::{keep_our_weights, keep_our_weights_while_moving, our_weights};
pub use side::weights;

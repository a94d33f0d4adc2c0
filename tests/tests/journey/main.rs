//! The whole way, as people go it: in Chromium, on a phone and on a laptop.

mod alerts;
mod door;
mod handover;
mod keys;
mod map;
mod places;
mod plan;
mod room;
mod typing;
mod voice;
mod weights;

//! A voice reaches the plan and comes back answered: never lost, never leaked, never ignored.
//! Told through the typed handles, on every database there is to test on.

#![expect(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

mod alerts;
mod challenges;
mod colleagues;
mod coming_in;
mod contexts;
mod covering;
mod evaluation;
mod filing;
mod given;
mod handing_on;
mod house;
mod keys;
mod lengths;
mod meanwhile;
mod messages;
mod news;
mod over_time;
mod owners;
mod pack;
mod pack_given;
mod pack_rows;
mod people_and_pictures;
mod places;
mod places_again;
mod places_house;
mod plan;
mod plan_agreed;
mod plan_sources;
mod proposals;
mod provider;
mod readiness;
mod refused;
mod requests;
mod requests_over;
mod retention;
mod retention_again;
mod retention_backup;
mod room;
mod room_day;
mod room_house;
mod room_private;
mod saving;
mod sealed;
mod sealed_plan;
mod sitting;
mod stepping;
mod support;
mod sweeping;
mod voice;
mod weights;

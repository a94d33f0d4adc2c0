use data_encoding::HEXLOWER;

use super::keys::{Month, counts_on, hub_key, monday, name_place};
use crate::Participation;
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::{Id, MembershipId, PathwayId, PersonId};
use crate::people::{Member, Role};
use crate::places::{AboutPlace, Area, PlaceTime, Reason, SharedPlace};
use crate::sealing::DataKey;
use crate::store::Tx;
use crate::voice::{Expectation, Reach, Topic, View, load_views_on};

/// Which of a list were chosen, as bits in its order.
pub(super) fn bits<T: PartialEq>(all: &[T], chosen: &[T]) -> i64 {
    let places = all.iter().enumerate();
    places.fold(
        0,
        |bits, (place, one)| if chosen.contains(one) { bits | 1 << place } else { bits },
    )
}

/// The list back from its bits.
pub(super) fn chosen<T: Copy>(all: &[T], bits: i64) -> Vec<T> {
    let places = all.iter().enumerate();
    places
        .filter(|(place, _)| bits & 1 << place != 0)
        .map(|(_, one)| *one)
        .collect()
}

/// What may be told of why a place is as it is.
pub(super) fn themes(reasons: &[Reason]) -> i64 {
    let told: Vec<Reason> = reasons
        .iter()
        .copied()
        .filter(|one| *one != Reason::RatherNotSay)
        .collect();
    bits(Reason::ALL, &told)
}

/// The area a view counts for: a public place that can be named, to be changed, and not kept out of it by its author.
fn counts_for(view: &View) -> Option<(&Area, &AboutPlace)> {
    let about = &view.place()?.about;
    let wanted = view.expectation == Some(Expectation::Change) && view.taken_back_at.is_none();
    // What does not even reach the worker goes nowhere else.
    let reaches = matches!(view.audience.reach(), Reach::WorkerAndChair | Reach::Meeting);
    let public = about.kind.is_some_and(crate::places::PlaceKind::is_public);
    let area = about.area.as_ref().filter(|area| !area.key.is_empty())?;
    (wanted && reaches && public && !about.protect_me).then_some((area, about))
}

/// Counts anew what a young person flags at one place, after they shared something about it at `at`, took it back,
/// or changed who can know.
pub(crate) async fn recount(
    p: &Participation,
    tx: &mut Tx,
    author: &Member,
    place: &SharedPlace,
    at: i64,
) -> Result<()> {
    let Some(area) = &place.about.area else {
        return Ok(());
    };
    if author.role != Role::YoungPerson {
        return Ok(());
    }
    let month = Month::of(day_of(at));
    if month.is_over(monday(p.clock().today())) {
        // The flag was deleted with all others of its month.
        return Ok(());
    }
    let key = month.key(p, tx).await?;
    let mine =
        |whose: MembershipId, _: &_, _: &str, taken_back: Option<i64>| whose == author.id && taken_back.is_none();
    let views = load_views_on(p, tx, author.pathway, |topic| topic == Topic::Place, mine).await?;
    let counted: Vec<(&View, &Area, &AboutPlace)> = views
        .iter()
        .filter(|view| Month::of(day_of(view.shared_at)) == month)
        .filter_map(|view| counts_for(view).map(|(one, about)| (view, one, about)))
        .filter(|(_, one, _)| one.key == area.key)
        .collect();
    let (area_is, person_is) = (area_digest(&key, area), person_digest(&key, author.person));
    tx.run(
        "DELETE FROM flag WHERE month = $1 AND area = $2 AND person = $3",
        &[month.text().into(), area_is.into(), person_is.into()],
    )
    .await?;
    let Some(first) = counted.iter().map(|(view, ..)| view.shared_at).min() else {
        return Ok(());
    };
    let household = household_digest(&key, household(tx, author.pathway).await?);
    let row = HEXLOWER.encode(&[area_is, person_is].concat());
    let name = hub_key(p, tx).await?.seal_text(name_place("flag", &row), &area.name);
    let all_themes = counted
        .iter()
        .fold(0, |bits, (_, _, about)| bits | themes(&about.reasons));
    let all_times = counted
        .iter()
        .fold(0, |all, (_, _, about)| all | bits(PlaceTime::ALL, &about.times));
    tx.run(
        "INSERT INTO flag (month, area, person, household, counts_on, themes, times, name) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            month.text().into(),
            area_is.into(),
            person_is.into(),
            household.into(),
            counts_on(day_of(first)).into(),
            all_themes.into(),
            all_times.into(),
            name.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Deletes what somebody flagged and can still be found: in the months whose keys are not erased yet.
pub(crate) async fn forget(p: &Participation, tx: &mut Tx, person: PersonId) -> Result<u64> {
    let current = Month::of(p.clock().today());
    let months: Vec<Month> = std::iter::once(current).chain(current.before()).collect();
    let mut gone = 0;
    for month in months {
        if let Some(key) = month.key_if_there(p, tx).await? {
            gone += tx
                .run(
                    "DELETE FROM flag WHERE month = $1 AND person = $2",
                    &[month.text().into(), person_digest(&key, person).into()],
                )
                .await?;
        }
    }
    Ok(gone)
}

pub(super) fn area_digest(key: &DataKey, area: &Area) -> [u8; 32] {
    key.mac("area", area.key.as_bytes())
}

fn person_digest(key: &DataKey, person: PersonId) -> [u8; 32] {
    key.mac("person", person.to_string().as_bytes())
}

fn household_digest(key: &DataKey, household: Id) -> [u8; 32] {
    key.mac("household", household.to_string().as_bytes())
}

/// The household of a pathway: its own, unless it is known to share one.
async fn household(tx: &mut Tx, pathway: PathwayId) -> Result<Id> {
    let found: Option<(Id,)> = tx
        .one("SELECT household FROM household WHERE pathway = $1", &[pathway.into()])
        .await?;
    Ok(found.map_or(pathway.into(), |(household,)| household))
}

/// Puts a pathway, and all that share its household already, into another household, with what they flagged.
pub(super) async fn rehouse(p: &Participation, tx: &mut Tx, pathway: PathwayId, into: Id) -> Result<()> {
    let before = household(tx, pathway).await?;
    let together: Vec<(PathwayId,)> = tx
        .all("SELECT pathway FROM household WHERE household = $1", &[before.into()])
        .await?;
    let mut pathways: Vec<PathwayId> = together.into_iter().map(|(one,)| one).collect();
    if !pathways.contains(&pathway) {
        pathways.push(pathway);
    }
    let today = p.clock().today();
    let current = Month::of(today);
    let months: Vec<Month> = std::iter::once(current)
        .chain(current.before().take_while(|month| !month.is_over(monday(today))))
        .collect();
    for pathway in pathways {
        tx.run(
            "INSERT INTO household (pathway, household) VALUES ($1, $2) \
             ON CONFLICT (pathway) DO UPDATE SET household = excluded.household",
            &[pathway.into(), into.into()],
        )
        .await?;
        let young: Option<(PersonId,)> = tx
            .one(
                "SELECT person FROM membership WHERE pathway = $1 AND role = $2",
                &[pathway.into(), Role::YoungPerson.text().into()],
            )
            .await?;
        let (young,) = young.ok_or(Error::NotThere)?;
        for month in &months {
            let Some(key) = month.key_if_there(p, tx).await? else {
                continue;
            };
            tx.run(
                "UPDATE flag SET household = $1 WHERE month = $2 AND person = $3",
                &[
                    household_digest(&key, into).into(),
                    month.text().into(),
                    person_digest(&key, young).into(),
                ],
            )
            .await?;
        }
    }
    Ok(())
}

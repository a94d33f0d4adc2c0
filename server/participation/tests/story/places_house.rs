//! What places need to be told about.

use participation::access::SignedIn;
use participation::id::{PlaceId, ViewId};
use participation::places::{Area, PlaceAnswer, PlaceKind, PlaceThread, Spot, Whereabouts};
use participation::room::Save;
use participation::voice::{Audience, Expectation, Feeling};

use crate::house::House;

/// Something to say about a place.
#[derive(Clone)]
pub(crate) struct Said {
    pub(crate) kind: PlaceKind,
    pub(crate) name: &'static str,
    pub(crate) feeling: Feeling,
    pub(crate) wish: Option<Expectation>,
    pub(crate) audience: Audience,
    pub(crate) area: Option<&'static str>,
}

/// The bus station, to be changed.
pub(crate) fn bus_station(audience: Audience) -> Said {
    Said {
        kind: PlaceKind::Stop,
        name: "Bay C",
        feeling: Feeling::NotOk,
        wish: Some(Expectation::Change),
        audience,
        area: Some("bus station"),
    }
}

impl House {
    /// Somebody flags a place, without sharing it.
    pub(crate) async fn writes_of(&self, who: &SignedIn, said: &Said) -> PlaceId {
        let voice = self.p.own_voice(who).await.unwrap();
        let place = PlaceId::random();
        let spot = Spot::new(1_234_567, 543_210_987).unwrap();
        let area = said.area.map(|key| Area {
            key: key.to_owned(),
            name: "Central bus station".to_owned(),
        });
        for answer in [
            PlaceAnswer::Kind(Some(said.kind)),
            PlaceAnswer::Name(said.name.to_owned()),
            PlaceAnswer::Where(Whereabouts::Spot(spot), area),
            PlaceAnswer::Feel(Some(said.feeling)),
            PlaceAnswer::Wish(said.wish),
            PlaceAnswer::Who(Some(said.audience.clone())),
        ] {
            voice.keep_place(place, answer, &Save::default()).await.unwrap();
        }
        place
    }

    /// Somebody shares what they wrote about a place.
    pub(crate) async fn shares(&self, who: &SignedIn, place: PlaceId) -> ViewId {
        let voice = self.p.own_voice(who).await.unwrap();
        let draft = voice.place_draft(place).await.unwrap().unwrap();
        let view = voice.share_place(place, draft.version).await.unwrap();
        self.minutes_later(1);
        view
    }

    /// Somebody flags a place and shares it.
    pub(crate) async fn flags(&self, who: &SignedIn, said: &Said) -> (PlaceId, ViewId) {
        let place = self.writes_of(who, said).await;
        (place, self.shares(who, place).await)
    }

    /// Somebody says again how a place is.
    pub(crate) async fn rates(&self, who: &SignedIn, place: PlaceId, feeling: Feeling) -> ViewId {
        let voice = self.p.own_voice(who).await.unwrap();
        let again = PlaceAnswer::Feel(Some(feeling));
        voice.keep_place(place, again, &Save::default()).await.unwrap();
        self.shares(who, place).await
    }
}

/// The words for how a place felt, in order.
pub(crate) fn over_time(thread: &PlaceThread) -> Vec<&'static str> {
    thread.rated().into_iter().map(|one| one.feeling.text()).collect()
}

//! Where the places of the story are in Westhaven, the demo's fictional town, and by which key the town's map knows
//! them. Both follow the town's own source; where it moves a place, it moves here too.

use participation::places::{Area, Spot, Whereabouts};

/// A place of the town.
#[derive(Clone, Copy)]
pub(in crate::demo) struct Known {
    spot: (i32, i32),
    /// Its name and its key on the map; none for a place that is only a part of one.
    area: Option<(&'static str, &'static str)>,
}

pub(super) const BAY_C: Known = Known {
    spot: (-109_954_441, 500_008_624),
    area: Some(("Central Bus Station", "central bus station@-550:2500")),
};
pub(super) const UNDERPASS: Known = Known {
    spot: (-110_078_261, 500_003_773),
    area: Some(("Park underpass", "park underpass@-551:2500")),
};
pub(super) const REAR_GATE: Known = Known {
    spot: (-110_063_168, 500_101_958),
    area: Some(("Northgate rear gate", "northgate rear gate@-551:2500")),
};
pub(super) const GOLDEN_FRY: Known = Known {
    spot: (-109_921_739, 500_016_529),
    area: Some(("Golden Fry", "golden fry@-550:2500")),
};
pub(super) const HARBOUR: Known = Known {
    spot: (-110_099_923, 499_959_127),
    area: Some(("Harbour Youth Project", "harbour youth project@-551:2499")),
};

impl Known {
    /// Where it is, as a tap on the map says it.
    pub(super) fn at(self) -> Whereabouts {
        let (lon_e7, lat_e7) = self.spot;
        Spot::new(lon_e7, lat_e7).map_or(Whereabouts::Untold, Whereabouts::Spot)
    }

    /// What the map calls it.
    pub(super) fn area(self) -> Option<Area> {
        self.area.map(|(name, key)| Area {
            key: key.to_owned(),
            name: name.to_owned(),
        })
    }
}

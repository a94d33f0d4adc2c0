//! How many different young people a place alert needs.

use serde::{Deserialize, Serialize};

/// What a council asks for. It can only ask for more than the floor, never for less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlertRule {
    /// Different young people for the safeguarding hub; at least 3. Those of one household count once.
    pub hub: u8,
    /// Different young people for partner agencies; at least 5. Those of one household count once.
    pub partner: u8,
}

/// The least that can be asked for. Source: `trust.md` 5, release tiers.
pub const FLOOR: AlertRule = AlertRule { hub: 3, partner: 5 };

/// The most that can be asked for: beyond it no alert would ever come.
pub const CEILING: u8 = 50;

impl Default for AlertRule {
    fn default() -> Self {
        FLOOR
    }
}

impl AlertRule {
    /// Whether it asks for no less than the floor.
    #[must_use]
    pub const fn is_allowed(self) -> bool {
        self.hub >= FLOOR.hub
            && self.partner >= FLOOR.partner
            && self.partner >= self.hub
            && self.hub <= CEILING
            && self.partner <= CEILING
    }
}

//! The shapes of the providers councils have. Every name, number and domain is made up.

use serde_json::{Map, Value, json};

/// What kind of provider it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Microsoft Entra ID: groups by their object id, the tenant in every token.
    Entra,
    /// Google Workspace: no groups in tokens and not when somebody signed in, the organisation's domain as `hd`.
    Google,
    /// Keycloak: realm roles nested, and it names itself when it sends somebody back.
    Keycloak,
}

/// The group of workers at Entra ID.
pub const WORKERS: &str = "6f0a1c52-0000-4000-8000-000000000001";

/// The group of chairs there.
pub const CHAIRS: &str = "6f0a1c52-0000-4000-8000-000000000002";

/// The tenant there.
pub const TENANT: &str = "5d0e7c11-0000-4000-8000-0000000000aa";

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 3] = [Self::Entra, Self::Google, Self::Keycloak];

    /// Where in its host the provider is.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Entra => "/5d0e7c11-0000-4000-8000-0000000000aa/v2.0",
            Self::Google => "",
            Self::Keycloak => "/realms/council",
        }
    }

    pub(super) fn claims(self) -> Map<String, Value> {
        let claims = match self {
            Self::Entra => json!({
                "sub": "AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ",
                "oid": "00000000-0000-0000-66f3-3332eca7ea81",
                "tid": TENANT,
                "name": "Ines Duarte",
                "preferred_username": "ines.duarte@westhaven.example",
                "ver": "2.0",
                "groups": ["6f0a1c52-0000-4000-8000-00000000ffff", WORKERS],
            }),
            Self::Google => json!({
                "sub": "110169484474386276334",
                "hd": "westhaven.example",
                "name": "Ines Duarte",
                "given_name": "Ines",
                "email": "ines.duarte@westhaven.example",
                "email_verified": true,
                "azp": super::CLIENT,
            }),
            Self::Keycloak => json!({
                "sub": "f3b2a6de-7c1e-4d55-9c6a-0b8a53f1e001",
                "typ": "ID",
                "azp": super::CLIENT,
                "acr": "1",
                "sid": "a1",
                "name": "Ines Duarte",
                "preferred_username": "ines",
                "email_verified": false,
                "realm_access": {"roles": ["offline_access", "alongside-worker"]},
            }),
        };
        match claims {
            Value::Object(claims) => claims,
            _ => Map::new(),
        }
    }

    pub(super) fn settings(self) -> String {
        match self {
            Self::Entra => format!(
                "tenant = \"{TENANT}\"\ngroups_claim = \"groups\"\ngroups = [\
                 {{ group = \"{WORKERS}\", role = \"worker\" }}, {{ group = \"{CHAIRS}\", role = \"chair\" }}]\n"
            ),
            Self::Google => "hosted_domain = \"westhaven.example\"\nmay_stay_signed_in_there = true\n".to_owned(),
            Self::Keycloak => "groups_claim = \"realm_access.roles\"\ngroups = [\
                 { group = \"alongside-worker\", role = \"worker\" }, { group = \"alongside-chair\", role = \"chair\" }]\n"
                .to_owned(),
        }
    }
}

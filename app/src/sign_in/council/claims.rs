//! What a verified token says that is ours to judge: the organisation and the groups.

use openidconnect::AdditionalClaims;
use participation::sign_in::Entitled;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::settings::CouncilSignIn;

/// Everything in a token besides what every token has.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Further {
    #[serde(flatten)]
    claims: Map<String, Value>,
}

impl AdditionalClaims for Further {}

impl Further {
    /// What somebody with these claims may be here. Whatever cannot be read is not there, and so opens nothing.
    pub(super) fn entitled(&self, settings: &CouncilSignIn) -> Entitled {
        if let Some(organisation) = &settings.organisation
            && self.claims.get(organisation.claim).and_then(Value::as_str) != Some(organisation.is.as_str())
        {
            return Entitled::No;
        }
        let Some(groups) = &settings.groups else {
            return Entitled::AsInvited;
        };
        let theirs = self.texts(&groups.claim);
        groups
            .roles
            .iter()
            .find(|(group, _)| theirs.contains(&group.as_str()))
            .map_or(Entitled::No, |(_, role)| Entitled::As(*role))
    }

    /// The texts of a claim: of that very name, or nested along its dots.
    fn texts(&self, claim: &str) -> Vec<&str> {
        let found = self.claims.get(claim).or_else(|| {
            let (first, rest) = claim.split_once('.')?;
            rest.split('.')
                .try_fold(self.claims.get(first)?, |at, part| at.get(part))
        });
        match found {
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(one)) => vec![one],
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use openidconnect::ClientSecret;
    use participation::people::Staff;
    use serde_json::json;

    use super::super::settings::{Groups, Organisation};
    use super::*;

    fn settings(claim: &str) -> CouncilSignIn {
        CouncilSignIn {
            name: "Westhaven Council".to_owned(),
            issuer: "https://id.example.org".to_owned(),
            client_id: "alongside".to_owned(),
            client_secret: ClientSecret::new("x".to_owned()),
            scopes: Vec::new(),
            groups: Some(Groups {
                claim: claim.to_owned(),
                roles: vec![("leads".to_owned(), Staff::Chair), ("team".to_owned(), Staff::Worker)],
            }),
            organisation: None,
            create: false,
            may_stay: false,
        }
    }

    fn entitled(settings: &CouncilSignIn, claims: Value) -> Entitled {
        let further: Further = serde_json::from_value(claims).expect("claims");
        further.entitled(settings)
    }

    #[test]
    fn groups_are_found_where_the_claim_says() {
        let worker = Entitled::As(Staff::Worker);
        assert_eq!(
            entitled(&settings("groups"), json!({"groups": ["other", "team"]})),
            worker
        );
        assert_eq!(entitled(&settings("roles"), json!({"roles": "team"})), worker);
        let nested = json!({"realm_access": {"roles": ["team"]}});
        assert_eq!(entitled(&settings("realm_access.roles"), nested), worker);
        let dotted = json!({"https://id.example.org/groups": ["team"]});
        assert_eq!(entitled(&settings("https://id.example.org/groups"), dotted), worker);
    }

    #[test]
    fn the_first_group_that_is_set_counts() {
        let both = json!({"groups": ["team", "leads"]});
        assert_eq!(entitled(&settings("groups"), both), Entitled::As(Staff::Chair));
    }

    #[test]
    fn whatever_is_no_list_of_texts_opens_nothing() {
        for claims in [
            json!({}),
            json!({"groups": null}),
            json!({"groups": []}),
            json!({"groups": {"team": true}}),
            json!({"groups": [["team"], 7]}),
            json!({"groups": ["TEAM", "team ", "teams"]}),
            // Entra ID leaves the groups out when there are too many.
            json!({"_claim_names": {"groups": "src1"}, "hasgroups": true}),
        ] {
            assert_eq!(entitled(&settings("groups"), claims.clone()), Entitled::No, "{claims}");
        }
    }

    #[test]
    fn another_organisation_opens_nothing() {
        let google = CouncilSignIn {
            groups: None,
            organisation: Some(Organisation {
                claim: "hd",
                is: "westhaven.example".to_owned(),
            }),
            ..settings("groups")
        };
        assert_eq!(
            entitled(&google, json!({"hd": "westhaven.example"})),
            Entitled::AsInvited
        );
        assert_eq!(entitled(&google, json!({"hd": "elsewhere.example"})), Entitled::No);
        assert_eq!(entitled(&google, json!({})), Entitled::No, "a private account has none");
    }
}

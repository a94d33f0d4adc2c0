//! Staff sign-in at the council's identity provider: the table `[council_sign_in]`.

use std::path::PathBuf;

use alongside_app::sign_in::council::{ClientSecret, CouncilSignIn, Groups, Organisation};
use participation::people::Staff;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use url::Url;

use super::{Problem, check, secret};

/// The table as it is written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Table {
    name: String,
    issuer: String,
    client_id: String,
    client_secret: Option<SecretString>,
    client_secret_file: Option<PathBuf>,
    scopes: Option<Vec<String>>,
    groups_claim: Option<String>,
    groups: Vec<Group>,
    hosted_domain: Option<String>,
    tenant: Option<String>,
    create_staff: bool,
    may_stay_signed_in_there: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    group: String,
    role: String,
}

/// Settings from the environment, over those of the file. Groups stand in the file only.
pub(super) fn overlay(table: &mut Option<Table>, env: impl Fn(&str) -> Option<String>) {
    if let Some(name) = env("ALONGSIDE_COUNCIL_NAME") {
        table.get_or_insert_default().name = name;
    }
    if let Some(issuer) = env("ALONGSIDE_COUNCIL_ISSUER") {
        table.get_or_insert_default().issuer = issuer;
    }
    if let Some(client_id) = env("ALONGSIDE_COUNCIL_CLIENT_ID") {
        table.get_or_insert_default().client_id = client_id;
    }
    if let Some(file) = env("ALONGSIDE_COUNCIL_CLIENT_SECRET_FILE") {
        let table = table.get_or_insert_default();
        table.client_secret_file = Some(PathBuf::from(file));
        // Or one that stands in the file of settings would come before it.
        table.client_secret = None;
    }
    if let Some(secret) = env("ALONGSIDE_COUNCIL_CLIENT_SECRET") {
        table.get_or_insert_default().client_secret = Some(secret.into());
    }
}

/// Checks the table.
pub(super) fn checked(table: Table) -> Result<CouncilSignIn, Problem> {
    let issuer = issuer(&table.issuer)?;
    let google = issuer.host_str() == Some("accounts.google.com");
    if table.name.trim().is_empty() {
        return Err(problem(
            "`name` is not set.",
            "write what staff call it, such as name = \"Westhaven Council\": it stands on the button.",
        ));
    }
    if table.client_id.is_empty() {
        return Err(problem(
            "`client_id` is not set.",
            "write the one that the provider shows for this application.",
        ));
    }
    let groups = groups(table.groups_claim, table.groups)?;
    if table.create_staff && groups.is_none() {
        return Err(problem(
            "`create_staff` is on, and no groups are set, so anybody with an account there would work here.",
            "set `groups_claim` and `groups`, or leave `create_staff` out and invite your colleagues.",
        ));
    }
    if google && table.hosted_domain.is_none() {
        return Err(problem(
            "`hosted_domain` is not set, so every account at Google would count.",
            "write your organisation's domain, such as hosted_domain = \"example.org\".",
        ));
    }
    if table.hosted_domain.is_some() && !table.may_stay_signed_in_there {
        return Err(problem(
            "`hosted_domain` is for Google, which asks nobody to sign in again, so nobody could come in.",
            "write may_stay_signed_in_there = true, once you have read in docs/council-sign-in.md what it costs.",
        ));
    }
    let secret = secret::read(
        "council_sign_in.client_secret_file",
        table.client_secret,
        table.client_secret_file,
        "name a file that only this user may read (in the file as `client_secret_file` under [council_sign_in], or the \
         secret itself as ALONGSIDE_COUNCIL_CLIENT_SECRET).",
    )?;
    Ok(CouncilSignIn {
        name: table.name.trim().to_owned(),
        issuer: table.issuer,
        client_id: table.client_id,
        client_secret: ClientSecret::new(secret.expose_secret().to_owned()),
        scopes: table.scopes.unwrap_or_else(|| vec!["profile".to_owned()]),
        groups,
        organisation: organisation(table.hosted_domain, table.tenant)?,
        create: table.create_staff,
        may_stay: table.may_stay_signed_in_there,
    })
}

fn issuer(given: &str) -> Result<Url, Problem> {
    const MEND: &str = "write the provider's own name for itself, such as issuer = \"https://id.example.org/realms/council\": \
         the `issuer` in its /.well-known/openid-configuration.";
    let url = Url::parse(given).map_err(|_| problem("`issuer` is not set, or is no address.", MEND))?;
    if !check::is_private(&url) {
        return Err(problem("`issuer` does not begin with https://.", MEND));
    }
    if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() || url.password().is_some() {
        return Err(problem("`issuer` holds more than a host and a path.", MEND));
    }
    let of_everybody = ["common", "organizations", "consumers"];
    let first = url.path_segments().and_then(|mut parts| parts.next());
    if url.host_str() == Some("login.microsoftonline.com") && first.is_some_and(|first| of_everybody.contains(&first)) {
        return Err(problem(
            "`issuer` is that of every organisation at Microsoft, not of yours.",
            "write issuer = \"https://login.microsoftonline.com/TENANT/v2.0\", with the id of your tenant.",
        ));
    }
    Ok(url)
}

fn groups(claim: Option<String>, groups: Vec<Group>) -> Result<Option<Groups>, Problem> {
    let claim = match (claim, groups.is_empty()) {
        (None, true) => return Ok(None),
        (Some(claim), false) if !claim.is_empty() => claim,
        _ => {
            return Err(problem(
                "`groups_claim` and `groups` only mean something together.",
                "set both, or neither: then everybody is what they were invited as.",
            ));
        }
    };
    let roles = groups
        .into_iter()
        .map(|Group { group, role }| match Staff::from_text(&role) {
            Some(role) if !group.is_empty() => Ok((group, role)),
            _ => Err(problem(
                format!("\"{role}\" is no role, or its group is empty."),
                format!(
                    "write each as {{ group = \"NAME\", role = \"worker\" }}. The roles are {}.",
                    roles()
                ),
            )),
        })
        .collect::<Result<_, _>>()?;
    Ok(Some(Groups { claim, roles }))
}

fn roles() -> String {
    Staff::ALL.iter().map(|role| role.text()).collect::<Vec<_>>().join(", ")
}

fn organisation(hosted_domain: Option<String>, tenant: Option<String>) -> Result<Option<Organisation>, Problem> {
    match (hosted_domain, tenant) {
        (None, None) => Ok(None),
        (Some(is), None) if !is.is_empty() => Ok(Some(Organisation { claim: "hd", is })),
        (None, Some(is)) if !is.is_empty() => Ok(Some(Organisation { claim: "tid", is })),
        _ => Err(problem(
            "`hosted_domain` is for Google and `tenant` for Entra ID, so at most one of them can hold.",
            "leave out the one that is not yours, and do not leave the other empty.",
        )),
    }
}

fn problem(what: impl Into<String>, mend: impl Into<String>) -> Problem {
    Problem::setting("council_sign_in", what, mend)
}

#[cfg(test)]
mod tests;

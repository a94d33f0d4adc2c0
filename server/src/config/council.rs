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
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    group: String,
    role: String,
}

/// Settings from the environment, over those of the file. Groups stand in the file only.
pub(super) fn overlay(table: &mut Option<Table>, env: impl Fn(&str) -> Option<String>) {
    let texts = [
        ("ALONGSIDE_COUNCIL_NAME", 0),
        ("ALONGSIDE_COUNCIL_ISSUER", 1),
        ("ALONGSIDE_COUNCIL_CLIENT_ID", 2),
        ("ALONGSIDE_COUNCIL_CLIENT_SECRET", 3),
    ];
    for (name, which) in texts {
        let Some(value) = env(name) else { continue };
        let table = table.get_or_insert_default();
        match which {
            0 => table.name = value,
            1 => table.issuer = value,
            2 => table.client_id = value,
            _ => table.client_secret = Some(value.into()),
        }
    }
    if let Some(file) = env("ALONGSIDE_COUNCIL_CLIENT_SECRET_FILE") {
        table.get_or_insert_default().client_secret_file = Some(PathBuf::from(file));
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
                "write each as { group = \"NAME\", role = \"worker\" }: worker, chair, manager or hub.",
            )),
        })
        .collect::<Result<_, _>>()?;
    Ok(Some(Groups { claim, roles }))
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
mod tests {
    use super::*;

    const KEYCLOAK: &str = r#"
        name = "Westhaven Council"
        issuer = "https://id.example.org/realms/council"
        client_id = "alongside"
        client_secret = "hunter2"
    "#;

    fn read(text: &str) -> Result<CouncilSignIn, Problem> {
        checked(toml::from_str(text).expect("a table"))
    }

    fn refused(text: &str) -> String {
        match read(text) {
            Ok(_) => panic!("taken: {text}"),
            Err(problem) => problem.to_string(),
        }
    }

    #[test]
    fn the_least_that_works_and_shows_no_secret() {
        let council = read(KEYCLOAK).expect("usable");
        assert!(council.groups.is_none() && council.organisation.is_none() && !council.create);
        assert_eq!(council.scopes, ["profile"]);
        assert!(!format!("{council:?}").contains("hunter2"));
    }

    #[test]
    fn groups_say_what_somebody_does_here() {
        let text = format!(
            "{KEYCLOAK}\ngroups_claim = \"groups\"\ngroups = [{{ group = \"a\", role = \"chair\" }}, {{ group = \"b\", role = \"hub\" }}]"
        );
        let groups = read(&text).expect("usable").groups.expect("groups");
        assert_eq!(
            groups.roles,
            [("a".to_owned(), Staff::Chair), ("b".to_owned(), Staff::Hub)]
        );
        assert!(refused(&text.replace("chair", "parent")).contains("\"parent\" is no role"));
        assert!(refused(&format!("{KEYCLOAK}\ngroups_claim = \"groups\"")).contains("together"));
    }

    #[test]
    fn nobody_elses_accounts_count() {
        let google = KEYCLOAK.replace("https://id.example.org/realms/council", "https://accounts.google.com");
        assert!(refused(&google).contains("`hosted_domain` is not set"));
        assert!(read(&format!("{google}\nhosted_domain = \"westhaven.example\"")).is_ok());
        let everybody = "https://login.microsoftonline.com/common/v2.0";
        assert!(refused(&KEYCLOAK.replace("https://id.example.org/realms/council", everybody)).contains("TENANT"));
        assert!(refused(&format!("{KEYCLOAK}\ncreate_staff = true")).contains("create_staff"));
    }

    #[test]
    fn only_over_tls_and_with_a_secret() {
        assert!(refused(&KEYCLOAK.replace("https://id", "http://id")).contains("https://"));
        assert!(read(&KEYCLOAK.replace("https://id.example.org", "http://127.0.0.1:8080")).is_ok());
        let said = refused(&KEYCLOAK.replace("hunter2", " "));
        assert!(
            said.contains("client_secret_file") && said.contains("To mend it: "),
            "{said}"
        );
    }

    #[test]
    fn the_environment_comes_first() {
        let mut table = Some(toml::from_str(KEYCLOAK).expect("a table"));
        overlay(&mut table, |name| {
            (name == "ALONGSIDE_COUNCIL_ISSUER").then(|| "https://other.example.org".to_owned())
        });
        assert_eq!(
            table.map(checked).expect("a table").expect("usable").issuer,
            "https://other.example.org"
        );
        let mut none = None;
        overlay(&mut none, |_| None);
        assert!(none.is_none());
    }
}

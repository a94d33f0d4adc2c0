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
fn every_role_there_is_can_be_a_groups_and_is_named() {
    let with = |role: &str| {
        format!("{KEYCLOAK}\ngroups_claim = \"groups\"\ngroups = [{{ group = \"a\", role = \"{role}\" }}]")
    };
    let said = refused(&with("parent"));
    for role in Staff::ALL {
        let groups = read(&with(role.text())).expect("usable").groups.expect("groups");
        assert_eq!(groups.roles, [("a".to_owned(), *role)]);
        assert!(said.contains(role.text()), "{said}");
    }
}

#[test]
fn nobody_elses_accounts_count() {
    let google = KEYCLOAK.replace("https://id.example.org/realms/council", "https://accounts.google.com");
    assert!(refused(&google).contains("`hosted_domain` is not set"));
    let google = format!("{google}\nhosted_domain = \"westhaven.example\"");
    assert!(refused(&google).contains("may_stay_signed_in_there = true"));
    let google = read(&format!("{google}\nmay_stay_signed_in_there = true"));
    assert!(google.expect("usable").may_stay);
    assert!(!read(KEYCLOAK).expect("usable").may_stay, "unless it is set");
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

#[test]
fn a_file_for_the_secret_comes_before_a_secret_in_the_file_of_settings() {
    let named = |name: &str| (name == "ALONGSIDE_COUNCIL_CLIENT_SECRET_FILE").then(|| "/no/such/file".to_owned());
    let mut table = Some(toml::from_str(KEYCLOAK).expect("a table"));
    overlay(&mut table, named);
    let said = table
        .map(checked)
        .expect("a table")
        .err()
        .map(|problem| problem.to_string());
    assert!(said.is_some_and(|said| said.contains("/no/such/file cannot be read")));

    let mut table = Some(toml::from_str(KEYCLOAK).expect("a table"));
    overlay(&mut table, |name| {
        named(name).or_else(|| (name == "ALONGSIDE_COUNCIL_CLIENT_SECRET").then(|| "hunter3".to_owned()))
    });
    let council = table.map(checked).expect("a table").expect("usable");
    assert_eq!(council.client_secret.secret(), "hunter3");
}

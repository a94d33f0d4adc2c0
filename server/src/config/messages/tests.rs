use secrecy::ExposeSecret as _;

use super::*;

const SERVICE: &str = "26785a09-ab16-4eb0-8407-a37497a57506";
const SECRET: &str = "3d844edf-8d35-48ac-975b-e847b4f122b0";

fn read(text: &str) -> Result<MessagesBy, String> {
    let file: MessagesFile = toml::from_str(text).expect("readable");
    file.check().map_err(|problem| problem.to_string())
}

fn with_key(text: &str) -> Result<MessagesBy, String> {
    let mut file: MessagesFile = toml::from_str(text).expect("readable");
    file.notify.key = Some(format!("a_name-with-dashes-{SERVICE}-{SECRET}").into());
    file.smtp.password = Some("hunter2".into());
    file.check().map_err(|problem| problem.to_string())
}

#[test]
fn nobody_is_written_to_unless_it_is_set() {
    assert!(matches!(read(""), Ok(MessagesBy::None)));
}

#[test]
fn a_key_of_notify_is_its_last_73_characters() {
    let Ok(MessagesBy::Notify(found)) = with_key("by = \"notify\"\nnotify.sms_template = \"t\"") else {
        panic!("refused")
    };
    assert_eq!(
        (found.service.as_str(), found.secret.expose_secret()),
        (SERVICE, SECRET)
    );
    for wrong in ["", "short", &SERVICE.repeat(3), &format!("{SERVICE}_{SECRET}")] {
        assert!(notify::parts(wrong).is_none(), "{wrong}");
    }
    assert!(notify::parts(&"ż".repeat(73)).is_none());
}

#[test]
fn what_is_missing_is_named_and_no_secret_is() {
    for (text, name) in [
        (
            "by = \"notify\"\nnotify.sms_template = \"t\"",
            "messages.notify.key_file",
        ),
        ("by = \"smtp\"", "messages.smtp.host"),
        ("by = \"smtp\"\nsmtp.host = \"localhost\"", "messages.smtp.from"),
        (
            "by = \"smtp\"\nsmtp.host = \"a.example\"\nsmtp.security = \"none\"",
            "messages.smtp.security",
        ),
    ] {
        let said = read(text).expect_err("taken");
        assert!(said.contains(name) && said.contains("To mend it"), "{said}");
    }
    let none = with_key("by = \"notify\"").expect_err("taken");
    assert!(none.contains("template") && !none.contains(SECRET), "{none}");
    let clear = with_key("by = \"notify\"\nnotify.sms_template = \"t\"\nnotify.address = \"http://a.example\"");
    assert!(clear.expect_err("taken").contains("messages.notify.address"));
    let taken = with_key(
        "by = \"smtp\"\nsmtp.host = \"mail.example\"\nsmtp.user = \"u\"\nsmtp.from = \"Planner <p@a.example>\"",
    );
    assert!(!format!("{:?}", taken.expect("usable")).contains("hunter2"));
}

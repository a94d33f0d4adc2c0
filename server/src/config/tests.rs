use super::*;

fn file() -> File {
    File {
        database: Some("sqlite:/srv/a/a.db".into()),
        key_file: Some("/srv/keys/a.keys".into()),
        ..File::default()
    }
}

fn refused(file: File) -> String {
    match Config::check(file, Purpose::Real) {
        Ok(_) => panic!("taken"),
        Err(problem) => problem.to_string(),
    }
}

fn names_and_mends(said: &str, setting: &str) {
    assert!(said.contains(&format!("`{setting}`")), "{said}");
    assert!(said.contains("To mend it: "), "{said}");
}

#[test]
fn on_one_machine_the_origin_is_localhost_with_the_bound_port() {
    let config = Config::check(file(), Purpose::Real).expect("usable");
    assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
    let origin = config
        .origin("127.0.0.1:4567".parse().expect("address"))
        .expect("origin");
    assert_eq!(origin.as_str(), "http://localhost:4567/");
    assert_eq!(config.exit_to.len(), 1);
    assert_eq!(config.anchor_file, Path::new("/srv/keys/a.anchors"));
}

#[test]
fn the_demo_needs_no_settings_and_real_use_does() {
    assert!(Config::check(File::default(), Purpose::Demo).is_ok());
    names_and_mends(
        &refused(File {
            key_file: None,
            ..file()
        }),
        "key_file",
    );
    names_and_mends(
        &refused(File {
            database: None,
            ..file()
        }),
        "database",
    );
}

#[test]
fn reachable_from_elsewhere_needs_an_origin() {
    names_and_mends(
        &refused(File {
            listen: Some("0.0.0.0:80".into()),
            ..file()
        }),
        "origin",
    );
}

#[test]
fn origins_that_could_not_work_are_refused() {
    for bad in [
        "plan.example.org",
        "http://plan.example.org",
        "https://192.0.2.1",
        "https://[::1]",
        "http://127.0.0.1:3000",
        "https://plan.example.org/app",
        "https://plan.example.org/?a",
        "ftp://localhost",
    ] {
        names_and_mends(
            &refused(File {
                origin: Some(bad.into()),
                ..file()
            }),
            "origin",
        );
    }
    for good in [
        "https://plan.example.org",
        "https://plan.example.org:8443/",
        "http://localhost:3000",
    ] {
        assert!(
            Config::check(
                File {
                    origin: Some(good.into()),
                    ..file()
                },
                Purpose::Real
            )
            .is_ok(),
            "{good}"
        );
    }
}

#[test]
fn wrong_values_name_their_setting() {
    names_and_mends(
        &refused(File {
            listen: Some("3000".into()),
            ..file()
        }),
        "listen",
    );
    names_and_mends(
        &refused(File {
            database: Some("mysql://x".into()),
            ..file()
        }),
        "database",
    );
    names_and_mends(
        &refused(File {
            exit_to: Some(vec![]),
            ..file()
        }),
        "exit_to",
    );
    names_and_mends(
        &refused(File {
            exit_to: Some(vec!["http://example.org".into()]),
            ..file()
        }),
        "exit_to",
    );
    names_and_mends(
        &refused(File {
            security_contact: Some("me".into()),
            ..file()
        }),
        "security_contact",
    );
    names_and_mends(
        &refused(File {
            limits: Rates {
                burst: 0,
                ..Rates::default()
            },
            ..file()
        }),
        "limits",
    );
}

#[test]
fn leaving_may_lead_to_this_machine() {
    let file = File {
        exit_to: Some(vec!["http://localhost:9/".into()]),
        ..file()
    };
    assert!(Config::check(file, Purpose::Real).is_ok());
}

#[test]
fn the_environment_comes_before_the_file() {
    let mut file = file();
    overlay(&mut file, |name| {
        (name == "ALONGSIDE_LISTEN").then(|| "127.0.0.1:9".to_owned())
    });
    let config = Config::check(file, Purpose::Real).expect("usable");
    assert_eq!(config.listen.port(), 9);
    assert_eq!(config.key_file, Path::new("/srv/keys/a.keys"));
}

#[test]
fn a_map_may_be_named_in_the_environment() {
    let mut file = file();
    overlay(&mut file, |name| {
        (name == "ALONGSIDE_MAP").then(|| "/srv/area.pmtiles".to_owned())
    });
    let config = Config::check(file, Purpose::Real).expect("usable");
    assert_eq!(config.map.as_deref(), Some(Path::new("/srv/area.pmtiles")));
}

#[test]
fn passwords_are_never_shown() {
    let database = |url: &str| File {
        database: Some(url.into()),
        ..file()
    };
    let config = Config::check(database("postgres://me:hunter2@db/plan"), Purpose::Real).expect("usable");
    assert!(!format!("{config:?}").contains("hunter2"));
    assert!(!refused(database("mysql://me:hunter2@db/plan")).contains("hunter2"));
    assert!(
        !refused(File {
            origin: Some("https://me:hunter2@plan.example.org".into()),
            ..file()
        })
        .contains("hunter2")
    );
}

#[test]
fn the_demo_can_begin_on_another_day() {
    let on = |day: &str| File {
        demo_day: Some(day.into()),
        ..file()
    };
    let config = Config::check(on("2026-12-15"), Purpose::Demo).expect("usable");
    assert_eq!(config.demo_day, Some(jiff::civil::date(2026, 12, 15)));
    names_and_mends(&refused(on("tomorrow")), "demo_day");
}

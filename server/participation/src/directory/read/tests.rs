use super::*;

const PAGE: &str = r#"{"total_items": 2, "contents": [
    {"id": "a1", "name": "Harbour boxing", "description": "Twice a week.", "status": "active",
     "url": "https://harbour.example/boxing", "minimum_age": 11, "maximum_age": 17.99,
     "organization": {"id": "o1", "name": "Harbour Youth Project"}},
    {"id": "a2", "name": "Gone", "status": "defunct"}]}"#;

fn sent(services: &str) -> Result<Vec<Service>, Unfit> {
    read(Sent::Csv {
        services: services.as_bytes(),
        organisations: None,
    })
}

#[test]
fn a_page_of_services_and_a_list_read_the_same() {
    let found = read(Sent::Json(PAGE.as_bytes())).unwrap();
    let [boxing] = &found[..] else { panic!("{found:?}") };
    assert_eq!(
        (boxing.key.as_str(), boxing.organisation.as_str()),
        ("a1", "Harbour Youth Project")
    );
    assert_eq!((boxing.min_age, boxing.max_age), (Some(11), Some(17)));
    let list = r#"[{"id": "a1", "name": "Harbour boxing"}]"#;
    assert_eq!(read(Sent::Json(list.as_bytes())).unwrap()[0].name, "Harbour boxing");
}

#[test]
fn csv_with_and_without_organisations() {
    let services = "id,organization_id,name,description,status,minimum_age\n\
                    a1,o1,Harbour boxing,\"Tuesday, Thursday\",active,11\n";
    let plain = sent(services).unwrap();
    assert_eq!((plain[0].organisation.as_str(), plain[0].min_age), ("", Some(11)));
    let with = |organisations: &str| {
        read(Sent::Csv {
            services: services.as_bytes(),
            organisations: Some(organisations.as_bytes()),
        })
    };
    assert_eq!(with("id,name\no1,Harbour\n").unwrap()[0].organisation, "Harbour");
    assert_eq!(with("id,name\no2,Other\n"), Err(Unfit::Service(1)));
}

#[test]
fn it_is_taken_whole_or_not_at_all() {
    for (text, fault) in [
        ("id,description\na,b\n", Unfit::No("name")),
        ("", Unfit::Empty),
        ("id,name\n", Unfit::Empty),
        ("id,name,id\n1,a,1\n", Unfit::Row(1)),
        ("id,name\n1,a\n1,b\n", Unfit::Service(2)),
        ("id,name\n1,\n", Unfit::Service(1)),
        ("id,name,url\n1,a,javascript:alert(1)\n", Unfit::Service(1)),
        ("id,name,url\n1,a,file:///etc/passwd\n", Unfit::Service(1)),
        ("id,name,minimum_age\n1,a,eleven\n", Unfit::Service(1)),
        ("id,name,minimum_age\n1,a,-4\n", Unfit::Service(1)),
        ("id,name,minimum_age\n1,a,NaN\n", Unfit::Service(1)),
    ] {
        assert_eq!(sent(text), Err(fault), "{text:?}");
    }
    let long = format!("id,name\n1,{}\n", "a".repeat(MAX_NAME + 1));
    assert_eq!(sent(&long), Err(Unfit::Service(1)));
    let many = format!("id,name\n{}", "1,a\n".repeat(MAX_SERVICES + 1));
    assert_eq!(sent(&many), Err(Unfit::TooMany));
    let big = vec![b'a'; MAX_BYTES + 1];
    assert_eq!(read(Sent::Json(&big)), Err(Unfit::TooBig));
    for wrong in [&b"{}"[..], b"[{\"id\": 1}]", b"\xff", b"[", b"null"] {
        assert_eq!(read(Sent::Json(wrong)), Err(Unfit::NotThisForm));
    }
    let deep = "[".repeat(100_000);
    assert_eq!(read(Sent::Json(deep.as_bytes())), Err(Unfit::NotThisForm));
}

//! The checks on catalogues made bad on purpose: each must find what it is there for.

use anyhow::Result;

use super::*;

const GOOD: &str = "\
## neutral: titles
title-home = Home
## family: home
hello = Hello { $name }. What do you want to say?
new = { $count ->
    [one] There is { $count } answer.
   *[other] There are { $count } answers.
}
## staff: today
late = The referral is at risk of escalation!
";

fn good() -> Result<Catalogue> {
    Catalogue::parse(GOOD)
}

#[test]
fn a_good_catalogue_has_no_problems() -> Result<()> {
    let english = good()?;
    assert_eq!(differences(&english, &good()?), Vec::<String>::new());
    assert_eq!(empty_texts(&english), Vec::<String>::new());
    assert_eq!(hard_to_read(&english), Vec::<String>::new());
    assert_eq!(unkind(&english, &english, Language::English), Vec::<String>::new());
    assert_eq!(telling(&english, &english, Language::English), Vec::<String>::new());
    Ok(())
}

#[test]
fn every_variant_is_read() -> Result<()> {
    let text = "## family: x\nk = { $a ->\n [0] zero\n [1] one { $b ->\n  [x] ex\n *[y] why\n }\n *[other] many\n}";
    let catalogue = Catalogue::parse(text)?;
    let readings = catalogue.entries()[0].readings.join(" ");
    for word in ["zero", "one", "ex", "why", "many"] {
        assert!(readings.contains(word), "{word} in {readings}");
    }
    assert_eq!(Vec::from_iter(&catalogue.entries()[0].placeables), ["$a", "$b"]);
    Ok(())
}

#[test]
fn malformed_catalogues_are_refused() {
    for (text, why) in [
        ("hello = Hi", "no group"),
        ("## guests: home\nhello = Hi", "unknown audience"),
        ("## family:\nhello = Hi", "no page"),
        ("## family home\nhello = Hi", "no colon"),
        ("## family: a\nhello = Hi\nhello = Ho", "twice"),
        ("## family: a\nhello =\n    .title = Hi", "attribute only"),
        ("## family: a\nhello = Hi\n    .title = Hi", "attribute"),
        ("## family: a\nhello = { $x", "not Fluent"),
        ("## family: a\nhello = Hi\n##\nbye = Bye", "group ended"),
    ] {
        assert!(Catalogue::parse(text).is_err(), "{why}");
    }
}

#[test]
fn differences_are_found_both_ways() -> Result<()> {
    let other = Catalogue::parse(
        "## family: home\ntitle-home = Dom\nhello = Witaj { $surname }.\nnew = { $count }\nspare = Coś",
    )?;
    assert_eq!(
        differences(&good()?, &other),
        [
            r#"hello: placeables {"$surname"}, in English {"$name"}"#,
            "late: missing",
            "spare: not in English",
        ]
    );
    Ok(())
}

#[test]
fn empty_texts_and_empty_variants_are_found() -> Result<()> {
    let catalogue = Catalogue::parse(
        "## family: a\nblank = { \"\" }\nmark = …\nhalf = { $n ->\n [one] One\n *[other] { \" \" }\n}\nfull = { $x }",
    )?;
    assert_eq!(empty_texts(&catalogue), ["blank: empty", "mark: empty", "half: empty"]);
    Ok(())
}

#[test]
fn hard_pages_and_long_sentences_are_found() -> Result<()> {
    let hard = "Organisations evaluate alternatives, considering recommendations collectively. ";
    let long = format!("{}. {}", "word ".repeat(26), "Go on. ".repeat(12));
    let catalogue = Catalogue::parse(&format!(
        "## family: hard\nhard = {}\n## shared: long\nlong = {long}\n## staff: x\nfree = {}",
        hard.repeat(10),
        hard.repeat(10),
    ))?;
    let problems = hard_to_read(&catalogue);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert_eq!(problems[0], "long: a sentence of 26 words");
    assert!(
        problems[1].starts_with("page \"family: hard\": grade"),
        "{}",
        problems[1]
    );
    Ok(())
}

#[test]
fn small_pages_cannot_hide() -> Result<()> {
    let pages: String = (0..20)
        .map(|page| format!("## family: p{page}\nk{page} = Professional organisations collaborate.\n"))
        .collect();
    let problems = hard_to_read(&Catalogue::parse(&pages)?);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].contains("all small pages together"));
    Ok(())
}

#[test]
fn the_english_group_counts_for_every_language() -> Result<()> {
    let polish = Catalogue::parse("## staff: elsewhere\ntitle-home = Dom\nhello = Ryzyko!")?;
    assert_eq!(
        unkind(&good()?, &polish, Language::Polish),
        ["hello: \"ryzyk*\"", "hello: exclamation mark"]
    );
    Ok(())
}

#[test]
fn telling_words_are_found_in_the_group_and_by_key() -> Result<()> {
    let english = Catalogue::parse(
        "## neutral: x\nshown = Child protection\n## staff: y\ntitle-today = Kacper today\n\
         message-new = Your social worker wrote\npasskey-name = Council\nfine = Police",
    )?;
    assert_eq!(
        telling(&english, &english, Language::English),
        [
            "shown: \"protect*\"",
            "shown: \"child*\"",
            "title-today: \"kacp*\"",
            "message-new: \"social*\"",
            "message-new: \"worker*\"",
            "passkey-name: \"council*\"",
        ]
    );
    assert_eq!(
        telling_words("/child/{id}/plan", Language::English).collect::<Vec<_>>(),
        ["child*"]
    );
    Ok(())
}

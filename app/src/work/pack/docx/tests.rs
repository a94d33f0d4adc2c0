use std::collections::BTreeMap;

use super::super::doc::{Block, CaseBox, Doc, Part, Picture, Quote, Table};
use super::parts::files;
use crate::ui::Direction;

/// What somebody wrote who knows XML.
const HOSTILE: &str = "</w:t></w:r><w:p> & \"it\" ]]> \u{0}\u{b}\nنئی سطر";

fn pack(lang: &'static str, direction: Direction) -> Doc {
    let part = |belongs, title: &str, blocks| Part {
        belongs,
        title: title.to_owned(),
        blocks,
    };
    Doc {
        lang,
        direction,
        title: "Pack ABCDEFGH".to_owned(),
        about: vec!["For Ewa Nowak.".to_owned()],
        foot: "Copy of Ewa Nowak".to_owned(),
        parts: vec![
            part(
                CaseBox::Child,
                "What Kacper says",
                vec![Block::Quote(Quote {
                    words: HOSTILE.to_owned(),
                    lang: Some("en"),
                    badge: Some("Just know".to_owned()),
                    by: "Kacper".to_owned(),
                })],
            ),
            part(
                CaseBox::Plan,
                "The plan",
                vec![
                    Block::Picture(Picture {
                        svg: String::new(),
                        sides: (640, 430),
                        png: Some(b"\x89PNG".to_vec()),
                        alt: "A map. On it: 1. \"Bus\" station <b>".to_owned(),
                        from: String::new(),
                    }),
                    Block::Heading("Bus station".to_owned()),
                    Block::List(vec!["One".to_owned()]),
                    Block::Table(Table {
                        title: "What happens".to_owned(),
                        heads: vec!["What".to_owned(), "Who".to_owned()],
                        rows: vec![vec!["Staff at Bay C.".to_owned(), "Gill".to_owned()]],
                    }),
                ],
            ),
        ],
    }
}

fn inside(doc: &Doc) -> BTreeMap<&'static str, String> {
    files(doc).into_iter().collect()
}

/// The styles of all paragraphs, in order.
fn paragraphs(xml: &str) -> Vec<&str> {
    let styles = xml.split("<w:pStyle w:val=\"").skip(1);
    styles.filter_map(|rest| Some(rest.split_once('"')?.0)).collect()
}

/// Whether every tag is closed in the order it was opened.
fn is_well_formed(xml: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    for tag in xml.split('<').skip(1) {
        let Some((tag, text)) = tag.split_once('>') else {
            return false;
        };
        if text.contains(['"', '&']) && !text.contains(';') {
            return false;
        }
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return false;
            }
        } else if !tag.ends_with('/') && !tag.starts_with('?') {
            open.push(tag.split(' ').next().unwrap_or_default());
        }
    }
    open.is_empty()
}

#[test]
fn headings_stand_in_order_and_every_table_has_a_header_row() {
    let files = inside(&pack("en", Direction::Ltr));
    let body = &files["word/document.xml"];
    let headings: Vec<&str> = paragraphs(body)
        .into_iter()
        .filter(|style| *style == "Title" || style.starts_with("Heading"))
        .collect();
    assert_eq!(headings, ["Title", "Heading1", "Heading1", "Heading2"]);
    assert_eq!(body.matches("<w:tbl>").count(), body.matches("<w:tblHeader/>").count());
    assert_eq!(
        body.matches("<w:pageBreakBefore/>").count(),
        1,
        "the first page is the first part's alone"
    );
    for (style, level) in [("Heading1", 0), ("Heading2", 1)] {
        let styles = &files["word/styles.xml"];
        let (_, rest) = styles.split_once(&format!("w:styleId=\"{style}\"")).unwrap();
        assert!(
            rest.split_once("</w:style>")
                .unwrap()
                .0
                .contains(&format!("<w:outlineLvl w:val=\"{level}\"/>"))
        );
    }
    for style in paragraphs(body) {
        assert!(
            files["word/styles.xml"].contains(&format!("w:styleId=\"{style}\"")),
            "{style}"
        );
    }
}

#[test]
fn every_run_names_its_language() {
    for (lang, direction, tag) in [
        ("en", Direction::Ltr, "<w:lang w:val=\"en-GB\"/>"),
        ("pl", Direction::Ltr, "<w:lang w:val=\"pl-PL\"/>"),
        ("ur", Direction::Rtl, "<w:rtl/><w:lang w:bidi=\"ur-PK\"/>"),
    ] {
        let files = inside(&pack(lang, direction));
        let body = &files["word/document.xml"];
        assert_eq!(body.matches("<w:r>").count(), body.matches("<w:lang ").count());
        assert!(body.contains(tag), "{lang}");
        let his = body.split("<w:pStyle w:val=\"Quote\"/>").nth(1).unwrap();
        assert!(
            his.split_once("</w:p>").unwrap().0.contains("en-GB"),
            "his words are English in every copy"
        );
        assert_eq!(body.contains("<w:bidi/>"), direction == Direction::Rtl);
    }
}

#[test]
fn words_never_become_markup_and_the_title_names_nobody() {
    let files = inside(&pack("en", Direction::Ltr));
    for (name, xml) in &files {
        assert!(is_well_formed(xml), "{name}: {xml}");
        assert!(!xml.contains('\u{0}') && !xml.contains('\u{b}'), "{name}");
    }
    assert!(files["word/document.xml"].contains("&lt;/w:t&gt;"));
    let title = &files["docProps/core.xml"];
    assert!(title.contains("Pack ABCDEFGH") && !title.contains("Nowak") && !title.contains("Kacper"));
    assert!(
        files["word/footer1.xml"].contains("Copy of Ewa Nowak"),
        "whose copy it is stands on every sheet"
    );
}

#[test]
fn the_same_pack_is_the_same_file() {
    let doc = pack("pl", Direction::Ltr);
    let file = super::file(&doc).unwrap();
    assert_eq!(file, super::file(&doc).unwrap());
    let mut read = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    assert_eq!(read.by_index(0).unwrap().name().unwrap(), "[Content_Types].xml");
    assert_eq!(read.len(), files(&doc).len() + 1, "and the picture");
}

#[test]
fn a_picture_has_words_keeps_its_shape_and_is_left_out_where_there_is_none() {
    let mut doc = pack("en", Direction::Ltr);
    let with = inside(&doc);
    let body = &with["word/document.xml"];
    let alt = r#"descr="A map. On it: 1. &quot;Bus&quot; station &lt;b&gt;""#;
    assert_eq!(body.matches(alt).count(), 2);
    let size = body
        .split_once("<wp:extent cx=\"")
        .unwrap()
        .1
        .split_once("/>")
        .unwrap()
        .0;
    let sides: Vec<usize> = size.split('"').filter_map(|part| part.parse().ok()).collect();
    assert_eq!(
        sides[1] * 640 / sides[0],
        429,
        "{sides:?}: as wide and high as it was drawn"
    );
    assert!(with["[Content_Types].xml"].contains("image/png"));
    assert!(with["word/_rels/document.xml.rels"].contains("media/map.png"));

    let Block::Picture(picture) = &mut doc.parts[1].blocks[0] else {
        panic!("no picture")
    };
    picture.png = None;
    let without = inside(&doc);
    assert!(without.values().all(|xml| !xml.contains("map") && !xml.contains("png")));
    assert!(super::parts::picture(&doc).is_none());
}

#[test]
fn the_columns_of_a_table_fill_the_sheet_and_the_longest_has_most_room() {
    let files = inside(&pack("en", Direction::Ltr));
    let columns: Vec<usize> = files["word/document.xml"]
        .split("<w:gridCol w:w=\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"')?.0.parse().ok())
        .collect();
    assert_eq!(columns.len(), 2);
    assert!(
        columns[0] > columns[1] && (9600..=9638).contains(&columns.iter().sum::<usize>()),
        "{columns:?}"
    );
}

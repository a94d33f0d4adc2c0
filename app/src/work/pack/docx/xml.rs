//! The files inside the document.

use std::fmt::Write as _;

use super::super::doc::{Block, Doc, Quote, Table};
use crate::ui::Direction;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const PARTS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Every file with its name, in the order they stand in the package.
pub(super) fn files(doc: &Doc) -> Vec<(&'static str, String)> {
    vec![
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", properties(doc)),
        ("word/document.xml", document(doc)),
        ("word/styles.xml", styles(doc)),
        ("word/numbering.xml", numbering()),
        ("word/footer1.xml", footer(doc)),
        ("word/_rels/document.xml.rels", relations()),
    ]
}

/// Text as XML holds it. What XML cannot hold is left out: people's words have no control characters, see
/// `Said::tidy`.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

/// The tag of a language with the region that word processors look for.
fn tag(lang: &str) -> &'static str {
    match lang {
        "pl" => "pl-PL",
        "ur" => "ur-PK",
        _ => "en-GB",
    }
}

/// How a language is named on a run: what is written from right to left has its own place.
fn language(lang: &str) -> String {
    let tag = tag(lang);
    if lang == "ur" {
        format!(r#"<w:rtl/><w:lang w:bidi="{tag}"/>"#)
    } else {
        format!(r#"<w:lang w:val="{tag}"/>"#)
    }
}

/// A run in a language, line by line.
fn run(text: &str, lang: &str) -> String {
    let mut out = format!("<w:r><w:rPr>{}</w:rPr>", language(lang));
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            out.push_str("<w:br/>");
        }
        let _ = write!(out, r#"<w:t xml:space="preserve">{}</w:t>"#, escaped(line));
    }
    out.push_str("</w:r>");
    out
}

fn paragraph(style: &str, text: &str, lang: &str, more: &str) -> String {
    let bidi = if lang == "ur" { "<w:bidi/>" } else { "" };
    format!(
        r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}{bidi}</w:pPr>{}</w:p>"#,
        run(text, lang)
    )
}

fn document(doc: &Doc) -> String {
    let lang = doc.lang;
    let mut body = paragraph("Title", &doc.title, lang, "");
    for line in &doc.about {
        body.push_str(&paragraph("Meta", line, lang, ""));
    }
    for (place, part) in doc.parts.iter().enumerate() {
        let new_page = if place > 0 { "<w:pageBreakBefore/>" } else { "" };
        body.push_str(&paragraph("Heading1", &part.title, lang, new_page));
        for one in &part.blocks {
            body.push_str(&block(one, lang));
        }
    }
    format!(
        r#"{HEAD}<w:document xmlns:w="{MAIN}" xmlns:r="{OFFICE}"><w:body>{body}<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>{}</w:sectPr></w:body></w:document>"#,
        if doc.direction == Direction::Rtl {
            "<w:bidi/>"
        } else {
            ""
        }
    )
}

fn block(block: &Block, lang: &str) -> String {
    match block {
        Block::Heading(text) => paragraph("Heading2", text, lang, ""),
        Block::Line(text) => paragraph("Normal", text, lang, ""),
        Block::Quote(said) => quote(said, lang),
        Block::List(lines) => lines
            .iter()
            .map(|line| {
                let item = r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"#;
                paragraph("ListBullet", line, lang, item)
            })
            .collect(),
        Block::Table(one) => table(one, lang),
    }
}

fn quote(said: &Quote, lang: &str) -> String {
    let mut out = paragraph("Quote", &said.words, said.lang.unwrap_or(lang), "");
    if let Some(badge) = &said.badge {
        out.push_str(&paragraph("Badge", badge, lang, ""));
    }
    out.push_str(&paragraph("Meta", &said.by, lang, ""));
    out
}

fn table(table: &Table, lang: &str) -> String {
    let wide = table.heads.len().max(1);
    let each = 9638 / wide;
    let bidi = if lang == "ur" { "<w:bidiVisual/>" } else { "" };
    let grid: String = (0..wide).map(|_| format!(r#"<w:gridCol w:w="{each}"/>"#)).collect();
    let mut out = paragraph("Caption", &table.title, lang, "<w:keepNext/>");
    let _ = write!(
        out,
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>{bidi}<w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"#,
        escaped(&table.title)
    );
    let cells = |cells: &[String], style: &str| -> String {
        let cell = |text: &String| {
            let inside = paragraph(style, text, lang, "");
            format!(r#"<w:tc><w:tcPr><w:tcW w:w="{each}" w:type="dxa"/></w:tcPr>{inside}</w:tc>"#)
        };
        cells.iter().map(cell).collect()
    };
    let _ = write!(
        out,
        "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{}</w:tr>",
        cells(&table.heads, "TableHead")
    );
    for row in &table.rows {
        let _ = write!(
            out,
            "<w:tr><w:trPr><w:cantSplit/></w:trPr>{}</w:tr>",
            cells(row, "Normal")
        );
    }
    out.push_str("</w:tbl>");
    out.push_str(&paragraph("Normal", "", lang, ""));
    out
}

/// Whose copy it is, on every sheet.
fn footer(doc: &Doc) -> String {
    let inside = paragraph("Footer", &doc.foot, doc.lang, "");
    format!(r#"{HEAD}<w:ftr xmlns:w="{MAIN}">{inside}</w:ftr>"#)
}

fn styles(doc: &Doc) -> String {
    let paragraph = |id: &str, name: &str, inside: &str| {
        let based = if id == "Normal" { r#" w:default="1""# } else { "" };
        let on = if id == "Normal" {
            ""
        } else {
            r#"<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>"#
        };
        format!(
            r#"<w:style w:type="paragraph"{based} w:styleId="{id}"><w:name w:val="{name}"/>{on}<w:qFormat/>{inside}</w:style>"#
        )
    };
    let sized = |half_points: u32, bold: bool| {
        let bold = if bold { "<w:b/><w:bCs/>" } else { "" };
        format!(r#"<w:rPr>{bold}<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/></w:rPr>"#)
    };
    let heading = |level: u32, half_points: u32| {
        format!(
            r#"<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="{level}"/></w:pPr>{}"#,
            sized(half_points, true)
        )
    };
    let all = [
        paragraph("Normal", "Normal", r#"<w:pPr><w:spacing w:after="80"/></w:pPr>"#),
        paragraph(
            "Title",
            "Title",
            &format!(r#"<w:pPr><w:spacing w:after="120"/></w:pPr>{}"#, sized(40, true)),
        ),
        paragraph("Heading1", "heading 1", &heading(0, 32)),
        paragraph("Heading2", "heading 2", &heading(1, 26)),
        paragraph(
            "Quote",
            "Quote",
            &format!(
                r#"<w:pPr><w:pBdr><w:start w:val="single" w:sz="18" w:space="8" w:color="21478C"/></w:pBdr><w:spacing w:before="80" w:after="80"/><w:ind w:start="284"/></w:pPr>{}"#,
                sized(26, false)
            ),
        ),
        paragraph("Badge", "Badge", &sized(22, true)),
        paragraph("Meta", "Meta", &sized(20, false)),
        paragraph("Caption", "caption", &sized(22, true)),
        paragraph("TableHead", "Table Head", &sized(22, true)),
        paragraph("Footer", "footer", &sized(18, false)),
        paragraph("ListBullet", "List Bullet", ""),
    ];
    let borders: String = ["top", "start", "bottom", "end", "insideH", "insideV"]
        .iter()
        .map(|side| format!(r#"<w:{side} w:val="single" w:sz="4" w:space="0" w:color="777777"/>"#))
        .collect();
    let grid = format!(
        r#"<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar><w:start w:w="85" w:type="dxa"/><w:end w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#
    );
    let tag = tag(doc.lang);
    let usual = if doc.lang == "ur" {
        format!(r#"<w:lang w:val="en-GB" w:bidi="{tag}"/>"#)
    } else {
        format!(r#"<w:lang w:val="{tag}" w:bidi="ur-PK"/>"#)
    };
    format!(
        r#"{HEAD}<w:styles xmlns:w="{MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:szCs w:val="24"/>{usual}</w:rPr></w:rPrDefault></w:docDefaults>{}{grid}</w:styles>"#,
        all.concat()
    )
}

fn numbering() -> String {
    format!(
        r#"{HEAD}<w:numbering xmlns:w="{MAIN}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="start"/><w:pPr><w:ind w:start="426" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#
    )
}

fn properties(doc: &Doc) -> String {
    format!(
        r#"{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>"#,
        escaped(&doc.title),
        tag(doc.lang)
    )
}

fn content_types() -> String {
    let part =
        |name: &str, kind: &str| format!(r#"<Override PartName="/word/{name}.xml" ContentType="{PARTS}.{kind}+xml"/>"#);
    let parts = [
        part("document", "document.main"),
        part("styles", "styles"),
        part("numbering", "numbering"),
        part("footer1", "footer"),
    ];
    format!(
        r#"{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#,
        parts.concat()
    )
}

fn package_relations() -> String {
    format!(
        r#"{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="document" Type="{OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="properties" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#
    )
}

fn relations() -> String {
    let one = |kind: &str, target: &str| {
        format!(r#"<Relationship Id="{target}" Type="{OFFICE}/{kind}" Target="{target}.xml"/>"#)
    };
    let all = [
        one("styles", "styles"),
        one("numbering", "numbering"),
        one("footer", "footer1"),
    ];
    format!(
        r#"{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{}</Relationships>"#,
        all.concat()
    )
}

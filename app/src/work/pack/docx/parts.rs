//! What is around the body: styles, lists, properties and how the files hang together.

use super::super::doc::{Block, Doc};
use super::body::{document, footer};
use super::xml::{HEAD, MAIN, escaped, tag};

pub(super) const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const PARTS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// What the picture is called within the package.
pub(super) const PICTURE: &str = "map";

/// The picture, if there is one.
pub(super) fn picture(doc: &Doc) -> Option<&[u8]> {
    let mut blocks = doc.parts.iter().flat_map(|part| &part.blocks);
    blocks.find_map(|block| match block {
        Block::Picture(one) => one.png.as_deref(),
        _ => None,
    })
}

/// Every file of text with its name, in the order they stand in the package.
pub(super) fn files(doc: &Doc) -> Vec<(&'static str, String)> {
    vec![
        ("[Content_Types].xml", content_types(picture(doc).is_some())),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", properties(doc)),
        ("word/document.xml", document(doc)),
        ("word/styles.xml", styles(doc)),
        ("word/numbering.xml", numbering()),
        ("word/footer1.xml", footer(doc)),
        ("word/_rels/document.xml.rels", relations(picture(doc).is_some())),
    ]
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
                r#"<w:pPr><w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="21478C"/></w:pBdr><w:spacing w:before="80" w:after="80"/><w:ind w:left="284"/></w:pPr>{}"#,
                sized(26, false)
            ),
        ),
        paragraph(
            "Picture",
            "Picture",
            r#"<w:pPr><w:spacing w:before="120" w:after="120"/></w:pPr>"#,
        ),
        paragraph("Badge", "Badge", &sized(22, true)),
        paragraph(
            "Meta",
            "Meta",
            &format!(r#"<w:pPr><w:spacing w:after="120"/></w:pPr>{}"#, sized(20, false)),
        ),
        paragraph("Caption", "caption", &sized(22, true)),
        paragraph("TableHead", "Table Head", &sized(22, true)),
        paragraph("Footer", "footer", &sized(18, false)),
        paragraph("ListBullet", "List Bullet", ""),
    ];
    let borders: String = ["top", "left", "bottom", "right", "insideH", "insideV"]
        .iter()
        .map(|side| format!(r#"<w:{side} w:val="single" w:sz="4" w:space="0" w:color="777777"/>"#))
        .collect();
    let grid = format!(
        r#"<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#
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
        r#"{HEAD}<w:numbering xmlns:w="{MAIN}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="426" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#
    )
}

fn properties(doc: &Doc) -> String {
    format!(
        r#"{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>"#,
        escaped(&doc.title),
        tag(doc.lang)
    )
}

fn content_types(with_picture: bool) -> String {
    let png = if with_picture {
        r#"<Default Extension="png" ContentType="image/png"/>"#
    } else {
        ""
    };
    let part =
        |name: &str, kind: &str| format!(r#"<Override PartName="/word/{name}.xml" ContentType="{PARTS}.{kind}+xml"/>"#);
    let parts = [
        part("document", "document.main"),
        part("styles", "styles"),
        part("numbering", "numbering"),
        part("footer1", "footer"),
    ];
    format!(
        r#"{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{png}{}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#,
        parts.concat()
    )
}

fn package_relations() -> String {
    format!(
        r#"{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="document" Type="{OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="properties" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#
    )
}

fn relations(with_picture: bool) -> String {
    let one = |kind: &str, target: &str| {
        format!(r#"<Relationship Id="{target}" Type="{OFFICE}/{kind}" Target="{target}.xml"/>"#)
    };
    let all = [
        one("styles", "styles"),
        one("numbering", "numbering"),
        one("footer", "footer1"),
    ];
    let image = if with_picture {
        format!(r#"<Relationship Id="{PICTURE}" Type="{OFFICE}/image" Target="media/{PICTURE}.png"/>"#)
    } else {
        String::new()
    };
    format!(
        r#"{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{}{image}</Relationships>"#,
        all.concat()
    )
}

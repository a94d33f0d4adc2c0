//! What is read: the body and the footer.

use std::fmt::Write as _;

use super::super::doc::{Block, Doc, Quote, Table};
use super::parts::OFFICE;
use super::xml::{HEAD, MAIN, escaped, paragraph};
use crate::ui::Direction;

/// How wide a table is: the sheet without its margins, in twentieths of a point.
const WIDE: usize = 9638;

pub(super) fn document(doc: &Doc) -> String {
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
    let each = WIDE / wide;
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
pub(super) fn footer(doc: &Doc) -> String {
    let inside = paragraph("Footer", &doc.foot, doc.lang, "");
    format!(r#"{HEAD}<w:ftr xmlns:w="{MAIN}">{inside}</w:ftr>"#)
}

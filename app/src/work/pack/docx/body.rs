//! What is read: the body and the footer.

use std::fmt::Write as _;

use super::super::doc::{Block, Doc, Picture, Quote, Table};
use super::parts::{OFFICE, PICTURE};
use super::xml::{HEAD, MAIN, escaped, language, paragraph};
use crate::ui::Direction;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";

/// How wide a table is: the sheet without its margins, in twentieths of a point.
const WIDE: usize = 9638;

pub(super) fn document(doc: &Doc) -> String {
    let lang = doc.lang;
    let mut body = paragraph("Title", &doc.title, lang, "");
    for line in &doc.about {
        body.push_str(&paragraph("Meta", line, lang, ""));
    }
    for (place, part) in doc.parts.iter().enumerate() {
        // The first page is the young person's alone; the rest follows without a sheet for every part.
        let new_page = if place == 1 { "<w:pageBreakBefore/>" } else { "" };
        body.push_str(&paragraph("Heading1", &part.title, lang, new_page));
        for (place, one) in part.blocks.iter().enumerate() {
            body.push_str(&block(one, part.blocks.get(place + 1), lang));
        }
    }
    format!(
        r#"{HEAD}<w:document xmlns:w="{MAIN}" xmlns:r="{OFFICE}"><w:body>{body}<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1417" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>{}</w:sectPr></w:body></w:document>"#,
        if doc.direction == Direction::Rtl {
            "<w:bidi/>"
        } else {
            ""
        }
    )
}

fn block(block: &Block, next: Option<&Block>, lang: &str) -> String {
    match block {
        Block::Heading(text) => paragraph("Heading2", text, lang, ""),
        Block::Line(text) => {
            let introduces = matches!(next, Some(Block::Table(_) | Block::List(_)));
            paragraph("Normal", text, lang, if introduces { "<w:keepNext/>" } else { "" })
        }
        Block::Note(text) => paragraph("Meta", text, lang, ""),
        Block::Quote(said) => quote(said, lang),
        Block::List(lines) => lines
            .iter()
            .map(|line| {
                let item = r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"#;
                paragraph("ListBullet", line, lang, item)
            })
            .collect(),
        Block::Table(one) => table(one, lang),
        Block::Picture(one) => picture(one, lang),
    }
}

fn quote(said: &Quote, lang: &str) -> String {
    // With whose words they are on the same sheet.
    let mut out = paragraph("Quote", &said.words, said.lang.unwrap_or(lang), "<w:keepNext/>");
    if let Some(badge) = &said.badge {
        out.push_str(&paragraph("Badge", badge, lang, "<w:keepNext/>"));
    }
    out.push_str(&paragraph("Meta", &said.by, lang, ""));
    out
}

/// How wide a letter is at most on average, and what stands around a cell's text, in twentieths of a point.
const LETTER: usize = 140;
const AROUND: usize = 190;

/// How wide each column is: its longest word, where that leaves enough, and of the rest a share by its longest line.
fn widths(table: &Table) -> Vec<usize> {
    let cells = |column: usize| {
        let rows = table.rows.iter().filter_map(move |row| row.get(column));
        rows.chain(table.heads.get(column))
    };
    let letters = |text: &str| text.chars().count();
    let columns = 0..table.heads.len();
    let words = |column| {
        cells(column)
            .flat_map(|cell| cell.split_whitespace())
            .map(letters)
            .max()
    };
    let lines = |column| cells(column).flat_map(|cell| cell.lines()).map(letters).max();
    let least: Vec<usize> = columns
        .clone()
        .map(|column| words(column).unwrap_or_default().min(20) * LETTER + AROUND)
        .collect();
    let share: Vec<usize> = columns
        .map(|column| lines(column).unwrap_or_default().clamp(4, 60))
        .collect();
    let sum = share.iter().sum::<usize>().max(1);
    let rest = WIDE.saturating_sub(least.iter().sum());
    if rest == 0 {
        return share.into_iter().map(|one| WIDE * one / sum).collect();
    }
    least
        .into_iter()
        .zip(share)
        .map(|(least, one)| least + rest * one / sum)
        .collect()
}

fn table(table: &Table, lang: &str) -> String {
    let widths = widths(table);
    let bidi = if lang == "ur" { "<w:bidiVisual/>" } else { "" };
    let grid: String = widths
        .iter()
        .map(|wide| format!(r#"<w:gridCol w:w="{wide}"/>"#))
        .collect();
    let mut out = paragraph("Caption", &table.title, lang, "<w:keepNext/>");
    let _ = write!(
        out,
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>{bidi}<w:tblW w:w="{WIDE}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"#,
        escaped(&table.title)
    );
    let cells = |cells: &[String], style: &str| -> String {
        let cell = |(text, wide): (&String, &usize)| {
            let inside = paragraph(style, text, lang, "");
            format!(r#"<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/></w:tcPr>{inside}</w:tc>"#)
        };
        cells.iter().zip(&widths).map(cell).collect()
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

/// The map with what is on it in words, as wide as the sheet allows; nothing where no picture was made of it.
fn picture(one: &Picture, lang: &str) -> String {
    if one.png.is_none() {
        return String::new();
    }
    // 635 of these are a twentieth of a point.
    let wide = WIDE * 635;
    let high = wide * usize::from(one.sides.1) / usize::from(one.sides.0).max(1);
    let (alt, inside) = (escaped(&one.alt), language(lang));
    let keep = if one.from.is_empty() { "" } else { "<w:keepNext/>" };
    let mut out = format!(
        concat!(
            r#"<w:p><w:pPr><w:pStyle w:val="Picture"/>{keep}</w:pPr><w:r><w:rPr>{inside}</w:rPr><w:drawing>"#,
            r#"<wp:inline xmlns:wp="{DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">"#,
            r#"<wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="1" name="{PICTURE}" descr="{alt}"/>"#,
            r#"<a:graphic xmlns:a="{DRAWING}/main"><a:graphicData uri="{DRAWING}/picture">"#,
            r#"<pic:pic xmlns:pic="{DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="{PICTURE}" descr="{alt}"/>"#,
            r#"<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{PICTURE}"/><a:stretch><a:fillRect/></a:stretch>"#,
            r#"</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>"#,
            r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"#,
            r#"</wp:inline></w:drawing></w:r></w:p>"#
        ),
        DRAWING = DRAWING,
        PICTURE = PICTURE,
        keep = keep,
        inside = inside,
        wide = wide,
        high = high,
        alt = alt,
    );
    if !one.from.is_empty() {
        out.push_str(&paragraph("Meta", &one.from, "en", ""));
    }
    out
}

/// Whose copy it is, on every sheet, with its number.
pub(super) fn footer(doc: &Doc) -> String {
    let inside = paragraph("Footer", &doc.foot, doc.lang, "");
    let number = r#"<w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"#;
    format!(r#"{HEAD}<w:ftr xmlns:w="{MAIN}">{inside}{number}</w:ftr>"#)
}

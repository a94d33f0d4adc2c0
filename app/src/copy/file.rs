//! A document as one HTML file that stands alone: it opens on any phone, asks for nothing, and screen readers find its
//! headings, tables and languages.

use std::fmt::Write as _;

use crate::ui::Direction;
use crate::work::pack::doc::{Block, Doc, Quote, Table};
use crate::work::pack::docx::escaped;

/// Quiet, on paper and on a phone, light or dark.
const STYLE: &str = "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:1rem auto;padding:0 1rem;\
color-scheme:light dark}blockquote{margin:.5rem 0;padding-inline-start:.8rem;border-inline-start:3px solid;\
white-space:pre-line}.m{font-size:.9rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.3rem;\
text-align:start;vertical-align:top;white-space:pre-line}caption{text-align:start;font-weight:bold}\
.w{overflow-x:auto}@media print{h2{break-after:avoid}}";

/// The file.
pub(super) fn page(doc: &Doc) -> String {
    let dir = match doc.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let title = escaped(&doc.title);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta name=\"robots\" content=\"noindex\"><title>{title}</title><style>{STYLE}</style></head><body><main>\n\
         <h1>{title}</h1>\n",
        doc.lang
    );
    for line in &doc.about {
        let _ = writeln!(out, "<p class=\"m\" dir=\"auto\">{}</p>", escaped(line));
    }
    for part in &doc.parts {
        let _ = writeln!(out, "<section><h2>{}</h2>", escaped(&part.title));
        for one in &part.blocks {
            block(&mut out, one, doc.lang);
        }
        out.push_str("</section>\n");
    }
    let _ = writeln!(out, "<p class=\"m\">{}</p>\n</main></body></html>", escaped(&doc.foot));
    out
}

fn block(out: &mut String, block: &Block, lang: &str) {
    // Writing to a String cannot fail.
    let _ = match block {
        Block::Heading(text) => writeln!(out, "<h3>{}</h3>", escaped(text)),
        Block::Line(text) => writeln!(out, "<p dir=\"auto\">{}</p>", escaped(text)),
        Block::Note(text) => writeln!(out, "<p class=\"m\" dir=\"auto\">{}</p>", escaped(text)),
        Block::Picture(one) => writeln!(out, "<p dir=\"auto\">{}</p>", escaped(&one.alt)),
        Block::Quote(said) => quote(out, said, lang),
        Block::List(lines) => {
            let lines: String = lines
                .iter()
                .map(|line| format!("<li dir=\"auto\">{}</li>", escaped(line)))
                .collect();
            writeln!(out, "<ul>{lines}</ul>")
        }
        Block::Table(table) => rows(out, table),
    };
}

fn quote(out: &mut String, said: &Quote, lang: &str) -> std::fmt::Result {
    let lang = said.lang.unwrap_or(lang);
    writeln!(
        out,
        "<blockquote lang=\"{lang}\" dir=\"auto\">{}</blockquote>",
        escaped(&said.words)
    )?;
    if let Some(badge) = &said.badge {
        writeln!(out, "<p class=\"m\">{}</p>", escaped(badge))?;
    }
    writeln!(out, "<p class=\"m\" dir=\"auto\">{}</p>", escaped(&said.by))
}

fn rows(out: &mut String, table: &Table) -> std::fmt::Result {
    write!(
        out,
        "<div class=\"w\"><table><caption>{}</caption><thead><tr>",
        escaped(&table.title)
    )?;
    for head in &table.heads {
        write!(out, "<th scope=\"col\">{}</th>", escaped(head))?;
    }
    out.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        out.push_str("<tr>");
        for (place, cell) in row.iter().enumerate() {
            let cell = escaped(cell);
            if place == 0 {
                write!(out, "<th scope=\"row\" dir=\"auto\">{cell}</th>")?;
            } else {
                write!(out, "<td dir=\"auto\">{cell}</td>")?;
            }
        }
        out.push_str("</tr>");
    }
    writeln!(out, "</tbody></table></div>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::work::pack::doc::{CaseBox, Part};

    #[test]
    fn words_never_become_markup_and_nothing_is_fetched() {
        let hostile = "</blockquote><script src=https://x.invalid></script>\"&";
        let doc = Doc {
            lang: "en",
            direction: Direction::Ltr,
            title: "Notes".to_owned(),
            about: vec![hostile.to_owned()],
            foot: hostile.to_owned(),
            parts: vec![Part {
                belongs: CaseBox::Child,
                title: hostile.to_owned(),
                blocks: vec![
                    Block::Line(hostile.to_owned()),
                    Block::List(vec![hostile.to_owned()]),
                    Block::Quote(Quote {
                        words: hostile.to_owned(),
                        lang: Some("pl"),
                        badge: Some(hostile.to_owned()),
                        by: hostile.to_owned(),
                    }),
                    Block::Table(Table {
                        title: hostile.to_owned(),
                        heads: vec![hostile.to_owned()],
                        rows: vec![vec![hostile.to_owned(), hostile.to_owned()]],
                    }),
                ],
            }],
        };
        let file = page(&doc);
        assert!(!file.contains("<script") && !file.contains("src=\"") && !file.contains("url("));
        assert_eq!(file.matches("</blockquote>").count(), 1);
        assert!(file.contains("lang=\"pl\""));
        assert!(file.contains("<title>Notes</title>"));
    }
}

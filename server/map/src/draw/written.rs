//! Labels as SVG.

use std::fmt::Write as _;

use super::text;

/// One label, ready to be written.
pub(super) struct Written {
    pub(super) class: &'static str,
    pub(super) size: f32,
    pub(super) svg: String,
}

/// One line of a label.
pub(super) fn write_line(svg: &mut String, x: f32, y: f32, line: &str) {
    let _ = write!(svg, r#"<text x="{x:.0}" y="{y:.0}">"#);
    text::escape(svg, line);
    svg.push_str("</text>");
}

/// All labels, those of one look together.
pub(super) fn write_groups(svg: &mut String, mut written: Vec<Written>) {
    written.sort_by(|a, b| (a.class, a.size.to_bits()).cmp(&(b.class, b.size.to_bits())));
    for group in written.chunk_by(|a, b| a.class == b.class && a.size.to_bits() == b.size.to_bits()) {
        let Some(first) = group.first() else { continue };
        let _ = write!(svg, r#"<g class="{}" font-size="{}">"#, first.class, first.size);
        for label in group {
            svg.push_str(&label.svg);
        }
        svg.push_str("</g>");
    }
}

//! The colours of paper, and pixels from them.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

/// The most bytes a picture has, so that a document can be sent by e-mail.
pub(super) const MOST: usize = 300_000;

/// How many pixels of the picture are one of the drawing, the best first.
const SCALES: [f32; 3] = [2.0, 1.5, 1.0];

/// Light, with strong contrast, and the same in whatever look the page was. Nothing of the page's own style: a picture
/// knows no variables.
const COLOURS: &str = "path,rect,circle{fill:none}\
.ground,.pier{fill:#ffffff}\
.town{fill:#f3efe6}\
.green,.pitch{fill:#d8ead0}\
.wood{fill:#b9d6ab}\
.tree{fill:#d8ead0;stroke:#55774a;stroke-width:1.3;stroke-linecap:round}\
.grounds{fill:#f7edcd}\
.sand{fill:#fbefc6}\
.water{fill:#c9e0f4;stroke:#4d7fae;stroke-width:2}\
.pier{stroke:#6f6a5d;stroke-width:2}\
.building{fill:#cfc8b8}\
.station{fill:#ffffff;stroke:#1b2231;stroke-width:1.6}\
.dot{fill:#1b2231}\
.stream,.road,.kerb,.jetty,.way,.way-edge{stroke-linecap:round;stroke-linejoin:round}\
.stream{stroke:#7fb0d8}\
.jetty,.road{stroke:#ffffff}\
.kerb{stroke:#7b7566}\
.path{stroke:#434a59;stroke-linecap:round;stroke-dasharray:0.1 4.6}\
.track{stroke:#7b7566;stroke-dasharray:5 3}\
.ferry{stroke:#21478c;stroke-dasharray:4 5}\
.rail,.siding{stroke:#5d594e}\
.sleepers{stroke:#5d594e;stroke-dasharray:1 9}\
text{font-family:'Liberation Sans','DejaVu Sans','Noto Sans',Arial,sans-serif;fill:#1b2231;stroke:#ffffff;stroke-width:3;stroke-linejoin:round;paint-order:stroke;text-anchor:middle}\
.l-town text,.l-village text,.l-place text,.l-quarter text{font-weight:bold}\
.l-water text,.l-river text{fill:#21478c;font-style:italic}\
.way-edge{stroke:#ffffff;stroke-width:7}\
.way{stroke:#21478c;stroke-width:3.5;stroke-dasharray:0.1 7}\
.stop{fill:#ffffff;stroke:#21478c;stroke-width:2.5}\
.pin path,.pin rect,.pin circle{stroke:#1b2231;stroke-width:2.2;fill:#ffffff}\
.pin .sage{fill:#cfe8c5}\
.pin .butter{fill:#ffe9a3}\
.pin .clay{fill:#ffd0bb}\
.pin .figure{fill:none;stroke:#1b2231;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}";

/// What fonts the machine has, for the names of places; looked for once. Without any, only the names are missing.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    fonts.load_system_fonts();
    Arc::new(fonts)
});

/// The whole picture as SVG.
pub(super) fn svg(drawing: &str, marks: &str, (width, height): (u16, u16)) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"><style>{COLOURS}</style>{drawing}{marks}</svg>"#
    )
}

/// As a PNG, as sharp as its size allows. Nothing when it cannot be read or is too large in every case.
pub(super) fn png(svg: &str, sides: (u16, u16)) -> Option<Vec<u8>> {
    let options = Options {
        fontdb: FONTS.clone(),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).ok()?;
    SCALES
        .iter()
        .find_map(|scale| drawn(&tree, sides, *scale).filter(|png| png.len() <= MOST))
}

fn drawn(tree: &Tree, (width, height): (u16, u16), scale: f32) -> Option<Vec<u8>> {
    let size = resvg::tiny_skia::Size::from_wh(f32::from(width), f32::from(height))?;
    let size = size.scale_by(scale)?.to_int_size();
    let mut picture = Pixmap::new(size.width(), size.height())?;
    picture.fill(Color::WHITE);
    resvg::render(tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.encode_png().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::printed::digits::pin;
    use crate::ui::PlaceShape;

    #[test]
    fn the_same_drawing_is_the_same_picture_and_a_number_shows_in_it() {
        let sides = (64, 64);
        let with = |marks: &str| png(&svg(r#"<path class="ground" d="M0 0h64v64H0z"/>"#, marks, sides), sides).unwrap();
        let (one, two) = (
            pin(1, PlaceShape::Fine, 32.0, 32.0),
            pin(2, PlaceShape::Fine, 32.0, 32.0),
        );
        assert_eq!(with(&one), with(&one));
        assert_ne!(with(&one), with(&two));
        assert_ne!(with(&one), with(""));
    }

    #[test]
    fn what_is_no_drawing_is_no_picture() {
        assert_eq!(png("<svg", (64, 64)), None);
    }
}

//! Draws every zoom of a map into HTML pages to look at:
//! `cargo run -p map --example screens -- MAP.pmtiles style FOLDER [LON LAT]`.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use map::{Map, Screen, Spot};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, file, style, folder, middle @ ..] = arguments.as_slice() else {
        return Err("MAP.pmtiles STYLE-FOLDER FOLDER [LON LAT]".into());
    };
    let map = Map::open(Path::new(file))?;
    let mut css = fs::read_to_string(format!("{style}/tokens.css"))?;
    css += &fs::read_to_string(format!("{style}/map.css"))?;
    let middle = match middle {
        [lon, lat] => Spot::of_degrees(lon.parse()?, lat.parse()?),
        _ => map.start(360, 420).centre,
    };
    for zoom in map.zooms() {
        for (width, height) in [(360, 420), (800, 600)] {
            for theme in ["light", "dark"] {
                let screen = map.clamped(Screen::new(middle, zoom, width, height));
                let drawing = map.draw(&screen, &[]);
                let mut page = String::new();
                write!(
                    page,
                    "<!doctype html><html lang=en data-theme={theme}><meta charset=utf-8><style>{css} body{{margin:0;background:var(--paper);font-family:var(--sans)}}</style>\
                     <div class=map dir=ltr><svg viewBox='0 0 {width} {height}' width={width} height={height}>{}</svg></div>",
                    drawing.svg
                )?;
                fs::write(format!("{folder}/z{zoom}-{width}-{theme}.html"), page)?;
            }
        }
    }
    Ok(())
}

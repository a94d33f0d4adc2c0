//! What drawing costs: `cargo run --release -p map --example times -- MAP.pmtiles …`.
//!
//! For every zoom, screens all over the area, each drawn by a map just opened (cold) and again
//! (warm). Processor time of the thread as Linux counts it; elsewhere, time on the clock.

use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

use map::{Map, Screen, Spot};

/// Screens along each side of the area.
const SIDE: i32 = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout().lock();
    for file in env::args().skip(1) {
        let path = Path::new(&file);
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let (map, opened) = timed(|| Map::open(path));
        let map = map?;
        let ((), named) = timed(|| map.prepare());
        let (_, found) = timed(|| map.search("s", None));
        writeln!(
            out,
            "{name}: opened in {:.1} ms, names read in {:.0} ms, searched in {:.2} ms",
            ms(opened),
            ms(named),
            ms(found)
        )?;
        writeln!(
            out,
            "zoom  screen    cold mean / worst    warm mean / worst    largest, brotli"
        )?;
        for zoom in map.zooms() {
            for (width, height) in [(360, 420), (800, 600)] {
                let (mut cold, mut warm) = (Times::default(), Times::default());
                let mut largest = 0;
                for centre in centres(&map) {
                    let fresh = Map::open(path)?;
                    let screen = fresh.clamped(Screen::new(centre, zoom, width, height));
                    let fresh = Map::open(path)?;
                    let (drawing, first) = timed(|| fresh.draw(&screen, &[]));
                    let (_, again) = timed(|| fresh.draw(&screen, &[]));
                    cold.add(first);
                    warm.add(again);
                    largest = largest.max(packed(&drawing.svg)?);
                }
                writeln!(out, "{zoom:4}  {width}x{height}  {cold}      {warm}      {largest:6} B")?;
            }
        }
    }
    Ok(())
}

fn centres(map: &Map) -> Vec<Spot> {
    let bounds = map.bounds();
    let at = |index: i32, low: i32, high: i32| low + (high - low) / SIDE * index + (high - low) / SIDE / 2;
    (0..SIDE)
        .flat_map(|row| (0..SIDE).map(move |column| (row, column)))
        .map(|(row, column)| Spot {
            lon_e7: at(column, bounds.south_west.lon_e7, bounds.north_east.lon_e7),
            lat_e7: at(row, bounds.south_west.lat_e7, bounds.north_east.lat_e7),
        })
        .collect()
}

#[derive(Default)]
struct Times {
    sum: Duration,
    worst: Duration,
    count: u32,
}

impl Times {
    fn add(&mut self, time: Duration) {
        self.sum += time;
        self.worst = self.worst.max(time);
        self.count += 1;
    }
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:5.2} / {:5.2} ms",
            ms(self.sum / self.count.max(1)),
            ms(self.worst)
        )
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let (clock, before) = (Instant::now(), on_processor());
    let done = work();
    let time = match (before, on_processor()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => clock.elapsed(),
    };
    (done, time)
}

/// Nanoseconds this thread has had a processor.
fn on_processor() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(text.split_whitespace().next()?.parse().ok()?))
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn packed(svg: &str) -> std::io::Result<usize> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 5,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut svg.as_bytes(), &mut packed, &parameters)?;
    Ok(packed.len())
}

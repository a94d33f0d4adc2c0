//! Files that lie, break off or swell: an error or an empty place, never a crash.

#![expect(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a test that cannot begin has failed, and its numbers are small"
)]

use std::sync::LazyLock;

use map::{Map, Screen};
use pmtiles::{PmTilesWriter, TileCoord, TileType};
use proptest::prelude::*;

static TOWN: LazyLock<Vec<u8>> = LazyLock::new(|| westhaven::build().unwrap());

/// Draws all zooms and reads the names, whatever is in the file.
fn use_it(bytes: Vec<u8>) {
    let Ok(map) = Map::from_bytes(bytes) else { return };
    for zoom in map.zooms() {
        let screen = Screen {
            zoom,
            ..map.start(360, 420)
        };
        let drawing = map.draw(&screen, &[]);
        assert!(drawing.svg.len() < 2_000_000);
    }
    let _ = map.search("a", None);
    let _ = map.nearest_named(map.start(360, 420).centre);
}

/// A map file with this for its only tile, at the top of the world.
fn with_tile(tile: &[u8]) -> Vec<u8> {
    let mut file = std::io::Cursor::new(Vec::new());
    let mut writer = PmTilesWriter::new(TileType::Mvt)
        .max_zoom(0)
        .bounds(-10.0, 49.0, 2.0, 59.0)
        .create(&mut file)
        .unwrap();
    writer.add_tile(TileCoord::new(0, 0, 0).unwrap(), tile).unwrap();
    writer.finalize().unwrap();
    file.into_inner()
}

/// A length-delimited field of a message.
fn field(number: u8, content: &[u8]) -> Vec<u8> {
    let mut bytes = vec![number << 3 | 2];
    varint(&mut bytes, content.len() as u64);
    bytes.extend_from_slice(content);
    bytes
}

fn varint(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

/// A layer of roads with one feature that has these drawing commands.
fn drawn(kind: u8, commands: &[u32]) -> Vec<u8> {
    let mut geometry = Vec::new();
    for command in commands {
        varint(&mut geometry, u64::from(*command));
    }
    let feature = [vec![3 << 3, kind], field(2, &[0, 0]), field(4, &geometry)].concat();
    let value = field(4, &field(1, b"primary"));
    let layer = [
        vec![15 << 3, 2],
        field(1, b"roads"),
        field(2, &feature),
        field(3, b"kind"),
        value,
    ]
    .concat();
    field(3, &layer)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_file_cut_short_anywhere(cut in 0.0..1.0_f64) {
        let length = (TOWN.len() as f64 * cut) as usize;
        use_it(TOWN[..length].to_vec());
    }

    #[test]
    fn a_file_with_changed_bytes(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40)) {
        let mut bytes = TOWN.clone();
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        use_it(bytes);
    }

    #[test]
    fn a_header_and_directory_that_lie(changes in prop::collection::vec((7..700_usize, any::<u8>()), 1..12)) {
        let mut bytes = TOWN.clone();
        for (at, value) in changes {
            bytes[at] = value;
        }
        use_it(bytes);
    }

    #[test]
    fn a_tile_of_anything(tile in prop::collection::vec(any::<u8>(), 1..600)) {
        use_it(with_tile(&tile));
    }

    #[test]
    fn commands_of_anything(kind in 0..5_u8, commands in prop::collection::vec(any::<u32>(), 0..80)) {
        use_it(with_tile(&drawn(kind, &commands)));
    }

    #[test]
    fn plausible_commands(kind in 1..4_u8, steps in prop::collection::vec((0..3_usize, 0..4_u32, any::<u32>(), 0..9000_u32), 1..60)) {
        let mut commands = Vec::new();
        for (which, count, far, near) in steps {
            commands.push([1, 2, 7][which] | count << 3);
            commands.extend([near, far >> 18]);
        }
        use_it(with_tile(&drawn(kind, &commands)));
    }
}

#[test]
fn a_tile_that_promises_a_billion_points() {
    use_it(with_tile(&drawn(2, &[9, 0, 0, 0xffff_fffa, 2, 2])));
    use_it(with_tile(&drawn(3, &[0xffff_fff9, 1, 1, 15])));
}

#[test]
fn a_tile_that_swells() {
    // Forty megabytes of nothing, packed into forty kilobytes.
    let bomb = field(1, &vec![0; 40_000_000]);
    let started = std::time::Instant::now();
    let map = Map::from_bytes(with_tile(&bomb));
    assert!(map.is_err());
    assert!(started.elapsed().as_secs() < 20);
}

#[test]
fn a_tile_of_a_million_empty_features() {
    let flood = field(3, &[field(1, b"roads"), [0x12, 0x00].repeat(1_000_000)].concat());
    assert!(Map::from_bytes(with_tile(&flood)).is_err());
}

#[test]
fn a_tile_of_countless_points_draws_a_bounded_picture() {
    let mut commands = vec![9, 4096, 4096, 150_000 << 3 | 2];
    for index in 0..150_000_u32 {
        commands.extend([index.wrapping_mul(7919) % 64, index.wrapping_mul(104_729) % 64]);
    }
    use_it(with_tile(&drawn(2, &commands)));
}

#[test]
fn a_name_that_is_a_script_stays_a_name() {
    let name = b"</text><script>alert(1)</script>";
    let tags = [0, 0, 1, 1];
    let feature = [vec![3 << 3, 1], field(2, &tags), field(4, &[9, 0x80, 0x20, 0x80, 0x18])].concat();
    let values = [field(4, &field(1, b"town")), field(4, &field(1, name))].concat();
    let keys = [field(3, b"kind"), field(3, b"name")].concat();
    let layer = [vec![15 << 3, 2], field(1, b"places"), field(2, &feature), keys, values].concat();
    let mut tile = field(3, &layer);
    tile.extend(drawn(2, &[9, 0, 0, 18, 8000, 0, 0, 8000]));
    let map = Map::from_bytes(with_tile(&tile)).unwrap();
    for zoom in map.zooms() {
        let drawing = map.draw(
            &Screen {
                zoom,
                ..map.start(800, 800)
            },
            &[],
        );
        assert!(!drawing.svg.contains("<script"));
    }
}

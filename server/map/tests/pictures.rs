//! Pictures that somebody hands in.

#![expect(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a test that cannot begin has failed, and its numbers are small"
)]

use std::io::Cursor;
use std::sync::LazyLock;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use map::{Picture, PictureError, PictureKind};
use proptest::prelude::*;

fn plan(width: u32, height: u32) -> DynamicImage {
    let mut plan = RgbImage::from_pixel(width, height, Rgb([250, 250, 245]));
    for (x, y, pixel) in plan.enumerate_pixels_mut() {
        if x % 40 == 0 || y % 60 == 0 {
            *pixel = Rgb([20, 30, 40]);
        }
    }
    DynamicImage::from(plan)
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

static PNG: LazyLock<Vec<u8>> = LazyLock::new(|| encoded(&plan(300, 200), ImageFormat::Png));
static JPEG: LazyLock<Vec<u8>> = LazyLock::new(|| encoded(&plan(300, 200), ImageFormat::Jpeg));

/// A JPEG with an EXIF block after its first marker: turned by 90°, and a secret.
fn with_exif() -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend_from_slice(b"SECRET-PLACE");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let mut bytes = JPEG[..2].to_vec();
    bytes.extend([0xff, 0xe1]);
    bytes.extend(length);
    bytes.extend(exif);
    bytes.extend(&JPEG[2..]);
    bytes
}

#[test]
fn plans_stay_sharp_and_photographs_small() {
    let picture = Picture::read(&PNG).unwrap();
    assert_eq!(
        (picture.kind, picture.width, picture.height),
        (PictureKind::Png, 300, 200)
    );
    let picture = Picture::read(&JPEG).unwrap();
    assert_eq!(picture.kind, PictureKind::Jpeg);
    let big = Picture::read(&encoded(&plan(3200, 1000), ImageFormat::Png)).unwrap();
    assert_eq!((big.width, big.height), (1600, 500));
}

#[test]
fn what_a_camera_adds_is_gone_and_the_picture_upright() {
    let picture = Picture::read(&with_exif()).unwrap();
    assert_eq!((picture.width, picture.height), (200, 300));
    assert!(
        !picture
            .bytes
            .windows(6)
            .any(|part| part == b"SECRET" || part == b"Exif\0\0")
    );
}

#[test]
fn only_png_and_jpeg_by_content() {
    for other in [
        &b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"[..],
        b"GIF89a\x01\x00\x01\x00\x00\x00\x00;",
        b"%PDF-1.7",
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        b"",
        b"\x89PN",
    ] {
        assert_eq!(Picture::read(other).unwrap_err(), PictureError::NotAPicture);
    }
    let dressed = [&PNG[..8], b"<svg onload='x'>"].concat();
    assert_eq!(Picture::read(&dressed).unwrap_err(), PictureError::Damaged);
}

#[test]
fn too_big_is_said_before_anything_is_decoded() {
    let mut vast = PNG.clone();
    vast[16..24].copy_from_slice(&[0, 0, 0x40, 0, 0, 0, 0x40, 0]);
    let checksum = crc(&vast[12..29]);
    vast[29..33].copy_from_slice(&checksum.to_be_bytes());
    assert_eq!(Picture::read(&vast).unwrap_err(), PictureError::TooBig);
    vast[16..24].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff]);
    let checksum = crc(&vast[12..29]);
    vast[29..33].copy_from_slice(&checksum.to_be_bytes());
    assert_eq!(Picture::read(&vast).unwrap_err(), PictureError::TooBig);
    assert_eq!(Picture::read(&vec![0xff; 8_000_001]).unwrap_err(), PictureError::TooBig);
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn cut_short_anywhere(cut in 0.0..1.0_f64) {
        for whole in [&*PNG, &*JPEG] {
            let length = (whole.len() as f64 * cut) as usize;
            let _ = Picture::read(&whole[..length]);
        }
    }

    #[test]
    fn with_changed_bytes(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        for whole in [&*PNG, &*JPEG, &with_exif()] {
            let mut bytes = whole.clone();
            for (at, value) in &changes {
                let at = at.index(bytes.len());
                bytes[at] = *value;
            }
            if let Ok(picture) = Picture::read(&bytes) {
                prop_assert!(picture.width <= 1600 && picture.height <= 1600);
            }
        }
    }

    #[test]
    fn of_anything(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Picture::read(&bytes).is_err());
    }
}

//! A picture that serves as a map: read with suspicion, kept small, free of what a camera adds.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

/// Bytes that may be handed in.
const BYTES: usize = 8_000_000;
/// Width times height that a picture may declare.
const PIXELS: u64 = 40_000_000;
/// Pixels along a side that a picture may declare.
const SIDE: u32 = 20_000;
/// Pixels along the longer side of what is kept.
const KEPT_SIDE: u32 = 1600;
/// Bytes the decoder may ask for: 40 megapixels of four bytes, and some to work with.
const MEMORY: u64 = 240_000_000;
/// A drawing with more bytes than this as PNG is a photograph, and kept as JPEG.
const DRAWN: usize = 900_000;
const QUALITY: u8 = 82;

/// A picture that is safe to keep and to show: decoded, turned the right way up, at most
/// 1600 pixels along its longer side, encoded again without anything but its pixels.
#[derive(Clone)]
pub struct Picture {
    /// PNG or JPEG, as `kind` says.
    pub bytes: Vec<u8>,
    /// How the bytes are encoded.
    pub kind: PictureKind,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// How the bytes of a [`Picture`] are encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKind {
    /// PNG: drawings and plans, whose lines stay sharp.
    Png,
    /// JPEG: photographs.
    Jpeg,
}

/// Why a picture is not taken. Says nothing of what is on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// More than 8 MB, or more than 40 megapixels.
    #[error("The picture is too big: at most 8 MB and 40 megapixels.")]
    TooBig,
    /// Neither PNG nor JPEG by its content, whatever its name or type says.
    #[error("The file is not a PNG or JPEG picture.")]
    NotAPicture,
    /// It begins like a picture but does not go on like one.
    #[error("The picture is damaged or was cut short.")]
    Damaged,
}

impl Picture {
    /// Reads a picture that somebody handed in. Takes up to a second and 240 MB for the biggest
    /// allowed: call it from a blocking task, one at a time.
    ///
    /// # Errors
    /// [`PictureError`] for what is too big, not a picture, or damaged.
    pub fn read(given: &[u8]) -> Result<Self, PictureError> {
        if given.len() > BYTES {
            return Err(PictureError::TooBig);
        }
        let format = image::guess_format(given).map_err(|_| PictureError::NotAPicture)?;
        if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg) {
            return Err(PictureError::NotAPicture);
        }
        let mut reader = ImageReader::with_format(Cursor::new(given), format);
        let mut limits = Limits::no_limits();
        limits.max_image_width = Some(SIDE);
        limits.max_image_height = Some(SIDE);
        limits.max_alloc = Some(MEMORY);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(|error| refused(&error))?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > PIXELS {
            return Err(PictureError::TooBig);
        }
        if width == 0 || height == 0 {
            return Err(PictureError::Damaged);
        }
        let upright = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let decoded = DynamicImage::from_decoder(decoder).map_err(|error| refused(&error))?;
        let mut small = if width.max(height) > KEPT_SIDE {
            decoded.thumbnail(KEPT_SIDE, KEPT_SIDE)
        } else {
            decoded
        };
        small.apply_orientation(upright);
        kept(&small, format)
    }
}

/// Encodes the pixels and nothing else.
fn kept(picture: &DynamicImage, came_as: ImageFormat) -> Result<Picture, PictureError> {
    let (width, height) = (picture.width(), picture.height());
    if came_as == ImageFormat::Png {
        let picture = if picture.color().has_alpha() {
            DynamicImage::from(picture.to_rgba8())
        } else {
            DynamicImage::from(picture.to_rgb8())
        };
        let mut bytes = Vec::new();
        let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
        picture.write_with_encoder(encoder).map_err(|_| PictureError::Damaged)?;
        if bytes.len() <= DRAWN || picture.color().has_alpha() {
            let kind = PictureKind::Png;
            return Ok(Picture {
                bytes,
                kind,
                width,
                height,
            });
        }
    }
    let mut bytes = Vec::new();
    picture
        .to_rgb8()
        .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))
        .map_err(|_| PictureError::Damaged)?;
    let kind = PictureKind::Jpeg;
    Ok(Picture {
        bytes,
        kind,
        width,
        height,
    })
}

fn refused(error: &ImageError) -> PictureError {
    match error {
        ImageError::Limits(_) => PictureError::TooBig,
        _ => PictureError::Damaged,
    }
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Picture")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

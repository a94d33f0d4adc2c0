//! Pictures that are none, or too much of one: refused with words, never a fault.

use alongside_app::map::PICTURE_POST;
use alongside_tests::html::Page;
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result, ensure};

use crate::assert_nothing_runs;

const SVG: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

/// The first bytes of a PNG: its signature, a header that says how big it is, and some of its pixels.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    for (kind, content) in [
        (b"IHDR", [&size[..], &[8, 2, 0, 0, 0]].concat()),
        (b"IDAT", vec![0x78, 0x9C, 1]),
    ] {
        let chunk = [&kind[..], &content].concat();
        bytes.extend(u32::try_from(content.len()).unwrap_or_default().to_be_bytes());
        bytes.extend(&chunk);
        bytes.extend(crc(&chunk).to_be_bytes());
    }
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                0xEDB8_8320 ^ (crc >> 1)
            } else {
                crc >> 1
            };
        }
    }
    !crc
}

#[tokio::test]
async fn what_is_no_picture_is_refused_with_words() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let pathway = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
    let path = PICTURE_POST.replace("{id}", &pathway);
    let dressed = [&b"\x89PNG\r\n\x1a\n"[..], SVG].concat();
    let huge = vec![0_u8; 20_000_000];
    let (small, big, endless) = (png(10, 10), png(10_000, 5_000), png(u32::MAX, u32::MAX));
    let cases: [(&[u8], u16, &str); 8] = [
        (SVG, 422, "SVG"),
        (&dressed, 422, "SVG in PNG clothes"),
        (&small, 422, "a PNG cut short"),
        (&big, 413, "a PNG that says it has 50 megapixels"),
        (&endless, 413, "a PNG without end"),
        (&[0xFF, 0xD8, 0xFF, 0xE0], 422, "a JPEG cut short"),
        (b"", 422, "nothing"),
        (&huge, 413, "20 MB"),
    ];
    for (bytes, status, what) in cases {
        let answer = worker.post_parts(&path, &[("caption", "The gate")], bytes).await?;
        ensure!(answer.status == status, "{what} was answered with {}", answer.status);
        assert_nothing_runs(&answer, what);
        let said = Page::parse(&answer.text()).text;
        ensure!(!said.trim().is_empty(), "nothing is said of {what}");
        let kept = what == "20 MB" || answer.text().contains("The gate");
        ensure!(kept, "the caption is gone after {what}");
    }
    ensure!(!server.log().contains("panic"), "{}", server.log());
    Ok(())
}

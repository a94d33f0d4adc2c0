//! Reading what the stand-ins are given.

use serde::Deserialize;

use super::Mail;

#[derive(Clone, Deserialize)]
pub(super) struct Claims {
    pub(super) iss: String,
    pub(super) iat: i64,
}

/// Headers and body of a mail.
pub(super) struct Parsed {
    headers: Vec<(String, String)>,
    body: String,
}

pub(super) fn lines_of(lines: &[String]) -> Parsed {
    let mut headers: Vec<(String, String)> = Vec::new();
    let mut rest = lines.iter();
    for line in rest.by_ref() {
        if line.is_empty() {
            break;
        }
        if line.starts_with(' ') {
            if let Some((_, value)) = headers.last_mut() {
                value.push_str(line);
            }
        } else if let Some((name, value)) = line.split_once(": ") {
            headers.push((name.to_lowercase(), value.to_owned()));
        }
    }
    let encoding = headers
        .iter()
        .find(|(name, _)| name == "content-transfer-encoding")
        .map(|(_, value)| value.clone())
        .unwrap_or_default();
    let text: Vec<&str> = rest.map(String::as_str).collect();
    let body = match encoding.trim() {
        "base64" => String::from_utf8(base64(&text.concat())).unwrap_or_default(),
        "quoted-printable" => quoted(&text.join("\r\n").replace("=\r\n", ""), false),
        _ => text.join("\n"),
    };
    Parsed { headers, body }
}

pub(super) fn decode_subject(parsed: Parsed) -> Mail {
    let header = |wanted: &str| {
        let found = parsed.headers.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    Mail {
        from: header("from").replace('"', ""),
        subject: words(&header("subject")),
        id: header("message-id"),
        mime: header("mime-version"),
        kind: header("content-type"),
        body: parsed.body,
    }
}

/// The encoded words of RFC 2047, joined.
fn words(header: &str) -> String {
    if !header.contains("=?") {
        return header.to_owned();
    }
    let mut bytes = Vec::new();
    for word in header.split_whitespace() {
        let parts: Vec<&str> = word
            .trim_start_matches("=?")
            .trim_end_matches("?=")
            .split('?')
            .collect();
        match parts[..] {
            [_, "B" | "b", text] if word.starts_with("=?") => bytes.extend(base64(text)),
            [_, "Q" | "q", text] if word.starts_with("=?") => bytes.extend(quoted(text, true).into_bytes()),
            _ => {
                if !bytes.is_empty() {
                    bytes.push(b' ');
                }
                bytes.extend_from_slice(word.as_bytes());
                bytes.push(b' ');
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_default().replace("  ", " ")
}

fn quoted(text: &str, in_header: bool) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'=' => {
                let pair = [rest.next().unwrap_or(b'0'), rest.next().unwrap_or(b'0')];
                let pair = String::from_utf8_lossy(&pair).into_owned();
                bytes.push(u8::from_str_radix(&pair, 16).unwrap_or(b'?'));
            }
            b'_' if in_header => bytes.push(b' '),
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}

fn base64(text: &str) -> Vec<u8> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0u32, 0u32);
    for character in text.bytes().filter(|byte| *byte != b'=') {
        let Some(at) = ALPHABET.iter().position(|one| *one == character) else {
            continue;
        };
        held = held << 6 | u32::try_from(at).unwrap_or(0);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xff).unwrap_or(0));
        }
    }
    bytes
}

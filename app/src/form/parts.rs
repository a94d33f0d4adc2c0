//! A form with files in it.

use std::collections::BTreeMap;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest as _, Multipart, Request};
use http::HeaderValue;
use http::header::CONTENT_TYPE;

use super::{Fields, is_multipart};
use crate::ask::Ask;

/// Fields a form with files may have.
const FIELDS: usize = 12;

/// Files by the name of their field.
type Files = BTreeMap<String, Vec<u8>>;

/// The files and the fields of a form, as far as it can be read: `files` names the fields that are files.
pub(crate) async fn with_files(ask: &Ask, files: &[&str]) -> (Files, Fields) {
    if is_multipart(&ask.headers) {
        taken_apart(ask.headers.get(CONTENT_TYPE), ask.body.clone(), files).await
    } else {
        (Files::new(), ask.form.clone())
    }
}

/// Names and types that the sender gives a file are not looked at.
async fn taken_apart(kind: Option<&HeaderValue>, body: Bytes, files: &[&str]) -> (Files, Fields) {
    let (mut found, mut form) = (Files::new(), Fields::default());
    let Some(kind) = kind else {
        return (found, form);
    };
    let request = Request::post("/").header(CONTENT_TYPE, kind.clone());
    let Ok(request) = request.body(Body::from(body)) else {
        return (found, form);
    };
    let Ok(mut parts) = Multipart::from_request(request, &()).await else {
        return (found, form);
    };
    for _ in 0..FIELDS {
        let Ok(Some(part)) = parts.next_field().await else {
            break;
        };
        let name = part.name().unwrap_or_default().to_owned();
        let Ok(bytes) = part.bytes().await else { break };
        if files.contains(&name.as_str()) {
            found.insert(name, bytes.to_vec());
        } else {
            form.add(&name, &bytes);
        }
    }
    (found, form)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: &str = "--b\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\nThe \u{1}gate\r\n\
        --b\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"../../x.svg\"\r\n\
        Content-Type: image/png\r\n\r\n<svg/>\r\n--b--\r\n";

    async fn read(kind: &'static str, body: &'static str) -> (Files, Fields) {
        taken_apart(
            Some(&HeaderValue::from_static(kind)),
            Bytes::from_static(body.as_bytes()),
            &["picture"],
        )
        .await
    }

    #[tokio::test]
    async fn a_form_is_taken_apart() {
        let (files, form) = read("multipart/form-data; boundary=b", FORM).await;
        assert_eq!(files.get("picture").map(Vec::as_slice), Some(&b"<svg/>"[..]));
        assert_eq!(form.text("caption"), "The gate");
    }

    #[tokio::test]
    async fn what_is_no_form_has_no_file() {
        let cut = &FORM[..FORM.len() - 12];
        for (kind, body) in [
            ("multipart/form-data; boundary=b", cut),
            ("multipart/form-data; boundary=c", FORM),
            ("multipart/form-data", FORM),
            ("application/x-www-form-urlencoded", "picture=1"),
        ] {
            assert!(read(kind, body).await.0.is_empty(), "{kind}");
        }
        assert!(taken_apart(None, Bytes::new(), &["picture"]).await.0.is_empty());
    }

    #[tokio::test]
    async fn fields_without_end_are_not_read() {
        let many = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n".repeat(5000);
        let kind = HeaderValue::from_static("multipart/form-data; boundary=b");
        let (files, form) = taken_apart(Some(&kind), Bytes::from(many), &["picture"]).await;
        assert!(files.is_empty() && form.all("a").len() == FIELDS);
    }
}

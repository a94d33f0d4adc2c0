//! A visitor over HTTP: keeps cookies, follows nothing, sends what a browser's form would.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, Method, redirect};

use crate::server::Running;
use crate::surroundings;

/// A small picture that can be taken for a map: the plan of a school.
pub const PLAN: &[u8] = include_bytes!("../fixtures/plan.png");

/// A client that goes straight to this machine and follows no redirect.
///
/// # Errors
/// When the machine has no usable network settings at all.
pub fn client() -> Result<Client> {
    surroundings::set_cipher();
    Ok(Client::builder()
        .no_proxy()
        .redirect(redirect::Policy::none())
        .build()?)
}

/// One browser profile, as far as the server can tell.
#[derive(Debug, Clone)]
pub struct Visitor {
    client: Client,
    origin: String,
    cookies: BTreeMap<String, String>,
    headers: HeaderMap,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// All headers.
    pub headers: HeaderMap,
    /// The body as it came over the wire.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text; bytes that are not UTF-8 are replaced.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header's value, when there is one and it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Where a redirect leads.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.header("location")
    }
}

impl Visitor {
    /// Somebody who has not been to this server before.
    ///
    /// # Errors
    /// As [`client`].
    pub fn to(server: &Running) -> Result<Self> {
        Ok(Self {
            client: client()?,
            origin: server.origin(),
            cookies: BTreeMap::new(),
            headers: HeaderMap::new(),
        })
    }

    /// The same visitor, with the same cookies, whose requests reach another server.
    #[must_use]
    pub fn through(&self, server: &Running) -> Self {
        Self {
            origin: server.origin(),
            ..self.clone()
        }
    }

    /// Sends this header with every request from now on, in place of one of that name.
    ///
    /// # Errors
    /// When name or value cannot stand in a header.
    pub fn always(&mut self, name: &str, value: &str) -> Result<()> {
        self.headers
            .insert(HeaderName::from_bytes(name.as_bytes())?, HeaderValue::from_str(value)?);
        Ok(())
    }

    /// The cookies held now, by name.
    #[must_use]
    pub fn cookies(&self) -> &BTreeMap<String, String> {
        &self.cookies
    }

    /// Puts a cookie in place, such as one kept from an ended session.
    pub fn keep_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// Enters the demo as one of its people: `young-person`, `mother`, `advocate`, `worker`,
    /// `chair` or `manager`.
    ///
    /// # Errors
    /// When the door does not open.
    pub async fn enter(&mut self, person: &str) -> Result<Answer> {
        let answer = self.post("/demo/enter", &[("person", person)]).await?;
        ensure!(
            answer.status == 303,
            "entering the demo as {person} was answered with {}:\n{}",
            answer.status,
            answer.text()
        );
        Ok(answer)
    }

    /// Fetches a page.
    ///
    /// # Errors
    /// When no answer comes.
    pub async fn get(&mut self, path: &str) -> Result<Answer> {
        self.send(Method::GET, path, None).await
    }

    /// Posts a form the way a page of the same origin does.
    ///
    /// # Errors
    /// When no answer comes.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let form = self
            .client
            .post(&self.origin)
            .form(fields)
            .build()?
            .body()
            .and_then(|body| body.as_bytes().map(<[u8]>::to_vec))
            .context("the form has no body")?;
        self.post_bytes(path, "application/x-www-form-urlencoded", form).await
    }

    /// Posts a form in parts, as a page with a field for a file does: the fields, then the file `picture`.
    ///
    /// # Errors
    /// When no answer comes.
    pub async fn post_parts(&mut self, path: &str, fields: &[(&str, &str)], picture: &[u8]) -> Result<Answer> {
        let mut body = Vec::new();
        for (name, text) in fields {
            body.extend(format!("--line\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n").bytes());
        }
        body.extend(
            b"--line\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"plan.png\"\r\n\
            Content-Type: image/png\r\n\r\n",
        );
        body.extend(picture);
        body.extend(b"\r\n--line--\r\n");
        self.post_bytes(path, "multipart/form-data; boundary=line", body).await
    }

    /// Posts these bytes as they are, right or wrong.
    ///
    /// # Errors
    /// When no answer comes.
    pub async fn post_bytes(&mut self, path: &str, content_type: &str, body: Vec<u8>) -> Result<Answer> {
        self.send(Method::POST, path, Some((content_type, body))).await
    }

    /// Sends anything.
    ///
    /// # Errors
    /// When no answer comes.
    pub async fn send(&mut self, method: Method, path: &str, body: Option<(&str, Vec<u8>)>) -> Result<Answer> {
        let mut headers = self.usual_headers(&method)?;
        let mut request = self.client.request(method.clone(), format!("{}{path}", self.origin));
        if let Some((content_type, body)) = body {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(content_type)?);
            request = request.body(body);
        }
        headers.extend(self.headers.clone());
        let answer = request
            .headers(headers)
            .send()
            .await
            .with_context(|| format!("{method} {path} got no answer"))?;
        self.take_cookies(answer.headers());
        Ok(Answer {
            status: answer.status().as_u16(),
            headers: answer.headers().clone(),
            body: answer.bytes().await?.to_vec(),
        })
    }

    fn usual_headers(&self, method: &Method) -> Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
        if *method != Method::GET {
            headers.insert(header::ORIGIN, HeaderValue::from_str(&self.origin)?);
        }
        if !self.cookies.is_empty() {
            let pairs: Vec<String> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            headers.insert(header::COOKIE, HeaderValue::from_str(&pairs.join("; "))?);
        }
        Ok(headers)
    }

    fn take_cookies(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE) {
            let Ok(text) = cookie.to_str() else { continue };
            let mut parts = text.split(';').map(str::trim);
            let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
                continue;
            };
            let ended = parts.any(|part| part.eq_ignore_ascii_case("max-age=0"));
            if ended || value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

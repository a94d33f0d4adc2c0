//! Reading the one form of a question page, as a browser without JavaScript would send it.

/// A form with a text area.
pub(crate) struct Form {
    pub(crate) action: String,
    hidden: Vec<(String, String)>,
    text: String,
}

impl Form {
    /// The form's body with this text in it, URL-encoded.
    pub(crate) fn filled(&self, text: &str) -> String {
        let hidden = self.hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        hidden
            .chain([(self.text.as_str(), text)])
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect::<Vec<_>>()
            .join("&")
    }
}

/// The first form with a text area in it.
pub(crate) fn writing(page: &str) -> Option<Form> {
    page.split("<form")
        .skip(1)
        .filter_map(|rest| rest.split("</form").next())
        .find_map(|form| {
            let text = tags(form, "<textarea").find_map(|tag| attribute(tag, "name"))?;
            let hidden = tags(form, "<input")
                .filter(|tag| attribute(tag, "type").as_deref() == Some("hidden"))
                .filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value").unwrap_or_default())))
                .collect();
            let opening = form.split('>').next()?;
            Some(Form {
                action: attribute(opening, "action")?,
                hidden,
                text,
            })
        })
}

fn tags<'a>(form: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    form.split(name).skip(1).filter_map(|rest| rest.split('>').next())
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    let value = rest.split('"').next()?;
    Some(value.replace("&quot;", "\"").replace("&amp;", "&"))
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn hidden_fields_travel_with_the_text() {
        let page = r#"<form action="/leave"></form><form method="post" action="/say/first">
            <input type="hidden" name="revision" value="3&amp;4"><textarea id="t" name="words">old</textarea></form>"#;
        let form = super::writing(page).unwrap();
        assert_eq!(form.action, "/say/first");
        assert_eq!(form.filled("né w"), "revision=3%264&words=n%C3%A9%20w");
    }
}

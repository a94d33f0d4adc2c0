//! A page as a browser without JavaScript has it: links, forms, and what a form would send.

use scraper::{ElementRef, Html, Selector};

/// A day in the demo that every form takes: after its "today".
const A_DAY: &str = "2026-12-15";

/// What the filler types where a person would write.
pub const SOMETHING: &str = "Something new";

/// Field names and values, as a form sends them.
pub type Fields = Vec<(String, String)>;

/// A page, taken apart.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Where its links lead, as they are written.
    pub links: Vec<String>,
    /// Its forms.
    pub forms: Vec<Form>,
    /// Its title.
    pub title: String,
    /// Everything in it that can be read, values of fields included.
    pub text: String,
    /// What would run: inline scripts, and attributes and links that carry code.
    pub code: Vec<String>,
}

/// A form, filled in as the page drew it.
#[derive(Debug, Clone, Default)]
pub struct Form {
    /// Where it goes, without a fragment.
    pub action: String,
    /// Whether it is posted.
    pub posts: bool,
    /// Whether it is sent in parts, as one with a file is.
    pub in_parts: bool,
    /// Its fields in order.
    pub fields: Vec<Field>,
}

/// A field of a form.
#[derive(Debug, Clone, Default)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// The element's `type`, or `textarea`, `select`, `button`.
    pub kind: String,
    /// What it holds now.
    pub value: String,
    /// Whether it is ticked or chosen now.
    pub chosen: bool,
    /// What can be chosen, for a list.
    pub options: Vec<String>,
    /// The first or last day that can be chosen.
    pub limit: Option<String>,
}

impl Page {
    /// Takes a page apart.
    #[must_use]
    pub fn parse(html: &str) -> Self {
        let document = Html::parse_document(html);
        let all = |css| elements(document.root_element(), css);
        let mut text: Vec<&str> = document.root_element().text().collect();
        text.extend(all("input, button").iter().filter_map(|one| one.value().attr("value")));
        Self {
            links: all("a[href]")
                .iter()
                .filter_map(|one| one.value().attr("href"))
                .map(str::to_owned)
                .collect(),
            forms: all("form").into_iter().map(form).collect(),
            title: all("title").first().map(|one| one.text().collect()).unwrap_or_default(),
            text: text.join("\n"),
            code: code(&document),
        }
    }

    /// The first posted form with this action.
    #[must_use]
    pub fn form(&self, action: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.posts && form.action == action)
    }
}

impl Form {
    /// What a browser sends when somebody fills in everything that is empty and presses Enter.
    #[must_use]
    pub fn filled(&self) -> Fields {
        let mut sent: Fields = Vec::new();
        let mut pressed = false;
        for field in &self.fields {
            let value = match field.kind.as_str() {
                "button" if pressed => continue,
                "button" => {
                    pressed = true;
                    field.value.clone()
                }
                "checkbox" if !field.chosen => continue,
                "radio" if !self.is_picked(field) => continue,
                "select" if field.value.is_empty() => field
                    .options
                    .iter()
                    .find(|one| !one.is_empty())
                    .cloned()
                    .unwrap_or_default(),
                // A tap somewhere on a map.
                "image" => {
                    sent.extend(["x", "y"].map(|axis| (format!("{}.{axis}", field.name), "150".to_owned())));
                    continue;
                }
                "date" if field.value.is_empty() => field.limit.clone().unwrap_or_else(|| A_DAY.to_owned()),
                "time" if field.value.is_empty() => "13:30".to_owned(),
                "text" | "textarea" if field.value.is_empty() => SOMETHING.to_owned(),
                _ => field.value.clone(),
            };
            if !field.name.is_empty() {
                sent.push((field.name.clone(), value));
            }
        }
        sent
    }

    /// The names of the fields somebody writes in.
    #[must_use]
    pub fn written(&self) -> Vec<&str> {
        let written = |field: &&Field| matches!(field.kind.as_str(), "text" | "textarea");
        self.fields
            .iter()
            .filter(written)
            .map(|field| field.name.as_str())
            .collect()
    }

    /// What is chosen; the first of a group in which nothing is.
    fn is_picked(&self, field: &Field) -> bool {
        let group = || {
            self.fields
                .iter()
                .filter(|one| one.kind == field.kind && one.name == field.name)
        };
        if group().any(|one| one.chosen) {
            return field.chosen;
        }
        group().next().is_some_and(|first| first.value == field.value)
    }
}

/// The fields with one of them changed.
#[must_use]
pub fn with(fields: &Fields, name: &str, value: &str) -> Fields {
    let mut fields = fields.clone();
    match fields.iter_mut().find(|(one, _)| one == name) {
        Some((_, old)) => value.clone_into(old),
        None => fields.push((name.to_owned(), value.to_owned())),
    }
    fields
}

/// The fields as a visitor posts them.
#[must_use]
pub fn pairs(fields: &Fields) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

fn form(element: ElementRef<'_>) -> Form {
    let attribute = |name| element.value().attr(name).unwrap_or_default();
    let action = attribute("action").split('#').next().unwrap_or_default();
    Form {
        action: action.to_owned(),
        posts: attribute("method").eq_ignore_ascii_case("post"),
        in_parts: attribute("enctype").eq_ignore_ascii_case("multipart/form-data"),
        fields: elements(element, "input, textarea, select, button")
            .into_iter()
            .filter_map(field)
            .collect(),
    }
}

fn field(element: ElementRef<'_>) -> Option<Field> {
    let attribute = |name| element.value().attr(name);
    let own = |name| attribute(name).unwrap_or_default().to_owned();
    let mut field = Field {
        name: own("name"),
        kind: element.value().name().to_owned(),
        value: own("value"),
        chosen: attribute("checked").is_some(),
        options: Vec::new(),
        limit: attribute("max").or(attribute("min")).map(str::to_owned),
    };
    match field.kind.as_str() {
        "input" => field.kind = attribute("type").unwrap_or("text").to_owned(),
        "button" if attribute("type") == Some("button") => return None,
        "textarea" => field.value = element.text().collect(),
        "select" => {
            let options = elements(element, "option");
            let value = |one: &ElementRef<'_>| one.value().attr("value").unwrap_or_default().to_owned();
            let chosen = options.iter().find(|one| one.value().attr("selected").is_some());
            field.value = chosen.or(options.first()).map(value).unwrap_or_default();
            field.options = options.iter().map(value).collect();
        }
        _ => {}
    }
    Some(field)
}

fn code(document: &Html) -> Vec<String> {
    let mut code = Vec::new();
    for element in elements(document.root_element(), "*") {
        if element.value().name() == "script" {
            code.push(element.html());
        }
        for (name, value) in element.value().attrs() {
            let carries = name.starts_with("on") || value.trim_start().to_ascii_lowercase().starts_with("javascript:");
            if carries {
                code.push(format!("{name}={value}"));
            }
        }
    }
    code
}

fn elements<'a>(inside: ElementRef<'a>, css: &str) -> Vec<ElementRef<'a>> {
    Selector::parse(css)
        .map(|selector| inside.select(&selector).collect())
        .unwrap_or_default()
}

/// The value of the option whose words begin like this.
#[must_use]
pub fn option(html: &str, name: &str) -> Option<String> {
    let mut options = html.split("<option ").skip(1).filter_map(|option| {
        let value = option.split_once("value=\"")?.1.split_once('"')?.0;
        let label = option.split_once('>')?.1.split_once("</option>")?.0;
        Some((value, label))
    });
    let found = options.find(|(_, label)| label.starts_with(name));
    found.map(|(value, _)| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<title>A</title><a href='/x'>x</a><form method=post action='/say#here'>\
        <input type=hidden name=n value=1><textarea name=words>\nhello</textarea>\
        <input type=radio name=r value=a><input type=radio name=r value=b checked>\
        <input type=checkbox name=c value=d checked><input type=checkbox name=c value=e><select name=s><option value=''><option value=z></select>\
        <input name=t><button name=do value=next>N</button><button name=do value=stop>S</button></form>";

    #[test]
    fn a_form_is_sent_as_a_browser_does() {
        let page = Page::parse(PAGE);
        let form = page.form("/say").expect("the form");
        let sent = [
            ("n", "1"),
            ("words", "hello"),
            ("r", "b"),
            ("c", "d"),
            ("s", "z"),
            ("t", SOMETHING),
            ("do", "next"),
        ];
        assert_eq!(pairs(&form.filled()), sent);
        assert_eq!(form.written(), ["words", "t"]);
        assert_eq!(page.links, ["/x"]);
    }

    #[test]
    fn code_is_found_wherever_it_hides() {
        let page = Page::parse("<p onclick='a()'>a</p><a href=' JavaScript:b()'>b</a><script>c()</script>");
        assert_eq!(page.code.len(), 3, "{:?}", page.code);
        assert!(Page::parse(PAGE).code.is_empty());
    }
}

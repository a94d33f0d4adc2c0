//! The one place where longer text is typed.

use leptos::prelude::*;

use super::{Icon, Maybe, problem::Notes, shell::escape};

/// How a text area looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// A ruled page with a margin, for somebody's own words.
    #[default]
    Ruled,
    /// A plain box, for staff.
    Plain,
}

/// A field for longer text. leptos renders a text area's children as they are, so this is
/// the only one that may be used: it escapes its value and keeps every line break.
#[component]
pub fn TextArea(
    /// Name in the form, and `id`.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// Whether the label is only heard, because the page's heading says it already.
    #[prop(optional)]
    quiet_label: bool,
    /// What was typed before, exactly.
    #[prop(optional, into)]
    value: String,
    /// Help under the label.
    #[prop(optional, into)]
    hint: Maybe,
    /// Who can see it, with a lock, under the label: "Only Marcus can see this."
    #[prop(optional, into)]
    lock: Maybe,
    /// What is still needed.
    #[prop(optional, into)]
    error: Maybe,
    /// How it looks.
    #[prop(optional)]
    paper: Paper,
    /// Height in lines before it grows with its text.
    #[prop(default = 6)]
    rows: u32,
    /// Longest value, in UTF-16 units as browsers count.
    #[prop(optional_no_strip)]
    maxlength: Option<u32>,
    /// BCP 47 tag of what is typed, where it differs from the page's.
    #[prop(optional, into)]
    lang: Maybe,
    /// `id`, where a page has several of the same name.
    #[prop(optional, into)]
    id: Maybe,
) -> impl IntoView {
    let id = id.0.unwrap_or_else(|| name.clone());
    let notes = Notes::new(&id, hint, error);
    let (described, invalid) = (notes.described_by(), notes.invalid());
    let class = match paper {
        Paper::Ruled => "page",
        Paper::Plain => "plain",
    };
    view! {
        <div class="field">
            <label for=id.clone() class=quiet_label.then_some("unseen")>{label}</label>
            {lock.0.map(|text| view! { <p class="saved">{Icon::Lock.draw()}<span>{text}</span></p> })}
            {notes.draw()}
            <textarea
                class=class
                id=id
                name=name
                rows=rows
                maxlength=maxlength
                lang=lang.0
                autocomplete="off"
                aria-describedby=described
                aria-invalid=invalid
                inner_html=content(value)
            ></textarea>
        </div>
    }
}

/// Plain text to select and copy, as it is.
#[component]
pub fn TextToCopy(
    /// `id`, for its label.
    id: &'static str,
    /// The text.
    value: String,
    /// BCP 47 tag of the text.
    lang: &'static str,
    /// Height in lines.
    rows: u32,
) -> impl IntoView {
    view! {
        <textarea id=id readonly rows=rows lang=lang dir="auto" spellcheck="false" inner_html=content(value)></textarea>
    }
}

/// A text area's content as HTML. Browsers drop the first line break after the start tag,
/// so one is always put there.
fn content(value: String) -> String {
    format!("\n{}", escape(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(value: &str) -> String {
        let value = value.to_owned();
        view! { <TextArea name="words" label="Words" value=value/> }.to_html()
    }

    #[test]
    fn what_was_typed_never_becomes_markup() {
        let html = html("</textarea><script>alert(1)</script>&amp;");
        assert!(!html.contains("<script>"), "{html}");
        assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
        assert!(html.contains("&lt;/textarea&gt;&lt;script&gt;"), "{html}");
        assert!(html.contains("&amp;amp;"), "{html}");
    }

    #[test]
    fn what_is_there_to_copy_never_becomes_markup() {
        let value = "</textarea><script>alert(1)</script>".to_owned();
        let html = view! { <TextToCopy id="child" value=value lang="en-GB" rows=3/> }.to_html();
        assert!(!html.contains("<script>"), "{html}");
        assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
    }

    #[test]
    fn no_other_part_draws_a_text_area() {
        let mut folders = vec![std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if !path.ends_with("ui/text_area.rs") {
                    let draws = std::fs::read_to_string(&path)
                        .unwrap_or_default()
                        .contains("<textarea ");
                    assert!(
                        !draws,
                        "{} draws a text area of its own: it escapes nothing",
                        path.display()
                    );
                }
            }
        }
    }

    #[test]
    fn line_breaks_survive_and_empty_stays_empty() {
        assert!(html("\n\nfirst\nsecond ").contains(">\n\n\nfirst\nsecond </textarea>"));
        assert!(html("").contains(">\n</textarea>"));
    }

    #[test]
    fn attributes_are_escaped() {
        let html = view! { <TextArea name="a\"><b>" label="<i>" value="x"/> }.to_html();
        assert!(!html.contains("\"><b>"), "{html}");
        assert!(!html.contains("<i>"), "{html}");
    }
}

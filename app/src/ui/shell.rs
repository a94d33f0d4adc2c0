//! The whole document around a page.

use leptos::prelude::*;

/// Which way the page's language is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left, as Urdu.
    Rtl,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// How strong the lines and letters are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Contrast {
    /// As the device says.
    #[default]
    Auto,
    /// Always black on white, or white on black.
    More,
}

/// The typeface a person chose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Typeface {
    /// The device's own.
    #[default]
    Usual,
    /// The easier-to-read one, for the software's voice and people's voices alike.
    Easy,
}

/// For whom the page is made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Density {
    /// Phones first, one narrow column.
    #[default]
    Family,
    /// Laptops first, denser.
    Staff,
}

/// URLs of the files a page loads, with their content hashes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AssetNames {
    /// The style sheet.
    pub style: String,
    /// A second one, on pages of staff.
    pub work_style: Option<String>,
    /// The small script that every page has.
    pub script: String,
    /// The script that wakes islands, on pages that have one.
    pub island_script: Option<String>,
    /// The icon.
    pub icon: Option<String>,
    /// What a phone reads when somebody puts the app on its home screen.
    pub manifest: Option<String>,
}

/// What the document needs besides its body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frame {
    /// BCP 47 tag of the page's language.
    pub lang: String,
    /// Writing direction of that language.
    pub dir: Direction,
    /// Neutral title from the catalogue; escaped here nevertheless.
    pub title: String,
    /// Nonce of this answer's content security policy.
    pub nonce: String,
    /// Files to load.
    pub assets: AssetNames,
    /// Light or dark.
    pub theme: Theme,
    /// Contrast.
    pub contrast: Contrast,
    /// Typeface.
    pub face: Typeface,
    /// Family or staff layout.
    pub density: Density,
    /// Words of the link that jumps over the bars.
    pub skip: String,
    /// Whether search engines are told to keep away.
    pub noindex: bool,
}

/// Text as HTML: leptos escapes the children of most elements, but not of all.
pub(super) fn escape(text: String) -> String {
    // An empty leptos text node renders as one space.
    if text.is_empty() { text } else { text.to_html() }
}

/// The document, without its doctype. [`document`] is what handlers call.
#[component]
pub fn Shell(
    /// What the document needs besides its body.
    frame: Frame,
    /// Top bar, [`Main`](super::Main) and bottom bar.
    children: Children,
) -> impl IntoView {
    let dir = match frame.dir {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let theme = match frame.theme {
        Theme::Auto => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    let contrast = (frame.contrast == Contrast::More).then_some("more");
    let face = (frame.face == Typeface::Easy).then_some("easy");
    let density = (frame.density == Density::Staff).then_some("staff");
    let assets = frame.assets;
    let island = assets.island_script.map(|src| {
        let nonce = frame.nonce.clone();
        view! { <script type="module" nonce=nonce src=src></script> }
    });
    // An answer that must be the same bytes every time has no nonce, and so no script.
    let script = (!assets.script.is_empty())
        .then(|| view! { <script type="module" nonce=frame.nonce src=assets.script></script> });
    view! {
        <html
            lang=frame.lang
            dir=dir
            data-theme=theme
            data-contrast=contrast
            data-face=face
            data-density=density
        >
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width,initial-scale=1"/>
                <title inner_html=escape(frame.title)></title>
                <meta name="color-scheme" content=theme.unwrap_or("light dark")/>
                <meta name="referrer" content="same-origin"/>
                {frame.noindex.then(|| view! { <meta name="robots" content="noindex,nofollow"/> })}
                <link rel="stylesheet" href=assets.style/>
                {assets.work_style.map(|href| view! { <link rel="stylesheet" href=href/> })}
                {assets.icon.map(|href| view! { <link rel="icon" href=href type="image/svg+xml"/> })}
                {assets.manifest.map(|href| view! { <link rel="manifest" href=href/> })}
                {script}
                {island}
            </head>
            <body>
                <a class="skip" href="#main">{frame.skip}</a>
                {children()}
            </body>
        </html>
    }
}

/// The whole document as HTML, doctype included.
pub fn document(frame: Frame, body: impl IntoView + 'static) -> String {
    let page = view! { <Shell frame=frame>{body}</Shell> };
    format!("<!DOCTYPE html>{}", page.to_html())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "</title><script>alert(1)</script>\"'>";

    fn frame() -> Frame {
        Frame {
            lang: "en".into(),
            title: HOSTILE.into(),
            skip: HOSTILE.into(),
            nonce: HOSTILE.into(),
            ..Frame::default()
        }
    }

    #[test]
    fn nothing_given_becomes_markup() {
        let html = document(
            frame(),
            view! { <select><option value=HOSTILE>{HOSTILE}</option></select><p title=HOSTILE>{HOSTILE}</p> },
        );
        assert!(!html.contains("<script>"), "{html}");
        assert_eq!(html.matches("</title>").count(), 1, "{html}");
        assert!(!html.contains("nonce=\"</title><script>alert(1)</script>\"'"), "{html}");
    }

    #[test]
    fn document_starts_with_doctype_and_language() {
        let html = document(frame(), view! { <p>"a"</p> });
        assert!(
            html.starts_with("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\""),
            "{html}"
        );
        assert!(html.ends_with("</html>"), "{html}");
    }

    #[test]
    fn an_empty_title_stays_empty() {
        let html = document(Frame::default(), ());
        assert!(html.contains("<title></title>"), "{html}");
    }
}

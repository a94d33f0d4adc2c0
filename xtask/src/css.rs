//! One small style sheet from `style/app.css` and everything it imports.

use std::path::Path;

use anyhow::{Result, anyhow, ensure};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions};
use lightningcss::targets::{Browsers, Targets};

/// The oldest browsers the style sheet is written down for: spring 2022, which an
/// unsupported budget phone still reaches.
const OLDEST: Browsers = Browsers {
    android: Some(version(100, 0)),
    chrome: Some(version(100, 0)),
    edge: Some(version(100, 0)),
    firefox: Some(version(100, 0)),
    ios_saf: Some(version(15, 4)),
    safari: Some(version(15, 4)),
    samsung: Some(version(18, 0)),
    ie: None,
    opera: None,
};

const fn version(major: u32, minor: u32) -> u32 {
    major << 16 | minor << 8
}

/// Bundles and minifies.
///
/// # Errors
/// When the entry is missing or a sheet does not parse: the message carries file, line and column.
pub(crate) fn bundle(entry: &Path) -> Result<String> {
    ensure!(
        entry.is_file(),
        "{} is missing: it is the style sheet all others are imported into",
        entry.display()
    );
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler
        .bundle(entry)
        .map_err(|error| anyhow!("the style sheet does not read: {error}"))?;
    let targets = Targets::from(OLDEST);
    sheet
        .minify(MinifyOptions {
            targets,
            ..MinifyOptions::default()
        })
        .map_err(|error| anyhow!("the style sheet does not minify: {error}"))?;
    let printed = sheet
        .to_css(PrinterOptions {
            minify: true,
            targets,
            ..PrinterOptions::default()
        })
        .map_err(|error| anyhow!("the style sheet does not print: {error}"))?;
    Ok(printed.code)
}

//! A Fluent catalogue as the checks see it: who reads a text, on which page, and every way
//! it can come out.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use fluent_syntax::{
    ast::{self, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// Stands for whatever is filled in: one short word.
const FILLED_IN: &str = "it";

/// Who sees a group of messages. Written `## family: say` in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Young people, parents, carers and their advocates.
    Family,
    /// Family and staff alike.
    Shared,
    /// Anybody who glances at a screen, a message or a list of passkeys.
    Neutral,
    /// People at work only.
    Staff,
}

impl Audience {
    /// Whether the family may see these texts.
    pub const fn includes_family(self) -> bool {
        !matches!(self, Self::Staff)
    }

    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "family" => Self::Family,
            "shared" => Self::Shared,
            "neutral" => Self::Neutral,
            "staff" => Self::Staff,
            _ => return None,
        })
    }
}

/// One message or term.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its key; that of a term begins with a dash.
    pub key: String,
    /// Who sees it.
    pub audience: Audience,
    /// Audience and page as the group comment gives them, `family: say`.
    pub page: String,
    /// Names of what is filled in: variables, and messages and terms referred to.
    pub placeables: BTreeSet<String>,
    /// The text in so many versions that every variant of every choice comes up.
    pub readings: Vec<String>,
}

/// All messages and terms of one language.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    entries: Vec<Entry>,
}

impl Catalogue {
    /// Reads a catalogue.
    ///
    /// # Errors
    /// When it is no Fluent, a key comes twice, a message stands outside a group, a group
    /// comment names no audience and page, or a message has attributes, which the app does
    /// not use.
    pub fn parse(source: &str) -> Result<Self> {
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                let lines = errors.iter().map(|error| {
                    let line = source[..error.pos.start].matches('\n').count() + 1;
                    format!("line {line}: {error}")
                });
                bail!("not Fluent: {}", lines.collect::<Vec<_>>().join("; "));
            }
        };
        let mut catalogue = Self::default();
        let mut group = None;
        for entry in resource.body {
            match entry {
                ast::Entry::GroupComment(comment) => group = parse_group(&comment.content)?,
                ast::Entry::Message(message) => {
                    let key = message.id.name.to_owned();
                    if !message.attributes.is_empty() {
                        bail!("{key}: the app does not use attributes");
                    }
                    let value = message.value.with_context(|| format!("{key}: no text"))?;
                    catalogue.add(key, group.as_ref(), &value)?;
                }
                ast::Entry::Term(term) => {
                    catalogue.add(format!("-{}", term.id.name), group.as_ref(), &term.value)?;
                }
                ast::Entry::Comment(_) | ast::Entry::ResourceComment(_) => {}
                ast::Entry::Junk { content } => bail!("not Fluent: {content}"),
            }
        }
        Ok(catalogue)
    }

    /// Every entry, in the order of the file.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with this key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    fn add(&mut self, key: String, group: Option<&(Audience, String)>, value: &Pattern<&str>) -> Result<()> {
        let (audience, page) = group
            .with_context(|| format!("{key}: stands under no group comment"))?
            .clone();
        if self.entry(&key).is_some() {
            bail!("{key}: comes twice");
        }
        let mut placeables = BTreeSet::new();
        collect_placeables(value, &mut placeables);
        let readings = (0..most_variants(value)).map(|choice| reading(value, choice)).collect();
        self.entries.push(Entry {
            key,
            audience,
            page,
            placeables,
            readings,
        });
        Ok(())
    }
}

/// Audience and page of a group comment; an empty comment ends the group, as in Fluent.
fn parse_group(lines: &[&str]) -> Result<Option<(Audience, String)>> {
    let text = lines.join(" ");
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (name, page) = text
        .split_once(':')
        .with_context(|| format!("## {text}: wants \"audience: page\""))?;
    let audience =
        Audience::named(name).with_context(|| format!("## {text}: audience is family, shared, neutral or staff"))?;
    let page = page.trim();
    if page.is_empty() {
        bail!("## {text}: names no page");
    }
    Ok(Some((audience, format!("{name}: {page}"))))
}

/// The text with one variant of every select expression. `choice` counts through the variants
/// of the outer expressions first and carries over into the ones inside them.
fn reading(pattern: &Pattern<&str>, choice: usize) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                text.push_str(&expression_reading(expression, choice));
            }
        }
    }
    text
}

fn expression_reading(expression: &Expression<&str>, choice: usize) -> String {
    match expression {
        Expression::Select { variants, .. } => {
            reading(&variants[choice % variants.len()].value, choice / variants.len())
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
        Expression::Inline(InlineExpression::Placeable { expression }) => expression_reading(expression, choice),
        Expression::Inline(_) => FILLED_IN.to_owned(),
    }
}

/// How many readings it takes until every variant has come up.
fn most_variants(pattern: &Pattern<&str>) -> usize {
    let expressions = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    expressions.map(variants_of).max().unwrap_or(1)
}

fn variants_of(expression: &Expression<&str>) -> usize {
    match expression {
        Expression::Select { variants, .. } => {
            let nested = variants.iter().map(|variant| most_variants(&variant.value)).max();
            variants.len() * nested.unwrap_or(1)
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => variants_of(expression),
        Expression::Inline(_) => 1,
    }
}

fn collect_placeables(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_from(expression, into);
        }
    }
}

fn collect_from(expression: &Expression<&str>, into: &mut BTreeSet<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            collect_inline(selector, into);
            for variant in variants {
                collect_placeables(&variant.value, into);
            }
        }
        Expression::Inline(inline) => collect_inline(inline, into),
    }
}

fn collect_inline(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(format!("${}", id.name));
        }
        InlineExpression::MessageReference { id, .. } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            into.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, into);
            }
        }
        InlineExpression::Placeable { expression } => collect_from(expression, into),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

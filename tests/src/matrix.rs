//! The access matrix: what everybody gets from every page, form and function there is.
//!
//! This is the table the tests hold the server to, and `docs/access-matrix.md` is drawn from.
//! A route without a row fails the test, and so does a row without a route.

mod table;

use alongside_app::routes::{Kind, ROUTES};
use anyhow::{Context, Result, bail, ensure};

use crate::principal::Principal;
use table::TABLE;

/// What somebody gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// 200.
    Page,
    /// Done, and on to another page: 303.
    Done,
    /// Done, and out of the door: 303 to `/`.
    DoneAndOut,
    /// Theirs to ask, but something is missing or no longer so: 400, 409 or 422.
    Problem,
    /// To the door first: 303 to `/`.
    Door,
    /// To the next step of coming in first.
    Step,
    /// The bytes of a page that does not exist.
    NotThere,
}

impl Outcome {
    /// Every outcome with its mark in the table and what a reader of the matrix is told.
    pub const ALL: [(Self, char, &'static str); 7] = [
        (Self::Page, 'P', "a page, or the text a script asked for (200)"),
        (Self::Done, '>', "done, and on to another page (303)"),
        (Self::DoneAndOut, 'B', "done, and back to the door (303)"),
        (
            Self::Problem,
            '!',
            "theirs to ask, but something is missing or has changed (400, 409, 422)",
        ),
        (Self::Door, 'D', "to the door first (303)"),
        (Self::Step, 'S', "to the next step of coming in first (303)"),
        (
            Self::NotThere,
            '.',
            "not there: the same bytes as a page that does not exist (404)",
        ),
    ];

    fn of(mark: char) -> Result<Self> {
        let found = Self::ALL.iter().find(|(_, one, _)| *one == mark);
        found
            .map(|(outcome, ..)| *outcome)
            .with_context(|| format!("`{mark}` marks nothing"))
    }

    /// Its mark in the table.
    #[must_use]
    pub fn mark(self) -> char {
        Self::ALL
            .iter()
            .find(|(one, ..)| *one == self)
            .map_or('?', |(_, mark, _)| *mark)
    }
}

/// Whose thing a path's `{id}` or `{topic}` names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// The path names nothing.
    Nothing,
    /// Of whoever asks.
    Own,
    /// Of Kacper, or his pathway.
    Kacper,
    /// Of his mother.
    Ewa,
    /// Of another family whose worker is the same.
    Amira,
    /// Of another family with another worker.
    Dylan,
    /// Of nobody: well-formed, and made up.
    Nobody,
}

impl Thing {
    fn of(word: &str) -> Result<Self> {
        Ok(match word {
            "-" => Self::Nothing,
            "own" => Self::Own,
            "kacper" => Self::Kacper,
            "ewa" => Self::Ewa,
            "amira" => Self::Amira,
            "dylan" => Self::Dylan,
            "none" => Self::Nobody,
            _ => bail!("`{word}` is nobody"),
        })
    }

    /// What a reader of the matrix is told.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Own => "their own",
            Self::Kacper => "the young person's",
            Self::Ewa => "the mother's",
            Self::Amira => "another family's, same worker",
            Self::Dylan => "another family's, another worker",
            Self::Nobody => "made up",
        }
    }
}

/// What everybody gets from one thing at one route.
#[derive(Debug, Clone)]
pub struct Expected {
    /// Page, post or function.
    pub kind: Kind,
    /// The route's path.
    pub path: &'static str,
    /// Whose thing it is about.
    pub thing: Thing,
    /// From the page, or the form left empty.
    pub empty: Vec<Outcome>,
    /// From the form filled in.
    pub filled: Vec<Outcome>,
}

impl Expected {
    /// What one person gets.
    #[must_use]
    pub fn of(&self, who: Principal, filled: bool) -> Option<Outcome> {
        let column = Principal::ALL.iter().position(|one| *one == who)?;
        if filled {
            self.filled.get(column).copied()
        } else {
            self.empty.get(column).copied()
        }
    }
}

/// The whole matrix.
///
/// # Errors
/// When a route has no row, a row has no route, or a route with an `{id}` says nothing of ids that
/// are somebody else's or made up.
pub fn matrix() -> Result<Vec<Expected>> {
    let rows: Vec<Expected> = TABLE
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| row(line).with_context(|| format!("in the matrix's row `{line}`")))
        .collect::<Result<_>>()?;
    for route in ROUTES {
        let things: Vec<Thing> = rows
            .iter()
            .filter(|row| row.kind == route.kind && row.path == route.path)
            .map(|row| row.thing)
            .collect();
        ensure!(
            !things.is_empty(),
            "the matrix has no row for {:?} {}",
            route.kind,
            route.path
        );
        if route.path.contains("{id}") {
            ensure!(
                things.len() > 2,
                "the matrix says too little of whose {{id}} it is: {}",
                route.path
            );
        }
        if route.path.contains('{') {
            ensure!(
                things.contains(&Thing::Nobody),
                "the matrix says nothing of made-up ids: {}",
                route.path
            );
        }
    }
    Ok(rows)
}

fn row(line: &'static str) -> Result<Expected> {
    let words: Vec<&'static str> = line.split_whitespace().collect();
    let [kind, path, thing, marks @ ..] = words.as_slice() else {
        bail!("too short")
    };
    let kind = match *kind {
        "page" => Kind::Page,
        "post" => Kind::Post,
        "function" => Kind::Function,
        _ => bail!("`{kind}` is no kind"),
    };
    ensure!(
        ROUTES.iter().any(|route| route.kind == kind && route.path == *path),
        "there is no such route"
    );
    let outcomes: Vec<Outcome> = marks.concat().chars().map(Outcome::of).collect::<Result<_>>()?;
    let columns = Principal::ALL.len();
    let forms = if kind == Kind::Page { 1 } else { 2 };
    ensure!(
        outcomes.len() == columns * forms,
        "{} marks for {} columns",
        outcomes.len(),
        columns * forms
    );
    let (empty, filled) = outcomes.split_at(columns);
    Ok(Expected {
        kind,
        path,
        thing: Thing::of(thing)?,
        empty: empty.to_vec(),
        filled: filled.to_vec(),
    })
}

/// The matrix as a page of the documentation.
///
/// # Errors
/// As [`matrix`].
pub fn document() -> Result<String> {
    let rows = matrix()?;
    let mut text = String::from(INTRODUCTION);
    for (_, mark, meaning) in Outcome::ALL {
        text.push_str(&format!("| `{mark}` | {meaning} |\n"));
    }
    text.push_str("\nThe columns:\n\n");
    for (column, who) in Principal::ALL.iter().enumerate() {
        text.push_str(&format!("{}. {}\n", column + 1, who.name()));
    }
    let heads: String = (1..=Principal::ALL.len())
        .map(|column| format!(" {column} |"))
        .collect();
    text.push_str(&format!(
        "\n| | asked for | whose |{heads}\n|---|---|---|{}\n",
        "---|".repeat(Principal::ALL.len())
    ));
    for row in &rows {
        let (name, path, whose) = (kind_name(row.kind), row.path, row.thing.name());
        let forms = [
            (&row.empty, if row.kind == Kind::Page { "" } else { ", empty" }),
            (&row.filled, ", filled in"),
        ];
        for (outcomes, form) in forms.into_iter().filter(|(outcomes, _)| !outcomes.is_empty()) {
            let marks: String = outcomes.iter().map(|one| format!(" `{}` |", one.mark())).collect();
            text.push_str(&format!("| {name}{form} | `{path}` | {whose} |{marks}\n"));
        }
    }
    Ok(text)
}

const INTRODUCTION: &str = "# Who may do what

Drawn from `tests/src/matrix.rs`, which the test `access` holds the server to, over HTTP, on SQLite and on
PostgreSQL. To draw it anew: `UPDATE=1 cargo test -p alongside-tests --test access`.

| mark | what they get |
|---|---|
";

const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Page => "page",
        Kind::Post => "form",
        Kind::Function => "script",
    }
}

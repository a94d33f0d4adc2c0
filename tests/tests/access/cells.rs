//! Asking every cell of the matrix.

use alongside_app::routes::Kind;
use alongside_tests::html::{Fields, Page, pairs};
use alongside_tests::http::{Answer, PLAN, Visitor};
use alongside_tests::matrix::{Expected, Outcome, Thing};
use alongside_tests::principal::Principal;
use alongside_tests::start::headers;
use anyhow::Result;

use crate::stage::Stage;

/// Where coming in happens.
const STEPS: [&str; 3] = ["/phone", "/cards", "/keep"];

/// After these, somebody's session is over or further on.
const ENDS_SESSIONS: [&str; 11] = [
    "/x",
    "/in",
    "/demo/enter",
    "/phone",
    "/cards",
    "/keep",
    "/settings/end",
    "/work/{id}/people/again",
    "/work/{id}/people/cancel",
    "/work/{id}/people/leave",
    "/work/{id}/hand",
];

/// The matrix being asked.
pub struct Cells<'a> {
    stage: Stage<'a>,
    matrix: Vec<Expected>,
    asked: usize,
    faults: Vec<String>,
}

impl<'a> Cells<'a> {
    /// All of it, on a stage.
    pub fn new(stage: Stage<'a>, matrix: Vec<Expected>) -> Self {
        Self {
            stage,
            matrix,
            asked: 0,
            faults: Vec::new(),
        }
    }

    /// How many cells were asked.
    pub fn asked(&self) -> usize {
        self.asked
    }

    /// What was not as the matrix says, a line a cell.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// Every cell that must change nothing, each held against a page that does not exist.
    pub async fn ask_what_is_refused(&mut self) -> Result<()> {
        for who in Principal::ALL {
            let mut visitor = self.stage.visitor(who)?;
            let nothing = [
                visitor.get("/nothing/here").await?,
                visitor.post("/nothing/here", &[("n", "1")]).await?,
            ];
            for row in self.matrix.clone() {
                for filled in [false, true] {
                    let Some(expected) = row.of(who, filled).filter(|outcome| is_refused(*outcome)) else {
                        continue;
                    };
                    let nothing = if row.kind == Kind::Page {
                        &nothing[0]
                    } else {
                        &nothing[1]
                    };
                    for path in self.paths(&row, filled)? {
                        let form = self.form(who, &path, filled).await?;
                        let answer = ask(&mut visitor.clone(), row.kind, &path, &form).await?;
                        self.judge(who, &row, filled, expected, &answer);
                        if expected != Outcome::Step {
                            self.hold_against(nothing, who, &row, &answer);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// Every other cell: pages first, then every form left empty and filled in.
    pub async fn ask_what_is_allowed(&mut self) -> Result<()> {
        let (pages, forms): (Vec<Expected>, Vec<Expected>) =
            self.matrix.clone().into_iter().partition(|row| row.kind == Kind::Page);
        for row in &pages {
            self.ask_those_allowed(row, false).await?;
        }
        for row in &forms {
            self.ask_those_allowed(row, false).await?;
            self.ask_those_allowed(row, true).await?;
        }
        Ok(())
    }

    async fn ask_those_allowed(&mut self, row: &Expected, filled: bool) -> Result<()> {
        for who in Principal::ALL {
            let Some(expected) = row.of(who, filled).filter(|outcome| !is_refused(*outcome)) else {
                continue;
            };
            let path = self.stage.path(row.path, row.thing)?;
            let form = self.form(who, &path, filled).await?;
            let answer = ask(&mut self.stage.visitor(who)?, row.kind, &path, &form).await?;
            self.judge(who, row, filled, expected, &answer);
            if ENDS_SESSIONS.contains(&row.path) {
                self.stage.enter_again(who).await?;
            }
        }
        if ENDS_SESSIONS.contains(&row.path) && row.path.starts_with("/work/") {
            for who in Principal::SIGNED_IN {
                self.stage.enter_again(who).await?;
            }
        }
        Ok(())
    }

    /// A made-up id comes in two shapes: well-formed, and not. Saving while typing is limited to
    /// five times at once, so the second one is asked for with the empty form only.
    fn paths(&self, row: &Expected, filled: bool) -> Result<Vec<String>> {
        let path = self.stage.path(row.path, row.thing)?;
        if row.thing != Thing::Nobody || filled {
            return Ok(vec![path]);
        }
        let shapeless = row
            .path
            .replace("{id}", "..%2f..")
            .replace("{topic}", "%00")
            .replace("{question}", "%00")
            .replace("{action}", "-1")
            .replace("{invitee}", "-1")
            .replace("{picture}", "-1")
            .replace("{kind}", "%00")
            .replace("{about}", "-1")
            .replace("{proposal}", "-1")
            .replace("{challenge}", "-1")
            .replace("{task}", "-1")
            .replace("{request}", "-1");
        Ok(vec![path, shapeless])
    }

    async fn form(&self, who: Principal, path: &str, filled: bool) -> Result<Fields> {
        if filled {
            self.stage.filled(who, path).await
        } else {
            Ok(Fields::new())
        }
    }

    fn judge(&mut self, who: Principal, row: &Expected, filled: bool, expected: Outcome, answer: &Answer) {
        self.asked += 1;
        let location = answer.location();
        let at_step = location.is_some_and(|to| STEPS.contains(&to));
        let fits = match expected {
            Outcome::Page => answer.status == 200,
            Outcome::Done => answer.status == 303 && location != Some("/"),
            Outcome::DoneAndOut | Outcome::Door => answer.status == 303 && location == Some("/"),
            Outcome::Problem => matches!(answer.status, 400 | 409 | 422),
            Outcome::Step => answer.status == 303 && at_step,
            Outcome::NotThere => answer.status == 404,
        };
        if !fits {
            let (kind, path, thing) = (row.kind, row.path, row.thing);
            let form = if filled { ", filled in" } else { "" };
            let said = Page::parse(&answer.text())
                .text
                .split_whitespace()
                .take(120)
                .collect::<Vec<_>>()
                .join(" ");
            self.faults.push(format!(
                "{kind:?} {path} ({thing:?}{form}) as {}: {expected:?}, but {} {location:?} {said}",
                who.name(),
                answer.status,
            ));
        }
    }

    fn hold_against(&mut self, nothing: &Answer, who: Principal, row: &Expected, answer: &Answer) {
        let same =
            answer.status == nothing.status && answer.body == nothing.body && headers(answer) == headers(nothing);
        if !same {
            let (kind, path, thing) = (row.kind, row.path, row.thing);
            self.faults.push(format!(
                "{kind:?} {path} ({thing:?}) as {} can be told from a page that does not exist:\n{:#?}\n{:#?}",
                who.name(),
                headers(answer),
                headers(nothing),
            ));
        }
    }
}

/// Whether nothing may come of it.
fn is_refused(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::NotThere | Outcome::Door | Outcome::Step)
}

async fn ask(visitor: &mut Visitor, kind: Kind, path: &str, form: &Fields) -> Result<Answer> {
    match kind {
        Kind::Page => visitor.get(path).await,
        Kind::Post if path.ends_with("/places/picture") => {
            let picture = if form.is_empty() { b"" } else { PLAN };
            visitor.post_parts(path, &pairs(form), picture).await
        }
        Kind::Post | Kind::Function => visitor.post(path, &pairs(form)).await,
    }
}

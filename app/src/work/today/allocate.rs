//! Who leads a pathway and who chairs it: given to somebody else by a manager, who reads nothing of it.

use leptos::prelude::*;
use participation::cases::{Allocated, PathwayLine};
use participation::id::{PathwayId, PersonId};

use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Everybody who can lead or chair.
pub(super) struct Staffed {
    workers: Vec<(PersonId, String)>,
    chairs: Vec<(PersonId, String)>,
}

impl Staffed {
    pub(super) async fn load(ask: &Ask) -> Result<Self, Halt> {
        let who = ask.who()?;
        Ok(Self {
            workers: ask.p().workers(who).await?,
            chairs: ask.p().chairs(who).await?,
        })
    }

    /// The form of one pathway, folded away: whoever has it now is chosen in it.
    pub(super) fn form(&self, words: &Words, line: &PathwayLine) -> AnyView {
        let id = line.id;
        let (worker, chair) = (
            select(
                words,
                "worker",
                id,
                &self.workers,
                line.worker.as_ref(),
                say!(words, "staff-allocate-worker"),
            ),
            select(
                words,
                "chair",
                id,
                &self.chairs,
                line.chair.as_ref(),
                say!(words, "staff-allocate-chair"),
            ),
        );
        let summary = say!(words, "staff-allocate", name = line.young_person.clone());
        let (what, label) = (say!(words, "staff-allocate-what"), say!(words, "staff-allocate-save"));
        let heard = format!("{label}: {}", line.young_person);
        view! {
            <Details summary=summary>
                <p class="meta">{what}</p>
                <form method="post" action="/work/allocate">
                    <input type="hidden" name="pathway" value=id.to_string()/>
                    {worker}
                    {chair}
                    <Button label=label weight=Weight::Outline aria_label=heard/>
                </form>
            </Details>
        }
        .into_any()
    }
}

fn select(
    words: &Words,
    name: &'static str,
    pathway: PathwayId,
    all: &[(PersonId, String)],
    now: Option<&(PersonId, String)>,
    label: String,
) -> impl IntoView + use<> {
    // Whoever does not do that any more is nobody here: a browser would choose the first of the list in their place.
    let now = now.filter(|(now, _)| all.iter().any(|(id, _)| id == now));
    let mut options: Vec<SelectOption> = all
        .iter()
        .map(|(id, name)| SelectOption {
            value: id.to_string(),
            label: name.clone(),
        })
        .collect();
    if now.is_none() {
        options.insert(
            0,
            SelectOption {
                value: String::new(),
                label: say!(words, "staff-allocate-nobody"),
            },
        );
    }
    let value = now.map(|(id, _)| id.to_string()).unwrap_or_default();
    view! { <Select name=name id=format!("{name}-{pathway}") label=label options=options value=value/> }
}

/// Gives a pathway to whoever was chosen.
pub async fn allocate(ask: Ask) -> Answered {
    let pathway = ask.form.text("pathway").parse().map_err(|_| Halt::NotThere)?;
    let chosen = |field: &str| match ask.form.text(field) {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| Halt::NotThere),
    };
    let to = Allocated {
        worker: chosen("worker")?,
        chair: chosen("chair")?,
    };
    ask.p().allocate(ask.who()?, pathway, to).await?;
    Ok(see("/work"))
}

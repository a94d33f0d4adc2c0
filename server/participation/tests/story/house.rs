//! Two families, their workers, and everybody else who might look.

use jiff::{SignedDuration, Timestamp, civil::date};
use participation::Participation;
use participation::access::SignedIn;
use participation::cases::{Kind, NewPathway};
use participation::clock::Clock;
use participation::id::{ContextId, MembershipId, PathwayId, PersonId, ViewId};
use participation::people::{Agency, Language, Role, Staff};
use participation::plan::{ActionState, ContextKind, MeetingKind, NewAction, NewContext, NewMeeting};
use participation::rules::tilt::Target;
use participation::sealing::{Keyring, Vault};
use participation::sign_in::{NewMember, Token};
use participation::store::testing::{self, TestStore};
use participation::voice::{Audience, Change, Keep, Reach, Topic, Without};

/// The pathway and everybody around it.
pub(crate) struct House {
    pub(crate) p: Participation,
    pub(crate) clock: Clock,
    pub(crate) store: TestStore,
    pub(crate) pathway: PathwayId,
    pub(crate) other_pathway: PathwayId,
    pub(crate) young_person: Part,
    pub(crate) mother: Part,
    pub(crate) father: Part,
    pub(crate) advocate: Part,
    pub(crate) other_young_person: Part,
    pub(crate) other_mother: Part,
    pub(crate) worker: PersonId,
    pub(crate) chair: PersonId,
    pub(crate) colleague: PersonId,
    pub(crate) manager: PersonId,
}

/// Somebody, and what they are on their pathway.
#[derive(Clone, Copy)]
pub(crate) struct Part {
    pub(crate) person: PersonId,
    pub(crate) membership: MembershipId,
}

/// A house on each database.
pub(crate) async fn houses() -> Vec<House> {
    let mut houses = Vec::new();
    for store in testing::both().await.unwrap() {
        houses.push(House::on(store).await);
    }
    houses
}

impl House {
    async fn on(store: TestStore) -> Self {
        let start: Timestamp = "2026-09-14T09:00:00Z".parse().unwrap();
        let clock = Clock::fixed(start);
        let folder = tempfile::tempdir().unwrap();
        let keys = Keyring::create(&folder.path().join("keys")).unwrap();
        let vault = Vault::new(keys, clock.clone());
        let origin = "http://localhost:3000".parse().unwrap();
        let p = Participation::new((*store).clone(), vault, clock.clone(), &origin).unwrap();
        p.become_demo().await.unwrap();
        let mut staff = Vec::new();
        for (name, role) in [
            ("Priya Raman", Staff::Worker),
            ("Marcus Bell", Staff::Chair),
            ("Owen Price", Staff::Worker),
            ("Denise Holt", Staff::Manager),
        ] {
            staff.push(p.invite_staff(name, role).await.unwrap().person);
        }
        let [worker, chair, colleague, manager] = staff.try_into().unwrap();
        let (pathway, young_person) = opened(&p, worker, "Kacper Nowak", Some(chair)).await;
        let (other_pathway, other_young_person) = opened(&p, colleague, "Amira Hussain", None).await;
        let mother = joined(&p, worker, pathway, Role::Parent, true).await;
        let father = joined(&p, worker, pathway, Role::Parent, false).await;
        let advocate = joined(&p, worker, pathway, Role::Advocate, true).await;
        let other_mother = joined(&p, colleague, other_pathway, Role::Parent, true).await;
        Self {
            p,
            clock,
            store,
            pathway,
            other_pathway,
            young_person,
            mother,
            father,
            advocate,
            other_young_person,
            other_mother,
            worker,
            chair,
            colleague,
            manager,
        }
    }

    /// Somebody comes in.
    pub(crate) async fn enter(&self, person: PersonId) -> SignedIn {
        self.enter_with(person).await.1
    }

    /// Somebody comes in, and keeps the token at hand.
    pub(crate) async fn enter_with(&self, person: PersonId) -> (Token, SignedIn) {
        let token = self.p.enter_demo(person, "Laptop").await.unwrap();
        let who = self.who(&token).await.unwrap();
        (token, who)
    }

    /// Who holds this token now.
    pub(crate) async fn who(&self, token: &Token) -> Option<SignedIn> {
        self.p.signed_in(token).await.unwrap()
    }

    /// Time goes by for everybody.
    pub(crate) fn minutes_later(&self, minutes: i64) {
        self.clock.advance(SignedDuration::from_mins(minutes));
    }

    /// Somebody says something and shares it.
    pub(crate) async fn say(&self, who: &SignedIn, topic: Topic, words: &str, audience: Audience) -> ViewId {
        let voice = self.p.own_voice(who).await.unwrap();
        voice.keep(&typed(topic, words)).await.unwrap();
        voice.keep(&heard_by(topic, audience)).await.unwrap();
        let draft = voice.draft(topic, 1).await.unwrap().unwrap();
        let view = voice.share(&[(draft.id, draft.version)]).await.unwrap()[0];
        self.clock.advance(SignedDuration::from_secs(1));
        view
    }

    /// The words a person may read of others, as a family member or the advocate.
    pub(crate) async fn hears(&self, part: Part) -> Vec<String> {
        let who = self.enter(part.person).await;
        let views = self.p.listening(&who).await.unwrap().views().await.unwrap();
        views.into_iter().map(|view| view.words).collect()
    }

    /// The words the lead worker or the chair may read.
    pub(crate) async fn reads(&self, person: PersonId) -> Vec<String> {
        let who = self.enter(person).await;
        let views = self.p.review(&who, self.pathway).await.unwrap().views().await.unwrap();
        views.into_iter().map(|view| view.words).collect()
    }

    /// What stands in the plan is agreed at a meeting and published.
    pub(crate) async fn publish(&self) {
        let who = self.enter(self.worker).await;
        let casework = self.p.casework(&who, self.pathway).await.unwrap();
        let new = NewMeeting::new(MeetingKind::CoreGroup, self.clock.today());
        let meeting = casework.book(&new).await.unwrap();
        casework.was_held(meeting).await.unwrap();
        let version = casework.agree_plan(meeting).await.unwrap();
        casework.publish_plan(version).await.unwrap();
    }

    /// A context on a pathway, by whoever leads it.
    pub(crate) async fn context(&self, lead: PersonId, pathway: PathwayId) -> ContextId {
        let who = self.enter(lead).await;
        let new = NewContext {
            kind: ContextKind::Transport,
            name: "Bus station".into(),
            holder: "Gill Parry".into(),
            goal: "Somebody is there after eight.".into(),
        };
        self.p
            .casework(&who, pathway)
            .await
            .unwrap()
            .add_context(&new)
            .await
            .unwrap()
    }
}

pub(crate) async fn opened(
    p: &Participation,
    worker: PersonId,
    full: &str,
    chair: Option<PersonId>,
) -> (PathwayId, Part) {
    let who = p
        .signed_in(&p.enter_demo(worker, "").await.unwrap())
        .await
        .unwrap()
        .unwrap();
    let new = NewPathway {
        kind: Kind::Roth,
        full: full.into(),
        short: full.split_whitespace().next().unwrap_or(full).into(),
        language: Language::En,
        strategy_on: Some(date(2026, 9, 10)),
        chair,
    };
    let pathway = p.open_pathway(&who, &new).await.unwrap();
    let people = p.casework(&who, pathway).await.unwrap().people().await.unwrap();
    let them = people.iter().find(|one| one.role == Role::YoungPerson).unwrap();
    (
        pathway,
        Part {
            person: them.person,
            membership: them.id,
        },
    )
}

async fn joined(p: &Participation, worker: PersonId, pathway: PathwayId, role: Role, in_meeting: bool) -> Part {
    let who = p
        .signed_in(&p.enter_demo(worker, "").await.unwrap())
        .await
        .unwrap()
        .unwrap();
    let casework = p.casework(&who, pathway).await.unwrap();
    let invited = casework.invite(&member(role, in_meeting)).await.unwrap();
    let people = casework.people().await.unwrap();
    let membership = people.iter().find(|one| one.person == invited.person).unwrap().id;
    Part {
        person: invited.person,
        membership,
    }
}

/// Somebody to bring onto a pathway.
pub(crate) fn member(role: Role, in_meeting: bool) -> NewMember {
    NewMember {
        role,
        agency: if role == Role::Advocate {
            Agency::Advocacy
        } else {
            Agency::None
        },
        full: "Ewa Nowak".into(),
        short: "Mum".into(),
        does: String::new(),
        language: Language::Pl,
        in_meeting,
    }
}

/// An action that changes this context.
pub(crate) fn action(context: ContextId) -> NewAction {
    NewAction {
        context,
        target: Target::Context,
        what: "Staff at Bay C.".into(),
        owner: "Gill".into(),
        note: String::new(),
        state: ActionState::Agreed,
        due: Some(date(2026, 10, 16)),
        from_view: None,
    }
}

/// Words typed on the first note of a topic.
pub(crate) fn typed(topic: Topic, words: &str) -> Keep {
    let change = Change::Words {
        words: words.into(),
        choices: Vec::new(),
        language: Language::En,
    };
    Keep {
        topic,
        note: 1,
        change,
        base: None,
        key: None,
        page: None,
    }
}

/// Who can know what is on the first note of a topic.
pub(crate) fn heard_by(topic: Topic, audience: Audience) -> Keep {
    let change = Change::Who {
        audience: Some(audience),
        expectation: None,
    };
    Keep {
        topic,
        note: 1,
        change,
        base: None,
        key: None,
        page: None,
    }
}

/// Everyone at the meeting, but for some.
pub(crate) fn meeting(without: &[Without]) -> Audience {
    Audience::new(Reach::Meeting, without)
}

/// The lead worker and the chair.
pub(crate) fn worker_and_chair() -> Audience {
    Audience::new(Reach::WorkerAndChair, &[])
}

/// Not even the worker.
pub(crate) fn chair_and_advocate() -> Audience {
    Audience::new(Reach::ChairAndAdvocate, &[])
}

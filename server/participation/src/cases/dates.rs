use jiff::civil::Date;

use super::PathwayDates;
use crate::room::{Meeting, MeetingKind};
use crate::rules::statutory_clock::{self, Milestone, StatutoryClock, Step};

impl PathwayDates {
    /// Every limit of the statutory clock that runs or ran; none before there is a strategy discussion to
    /// count from, and none for a kind that starts without one. Cancelled meetings are passed over. Once the plan has
    /// ended none runs any more.
    #[must_use]
    pub fn steps(&self, today: Date) -> Vec<Step> {
        let Some(strategy_discussion) = self.strategy_on.filter(|_| self.kind.needs_strategy()) else {
            return Vec::new();
        };
        let of = |kind| {
            let meetings = self.meetings.iter();
            meetings.filter(move |meeting| meeting.kind == kind && meeting.cancelled.is_none())
        };
        let mut reviews: Vec<_> = of(MeetingKind::Review)
            .filter(|meeting| meeting.held)
            .map(held)
            .collect();
        reviews.push(booked(of(MeetingKind::Review), today));
        let clock = StatutoryClock {
            strategy_discussion,
            conference: first(of(MeetingKind::Conference), today),
            core_group: first(of(MeetingKind::CoreGroup), today),
            reviews,
        };
        let counts = |step: &Step| self.ended.is_none() || step.held.is_some();
        clock.steps().into_iter().filter(counts).collect()
    }

    /// The last day the law allows for a meeting of this kind, where `on` lies after it: a warning, never a
    /// refusal, because a late meeting is better than none. None where no limit runs for the kind now.
    #[must_use]
    pub fn legal_end_before(&self, kind: MeetingKind, on: Date, today: Date) -> Option<Date> {
        let limits = |what| match kind {
            MeetingKind::Conference => what == Milestone::Conference,
            MeetingKind::CoreGroup => what == Milestone::FirstCoreGroup,
            MeetingKind::Review => matches!(what, Milestone::FirstReview | Milestone::LaterReview),
            MeetingKind::Context => false,
        };
        let steps = self.steps(today);
        let running = steps.iter().find(|step| step.held.is_none() && limits(step.what))?;
        (on > running.due).then_some(running.due)
    }
}

fn first<'a>(meetings: impl Iterator<Item = &'a Meeting> + Clone, today: Date) -> statutory_clock::Meeting {
    let done = meetings.clone().find(|meeting| meeting.held).map(held);
    done.unwrap_or_else(|| booked(meetings, today))
}

fn held(meeting: &Meeting) -> statutory_clock::Meeting {
    statutory_clock::Meeting {
        booked: Some(meeting.on),
        held: Some(meeting.on),
    }
}

/// The next booking; where all are past, the last, which may have been held without anybody noting it.
fn booked<'a>(meetings: impl Iterator<Item = &'a Meeting> + Clone, today: Date) -> statutory_clock::Meeting {
    let waiting = meetings.filter(|meeting| !meeting.held);
    let next = waiting
        .clone()
        .find(|meeting| meeting.on >= today)
        .or_else(|| waiting.last());
    statutory_clock::Meeting {
        booked: next.map(|meeting| meeting.on),
        held: None,
    }
}

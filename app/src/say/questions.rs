use participation::people::Role;
use participation::voice::Topic;

use crate::say;
use crate::words::Words;

/// What a topic is called in a list.
#[must_use]
pub fn topic_name(words: &Words, topic: Topic, role: Role) -> String {
    let parent = role == Role::Parent;
    match topic {
        Topic::About if parent => say!(words, "topic-about-parent"),
        Topic::About => say!(words, "topic-about"),
        Topic::GoingOk => say!(words, "topic-going-ok"),
        Topic::Hard => say!(words, "topic-hard"),
        Topic::First => say!(words, "topic-first"),
        Topic::Help => say!(words, "topic-help"),
        Topic::Part => say!(words, "topic-part"),
        Topic::Service => say!(words, "topic-service"),
        Topic::Place => say!(words, "topic-place"),
        Topic::Weights => say!(words, "topic-weights"),
        Topic::Matters => say!(words, "topic-matters"),
    }
}

/// The question a topic asks.
#[must_use]
pub fn topic_question(words: &Words, topic: Topic, role: Role) -> String {
    let parent = role == Role::Parent;
    match topic {
        Topic::About if parent => say!(words, "ask-about-parent"),
        Topic::About => say!(words, "ask-about"),
        Topic::GoingOk if parent => say!(words, "ask-going-ok-parent"),
        Topic::GoingOk => say!(words, "ask-going-ok"),
        Topic::Hard if parent => say!(words, "ask-hard-parent"),
        Topic::Hard => say!(words, "ask-hard"),
        Topic::First => say!(words, "ask-first"),
        Topic::Help if parent => say!(words, "ask-help-parent"),
        Topic::Help => say!(words, "ask-help"),
        Topic::Part => say!(words, "ask-part"),
        Topic::Service => say!(words, "ask-service"),
        // No question of its own: its pages have words of their own.
        Topic::Place | Topic::Weights | Topic::Matters => topic_name(words, topic, role),
    }
}

/// The line under the question.
#[must_use]
pub fn topic_hint(words: &Words, topic: Topic, role: Role) -> String {
    let parent = role == Role::Parent;
    match topic {
        Topic::About if parent => say!(words, "hint-about-parent"),
        Topic::About => say!(words, "hint-about"),
        Topic::GoingOk => say!(words, "hint-going-ok"),
        Topic::Hard if parent => say!(words, "hint-hard-parent"),
        Topic::Hard => say!(words, "hint-hard"),
        Topic::First => say!(words, "hint-first"),
        Topic::Help => say!(words, "hint-help"),
        Topic::Part => say!(words, "hint-part"),
        Topic::Service => say!(words, "hint-service"),
        // No question of its own: its pages have words of their own.
        Topic::Place | Topic::Weights | Topic::Matters => topic_name(words, topic, role),
    }
}

use participation::voice::Topic;

/// Where a topic stands in the list, from 1.
pub(super) fn number(topic: Topic) -> usize {
    Topic::ALL
        .iter()
        .position(|one| *one == topic)
        .map_or(1, |index| index + 1)
}

/// The page after the last page of this topic.
pub(super) fn after(topic: Topic) -> String {
    Topic::ALL
        .get(number(topic))
        .map_or_else(|| "/say/check".to_owned(), |next| page(*next, 1))
}

/// The page that asks a topic's question, for one of its notes.
pub(super) fn page(topic: Topic, note: i64) -> String {
    sub_page(topic, "", note)
}

/// A page below a topic's question: `/feel`, `/who`.
pub(super) fn sub_page(topic: Topic, below: &str, note: i64) -> String {
    let topic = topic.text();
    if note > 1 {
        format!("/say/{topic}{below}?n={note}")
    } else {
        format!("/say/{topic}{below}")
    }
}

//! The words of the check, one pattern a line.
//!
//! A pattern is a row of words. `a|b` is either, `a*` is any word that begins so, and `~`
//! leaves room for up to three other words. English and Polish share one list, because
//! people mix them in one sentence.

/// What reads like a restriction.
pub(super) const RESTRICTIONS: &[&str] = &[
    // Stop doing.
    "stop|stops|stopped|stopping going|using|seeing|meeting|visiting|attending|contacting|talking|messaging|hanging|leaving|being",
    "stop|stops|stopped|stopping him|her|them|kacper ~ going|using|seeing|meeting|leaving",
    "avoid|avoids|avoided|avoiding|avoidance",
    "stay|stays|stayed|staying|keep|keeps|kept|keeping ~ away|clear|indoors",
    "stay|stays|keep|keeps|kept|keeping out|off",
    "steer* clear",
    "ban|bans|banned|barred|prohibit*|forbid|forbids|forbidden",
    "limit|limits|limited|limiting|restrict|restricts|restricted|restricting his|her|their|contact|time|access|use|movements",
    // Not to do.
    "not ~ attend|go|see|contact|leave|use|meet|visit|enter|travel|approach|associate|mix|hang",
    "no ~ contact|unsupervised",
    // When and where to be.
    "curfew*",
    "remain|remains|stay|stays|staying|remaining|kept at home|indoors",
    "home|in|indoors by one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|dark",
    "grounded",
    "accompanied|supervised|escorted at|all|always",
    // School.
    "reduced|part|shortened time|timetable*",
    "isolat*",
    "exclude*|excluding|exclusion*|suspend*|suspension*",
    "managed move*",
    // The phone, and home itself.
    "remov*|take|takes|taken|taking|confiscat* ~ phone|phones|mobile|device*",
    "relocat*",
    "out of area",
    "outside the area",
    // Przestać.
    "przesta* ~ chodzić|jeździć|używać|korzystać|spotykać|widywać|kontaktować|wychodzić|bywać|pisać",
    "unika*",
    "trzyma* ~ daleka|dala",
    "omija*",
    // Nie wolno.
    "nie ~ chodzić|iść|pójść|jeździć|pojechać|spotykać|widywać|kontaktować|wychodzić|wyjść|opuszczać|używać|korzystać|uczęszczać|zbliżać|bywać",
    "nie chodź|idź|jedź|wychodź|używaj|spotykaj",
    "nie wolno",
    "zakaz*|zabrani*|zabroni*",
    "godzin* policyjn*",
    "zosta*|pozosta*|siedzi*|siedzieć w domu",
    "zawsze|tylko ~ dorosł*|opiekun*",
    "pod ~ opieką|nadzorem",
    "ogranicz*",
    // Szkoła, telefon, dom.
    "skrócon*|niepełn*|zmniejszon* ~ plan*|wymiar*|godzin*|lekcj*|dzień",
    "izol*",
    "wyklucz*|zawiesi*|zawiesz*|wydal*",
    "przenie*|przenos*|zmian*|zmieni* ~ szko*",
    "zabra*|zabier*|odebra*|odbier*|bez ~ telefon*",
    "poza okolic*|miast*|rejon*",
];

/// Words that turn a restriction into its opposite when they stand before it.
pub(super) const NEGATORS: &[&str] = &[
    "not", "never", "no", "nobody", "none", "without", "instead", "rather", "nie", "nikt", "nigdy",
    "bez", "zamiast",
];

/// Words that may stand between a negator and what it negates.
pub(super) const LINKS: &[&str] = &[
    "of",
    "than",
    "to",
    "be",
    "being",
    "is",
    "have",
    "has",
    "had",
    "having",
    "need",
    "needs",
    "one",
    "will",
    "ask",
    "asks",
    "asked",
    "asking",
    "tell",
    "tells",
    "told",
    "telling",
    "make",
    "makes",
    "made",
    "force",
    "forced",
    "want",
    "wants",
    "let",
    "him",
    "her",
    "them",
    "you",
    "a",
    "any",
    "the",
    "must",
    "should",
    "musi",
    "muszą",
    "musisz",
    "trzeba",
    "powin*",
    "każe",
    "kazać",
    "prosi",
    "ma",
    "być",
    "mu",
    "jej",
    "go",
    "ją",
    "się",
    "chce",
    "chcemy",
    "będzie",
    "będziemy",
];

/// Words after "not" that say something else than "you may not": "does not have to go".
pub(super) const NOT_A_BAN: &[&str] = &[
    "have", "need", "needs", "want", "wants", "afraid", "forget", "musi", "musisz", "muszą",
    "musiał*", "trzeba", "chce", "chcą", "boi",
];

/// Words at which a new thought begins.
pub(super) const BREAKS: &[&str] = &[
    "and", "but", "so", "because", "or", "then", "until", "if", "when", "i", "ale", "więc", "bo",
    "lub", "albo", "żeby", "gdy", "jeśli",
];

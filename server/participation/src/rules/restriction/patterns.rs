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
    "keep|keeps|keeping|be|being him|her|them|kept in|inside|home|indoors",
    "give|gives|giving up",
    "distance|distances|distancing himself|herself|themselves|from",
    "cut|cuts|cutting|break|breaks|breaking|end|ends|ending ~ contact|ties|friendship|friendships|links",
    "ban|bans|banned|barred|prohibit*|forbid|forbids|forbidden",
    "limit|limits|limited|limiting|restrict|restricts|restricted|restricting his|her|their|contact|time|access|use|movements",
    // Not to do.
    "not ~ attend|go|see|contact|leave|use|meet|visit|enter|travel|approach|associate|mix|hang",
    "not ~ allowed|permitted",
    "not be ~ out|on|in|at|near|with|around|alone",
    "no longer|more ~ go|goes|going|see|sees|seeing|use|uses|using|attend|meet",
    "no ~ contact|unsupervised|going|visits|trips|outings|travel|phone|phones|friends",
    // When and where to be.
    "curfew*",
    "remain|remains|stay|stays|staying|remaining|kept at home|indoors",
    "home|in|indoors by one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|dark",
    "grounded",
    "accompanied|supervised|escorted at|all|always",
    "unsupervised",
    "only ~ go|goes|leave|leaves|use|uses|attend|attends|travel|travels|see|sees ~ with|if|when|until|between",
    "straight|directly home|back",
    "collected|picked|driven|escorted|walked ~ from|to|by|every|each",
    "no later than",
    // School.
    "reduced|part|shortened time|timetable*",
    "isolat*",
    "exclude*|excluding|exclusion*|suspend*|suspension*",
    "managed move*",
    "change|changes|changing|move|moves|moving|moved school|schools|house|home|away",
    // The phone, and home itself.
    "remov*|take|takes|taken|taking|confiscat* ~ phone|phones|mobile|device*",
    "hand|hands|handed|handing|give|gives|surrender* ~ phone|phones|mobile|device*",
    "phone|phones|mobile ~ handed|given|locked|removed|taken|off",
    "block|blocks|blocked|blocking|delete|deletes|deleted|deleting ~ group|groups|app|apps|account|accounts|contact|contacts|number|numbers|chat",
    "relocat*",
    "out of area",
    "outside the area",
    "move|moves|moving|moved|placed|living ~ out of",
    "away from the area|town|city",
    // Przestać.
    "przesta* ~ chodzić|jeździć|używać|korzystać|spotykać|widywać|kontaktować|wychodzić|bywać|pisać",
    "unika*",
    "trzyma* ~ daleka|dala",
    "omija*",
    // Nie wolno.
    "nie ~ chodzić|iść|pójść|jeździć|pojechać|spotykać|widywać|kontaktować|wychodzić|wyjść|opuszczać|używać|korzystać|uczęszczać|zbliżać|bywać",
    "nie chodź|idź|jedź|wychodź|używaj|spotykaj",
    "nie wolno",
    "nie ~ pozwala*|pozwoli*|puszcza*|wypuszcza*",
    "nie ~ wychodzi|spotyka|jeździ|używa|korzysta|kontaktuje|przebywa|przebywać|przychodzić|zbliża",
    "nie chodzi do|na|po|sam|sama|z",
    "zakaz*|zabrani*|zabroni*",
    "godzin* policyjn*",
    "wraca|wracać|wróci|wrócić|powrót|powroty ~ przed|najpóźniej|prosto",
    "prosto do domu",
    "szlaban*",
    "zosta*|pozosta*|siedzi*|siedzieć w domu",
    "zawsze|tylko ~ dorosł*|opiekun*",
    "pod ~ opieką|nadzorem",
    "ogranicz*",
    // Szkoła, telefon, dom.
    "skrócon*|niepełn*|zmniejszon* ~ plan*|wymiar*|godzin*|lekcj*|dzień",
    "izol*",
    "wyklucz*|zawiesi*|zawiesz*|wydal*",
    "przenie*|przenos*|zmian*|zmieni* ~ szko*|klas*",
    "zabra*|zabier*|odebra*|odbier*|bez ~ telefon*",
    "odda|oddaje|oddawać|oddać|telefon ~ telefon|oddany|zabrany",
    "usun*|usuwa*|zablok*|blok* ~ grup*|aplikac*|kont*|numer*|telefon*",
    "odci*|odetni*|odetn*|zerwa*|zerwi*|zrywa*|zakończ*|kończ* ~ kontakt*|znajom*|grup*|relacj*",
    "odprowadza*|odbiera*|przywoz*|zawoz* ~ szko*|codziennie",
    "przeprowadz*|wyprowadz*",
    "poza okolic*|miast*|rejon*",
];

/// Words that turn a restriction into its opposite when they stand before it.
pub(super) const NEGATORS: &[&str] = &[
    "not", "never", "no", "nobody", "none", "without", "instead", "rather", "nie", "nikt", "nigdy", "bez", "zamiast",
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
    "have", "need", "needs", "want", "wants", "afraid", "forget", "musi", "musisz", "muszą", "musiał*", "trzeba",
    "chce", "chcą", "boi",
];

/// Words at which a new thought begins.
pub(super) const BREAKS: &[&str] = &[
    "and", "but", "so", "because", "or", "then", "until", "if", "when", "i", "ale", "więc", "bo", "lub", "albo",
    "żeby", "gdy", "jeśli",
];

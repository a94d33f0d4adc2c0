-- "What is happening with this?", and what was said to it although nothing moved. What was said is sealed.

CREATE TABLE asking (
    id      TEXT PRIMARY KEY,
    pathway TEXT NOT NULL REFERENCES pathway (id),
    author  TEXT NOT NULL REFERENCES membership (id),
    about   TEXT NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX asking_pathway ON asking (pathway);

-- Sealed under the key of `owner`: whose words it is about, or the pathway where it is about an action.
CREATE TABLE news (
    id      TEXT PRIMARY KEY,
    pathway TEXT NOT NULL REFERENCES pathway (id),
    owner   TEXT NOT NULL,
    about   TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES person (id),
    next_on TEXT,
    body    BLOB NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX news_pathway ON news (pathway);

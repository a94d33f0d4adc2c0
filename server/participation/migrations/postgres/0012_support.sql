-- What help there is, as a public directory tells it; what families asked for, and what they were told. What a family
-- asked for is sealed under the key of whose words it is in, or the pathway's where it is an action.

CREATE TABLE service (
    source_key   TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    organisation TEXT NOT NULL,
    summary      TEXT NOT NULL,
    link         TEXT NOT NULL,
    min_age      BIGINT,
    max_age      BIGINT,
    at           BIGINT NOT NULL
);

CREATE TABLE support_ask (
    id      TEXT PRIMARY KEY,
    pathway TEXT NOT NULL REFERENCES pathway (id),
    owner   TEXT NOT NULL,
    about   TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES person (id),
    body    BYTEA NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX support_ask_pathway ON support_ask (pathway);

CREATE TABLE support_told (
    id     TEXT PRIMARY KEY,
    ask    TEXT NOT NULL REFERENCES support_ask (id),
    seq    BIGINT NOT NULL,
    person TEXT NOT NULL REFERENCES person (id),
    body   BYTEA NOT NULL,
    at     BIGINT NOT NULL,
    UNIQUE (ask, seq)
);

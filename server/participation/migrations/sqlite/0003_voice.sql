-- What people say: drafts, views, who opened them, the answers.

CREATE TABLE draft (
    id         TEXT PRIMARY KEY,
    membership TEXT NOT NULL REFERENCES membership (id),
    topic      TEXT NOT NULL,
    note       BIGINT NOT NULL,
    sitting    TEXT NOT NULL,
    version    BIGINT NOT NULL,
    body       BLOB NOT NULL,
    saved_at   BIGINT NOT NULL,
    UNIQUE (membership, topic, note, sitting)
);

CREATE TABLE kept (
    membership TEXT NOT NULL REFERENCES membership (id),
    key        TEXT NOT NULL,
    draft      TEXT NOT NULL,
    version    BIGINT NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (membership, key)
);

CREATE TABLE view (
    id            TEXT PRIMARY KEY,
    pathway       TEXT NOT NULL REFERENCES pathway (id),
    author        TEXT NOT NULL REFERENCES membership (id),
    topic         TEXT NOT NULL,
    audience      TEXT NOT NULL,
    sitting       TEXT NOT NULL,
    body          BLOB NOT NULL,
    shared_at     BIGINT NOT NULL,
    taken_back_at BIGINT,
    entered_by    TEXT REFERENCES person (id),
    confirmed_at  BIGINT
);
CREATE INDEX view_pathway ON view (pathway);

CREATE TABLE reading (
    view   TEXT NOT NULL REFERENCES view (id),
    person TEXT NOT NULL REFERENCES person (id),
    at     BIGINT NOT NULL,
    PRIMARY KEY (view, person)
);

CREATE TABLE answer (
    id         TEXT PRIMARY KEY,
    view       TEXT NOT NULL REFERENCES view (id),
    person     TEXT NOT NULL REFERENCES person (id),
    state      TEXT NOT NULL,
    next_on    TEXT,
    body       BLOB NOT NULL,
    at         BIGINT NOT NULL,
    reply      BLOB,
    replied_at BIGINT
);
CREATE INDEX answer_view ON answer (view);

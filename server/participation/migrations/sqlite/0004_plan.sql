-- The plan: contexts, a goal for each, actions that each name the context they change.

CREATE TABLE meeting (
    id      TEXT PRIMARY KEY,
    pathway TEXT NOT NULL REFERENCES pathway (id),
    kind    TEXT NOT NULL,
    on_date TEXT NOT NULL,
    at_time TEXT NOT NULL,
    held    BIGINT NOT NULL,
    body    BLOB NOT NULL
);
CREATE INDEX meeting_pathway ON meeting (pathway);

CREATE TABLE context (
    id      TEXT PRIMARY KEY,
    pathway TEXT NOT NULL REFERENCES pathway (id),
    kind    TEXT NOT NULL,
    place   BIGINT NOT NULL,
    body    BLOB NOT NULL
);
CREATE INDEX context_pathway ON context (pathway);

CREATE TABLE goal (
    id      TEXT PRIMARY KEY,
    context TEXT NOT NULL UNIQUE REFERENCES context (id),
    body    BLOB NOT NULL,
    at      BIGINT NOT NULL
);

CREATE TABLE action (
    id        TEXT PRIMARY KEY,
    pathway   TEXT NOT NULL REFERENCES pathway (id),
    context   TEXT NOT NULL REFERENCES context (id),
    target    TEXT NOT NULL,
    state     TEXT NOT NULL,
    due_on    TEXT,
    from_view TEXT REFERENCES view (id),
    place     BIGINT NOT NULL,
    version   BIGINT NOT NULL,
    body      BLOB NOT NULL,
    at        BIGINT NOT NULL
);
CREATE INDEX action_pathway ON action (pathway);

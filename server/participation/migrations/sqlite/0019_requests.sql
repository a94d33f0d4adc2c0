-- Requests for what is held on somebody, each with what was done about it. Who asks and what shows that they may is sealed
-- under the key of whom it is about. What is covered in a copy is kept as a decision, and what was taken as the digests of
-- its parts: no copy of anybody's words is made here, so none outlives its author taking them back.

CREATE TABLE request (
    id       TEXT PRIMARY KEY,
    pathway  TEXT NOT NULL REFERENCES pathway (id),
    subject  TEXT NOT NULL REFERENCES membership (id),
    asker    TEXT NOT NULL,
    by_whom  TEXT REFERENCES membership (id),
    received TEXT NOT NULL,
    body     BLOB NOT NULL,
    person   TEXT NOT NULL REFERENCES person (id),
    at       BIGINT NOT NULL
);

CREATE TABLE request_step (
    id      TEXT PRIMARY KEY,
    request TEXT NOT NULL REFERENCES request (id),
    seq     BIGINT NOT NULL,
    kind    TEXT NOT NULL,
    on_day  TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES person (id),
    body    BLOB NOT NULL,
    at      BIGINT NOT NULL,
    UNIQUE (request, seq)
);

CREATE TABLE request_cover (
    id        TEXT PRIMARY KEY,
    request   TEXT NOT NULL REFERENCES request (id),
    reason    TEXT NOT NULL,
    body      BLOB NOT NULL,
    person    TEXT NOT NULL REFERENCES person (id),
    at        BIGINT NOT NULL,
    lifted_by TEXT REFERENCES person (id),
    lifted_at BIGINT
);
CREATE INDEX request_cover_request ON request_cover (request);

CREATE TABLE request_taken (
    id      TEXT PRIMARY KEY,
    request TEXT NOT NULL REFERENCES request (id),
    person  TEXT NOT NULL REFERENCES person (id),
    form    TEXT NOT NULL,
    digest  TEXT NOT NULL,
    body    BLOB NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX request_taken_request ON request_taken (request);

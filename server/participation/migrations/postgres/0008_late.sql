-- Forms that came in after the session of whoever wrote them had run out.
CREATE TABLE late_form (
    id     TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    owner  TEXT NOT NULL,
    at     BIGINT NOT NULL,
    digest BYTEA NOT NULL,
    body   BYTEA NOT NULL,
    UNIQUE (person, digest)
);

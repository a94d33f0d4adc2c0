-- Forms that came in after the session of whoever wrote them had run out.
CREATE TABLE late_form (
    id     TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    owner  TEXT NOT NULL,
    at     BIGINT NOT NULL,
    digest BLOB NOT NULL,
    body   BLOB NOT NULL,
    UNIQUE (person, digest)
);

-- A pathway goes on as another kind: down, or up. Its contexts, promises and answers go on with it. Why is sealed under
-- the pathway's key.

CREATE TABLE pathway_step (
    id        TEXT PRIMARY KEY,
    pathway   TEXT NOT NULL REFERENCES pathway (id),
    seq       BIGINT NOT NULL,
    from_kind TEXT NOT NULL,
    to_kind   TEXT NOT NULL,
    meeting   TEXT REFERENCES meeting (id),
    person    TEXT NOT NULL REFERENCES person (id),
    body      BYTEA NOT NULL,
    at        BIGINT NOT NULL,
    UNIQUE (pathway, seq)
);

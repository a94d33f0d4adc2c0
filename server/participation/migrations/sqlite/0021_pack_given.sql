-- Packs that were given to somebody who opens them here. Ten minutes after it was given it can be opened; until then it
-- can be taken back, and then only the audit knows of it. The digest is of what it was when it was given.

CREATE TABLE pack_given (
    id        TEXT PRIMARY KEY,
    pathway   TEXT NOT NULL REFERENCES pathway (id),
    person    TEXT NOT NULL REFERENCES person (id),
    member    TEXT NOT NULL REFERENCES membership (id),
    digest    TEXT NOT NULL,
    at        BIGINT NOT NULL,
    opened_at BIGINT
);
CREATE INDEX pack_given_pathway ON pack_given (pathway);
CREATE INDEX pack_given_member ON pack_given (member);

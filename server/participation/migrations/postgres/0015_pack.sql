-- Every pack that was taken: by whom, for whom, in which form, and the digest of what was in it. The words are not kept a
-- second time: a copy would outlive its author taking them back.

CREATE TABLE pack (
    id        TEXT PRIMARY KEY,
    pathway   TEXT NOT NULL REFERENCES pathway (id),
    person    TEXT NOT NULL REFERENCES person (id),
    recipient TEXT NOT NULL,
    form      TEXT NOT NULL,
    digest    TEXT NOT NULL,
    at        BIGINT NOT NULL
);
CREATE INDEX pack_pathway ON pack (pathway);

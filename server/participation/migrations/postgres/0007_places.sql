-- Places and what weighs most. What is shared about a place, what counters were spread and who matters are views;
-- here is what they have beside it. What anybody wrote is sealed.

-- Something written as a whole and not shared yet: its author's, and nobody else's.
CREATE TABLE sheet (
    id         TEXT PRIMARY KEY,
    membership TEXT NOT NULL REFERENCES membership (id),
    kind       TEXT NOT NULL,
    thing      TEXT NOT NULL,
    sitting    TEXT NOT NULL,
    version    BIGINT NOT NULL,
    body       BYTEA NOT NULL,
    made_at    BIGINT NOT NULL,
    saved_at   BIGINT NOT NULL,
    UNIQUE (membership, kind, thing, sitting)
);

-- Whether the family sees a context, and what it is part of by now.
ALTER TABLE context ADD COLUMN for_family BIGINT NOT NULL DEFAULT 1;
ALTER TABLE context ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE context ADD COLUMN joined_to TEXT REFERENCES context (id);

-- Under which context the worker gathered a place. Places are named among those of their author.
CREATE TABLE gathered (
    author  TEXT NOT NULL REFERENCES membership (id),
    place   TEXT NOT NULL,
    context TEXT NOT NULL REFERENCES context (id),
    at      BIGINT NOT NULL,
    PRIMARY KEY (author, place)
);

-- Pictures that serve as maps.
CREATE TABLE picture (
    id       TEXT PRIMARY KEY,
    pathway  TEXT NOT NULL REFERENCES pathway (id),
    media    TEXT NOT NULL,
    width    BIGINT NOT NULL,
    height   BIGINT NOT NULL,
    caption  BYTEA NOT NULL,
    body     BYTEA NOT NULL,
    added_by TEXT NOT NULL REFERENCES person (id),
    at       BIGINT NOT NULL
);
CREATE INDEX picture_pathway ON picture (pathway);

-- Which pathways share a household: their young people count once. A pathway that is not here is one of its own.
CREATE TABLE household (
    pathway   TEXT PRIMARY KEY REFERENCES pathway (id),
    household TEXT NOT NULL
);

-- Across pathways, without names. A flag says that somebody flagged an area in a month, from which week on it may
-- count, what for and when. Area, young person and household are digests that only the key of the month can make;
-- when it is erased, none can be made again. No pathway, no words, no time of day.
CREATE TABLE flag (
    month     TEXT NOT NULL,
    area      BYTEA NOT NULL,
    person    BYTEA NOT NULL,
    household BYTEA NOT NULL,
    counts_on TEXT NOT NULL,
    themes    BIGINT NOT NULL,
    times     BIGINT NOT NULL,
    name      BYTEA NOT NULL,
    PRIMARY KEY (month, area, person)
);

-- The same area from another source than young people's words.
CREATE TABLE other_source (
    id        TEXT PRIMARY KEY,
    month     TEXT NOT NULL,
    area      BYTEA NOT NULL,
    counts_on TEXT NOT NULL,
    themes    BIGINT NOT NULL,
    times     BIGINT NOT NULL,
    name      BYTEA NOT NULL
);

-- What the hub was told. Once told it stays, and never changes.
CREATE TABLE alert (
    id        TEXT PRIMARY KEY,
    month     TEXT NOT NULL,
    area      BYTEA NOT NULL,
    tier      TEXT NOT NULL,
    week      TEXT NOT NULL,
    body      BYTEA NOT NULL,
    closed_by TEXT REFERENCES person (id),
    closed_at BIGINT,
    note      BYTEA,
    UNIQUE (month, area, tier)
);

-- People, the pathways they belong to, and how they come in.
-- Names and everything said are sealed; what is in clear is what access is decided on.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE person (
    id       TEXT PRIMARY KEY,
    staff    TEXT,
    language TEXT NOT NULL,
    handle   TEXT NOT NULL UNIQUE,
    watched  BIGINT NOT NULL,
    welcomed BIGINT NOT NULL,
    name     BLOB NOT NULL,
    made_at  BIGINT NOT NULL
);

CREATE TABLE pathway (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL,
    strategy_on TEXT,
    opened_at   BIGINT NOT NULL,
    closed_at   BIGINT
);

CREATE TABLE membership (
    id         TEXT PRIMARY KEY,
    pathway    TEXT NOT NULL REFERENCES pathway (id),
    person     TEXT NOT NULL REFERENCES person (id),
    role       TEXT NOT NULL,
    agency     TEXT NOT NULL,
    in_meeting BIGINT NOT NULL,
    place      BIGINT NOT NULL,
    detail     BLOB NOT NULL,
    joined_at  BIGINT NOT NULL,
    left_at    BIGINT
);
CREATE INDEX membership_pathway ON membership (pathway);
CREATE INDEX membership_person ON membership (person);

CREATE TABLE invite (
    id           TEXT PRIMARY KEY,
    person       TEXT NOT NULL REFERENCES person (id),
    code_hash    BLOB NOT NULL UNIQUE,
    made_by      TEXT,
    made_at      BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    used_at      BIGINT,
    cancelled_at BIGINT
);
CREATE INDEX invite_person ON invite (person);

CREATE TABLE passkey (
    id         TEXT PRIMARY KEY,
    person     TEXT NOT NULL REFERENCES person (id),
    credential BLOB NOT NULL UNIQUE,
    body       BLOB NOT NULL,
    backed_up  BIGINT NOT NULL,
    kept_at    BIGINT NOT NULL,
    used_at    BIGINT,
    ended_at   BIGINT
);
CREATE INDEX passkey_person ON passkey (person);

CREATE TABLE session (
    id         TEXT PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,
    person     TEXT NOT NULL REFERENCES person (id),
    way        TEXT NOT NULL,
    handed_by  TEXT REFERENCES person (id),
    device     TEXT NOT NULL,
    stage      TEXT NOT NULL,
    idle_ms    BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at   BIGINT
);
CREATE INDEX session_person ON session (person);

CREATE TABLE ceremony (
    id         TEXT PRIMARY KEY,
    kind       TEXT NOT NULL,
    person     TEXT,
    state      BLOB NOT NULL,
    expires_at BIGINT NOT NULL
);

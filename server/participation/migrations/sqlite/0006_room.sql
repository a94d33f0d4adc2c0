-- Who is in the room: meetings with their agenda, invitees, what the family says about them, what
-- the chair decides, and what was done on the day. What anybody wrote or chose is sealed.

ALTER TABLE meeting ADD COLUMN video BIGINT NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN context TEXT REFERENCES context (id);
ALTER TABLE meeting ADD COLUMN cancelled_at BIGINT;
ALTER TABLE meeting ADD COLUMN version BIGINT NOT NULL DEFAULT 1;

CREATE TABLE meeting_move (
    id       TEXT PRIMARY KEY,
    meeting  TEXT NOT NULL REFERENCES meeting (id),
    from_on  TEXT NOT NULL,
    from_at  TEXT NOT NULL,
    to_on    TEXT NOT NULL,
    to_at    TEXT NOT NULL,
    moved_by TEXT NOT NULL REFERENCES person (id),
    at       BIGINT NOT NULL,
    body     BLOB NOT NULL
);
CREATE INDEX meeting_move_meeting ON meeting_move (meeting);

CREATE TABLE agenda_item (
    id          TEXT PRIMARY KEY,
    meeting     TEXT NOT NULL REFERENCES meeting (id),
    place       BIGINT NOT NULL,
    decides     BIGINT NOT NULL,
    begun_at    BIGINT,
    decided_at  BIGINT,
    finished_at BIGINT,
    body        BLOB NOT NULL
);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting);

CREATE TABLE invitee (
    id             TEXT PRIMARY KEY,
    meeting        TEXT NOT NULL REFERENCES meeting (id),
    who            TEXT REFERENCES membership (id),
    agency         TEXT NOT NULL,
    direct_contact BIGINT NOT NULL,
    asked_by       TEXT REFERENCES membership (id),
    -- 0 when they are in for some items only, and then perhaps for none that are left.
    throughout     BIGINT NOT NULL,
    place          BIGINT NOT NULL,
    withdrawn_at   BIGINT,
    body           BLOB NOT NULL
);
CREATE INDEX invitee_meeting ON invitee (meeting);

CREATE TABLE invitee_item (
    invitee TEXT NOT NULL REFERENCES invitee (id),
    item    TEXT NOT NULL REFERENCES agenda_item (id),
    PRIMARY KEY (invitee, item)
);

-- Every step of every negotiation, only ever added to.
CREATE TABLE room_step (
    id              TEXT PRIMARY KEY,
    invitee         TEXT NOT NULL REFERENCES invitee (id),
    seq             BIGINT NOT NULL,
    kind            TEXT NOT NULL,
    voice           TEXT REFERENCES membership (id),
    person          TEXT NOT NULL REFERENCES person (id),
    audience        TEXT,
    reason_audience TEXT,
    sitting         TEXT NOT NULL,
    body            BLOB NOT NULL,
    reason          BLOB,
    at              BIGINT NOT NULL,
    UNIQUE (invitee, seq)
);

CREATE TABLE room_draft (
    id         TEXT PRIMARY KEY,
    membership TEXT NOT NULL REFERENCES membership (id),
    meeting    TEXT NOT NULL REFERENCES meeting (id),
    sitting    TEXT NOT NULL,
    version    BIGINT NOT NULL,
    body       BLOB NOT NULL,
    saved_at   BIGINT NOT NULL,
    UNIQUE (membership, meeting, sitting)
);

CREATE TABLE wish (
    id       TEXT PRIMARY KEY,
    meeting  TEXT NOT NULL REFERENCES meeting (id),
    author   TEXT NOT NULL REFERENCES membership (id),
    audience TEXT NOT NULL,
    sitting  TEXT NOT NULL,
    at       BIGINT NOT NULL,
    body     BLOB NOT NULL
);
CREATE INDEX wish_meeting ON wish (meeting);

CREATE TABLE ask (
    id          TEXT PRIMARY KEY,
    meeting     TEXT NOT NULL REFERENCES meeting (id),
    author      TEXT NOT NULL REFERENCES membership (id),
    audience    TEXT NOT NULL,
    sitting     TEXT NOT NULL,
    at          BIGINT NOT NULL,
    body        BLOB NOT NULL,
    answered_by TEXT REFERENCES person (id),
    answered_at BIGINT,
    invitee     TEXT REFERENCES invitee (id),
    answer      BLOB
);
CREATE INDEX ask_meeting ON ask (meeting);

CREATE TABLE afterwards (
    id       TEXT PRIMARY KEY,
    meeting  TEXT NOT NULL REFERENCES meeting (id),
    author   TEXT NOT NULL REFERENCES membership (id),
    question TEXT NOT NULL,
    audience TEXT NOT NULL,
    sitting  TEXT NOT NULL,
    at       BIGINT NOT NULL,
    body     BLOB NOT NULL
);
CREATE INDEX afterwards_meeting ON afterwards (meeting);

-- Who opened a stance, wish, ask or answer from afterwards, and when first.
CREATE TABLE room_reading (
    subject TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES person (id),
    at      BIGINT NOT NULL,
    PRIMARY KEY (subject, person)
);

CREATE TABLE presence (
    id      TEXT PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id),
    invitee TEXT REFERENCES invitee (id),
    member  TEXT REFERENCES membership (id),
    came_at BIGINT NOT NULL,
    left_at BIGINT
);
CREATE INDEX presence_meeting ON presence (meeting);

CREATE TABLE took_part (
    id         TEXT PRIMARY KEY,
    meeting    TEXT NOT NULL REFERENCES meeting (id),
    member     TEXT NOT NULL REFERENCES membership (id),
    noted_by   TEXT NOT NULL REFERENCES person (id),
    at         BIGINT NOT NULL,
    body       BLOB NOT NULL,
    doubt      BLOB,
    doubted_at BIGINT
);
CREATE INDEX took_part_meeting ON took_part (meeting);

-- Meetings that were held without the family.
CREATE TABLE apart (
    id       TEXT PRIMARY KEY,
    pathway  TEXT NOT NULL REFERENCES pathway (id),
    on_date  TEXT NOT NULL,
    context  TEXT REFERENCES context (id),
    noted_by TEXT NOT NULL REFERENCES person (id),
    at       BIGINT NOT NULL,
    body     BLOB NOT NULL,
    outcome  BLOB
);
CREATE INDEX apart_pathway ON apart (pathway);

CREATE TABLE apart_delay (
    id         TEXT PRIMARY KEY,
    apart      TEXT NOT NULL REFERENCES apart (id),
    until_on   TEXT NOT NULL,
    delayed_by TEXT NOT NULL REFERENCES person (id),
    at         BIGINT NOT NULL,
    body       BLOB NOT NULL
);
CREATE INDEX apart_delay_apart ON apart_delay (apart);

-- Neutral messages that something is new. How somebody wants them, with their address, is sealed under their own key.
-- No row in `contact`: none. No backup holds `contact` or `message`, so that an address that was deleted is nowhere.

CREATE TABLE contact (
    person    TEXT PRIMARY KEY REFERENCES person (id),
    body      BYTEA NOT NULL,
    chosen_at BIGINT NOT NULL
);

-- When somebody last said: don't contact me on this phone any more.
CREATE TABLE contact_stop (
    person TEXT PRIMARY KEY REFERENCES person (id),
    at     BIGINT NOT NULL
);

-- The outbox. A row tells that something is new for somebody and nothing of what it is. Its id is the reference under
-- which a carrier is given it.
CREATE TABLE message (
    id          TEXT PRIMARY KEY,
    person      TEXT NOT NULL REFERENCES person (id),
    state       TEXT NOT NULL,
    caused_at   BIGINT NOT NULL,
    due_at      BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    tries       BIGINT NOT NULL,
    lease       TEXT,
    lease_until BIGINT,
    sent_at     BIGINT,
    shown       TEXT,
    carrier     TEXT,
    check_at    BIGINT
);
CREATE INDEX message_due ON message (state, due_at);
CREATE INDEX message_person ON message (person, sent_at);
-- Never two waiting.
CREATE UNIQUE INDEX message_waiting ON message (person) WHERE state = 'waiting';

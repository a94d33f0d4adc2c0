-- Who of the partners does which action, what they may read of a place, and how what is late went up. What was written
-- is sealed under the pathway's key.

CREATE TABLE action_owner (
    action TEXT NOT NULL REFERENCES action (id),
    member TEXT NOT NULL REFERENCES membership (id),
    person TEXT NOT NULL REFERENCES person (id),
    at     BIGINT NOT NULL,
    PRIMARY KEY (action, member)
);

CREATE TABLE place_facts (
    context   TEXT PRIMARY KEY REFERENCES context (id),
    version   BIGINT NOT NULL,
    body      BLOB NOT NULL,
    at        BIGINT NOT NULL,
    agreed_by TEXT REFERENCES person (id),
    agreed_at BIGINT
);

-- `person` is empty where it went up by itself.
CREATE TABLE escalation (
    id        TEXT PRIMARY KEY,
    action    TEXT NOT NULL REFERENCES action (id),
    missed_on TEXT NOT NULL,
    level     TEXT NOT NULL,
    on_date   TEXT NOT NULL,
    person    TEXT REFERENCES person (id),
    body      BLOB NOT NULL,
    at        BIGINT NOT NULL
);
CREATE INDEX escalation_action ON escalation (action);

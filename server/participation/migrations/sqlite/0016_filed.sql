-- What becomes of a pathway after its plan: when and why it ended, that it is filed in the case record, what keeps it,
-- who may have it deleted early, who was offered a copy first, and what is left to say that it went. What anybody wrote
-- is sealed under the pathway's key and goes with it; a certificate has ids, days and counts only, and stays.

CREATE TABLE plan_end (
    id        TEXT PRIMARY KEY,
    pathway   TEXT NOT NULL REFERENCES pathway (id),
    ended_on  TEXT NOT NULL,
    reason    TEXT NOT NULL,
    person    TEXT NOT NULL REFERENCES person (id),
    body      BLOB NOT NULL,
    at        BIGINT NOT NULL,
    undone_at BIGINT
);
CREATE INDEX plan_end_pathway ON plan_end (pathway);

CREATE TABLE filed (
    id      TEXT PRIMARY KEY,
    pathway TEXT NOT NULL REFERENCES pathway (id),
    on_date TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES person (id),
    body    BLOB NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX filed_pathway ON filed (pathway);

CREATE TABLE legal_hold (
    id        TEXT PRIMARY KEY,
    pathway   TEXT NOT NULL REFERENCES pathway (id),
    put_by    TEXT NOT NULL REFERENCES person (id),
    body      BLOB NOT NULL,
    at        BIGINT NOT NULL,
    lifted_by TEXT REFERENCES person (id),
    lifted_at BIGINT,
    lifted    BLOB
);
CREATE INDEX legal_hold_pathway ON legal_hold (pathway);

CREATE TABLE early_deletion (
    id         TEXT PRIMARY KEY,
    pathway    TEXT NOT NULL REFERENCES pathway (id),
    asked_by   TEXT NOT NULL REFERENCES person (id),
    manager    BIGINT NOT NULL,
    body       BLOB NOT NULL,
    at         BIGINT NOT NULL,
    agreed_by  TEXT REFERENCES person (id),
    agreed_at  BIGINT,
    dropped_at BIGINT
);
CREATE INDEX early_deletion_pathway ON early_deletion (pathway);

CREATE TABLE copy_offer (
    member     TEXT NOT NULL REFERENCES membership (id),
    class      TEXT NOT NULL,
    pathway    TEXT NOT NULL REFERENCES pathway (id),
    offered_at BIGINT NOT NULL,
    seen_at    BIGINT,
    PRIMARY KEY (member, class)
);
CREATE INDEX copy_offer_pathway ON copy_offer (pathway);

CREATE TABLE certificate (
    id        TEXT PRIMARY KEY,
    pathway   TEXT NOT NULL,
    classes   TEXT NOT NULL,
    why       TEXT NOT NULL,
    ended_on  TEXT NOT NULL,
    filed_on  TEXT NOT NULL,
    filed_by  TEXT NOT NULL,
    asked_by  TEXT,
    agreed_by TEXT,
    counts    TEXT NOT NULL,
    digest    TEXT NOT NULL,
    at        BIGINT NOT NULL
);

-- The plan as a whole: where its actions come from and how far they came, its versions, what people propose, how it is
-- challenged, and what the chair set aside. What anybody wrote is sealed.

-- The views an action comes from. What `main` says is the one its form names. It takes the place of action.from_view.
CREATE TABLE action_source (
    action    TEXT NOT NULL REFERENCES action (id),
    view      TEXT NOT NULL REFERENCES view (id),
    main      BIGINT NOT NULL,
    linked_by TEXT REFERENCES person (id),
    at        BIGINT NOT NULL,
    PRIMARY KEY (action, view)
);
INSERT INTO action_source (action, view, main, at) SELECT id, from_view, 1, at FROM action WHERE from_view IS NOT NULL;
UPDATE action SET from_view = NULL;

-- How far an action came, step by step.
CREATE TABLE action_step (
    id      TEXT PRIMARY KEY,
    action  TEXT NOT NULL REFERENCES action (id),
    seq     BIGINT NOT NULL,
    state   TEXT NOT NULL,
    from_on TEXT,
    to_on   TEXT,
    person  TEXT NOT NULL REFERENCES person (id),
    body    BYTEA NOT NULL,
    at      BIGINT NOT NULL,
    UNIQUE (action, seq)
);

-- What is said of a plan beside its contexts, and whether the family sees what is being written.
CREATE TABLE plan_frame (
    pathway   TEXT PRIMARY KEY REFERENCES pathway (id),
    version   BIGINT NOT NULL,
    body      BYTEA NOT NULL,
    at        BIGINT NOT NULL,
    opened_by TEXT REFERENCES person (id),
    opened_at BIGINT
);

-- The plan as it was agreed, each time.
CREATE TABLE plan_version (
    id           TEXT PRIMARY KEY,
    pathway      TEXT NOT NULL REFERENCES pathway (id),
    number       BIGINT NOT NULL,
    meeting      TEXT NOT NULL REFERENCES meeting (id),
    made_by      TEXT NOT NULL REFERENCES person (id),
    made_at      BIGINT NOT NULL,
    published_by TEXT REFERENCES person (id),
    published_at BIGINT,
    body         BYTEA NOT NULL,
    UNIQUE (pathway, number)
);

-- The draft report, paragraph by paragraph. One that was taken out stays.
CREATE TABLE paragraph (
    id      TEXT PRIMARY KEY,
    pathway TEXT NOT NULL REFERENCES pathway (id),
    place   BIGINT NOT NULL,
    version BIGINT NOT NULL,
    body    BYTEA NOT NULL,
    at      BIGINT NOT NULL,
    out_at  BIGINT
);
CREATE INDEX paragraph_pathway ON paragraph (pathway);

-- What somebody in the family proposes, and what became of it, step by step. Sealed under their key.
CREATE TABLE proposal (
    id          TEXT PRIMARY KEY,
    pathway     TEXT NOT NULL REFERENCES pathway (id),
    author      TEXT NOT NULL REFERENCES membership (id),
    audience    TEXT NOT NULL,
    audience_at BIGINT NOT NULL,
    sitting     TEXT NOT NULL,
    body        BYTEA NOT NULL,
    at          BIGINT NOT NULL
);
CREATE INDEX proposal_pathway ON proposal (pathway);

CREATE TABLE proposal_step (
    id       TEXT PRIMARY KEY,
    proposal TEXT NOT NULL REFERENCES proposal (id),
    seq      BIGINT NOT NULL,
    kind     TEXT NOT NULL,
    person   TEXT NOT NULL REFERENCES person (id),
    body     BYTEA NOT NULL,
    at       BIGINT NOT NULL,
    UNIQUE (proposal, seq)
);

-- Somebody says that an action shuts out, or changes nothing; and what came of it. Sealed under their key.
CREATE TABLE challenge (
    id        TEXT PRIMARY KEY,
    pathway   TEXT NOT NULL REFERENCES pathway (id),
    action    TEXT NOT NULL REFERENCES action (id),
    author    TEXT NOT NULL REFERENCES membership (id),
    ground    TEXT NOT NULL,
    answer_by TEXT NOT NULL,
    sitting   TEXT NOT NULL,
    body      BYTEA NOT NULL,
    at        BIGINT NOT NULL
);
CREATE INDEX challenge_pathway ON challenge (pathway);

CREATE TABLE challenge_step (
    id        TEXT PRIMARY KEY,
    challenge TEXT NOT NULL REFERENCES challenge (id),
    seq       BIGINT NOT NULL,
    kind      TEXT NOT NULL,
    by_on     TEXT,
    person    TEXT NOT NULL REFERENCES person (id),
    body      BYTEA NOT NULL,
    at        BIGINT NOT NULL,
    UNIQUE (challenge, seq)
);

-- What the chair set aside in one version of the plan, with a reason the family reads.
CREATE TABLE set_aside (
    id      TEXT PRIMARY KEY,
    pathway TEXT NOT NULL REFERENCES pathway (id),
    number  BIGINT NOT NULL,
    warning TEXT NOT NULL,
    thing   TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES person (id),
    body    BYTEA NOT NULL,
    at      BIGINT NOT NULL,
    UNIQUE (pathway, number, warning, thing)
);

-- Whether a meeting is ready: who said so, or went on before everything was answered; what was tried to hear somebody;
-- for whom an interpreter is booked. Why, and what was tried, are sealed under the pathway's key.

CREATE TABLE ready_mark (
    id      TEXT PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id),
    seq     BIGINT NOT NULL,
    person  TEXT NOT NULL REFERENCES person (id),
    chair   BIGINT NOT NULL,
    why     BLOB,
    at      BIGINT NOT NULL,
    UNIQUE (meeting, seq)
);

CREATE TABLE tried (
    id      TEXT PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id),
    member  TEXT NOT NULL REFERENCES membership (id),
    person  TEXT NOT NULL REFERENCES person (id),
    on_date TEXT NOT NULL,
    body    BLOB NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX tried_meeting ON tried (meeting);

CREATE TABLE interpreter (
    meeting TEXT NOT NULL REFERENCES meeting (id),
    member  TEXT NOT NULL REFERENCES membership (id),
    person  TEXT NOT NULL REFERENCES person (id),
    at      BIGINT NOT NULL,
    PRIMARY KEY (meeting, member)
);

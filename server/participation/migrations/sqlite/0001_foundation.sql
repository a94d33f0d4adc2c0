-- Data keys, each wrapped by a key outside the database. No row, no way to read its owner's words.
CREATE TABLE data_key (
    owner TEXT NOT NULL PRIMARY KEY,
    wrapped BLOB NOT NULL,
    kek TEXT NOT NULL,
    created_at BIGINT NOT NULL
) WITHOUT ROWID;

-- Who did what to what, chained. Ids only; never words.
CREATE TABLE audit (
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    pathway TEXT,
    prev BLOB NOT NULL,
    hash BLOB NOT NULL
) WITHOUT ROWID;

CREATE INDEX audit_by_pathway ON audit (pathway, seq);
CREATE INDEX audit_by_subject ON audit (subject, seq);

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is only added to');
END;

CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is only added to');
END;

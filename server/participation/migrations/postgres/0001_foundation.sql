-- Data keys, each wrapped by a key outside the database. No row, no way to read its owner's words.
CREATE TABLE data_key (
    owner TEXT NOT NULL PRIMARY KEY,
    wrapped BYTEA NOT NULL,
    kek TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Who did what to what, chained. Ids only; never words.
CREATE TABLE audit (
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    pathway TEXT,
    prev BYTEA NOT NULL,
    hash BYTEA NOT NULL
);

CREATE INDEX audit_by_pathway ON audit (pathway, seq);
CREATE INDEX audit_by_subject ON audit (subject, seq);

CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is only added to';
END;
$$;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

-- An account that was untied from a member of staff is still known: only the code of an invite ties it to somebody again.
-- So a row is an account's, and somebody may have had several; tied to one at a time.

CREATE TABLE provider_account (
    account      BLOB PRIMARY KEY,
    person       TEXT NOT NULL REFERENCES person (id),
    linked_at    BIGINT NOT NULL,
    confirmed_at BIGINT NOT NULL,
    untied_at    BIGINT
);

INSERT INTO provider_account (account, person, linked_at, confirmed_at)
SELECT account, person, linked_at, confirmed_at FROM provider_link;

DROP TABLE provider_link;
ALTER TABLE provider_account RENAME TO provider_link;

CREATE UNIQUE INDEX provider_link_tied ON provider_link (person) WHERE untied_at IS NULL;

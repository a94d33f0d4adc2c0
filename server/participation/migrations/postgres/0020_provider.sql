-- Which member of staff an account at the council's identity provider is. The account stands here as a keyed digest:
-- the table ties nobody to a name there. When the provider last vouched for them says how long a key of theirs still works.

CREATE TABLE provider_link (
    person       TEXT PRIMARY KEY REFERENCES person (id),
    account      BYTEA NOT NULL UNIQUE,
    linked_at    BIGINT NOT NULL,
    confirmed_at BIGINT NOT NULL
);

-- A code that works only together with a sign-in at the provider, and not at the door.
ALTER TABLE invite ADD COLUMN provider BIGINT NOT NULL DEFAULT 0;

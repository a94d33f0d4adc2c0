-- What was told of a quarter, as it was told first: numbers of families by kind, already suppressed and rounded. Nothing
-- of a person, a family or a place is in it.

CREATE TABLE evaluation (
    quarter TEXT PRIMARY KEY,
    body    TEXT NOT NULL,
    at      BIGINT NOT NULL
);

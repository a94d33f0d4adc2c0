-- The worker files what they may read, and the chair what was shared with them alone. What was filed until now, a worker
-- filed.
ALTER TABLE filed ADD COLUMN role TEXT NOT NULL DEFAULT 'worker';

-- An offer that does not count any more stays, so that nobody loses from their page what they were told.
ALTER TABLE copy_offer ADD COLUMN taken_back BIGINT NOT NULL DEFAULT 0;

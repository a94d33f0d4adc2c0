-- When the author last chose who can know: whoever joins later was not in the list they saw.

ALTER TABLE view ADD COLUMN audience_at BIGINT NOT NULL DEFAULT 0;
UPDATE view SET audience_at = shared_at;

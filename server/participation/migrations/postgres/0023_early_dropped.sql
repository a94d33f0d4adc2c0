-- An agreement to delete early is for the end it was asked after. One that stood when that end was undone is dropped now.

UPDATE early_deletion SET dropped_at = at WHERE dropped_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM plan_end e
    WHERE e.pathway = early_deletion.pathway AND e.undone_at IS NULL AND e.at <= early_deletion.at
);

-- Whether a coaching visit was a real one and who was there; how an agreed action ended other than by being done. Columns
-- without a type hold words that are sealed.
ALTER TABLE coaching ADD COLUMN simulated INTEGER;
ALTER TABLE coaching ADD COLUMN present;
ALTER TABLE action ADD COLUMN dropped INTEGER;
ALTER TABLE action ADD COLUMN reason;
-- What was talked about alone: read and written by its author and nobody else.
CREATE TABLE one_to_one (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    monitor_id TEXT, monitor_name, planned_on TEXT, held_on TEXT, agenda, record);

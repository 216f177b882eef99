-- Closed periods. Their figures, megabytes in a large cooperative, have a table of their own: they are read when they are asked for.
CREATE TABLE closed_period (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    cooperative TEXT, first_day TEXT, last_day TEXT, file_as_of TEXT, title, rule_pack TEXT, program TEXT, settings TEXT, closed_by TEXT, closed_at TEXT, reopened INTEGER, reason);
CREATE TABLE closed_figures (key BLOB PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;

-- Scenarios of the workload: the steps as JSON, which holds ids of the synced file and no word about anybody.
CREATE TABLE scenario (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    cooperative TEXT, name, as_of TEXT, steps TEXT, accepted INTEGER, starts_on TEXT);

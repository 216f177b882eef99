-- What a person says is one and the same: a session of the logbook and a synced one. And the rosters that were printed: of each
-- the ids of the households by row, so that attendance can be entered by number and row (printedrosters.h says how they stand there).
CREATE TABLE session_link (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    session TEXT, synced_id TEXT);
CREATE TABLE printed_roster (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    number TEXT, community_id TEXT, community_name, held_on TEXT, topic TEXT, households TEXT);

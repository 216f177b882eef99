-- Meetings of a team: who was there, what was talked about, what was decided. A decision is carried on from meeting to meeting
-- until it is done or dropped. Columns without a type hold words that are sealed.
CREATE TABLE team_meeting (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    code TEXT, supervisor_id TEXT, supervisor_name, planned_on TEXT, held_on TEXT, topics);
CREATE TABLE meeting_presence (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    meeting TEXT, monitor_id TEXT, monitor_name);
CREATE TABLE team_decision (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    meeting TEXT, text, due_on TEXT, responsible_id TEXT, responsible_name, done_on TEXT, dropped INTEGER, reason);

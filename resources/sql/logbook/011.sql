-- Meetings of a team: who was there, what was talked about, what was decided. A decision is carried on from meeting to meeting
-- until it is done or dropped. Columns without a type hold words that are sealed.
CREATE TABLE team_meeting (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    code TEXT, supervisor_id TEXT, supervisor_name, planned_on TEXT, held_on TEXT, topics);
CREATE TABLE meeting_presence (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    meeting TEXT, monitor_id TEXT, monitor_name);
CREATE TABLE team_decision (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    meeting TEXT, text, due_on TEXT, responsible_id TEXT, responsible_name, done_on TEXT, dropped INTEGER, reason);
-- Versions of checklists that a programme wrote, as JSON: never written over, since visits were marked with them. Which one a
-- visit was marked with (no code: the practice checklist), and how often each kind of question and reflection was heard.
CREATE TABLE checklist (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    code TEXT, version INTEGER, content TEXT);
ALTER TABLE coaching ADD COLUMN checklist TEXT;
ALTER TABLE coaching ADD COLUMN checklist_version INTEGER;
ALTER TABLE coaching ADD COLUMN open_questions INTEGER;
ALTER TABLE coaching ADD COLUMN closed_questions INTEGER;
ALTER TABLE coaching ADD COLUMN simple_reflections INTEGER;
ALTER TABLE coaching ADD COLUMN complex_reflections INTEGER;

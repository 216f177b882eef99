-- Training, coaching, equipment, awareness sessions. Codes are what people gave, and no key: two workstations may give one
-- twice. A module's titles are phrases under 'module/' and its code. Columns without a type hold words that are sealed.
CREATE TABLE module (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    code TEXT, kind TEXT, hours REAL, pass_mark REAL, validity TEXT, due_after_hire_days INTEGER, required INTEGER, items TEXT);
CREATE TABLE training (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    code TEXT, module TEXT, held_on TEXT, place, trainer_id TEXT, trainer_name, language TEXT);
CREATE TABLE training_attendance (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    training TEXT, monitor_id TEXT, monitor_name, present INTEGER, score REAL, remark);
CREATE TABLE coaching (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    code TEXT, monitor_id TEXT, monitor_name, supervisor_id TEXT, supervisor_name, kind TEXT, planned_on TEXT, held_on TEXT, community_id TEXT, community_name, household_id TEXT, household_name);
CREATE TABLE mark (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    visit TEXT, item TEXT, mark TEXT, remark);
CREATE TABLE action (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    code TEXT, visit TEXT, monitor_id TEXT, monitor_name, item TEXT, text, due_on TEXT, responsible_id TEXT, responsible_name, done_on TEXT);
CREATE TABLE equipment (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    kind TEXT, monitor_id TEXT, monitor_name, serial TEXT, issued_on TEXT, returned_on TEXT, condition TEXT, checked_on TEXT);
CREATE TABLE session (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    code TEXT, community_id TEXT, community_name, topic TEXT, audience TEXT, language TEXT, planned_on TEXT, held_on TEXT, not_held_reason, facilitator_id TEXT, facilitator_name, women INTEGER, men INTEGER, girls INTEGER, boys INTEGER);
CREATE TABLE roster_line (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    session TEXT, roster TEXT, row_number INTEGER, household_id TEXT, household_name, name, sex TEXT, age_group TEXT);

-- The rows of the logbook. Each has a random key; rev counts its writings, base_rev is what the writer had
-- before them, origin is the workstation, at is for people only. deleted = 1: a tombstone.
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE key_wrap (kind TEXT PRIMARY KEY, salt BLOB NOT NULL, ops INTEGER NOT NULL, memory INTEGER NOT NULL, wrapped BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE author (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    personnel_id TEXT, name, role TEXT);
CREATE TABLE setting (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    setting TEXT, value TEXT);
CREATE TABLE note (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    subject_table TEXT, subject_id TEXT, subject_name, text, come_back_on TEXT, done_on TEXT);
CREATE TABLE correction (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    subject_table TEXT, subject_id TEXT, subject_name, about TEXT, old, proposed, reason, state TEXT, asked_on TEXT);
CREATE TABLE away (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    subject_table TEXT, subject_id TEXT, subject_name, first_day TEXT, last_day TEXT, kind TEXT, remark);
CREATE TABLE departure (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    kind TEXT, cooperative TEXT, subject_table TEXT, subject_id TEXT, subject_name, as_of TEXT, row_count INTEGER, named INTEGER, reason, number TEXT);
CREATE TABLE phrase (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    code TEXT, language TEXT, text TEXT);

-- One row for each row that a change wrote; before and after are JSON, sealed like any other words.
CREATE TABLE audit (number INTEGER PRIMARY KEY AUTOINCREMENT, key BLOB NOT NULL, at TEXT NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, action TEXT NOT NULL,
    in_table TEXT NOT NULL, row BLOB NOT NULL, before, after);
CREATE INDEX audit_row ON audit (row);

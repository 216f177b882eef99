-- Where else a planned coaching visit goes, after the place of its own row: a community or household each. Columns without a type hold
-- words that are sealed.
CREATE TABLE visit_stop (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    visit TEXT, place INTEGER, subject_table TEXT, subject_id TEXT, subject_name);

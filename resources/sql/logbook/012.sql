-- The community side: how attendance lists look, the plan of support, children handed to other services and how far these have
-- come, which services there are. Columns without a type hold words that are sealed.
ALTER TABLE session ADD COLUMN place;
ALTER TABLE session ADD COLUMN materials TEXT;
ALTER TABLE printed_roster ADD COLUMN blank_rows INTEGER;
ALTER TABLE printed_roster ADD COLUMN landscape INTEGER;
ALTER TABLE printed_roster ADD COLUMN audience TEXT;
CREATE TABLE letterhead (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    cooperative TEXT, title_line TEXT, logo, partner_logo, landscape INTEGER);
CREATE TABLE planned_support (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    code TEXT, quarter TEXT, subject_table TEXT, subject_id TEXT, subject_name, kind TEXT, cost REAL, currency TEXT, responsible_id TEXT, responsible_name, due_on TEXT, remark);
CREATE TABLE log_referral (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    code TEXT, child_id TEXT, child_name, system TEXT, service TEXT, urgency TEXT, referred_on TEXT, acknowledged_on TEXT, closed_on TEXT, reason, outcome, number);
CREATE TABLE referral_step (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    referral TEXT, child_id TEXT, child_name, stage TEXT, reached_on TEXT, remark);
CREATE TABLE service (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    name TEXT, system TEXT, district TEXT, address TEXT, contact, phone);

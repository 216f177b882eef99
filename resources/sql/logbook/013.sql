-- Who sits at which workstation: of before, who last wrote there. Drafts of each author at each workstation by themselves; one of
-- before is nobody's (zeros), and is offered to whoever comes first.
CREATE TABLE seat (origin BLOB PRIMARY KEY, author BLOB NOT NULL) WITHOUT ROWID;
INSERT INTO seat SELECT origin, author FROM audit WHERE number IN (SELECT max(number) FROM audit WHERE author <> zeroblob(16) GROUP BY origin);
ALTER TABLE draft RENAME TO former_draft;
CREATE TABLE draft (key BLOB PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, text, UNIQUE (kind, subject, origin, author));
INSERT INTO draft SELECT key, kind, subject, zeroblob(16), zeroblob(16), text FROM former_draft;
DROP TABLE former_draft;

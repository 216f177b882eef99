-- Drafts: no audit, no undo. Digests of the two latest loads of each cooperative, generation 0 the latest.
CREATE TABLE draft (key BLOB PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, text, UNIQUE (kind, subject));
CREATE TABLE digest (cooperative TEXT NOT NULL, generation INTEGER NOT NULL, file_as_of INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (cooperative, generation)) WITHOUT ROWID;

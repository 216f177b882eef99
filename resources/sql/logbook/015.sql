-- How a printed list looked, so that it is printed again as it was: its title in another language and the pictures of its logos, each
-- picture once, by its SHA-256. Of lists printed before nothing is known. Columns without a type hold words that are sealed.
ALTER TABLE printed_roster ADD COLUMN keeps_look INTEGER;
ALTER TABLE printed_roster ADD COLUMN title_line;
ALTER TABLE printed_roster ADD COLUMN logo TEXT;
ALTER TABLE printed_roster ADD COLUMN partner_logo TEXT;
CREATE TABLE kept_logo (key BLOB PRIMARY KEY, rev INTEGER NOT NULL, base_rev INTEGER NOT NULL, origin BLOB NOT NULL, author BLOB NOT NULL, at TEXT NOT NULL, deleted INTEGER NOT NULL,
    digest TEXT, picture TEXT);

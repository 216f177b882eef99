-- A person's own words to one point of their work: which point. Empty: a note on its subject as a whole.
ALTER TABLE note ADD COLUMN topic TEXT;

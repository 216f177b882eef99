-- Whether a coaching visit was a real one and who was there; how an agreed action ended other than by being done. Columns
-- without a type hold words that are sealed.
ALTER TABLE coaching ADD COLUMN simulated INTEGER;
ALTER TABLE coaching ADD COLUMN present;
ALTER TABLE action ADD COLUMN dropped INTEGER;
ALTER TABLE action ADD COLUMN reason;

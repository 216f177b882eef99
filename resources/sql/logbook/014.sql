-- On which day an action was agreed that no visit says it of: until now that of its writing.
ALTER TABLE action ADD COLUMN agreed_on TEXT;
UPDATE action SET agreed_on = substr(at, 1, 10) WHERE coalesce(visit, '') = '';

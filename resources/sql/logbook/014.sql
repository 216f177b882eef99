-- On which day an action was agreed that no visit says it of: until now that of its first writing.
ALTER TABLE action ADD COLUMN agreed_on TEXT;
UPDATE action SET agreed_on = substr(coalesce((SELECT min(audit.at) FROM audit WHERE audit.row = action.key AND audit.in_table = 'action'),
    action.at), 1, 10) WHERE coalesce(visit, '') = '';

-- How many a training has room for, and what somebody scored before it.
ALTER TABLE training ADD COLUMN seats INTEGER;
ALTER TABLE training_attendance ADD COLUMN score_before REAL;

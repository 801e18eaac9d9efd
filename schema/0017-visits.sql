-- How many people came into the building on a day, as staff counted them. Nothing is kept of anybody.

CREATE TABLE visitCount (
  day TEXT PRIMARY KEY CHECK (day IS date(julianday(day)) AND day >= '0001'),
  visitors INTEGER NOT NULL CHECK (visitors BETWEEN 0 AND 1000000),
  recordedAt INTEGER NOT NULL CHECK (abs(recordedAt) < 253402300800),
  recordedBy TEXT NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 17;

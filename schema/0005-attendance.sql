-- Who was in which session, and what was sent to whom.

-- What somebody says at the door instead of a name: drawn by lot, so that no number leads to it. A seat
-- that is confirmed gets a row here, whoever confirms it, and its code before the transaction ends.
CREATE TABLE checkInCode (
  registrationId INTEGER PRIMARY KEY REFERENCES registration (id) ON DELETE CASCADE,
  code TEXT UNIQUE
    CHECK (length(code) = 6 AND code NOT GLOB '*[^2-9ACDEFGHJKMNPQRTVWXY]*')
) STRICT;

CREATE INDEX checkInCodeToDraw ON checkInCode (registrationId) WHERE code IS NULL;

-- Challenges meet in no session, and nobody comes to a door.
CREATE TRIGGER registrationNeedsCode AFTER INSERT ON registration
WHEN NEW.status = 'confirmed' AND EXISTS (SELECT * FROM session WHERE eventId = NEW.eventId)
  AND NOT EXISTS (SELECT * FROM checkInCode WHERE registrationId = NEW.id)
BEGIN INSERT INTO checkInCode (registrationId) VALUES (NEW.id); END;

CREATE TRIGGER confirmationNeedsCode AFTER UPDATE OF status, eventId ON registration
WHEN NEW.status = 'confirmed' AND EXISTS (SELECT * FROM session WHERE eventId = NEW.eventId)
  AND NOT EXISTS (SELECT * FROM checkInCode WHERE registrationId = NEW.id)
BEGIN INSERT INTO checkInCode (registrationId) VALUES (NEW.id); END;

CREATE TRIGGER sessionNeedsCodes AFTER INSERT ON session BEGIN
  INSERT INTO checkInCode (registrationId)
  SELECT id FROM registration WHERE eventId = NEW.eventId AND status = 'confirmed'
    AND NOT EXISTS (SELECT * FROM checkInCode WHERE registrationId = registration.id);
END;

-- Somebody whom staff saw come in. A mistaken mark is undone and stays to be seen.
CREATE TABLE attendanceMark (
  id INTEGER PRIMARY KEY,
  registrationId INTEGER NOT NULL REFERENCES registration (id),
  sessionId INTEGER NOT NULL REFERENCES session (id),
  arrivedAt INTEGER NOT NULL CHECK (abs(arrivedAt) < 253402300800),
  method TEXT NOT NULL CHECK (method IN ('desk', 'code')),
  recordedAt INTEGER NOT NULL CHECK (abs(recordedAt) < 253402300800),
  recordedBy TEXT NOT NULL,
  undoneAt INTEGER CHECK (abs(undoneAt) < 253402300800),
  undoneBy TEXT,
  undoneReason TEXT,
  CHECK (
    (undoneAt IS NULL) = (undoneReason IS NULL)
    AND (undoneAt IS NULL) = (undoneBy IS NULL))
) STRICT;

-- Checking in twice is recorded once.
CREATE UNIQUE INDEX attendanceMarkStanding ON attendanceMark (registrationId, sessionId)
  WHERE undoneAt IS NULL;
CREATE INDEX attendanceMarkByRegistration ON attendanceMark (registrationId);
CREATE INDEX attendanceMarkBySession ON attendanceMark (sessionId);

-- One stay of one device in a session, as a file tells it: from when to when, else how many minutes,
-- else neither. Two devices and two files may overlap; what they come to is worked out when it is read.
CREATE TABLE attendanceStay (
  id INTEGER PRIMARY KEY,
  registrationId INTEGER NOT NULL REFERENCES registration (id),
  sessionId INTEGER NOT NULL REFERENCES session (id),
  joinedAt INTEGER CHECK (abs(joinedAt) < 253402300800),
  leftAt INTEGER CHECK (abs(leftAt) < 253402300800),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 1000000000),
  importId INTEGER NOT NULL REFERENCES import (id),
  sourceLine INTEGER NOT NULL,
  CHECK ((joinedAt IS NULL) = (leftAt IS NULL) AND joinedAt <= leftAt),
  CHECK (joinedAt IS NULL OR minutes IS NULL)
) STRICT;

-- The same row again changes nothing.
CREATE UNIQUE INDEX attendanceStayOnce ON attendanceStay (
  registrationId, sessionId, ifnull(joinedAt, ''), ifnull(leftAt, ''), ifnull(minutes, ''));
CREATE INDEX attendanceStayBySession ON attendanceStay (sessionId);
CREATE INDEX attendanceStayByImport ON attendanceStay (importId);

-- How long one must stay to count as present, where a session asks for that.
CREATE TABLE attendanceThreshold (
  sessionId INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 10080)
) STRICT;

-- A library's own text of a message, in place of Juara's.
CREATE TABLE messageTemplate (
  name TEXT NOT NULL CHECK (
    length(name) BETWEEN 1 AND 60 AND name NOT GLOB '*[^a-z0-9-]*'
    AND name NOT GLOB '-*' AND name NOT GLOB '*-'),
  language TEXT NOT NULL CHECK (language IN ('id', 'en')),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  PRIMARY KEY (name, language)
) STRICT, WITHOUT ROWID;

-- What was sent to whom, and when; of a message about one session, for each.
CREATE TABLE sentMessage (
  id INTEGER PRIMARY KEY,
  registrationId INTEGER NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
  template TEXT NOT NULL CHECK (
    length(template) BETWEEN 1 AND 60 AND template NOT GLOB '*[^a-z0-9-]*'
    AND template NOT GLOB '-*' AND template NOT GLOB '*-'),
  sessionId INTEGER REFERENCES session (id),
  -- The audit entry with which what it told of began: a cancellation, a new time or place. 0 is as the
  -- event was made.
  state INTEGER NOT NULL DEFAULT 0 CHECK (state >= 0),
  sentAt INTEGER NOT NULL CHECK (abs(sentAt) < 253402300800),
  sentBy TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX sentMessageOnce
  ON sentMessage (registrationId, template, ifnull(sessionId, 0), state);
CREATE INDEX sentMessageBySession ON sentMessage (sessionId) WHERE sessionId IS NOT NULL;

PRAGMA user_version = 5;

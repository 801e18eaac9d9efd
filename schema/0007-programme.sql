-- What staff keep of an event besides its times: who hosts it, and the work of a project.

-- By what calendars everywhere tell this library's events from another's; given once, with the file.
CREATE TABLE calendarKey (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key TEXT NOT NULL CHECK (length(key) = 32)
) STRICT;

INSERT INTO calendarKey (id, key) VALUES (1, lower(hex(randomblob(16))));

-- Who speaks, leads, hosts or organises, in the order in which staff name them: no contact is kept. All but
-- the committee are public.
CREATE TABLE host (
  id INTEGER PRIMARY KEY,
  eventId INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('speaker', 'moderator', 'host', 'committee')),
  name TEXT NOT NULL CHECK (
    length(name) <= 200
    AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'
    AND name GLOB '*[^' || char(
      45, 32, 39, 46, 96, 133, 160, 173, 700, 5760, 6158, 8192, 45, 8209, 8211, 8216, 8217, 8232, 45,
      8239, 8287, 45, 8303, 12288, 65279) || ']*'),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  affiliation TEXT CHECK (trim(affiliation) <> ''),
  UNIQUE (eventId, nameKey, role)
) STRICT;

-- An event of the kind `project`: the group that does the work, and what came of it.
CREATE TABLE project (
  eventId INTEGER PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
  groupId INTEGER REFERENCES "group" (id),
  mentor TEXT CHECK (
    length(mentor) <= 200
    AND mentor NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'
    AND mentor GLOB '*[^' || char(
      45, 32, 39, 46, 96, 133, 160, 173, 700, 5760, 6158, 8192, 45, 8209, 8211, 8216, 8217, 8232, 45,
      8239, 8287, 45, 8303, 12288, 65279) || ']*'),
  outcome TEXT CHECK (trim(outcome) <> '')
) STRICT;

CREATE INDEX projectByGroup ON project (groupId) WHERE groupId IS NOT NULL;

CREATE TABLE milestone (
  eventId INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 1000000000),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  due TEXT NOT NULL CHECK (due IS date(julianday(due)) AND due >= '0001'),
  state TEXT NOT NULL CHECK (state IN ('planned', 'in-progress', 'done', 'dropped')),
  PRIMARY KEY (eventId, number)
) STRICT, WITHOUT ROWID;

-- The time somebody gave to a project on a day, and what was done in it.
CREATE TABLE workEntry (
  id INTEGER PRIMARY KEY,
  eventId INTEGER NOT NULL REFERENCES event (id),
  participantId INTEGER NOT NULL REFERENCES participant (id),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  workedOn TEXT NOT NULL CHECK (workedOn IS date(julianday(workedOn)) AND workedOn >= '0001'),
  what TEXT NOT NULL CHECK (trim(what) <> ''),
  recordedAt INTEGER NOT NULL CHECK (abs(recordedAt) < 253402300800),
  recordedBy TEXT NOT NULL,
  voidedAt INTEGER CHECK (abs(voidedAt) < 253402300800),
  voidedBy TEXT,
  voidReason TEXT,
  CHECK ((voidedAt IS NULL) = (voidReason IS NULL) AND (voidedAt IS NULL) = (voidedBy IS NULL))
) STRICT;

CREATE INDEX workEntryByEvent ON workEntry (eventId, participantId, workedOn);
CREATE INDEX workEntryByParticipant ON workEntry (participantId);

-- Its person may change, when two who are one are merged.
CREATE TRIGGER workEntryIsNeverEdited
BEFORE UPDATE OF eventId, minutes, workedOn, recordedAt, recordedBy ON workEntry
BEGIN SELECT RAISE(ABORT, 'hours are never edited: void them and log them anew'); END;

-- But the words about somebody who has been erased go too.
CREATE TRIGGER workEntryKeepsItsWords BEFORE UPDATE OF what ON workEntry
WHEN NOT EXISTS (
  SELECT * FROM participant WHERE id = OLD.participantId AND erasedAt IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'hours are never edited: void them and log them anew'); END;

CREATE TRIGGER workEntryIsNeverDeleted BEFORE DELETE ON workEntry
BEGIN SELECT RAISE(ABORT, 'hours are never deleted: void them'); END;

PRAGMA user_version = 7;

-- Juries with their marks, scores of several parts, and draws.

-- How a challenge's jury works; a challenge without a row here is judged by name.
CREATE TABLE jury (
  challengeId INTEGER PRIMARY KEY REFERENCES challenge (eventId) ON DELETE CASCADE,
  -- Whether sheets show numbers instead of names.
  isBlind INTEGER NOT NULL DEFAULT 0 CHECK (isBlind IN (0, 1)),
  -- How marks become the jury's part of a combined score.
  combinedBy TEXT NOT NULL DEFAULT 'mean' CHECK (combinedBy IN ('mean', 'trimmed'))
) STRICT;

CREATE TABLE criterion (
  id INTEGER PRIMARY KEY,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId) ON DELETE CASCADE,
  key TEXT NOT NULL CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9_]*'),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
  lowest INTEGER NOT NULL CHECK (lowest BETWEEN 0 AND 1000000000),
  highest INTEGER NOT NULL CHECK (highest <= 1000),
  UNIQUE (challengeId, key),
  CHECK (lowest < highest)
) STRICT;

CREATE TABLE juror (
  id INTEGER PRIMARY KEY,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (
    length(name) <= 200
    AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'
    AND name GLOB '*[^' || char(
      45, 32, 39, 46, 96, 133, 160, 173, 700, 5760, 6158, 8192, 45, 8209, 8211, 8216, 8217, 8232, 45,
      8239, 8287, 45, 8303, 12288, 65279) || ']*'),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  UNIQUE (challengeId, nameKey)
) STRICT;

-- Whom a juror does not judge: one participant, the members of a group, or the pupils of a school.
CREATE TABLE jurorConflict (
  id INTEGER PRIMARY KEY,
  jurorId INTEGER NOT NULL REFERENCES juror (id) ON DELETE CASCADE,
  participantId INTEGER REFERENCES participant (id) ON DELETE CASCADE,
  groupId INTEGER REFERENCES "group" (id) ON DELETE CASCADE,
  school TEXT CHECK (
    length(school) <= 200
    AND school NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'
    AND school GLOB '*[^' || char(
      45, 32, 39, 46, 96, 133, 160, 173, 700, 5760, 6158, 8192, 45, 8209, 8211, 8216, 8217, 8232, 45,
      8239, 8287, 45, 8303, 12288, 65279) || ']*'),
  schoolKey TEXT CHECK (schoolKey <> ''),
  CHECK ((participantId IS NOT NULL) + (groupId IS NOT NULL) + (school IS NOT NULL) = 1),
  CHECK ((school IS NULL) = (schoolKey IS NULL))
) STRICT;

CREATE UNIQUE INDEX jurorConflictOnce
  ON jurorConflict (jurorId, ifnull(participantId, 0), ifnull(groupId, 0), ifnull(schoolKey, ''));
CREATE INDEX jurorConflictByParticipant ON jurorConflict (participantId)
  WHERE participantId IS NOT NULL;
CREATE INDEX jurorConflictByGroup ON jurorConflict (groupId) WHERE groupId IS NOT NULL;

-- In which order entrants come on, drawn by lot or typed.
CREATE TABLE startPosition (
  registrationId INTEGER PRIMARY KEY REFERENCES registration (id) ON DELETE CASCADE,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 1000000000),
  UNIQUE (challengeId, position)
) STRICT;

-- What was handed in. As soon as a challenge has one, only who handed in is judged.
CREATE TABLE judgedWork (
  registrationId INTEGER PRIMARY KEY REFERENCES registration (id),
  title TEXT CHECK (trim(title) <> ''),
  link TEXT CHECK (trim(link) <> ''),
  CHECK (title IS NOT NULL OR link IS NOT NULL)
) STRICT;

-- What it was before is in the audit log.
CREATE TABLE mark (
  id INTEGER PRIMARY KEY,
  jurorId INTEGER NOT NULL REFERENCES juror (id),
  registrationId INTEGER NOT NULL REFERENCES registration (id),
  criterionId INTEGER NOT NULL REFERENCES criterion (id),
  hundredths INTEGER NOT NULL,
  UNIQUE (jurorId, registrationId, criterionId)
) STRICT;

CREATE INDEX markByRegistration ON mark (registrationId);
CREATE INDEX markByCriterion ON mark (criterionId);

CREATE TABLE juryRemark (
  jurorId INTEGER NOT NULL REFERENCES juror (id) ON DELETE CASCADE,
  registrationId INTEGER NOT NULL REFERENCES registration (id),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  PRIMARY KEY (jurorId, registrationId)
) STRICT, WITHOUT ROWID;

CREATE INDEX juryRemarkByRegistration ON juryRemark (registrationId);

CREATE TRIGGER markIsOfItsChallenge BEFORE INSERT ON mark
WHEN (SELECT challengeId FROM juror WHERE id = NEW.jurorId)
    IS NOT (SELECT eventId FROM registration WHERE id = NEW.registrationId)
  OR (SELECT challengeId FROM juror WHERE id = NEW.jurorId)
    IS NOT (SELECT challengeId FROM criterion WHERE id = NEW.criterionId)
BEGIN SELECT RAISE(ABORT, 'juror, entrant and criterion are of one challenge'); END;

CREATE TRIGGER markIsInRange BEFORE INSERT ON mark
WHEN NOT EXISTS (SELECT * FROM criterion WHERE id = NEW.criterionId
  AND NEW.hundredths BETWEEN 100 * lowest AND 100 * highest)
BEGIN SELECT RAISE(ABORT, 'the mark lies outside its criterion''s range'); END;

CREATE TRIGGER markStaysInRange BEFORE UPDATE ON mark
WHEN NEW.jurorId <> OLD.jurorId OR NEW.registrationId <> OLD.registrationId
  OR NEW.criterionId <> OLD.criterionId
  OR NOT EXISTS (SELECT * FROM criterion WHERE id = NEW.criterionId
    AND NEW.hundredths BETWEEN 100 * lowest AND 100 * highest)
BEGIN SELECT RAISE(ABORT, 'a mark changes within its criterion''s range, and nothing else of it'); END;

-- The rubric locks at the first mark.
CREATE TRIGGER rubricIsLockedToNew BEFORE INSERT ON criterion
WHEN EXISTS (SELECT * FROM mark JOIN juror ON juror.id = jurorId
  WHERE juror.challengeId = NEW.challengeId)
BEGIN SELECT RAISE(ABORT, 'the rubric is locked: it is marked by'); END;

CREATE TRIGGER rubricIsLocked BEFORE UPDATE ON criterion
WHEN EXISTS (SELECT * FROM mark JOIN juror ON juror.id = jurorId
  WHERE juror.challengeId = OLD.challengeId)
BEGIN SELECT RAISE(ABORT, 'the rubric is locked: it is marked by'); END;

CREATE TRIGGER rubricIsLockedToRemoval BEFORE DELETE ON criterion
WHEN EXISTS (SELECT * FROM mark JOIN juror ON juror.id = jurorId
  WHERE juror.challengeId = OLD.challengeId)
BEGIN SELECT RAISE(ABORT, 'the rubric is locked: it is marked by'); END;

-- What each part of a combined score weighs, of 100.
CREATE TABLE combinedPart (
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('log', 'jury', 'attendance')),
  weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
  PRIMARY KEY (challengeId, part)
) STRICT, WITHOUT ROWID;

-- Prizes by lot. The list is frozen when the draw is made; the numbers that decide are written once.
CREATE TABLE draw (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (
    length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'
    AND code NOT GLOB '-*' AND code NOT GLOB '*-'),
  -- The challenge whose entrants may win, or the event whose visitors may.
  eventId INTEGER NOT NULL REFERENCES event (id),
  -- In which the list is published.
  language TEXT NOT NULL CHECK (language IN ('id', 'en')),
  winners INTEGER NOT NULL CHECK (winners BETWEEN 1 AND 1000000000),
  alternates INTEGER NOT NULL CHECK (alternates BETWEEN 0 AND 1000000000),
  onePerHousehold INTEGER NOT NULL CHECK (onePerHousehold IN (0, 1)),
  entropyFrom TEXT NOT NULL CHECK (trim(entropyFrom) <> ''),
  entrants INTEGER NOT NULL CHECK (entrants BETWEEN 1 AND 65535),
  -- The SHA-256 of the list as it is published.
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  frozenAt INTEGER NOT NULL CHECK (abs(frozenAt) < 253402300800),
  frozenBy TEXT NOT NULL,
  -- The numbers as they were typed, and their one form.
  entropy TEXT CHECK (entropy <> ''),
  entropyKey TEXT CHECK (entropyKey <> ''),
  drawnAt INTEGER CHECK (abs(drawnAt) < 253402300800),
  drawnBy TEXT,
  CHECK (winners + alternates <= entrants),
  CHECK ((drawnAt IS NULL) = (entropy IS NULL) AND (drawnAt IS NULL) = (entropyKey IS NULL)
    AND (drawnAt IS NULL) = (drawnBy IS NULL))
) STRICT;

CREATE INDEX drawByEvent ON draw (eventId);

CREATE TABLE drawExclusion (
  drawId INTEGER NOT NULL REFERENCES draw (id),
  -- Whose winners are left out.
  otherId INTEGER NOT NULL REFERENCES draw (id),
  PRIMARY KEY (drawId, otherId)
) STRICT, WITHOUT ROWID;

CREATE INDEX drawExclusionByOther ON drawExclusion (otherId);

CREATE TABLE drawEntrant (
  drawId INTEGER NOT NULL REFERENCES draw (id),
  place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 1000000000),
  registrationId INTEGER NOT NULL REFERENCES registration (id),
  household INTEGER CHECK (household BETWEEN 1 AND 1000000000),
  -- In which place picked, the winners' first and then the alternates'.
  picked INTEGER CHECK (picked BETWEEN 1 AND 1000000000),
  PRIMARY KEY (drawId, place),
  UNIQUE (drawId, registrationId)
) STRICT, WITHOUT ROWID;

CREATE INDEX drawEntrantByRegistration ON drawEntrant (registrationId);
CREATE UNIQUE INDEX drawEntrantPicked ON drawEntrant (drawId, picked) WHERE picked IS NOT NULL;

CREATE TRIGGER drawListIsFull BEFORE INSERT ON drawEntrant
WHEN NEW.place > (SELECT entrants FROM draw WHERE id = NEW.drawId)
BEGIN SELECT RAISE(ABORT, 'a frozen list takes nobody more'); END;

CREATE TRIGGER drawListIsFrozen
BEFORE UPDATE OF drawId, place, registrationId, household ON drawEntrant
BEGIN SELECT RAISE(ABORT, 'a frozen list never changes'); END;

CREATE TRIGGER drawListIsKept BEFORE DELETE ON drawEntrant
BEGIN SELECT RAISE(ABORT, 'a frozen list never changes'); END;

CREATE TRIGGER drawIsPickedOnce BEFORE UPDATE OF picked ON drawEntrant
WHEN OLD.picked IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a draw is drawn once'); END;

CREATE TRIGGER drawIsFrozen
BEFORE UPDATE OF code, eventId, language, winners, alternates, onePerHousehold, entropyFrom, entrants,
  hash, frozenAt, frozenBy ON draw
BEGIN SELECT RAISE(ABORT, 'a draw''s terms never change'); END;

CREATE TRIGGER drawIsDrawnOnce BEFORE UPDATE ON draw
WHEN OLD.drawnAt IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a draw is drawn once'); END;

CREATE TRIGGER drawIsKept BEFORE DELETE ON draw
BEGIN SELECT RAISE(ABORT, 'a draw is never deleted'); END;

PRAGMA user_version = 9;

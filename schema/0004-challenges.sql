-- Events that keep score: their rules, what was read, and what it is worth.

CREATE TABLE challenge (
  eventId INTEGER PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
  fromDay TEXT NOT NULL CHECK (fromDay IS date(julianday(fromDay)) AND fromDay >= '0001'),
  toDay TEXT NOT NULL CHECK (toDay IS date(julianday(toDay)) AND toDay >= '0001'),
  -- Whether it begins and ends with its sessions, at an hour, as a contest of one day does; else with its
  -- first and last day.
  hasHours INTEGER NOT NULL DEFAULT 0 CHECK (hasHours IN (0, 1)),
  backdatingDays INTEGER NOT NULL CHECK (backdatingDays BETWEEN 0 AND 1000000000),
  recordingClosesAt INTEGER CHECK (abs(recordingClosesAt) < 253402300800),
  -- Metrics, each once, with a direction or without: 'points,titles:asc'.
  rankedBy TEXT NOT NULL CHECK (
    rankedBy <> ''
    AND replace(replace(replace(replace(replace(replace(
      ',' || replace(rankedBy, ',', ',,') || ',', ':desc,', ','), ':asc,', ','), ',points,', ''),
      ',titles,', ''), ',active-days,', ''), ',reached-first,', '') = ''
    AND length(replace(rankedBy, 'points', '')) >= length(rankedBy) - 6
    AND length(replace(rankedBy, 'titles', '')) >= length(rankedBy) - 6
    AND length(replace(rankedBy, 'active-days', '')) >= length(rankedBy) - 11
    AND length(replace(rankedBy, 'reached-first', '')) >= length(rankedBy) - 13),
  -- Points for every so many days in a row.
  streakDays INTEGER CHECK (streakDays BETWEEN 2 AND 1000),
  streakPoints INTEGER CHECK (streakPoints BETWEEN 1 AND 1000),
  -- What of a group is compared, and how many members must have scored for it to take a rank.
  groupMeasure TEXT NOT NULL DEFAULT 'sum' CHECK (groupMeasure IN ('sum', 'mean', 'participation')),
  minimumParticipants INTEGER NOT NULL DEFAULT 0 CHECK (minimumParticipants BETWEEN 0 AND 1000000000),
  -- Since when the public sees nothing new.
  frozenAt INTEGER CHECK (abs(frozenAt) < 253402300800),
  -- The rules and divisions of that moment, as JSON, where they have changed since.
  rulesAtFreeze TEXT CHECK (
    rulesAtFreeze IS NULL OR json_type(rulesAtFreeze, '$.activities') = 'array'
    AND json_type(rulesAtFreeze, '$.until') = 'integer' AND frozenAt IS NOT NULL),
  CHECK (fromDay <= toDay),
  CHECK ((streakDays IS NULL) = (streakPoints IS NULL))
) STRICT;

-- `points` per `per` units of an activity, as a ratio of whole numbers.
CREATE TABLE scoringRule (
  id INTEGER PRIMARY KEY,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId) ON DELETE CASCADE,
  activity TEXT NOT NULL CHECK (
    activity GLOB '[a-z]*' AND length(activity) <= 30 AND activity NOT GLOB '*[^a-z0-9_-]*'),
  points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 1000000),
  per INTEGER NOT NULL CHECK (per BETWEEN 1 AND 1000000),
  entryLimit INTEGER CHECK (entryLimit BETWEEN 1 AND 1000000000),
  dailyLimit INTEGER CHECK (dailyLimit BETWEEN 1 AND 1000000000),
  totalLimit INTEGER CHECK (totalLimit BETWEEN 1 AND 1000000000),
  warnAbove INTEGER CHECK (warnAbove BETWEEN 0 AND 1000000000),
  distinctTitles INTEGER NOT NULL DEFAULT 0 CHECK (distinctTitles IN (0, 1)),
  reviewWords INTEGER CHECK (reviewWords BETWEEN 1 AND 1000000000),
  UNIQUE (challengeId, activity)
) STRICT;

-- Who competes: a participant, or a group with entries of its own.
CREATE TABLE entrant (
  id INTEGER PRIMARY KEY,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId),
  participantId INTEGER REFERENCES participant (id),
  groupId INTEGER REFERENCES "group" (id),
  state TEXT NOT NULL DEFAULT 'competing' CHECK (
    state = 'competing' OR state = 'out-of-competition' OR state = 'disqualified'
    OR state = 'hidden'),
  stateReason TEXT CHECK (trim(stateReason) <> ''),
  CHECK ((participantId IS NULL) <> (groupId IS NULL)),
  CHECK (state = 'competing' OR stateReason IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX entrantByParticipant ON entrant (participantId, challengeId)
  WHERE participantId IS NOT NULL;
CREATE UNIQUE INDEX entrantByGroup ON entrant (groupId, challengeId) WHERE groupId IS NOT NULL;
CREATE INDEX entrantByChallenge ON entrant (challengeId);

-- Entrants of people who turned out to be somebody known already: the rows of files say whose they
-- were by the old number.
CREATE TABLE mergedEntrant (
  id INTEGER PRIMARY KEY,
  intoId INTEGER NOT NULL REFERENCES entrant (id),
  CHECK (id <> intoId)
) STRICT;

CREATE INDEX mergedEntrantByInto ON mergedEntrant (intoId);

CREATE TABLE logEntry (
  id INTEGER PRIMARY KEY,
  entrantId INTEGER NOT NULL REFERENCES entrant (id),
  ruleId INTEGER NOT NULL REFERENCES scoringRule (id),
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 10000000),
  readOn TEXT NOT NULL CHECK (readOn IS date(julianday(readOn)) AND readOn >= '0001'),
  recordedAt INTEGER NOT NULL CHECK (abs(recordedAt) < 253402300800),
  title TEXT CHECK (title <> ''),
  author TEXT CHECK (author <> ''),
  isbn TEXT CHECK (
    length(isbn) = 13 AND isbn NOT GLOB '*[^0-9]*' AND (isbn GLOB '978*' OR isbn GLOB '979*')
    AND (substr(isbn, 1, 1) + substr(isbn, 3, 1) + substr(isbn, 5, 1) + substr(isbn, 7, 1)
      + substr(isbn, 9, 1) + substr(isbn, 11, 1) + substr(isbn, 13, 1)
      + 3 * (substr(isbn, 2, 1) + substr(isbn, 4, 1) + substr(isbn, 6, 1) + substr(isbn, 8, 1)
        + substr(isbn, 10, 1) + substr(isbn, 12, 1))) % 10 = 0),
  -- What two entries of one title share: the ISBN, else the title's key.
  titleKey TEXT,
  language TEXT CHECK (language GLOB '[a-z][a-z]' OR language GLOB '[a-z][a-z][a-z]'),
  flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)),
  -- Whether the reader, and not a member of staff, said when it was recorded: by a form or online.
  online INTEGER NOT NULL DEFAULT 0 CHECK (online IN (0, 1)),
  overrideReason TEXT,
  -- Whether it was above the limit of an entry when staff took it in spite of that.
  exceedsLimit INTEGER NOT NULL DEFAULT 0 CHECK (exceedsLimit IN (0, 1)),
  recordedBy TEXT NOT NULL,
  importId INTEGER REFERENCES import (id),
  sourceLine INTEGER,
  -- What the imported row said, hashed, so that the same file again changes nothing.
  fingerprint INTEGER,
  voidedAt INTEGER CHECK (abs(voidedAt) < 253402300800),
  voidedBy TEXT,
  -- Why it is void: in the words of staff, or by the program itself.
  voidReason TEXT,
  voidCause TEXT CHECK (
    voidCause = 'import_undone' OR voidCause = 'merged' OR voidCause = 'erased'
    OR voidCause = 'mistyped'),
  CHECK ((voidedAt IS NOT NULL) = (voidReason IS NOT NULL) + (voidCause IS NOT NULL)
    AND (voidedAt IS NULL) = (voidedBy IS NULL))
) STRICT;

CREATE INDEX logEntryByEntrant ON logEntry (entrantId, readOn);
CREATE INDEX logEntryByFingerprint ON logEntry (fingerprint) WHERE fingerprint IS NOT NULL;

-- From when to when an entry was void that has been restored since: what was shown in between stays so.
CREATE TABLE pastVoid (
  id INTEGER PRIMARY KEY,
  entryId INTEGER NOT NULL REFERENCES logEntry (id),
  voidedAt INTEGER NOT NULL CHECK (abs(voidedAt) < 253402300800),
  restoredAt INTEGER NOT NULL CHECK (abs(restoredAt) < 253402300800),
  CHECK (voidedAt < restoredAt)
) STRICT;

CREATE INDEX pastVoidByEntry ON pastVoid (entryId, voidedAt, restoredAt);

CREATE TRIGGER pastVoidIsNeverEdited BEFORE UPDATE ON pastVoid
BEGIN SELECT RAISE(ABORT, 'what was void in the past stays so'); END;

CREATE TRIGGER pastVoidIsNeverDeleted BEFORE DELETE ON pastVoid
BEGIN SELECT RAISE(ABORT, 'what was void in the past stays so'); END;

CREATE TRIGGER logEntryIsNeverEdited
BEFORE UPDATE OF ruleId, quantity, readOn, recordedAt, language, exceedsLimit ON logEntry
BEGIN SELECT RAISE(ABORT, 'a log entry is never edited: void it and write it anew'); END;

-- But the words of somebody who has been erased go too.
CREATE TRIGGER logEntryKeepsItsWords
BEFORE UPDATE OF title, author, isbn, titleKey ON logEntry
WHEN NOT EXISTS (
  SELECT * FROM entrant JOIN participant ON participant.id = entrant.participantId
  WHERE entrant.id = OLD.entrantId AND participant.erasedAt IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a log entry is never edited: void it and write it anew'); END;

CREATE TRIGGER logEntryIsNeverDeleted BEFORE DELETE ON logEntry
BEGIN SELECT RAISE(ABORT, 'a log entry is never deleted: void it'); END;

-- Derived from the valid log entries, by one function, in the transaction that changes them.
-- `points` counts in units of 1 / (the least common multiple of the rules' `per`).
CREATE TABLE score (
  entrantId INTEGER PRIMARY KEY REFERENCES entrant (id) ON DELETE CASCADE,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId),
  ofGroup INTEGER NOT NULL CHECK (ofGroup IN (0, 1)),
  points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 1000000000000000),
  titles INTEGER NOT NULL CHECK (titles BETWEEN 0 AND 1000000000),
  activeDays INTEGER NOT NULL CHECK (activeDays BETWEEN 0 AND 1000000000),
  lastCountedOn TEXT CHECK (
    lastCountedOn IS date(julianday(lastCountedOn)) AND lastCountedOn >= '0001'),
  reachedAt INTEGER CHECK (abs(reachedAt) < 253402300800),
  -- Days in a row up to the last one, the most of them, and the points they earned.
  streak INTEGER NOT NULL DEFAULT 0 CHECK (streak BETWEEN 0 AND 1000000000),
  longestStreak INTEGER NOT NULL DEFAULT 0 CHECK (longestStreak BETWEEN 0 AND 1000000000),
  bonusPoints INTEGER NOT NULL DEFAULT 0 CHECK (bonusPoints BETWEEN 0 AND 1000000000000000),
  -- The participant's division, or none; where it is still to be found, `mustPlace` says so.
  divisionId INTEGER REFERENCES division (id) ON DELETE SET NULL,
  mustPlace INTEGER NOT NULL DEFAULT 0 CHECK (mustPlace IN (0, 1))
) STRICT;

CREATE INDEX scoreByRank
  ON score (challengeId, ofGroup, points DESC, titles DESC, activeDays DESC);

CREATE TABLE scorePart (
  entrantId INTEGER NOT NULL REFERENCES score (entrantId) ON DELETE CASCADE,
  ruleId INTEGER NOT NULL REFERENCES scoringRule (id),
  raw INTEGER NOT NULL CHECK (raw BETWEEN 0 AND 1000000000000),
  counted INTEGER NOT NULL CHECK (counted BETWEEN 0 AND 1000000000000),
  PRIMARY KEY (entrantId, ruleId)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 4;

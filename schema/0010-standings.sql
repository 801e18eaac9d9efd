-- Who is ranked with whom, and what there is to win.

-- A part of a challenge's participants who are ranked among themselves. Whoever fits several belongs to the
-- one with the lowest id.
CREATE TABLE division (
  id INTEGER PRIMARY KEY,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  minimumAge INTEGER CHECK (minimumAge BETWEEN 0 AND 1000000000),
  maximumAge INTEGER CHECK (maximumAge BETWEEN 0 AND 1000000000),
  -- The day on which ages count; NULL is the challenge's.
  ageOn TEXT CHECK (ageOn IS date(julianday(ageOn)) AND ageOn >= '0001'),
  minimumGrade INTEGER CHECK (minimumGrade BETWEEN 1 AND 12),
  maximumGrade INTEGER CHECK (maximumGrade BETWEEN 1 AND 12),
  groupId INTEGER REFERENCES "group" (id),
  UNIQUE (challengeId, nameKey),
  CHECK (minimumAge <= maximumAge),
  CHECK (minimumGrade <= maximumGrade),
  CHECK ((minimumGrade IS NULL) = (maximumGrade IS NULL)),
  -- By ages, by grades or by a group.
  CHECK (
    (minimumAge IS NOT NULL OR maximumAge IS NOT NULL) + (minimumGrade IS NOT NULL)
      + (groupId IS NOT NULL) = 1)
) STRICT;

CREATE INDEX divisionByGroup ON division (groupId) WHERE groupId IS NOT NULL;

-- The first of a division is one look-up away, and those still to be placed are found without a search.
CREATE INDEX scoreByDivision
  ON score (divisionId, points DESC, titles DESC, activeDays DESC) WHERE divisionId IS NOT NULL;
CREATE INDEX scoreToPlace ON score (challengeId) WHERE mustPlace = 1;

-- What places somebody may change by any program; a score that it concerns is to be placed anew, by
-- whoever next writes or reads it.
CREATE TRIGGER scoreIsNew AFTER INSERT ON score
WHEN NEW.ofGroup = 0 AND EXISTS (SELECT * FROM division WHERE challengeId = NEW.challengeId) BEGIN
  UPDATE score SET mustPlace = 1 WHERE entrantId = NEW.entrantId;
END;

CREATE TRIGGER divisionIsAdded AFTER INSERT ON division BEGIN
  UPDATE score SET mustPlace = 1, divisionId = NULL
  WHERE challengeId = NEW.challengeId AND ofGroup = 0;
END;

CREATE TRIGGER divisionIsChanged AFTER UPDATE ON division BEGIN
  UPDATE score SET mustPlace = 1, divisionId = NULL
  WHERE challengeId = NEW.challengeId AND ofGroup = 0;
END;

CREATE TRIGGER divisionIsRemoved AFTER DELETE ON division BEGIN
  UPDATE score SET mustPlace = 1, divisionId = NULL
  WHERE challengeId = OLD.challengeId AND ofGroup = 0;
END;

CREATE TRIGGER participantIsPlacedAnew AFTER UPDATE OF birthDate, schoolClass ON participant
WHEN NEW.birthDate IS NOT OLD.birthDate OR NEW.schoolClass IS NOT OLD.schoolClass BEGIN
  UPDATE score SET mustPlace = 1, divisionId = NULL
  WHERE entrantId IN (SELECT id FROM entrant WHERE participantId = NEW.id)
    AND EXISTS (SELECT * FROM division WHERE division.challengeId = score.challengeId);
END;

CREATE TRIGGER memberIsPlacedAnew AFTER INSERT ON membership
WHEN EXISTS (SELECT * FROM division WHERE groupId = NEW.groupId) BEGIN
  UPDATE score SET mustPlace = 1, divisionId = NULL
  WHERE entrantId IN (SELECT id FROM entrant WHERE participantId = NEW.participantId);
END;

CREATE TRIGGER formerMemberIsPlacedAnew AFTER DELETE ON membership
WHEN EXISTS (SELECT * FROM division WHERE groupId = OLD.groupId) BEGIN
  UPDATE score SET mustPlace = 1, divisionId = NULL
  WHERE entrantId IN (SELECT id FROM entrant WHERE participantId = OLD.participantId);
END;

CREATE TRIGGER movedMemberIsPlacedAnew AFTER UPDATE OF groupId, participantId ON membership
WHEN EXISTS (SELECT * FROM division WHERE groupId IN (OLD.groupId, NEW.groupId)) BEGIN
  UPDATE score SET mustPlace = 1, divisionId = NULL
  WHERE entrantId IN (
    SELECT id FROM entrant WHERE participantId IN (OLD.participantId, NEW.participantId));
END;

-- Ages count on the event's day or, where it names none, on the challenge's first.
CREATE TRIGGER ageDayIsChanged AFTER UPDATE OF ageOn ON event WHEN NEW.ageOn IS NOT OLD.ageOn BEGIN
  UPDATE score SET mustPlace = 1, divisionId = NULL
  WHERE challengeId = NEW.id AND ofGroup = 0
    AND EXISTS (SELECT * FROM division WHERE challengeId = NEW.id);
END;

CREATE TRIGGER firstDayIsChanged AFTER UPDATE OF fromDay ON challenge
WHEN NEW.fromDay <> OLD.fromDay BEGIN
  UPDATE score SET mustPlace = 1, divisionId = NULL
  WHERE challengeId = NEW.eventId AND ofGroup = 0
    AND EXISTS (SELECT * FROM division WHERE challengeId = NEW.eventId);
END;

CREATE TRIGGER entrantIsPlacedAnew AFTER UPDATE OF participantId ON entrant BEGIN
  UPDATE score SET mustPlace = 1, divisionId = NULL
  WHERE entrantId = NEW.id
    AND EXISTS (SELECT * FROM division WHERE division.challengeId = score.challengeId);
END;

-- What the public sees of scores while a challenge is frozen, kept with them as `score` is.
CREATE TABLE frozenScore (
  entrantId INTEGER PRIMARY KEY REFERENCES entrant (id) ON DELETE CASCADE,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId),
  ofGroup INTEGER NOT NULL CHECK (ofGroup IN (0, 1)),
  points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 1000000000000000),
  titles INTEGER NOT NULL CHECK (titles BETWEEN 0 AND 1000000000),
  activeDays INTEGER NOT NULL CHECK (activeDays BETWEEN 0 AND 1000000000),
  lastCountedOn TEXT CHECK (
    lastCountedOn IS date(julianday(lastCountedOn)) AND lastCountedOn >= '0001'),
  reachedAt INTEGER CHECK (abs(reachedAt) < 253402300800),
  streak INTEGER NOT NULL CHECK (streak BETWEEN 0 AND 1000000000),
  longestStreak INTEGER NOT NULL CHECK (longestStreak BETWEEN 0 AND 1000000000),
  bonusPoints INTEGER NOT NULL CHECK (bonusPoints BETWEEN 0 AND 1000000000000000)
) STRICT;

CREATE INDEX frozenScoreByRank
  ON frozenScore (challengeId, ofGroup, points DESC, titles DESC, activeDays DESC);

CREATE TABLE frozenScorePart (
  entrantId INTEGER NOT NULL REFERENCES frozenScore (entrantId) ON DELETE CASCADE,
  ruleId INTEGER NOT NULL REFERENCES scoringRule (id),
  raw INTEGER NOT NULL CHECK (raw BETWEEN 0 AND 1000000000000),
  counted INTEGER NOT NULL CHECK (counted BETWEEN 0 AND 1000000000000),
  PRIMARY KEY (entrantId, ruleId)
) STRICT, WITHOUT ROWID;

-- What there is to win: the first `places` ranks together, the one `place`, or a choice.
CREATE TABLE awardBand (
  id INTEGER PRIMARY KEY,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId) ON DELETE CASCADE,
  divisionId INTEGER REFERENCES division (id),
  side TEXT NOT NULL CHECK (side IN ('participant', 'group')),
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('top', 'place', 'choice')),
  places INTEGER CHECK (places BETWEEN 1 AND 1000000000),
  -- What its ranks come from; of a jury, by which method.
  source TEXT NOT NULL DEFAULT 'log' CHECK (source IN ('log', 'jury', 'combined')),
  juryMethod TEXT CHECK (juryMethod IN ('mean', 'trimmed', 'zscore')),
  CHECK ((kind = 'choice') = (places IS NULL)),
  CHECK ((source = 'jury') = (juryMethod IS NOT NULL)),
  -- Groups are ranked by the log, and a choice is made whatever the ranks.
  CHECK (source = 'log' OR (side = 'participant' AND kind <> 'choice'))
) STRICT;

CREATE UNIQUE INDEX awardBandByName
  ON awardBand (challengeId, nameKey, ifnull(divisionId, 0), side);
CREATE INDEX awardBandByDivision ON awardBand (divisionId) WHERE divisionId IS NOT NULL;

-- To whom an award was given where the rank did not say it. One that was reopened is gone from here, and
-- stays in the audit log.
CREATE TABLE awardDecision (
  bandId INTEGER PRIMARY KEY REFERENCES awardBand (id) ON DELETE CASCADE,
  entrantId INTEGER NOT NULL REFERENCES entrant (id),
  decidedBy TEXT NOT NULL CHECK (trim(decidedBy) <> ''),
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  recordedAt INTEGER NOT NULL CHECK (abs(recordedAt) < 253402300800),
  recordedBy TEXT NOT NULL
) STRICT;

CREATE INDEX awardDecisionByEntrant ON awardDecision (entrantId);

PRAGMA user_version = 10;

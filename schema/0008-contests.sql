-- What a challenge asks and rewards besides plain quantities: lists, languages, tiers, badges, codes;
-- and what hangs on an entry: its review, what was handed in, and what staff decided.

-- Titles of which `atLeast` must be read before others count; NULL lets no others count.
CREATE TABLE titleList (
  id INTEGER PRIMARY KEY,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId) ON DELETE CASCADE,
  ruleId INTEGER NOT NULL REFERENCES scoringRule (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  atLeast INTEGER CHECK (atLeast BETWEEN 1 AND 1000000000),
  UNIQUE (challengeId, nameKey)
) STRICT;

CREATE INDEX titleListByRule ON titleList (ruleId);

CREATE TABLE listedTitle (
  listId INTEGER NOT NULL REFERENCES titleList (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT CHECK (title <> ''),
  author TEXT CHECK (author <> ''),
  isbn TEXT CHECK (
    length(isbn) = 13 AND isbn NOT GLOB '*[^0-9]*' AND (isbn GLOB '978*' OR isbn GLOB '979*')
    AND (substr(isbn, 1, 1) + substr(isbn, 3, 1) + substr(isbn, 5, 1) + substr(isbn, 7, 1)
      + substr(isbn, 9, 1) + substr(isbn, 11, 1) + substr(isbn, 13, 1)
      + 3 * (substr(isbn, 2, 1) + substr(isbn, 4, 1) + substr(isbn, 6, 1) + substr(isbn, 8, 1)
        + substr(isbn, 10, 1) + substr(isbn, 12, 1))) % 10 = 0),
  PRIMARY KEY (listId, position),
  CHECK (title IS NOT NULL OR isbn IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE languageQuota (
  ruleId INTEGER NOT NULL REFERENCES scoringRule (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]' OR language GLOB '[a-z][a-z][a-z]'),
  atLeast INTEGER NOT NULL CHECK (atLeast BETWEEN 1 AND 1000000000),
  PRIMARY KEY (ruleId, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE achievement (
  id INTEGER PRIMARY KEY,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('tier', 'badge')),
  name TEXT NOT NULL CHECK (name <> ''),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  UNIQUE (challengeId, kind, nameKey)
) STRICT;

-- A goal counts an activity (by its rule), a list, or what `measure` names.
CREATE TABLE achievementGoal (
  achievementId INTEGER NOT NULL REFERENCES achievement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  measure TEXT NOT NULL
    CHECK (measure IN ('points', 'entries', 'titles', 'streak', 'reviews', 'activity', 'list')),
  ruleId INTEGER REFERENCES scoringRule (id),
  listId INTEGER REFERENCES titleList (id),
  count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 1000000000),
  PRIMARY KEY (achievementId, position),
  CHECK ((measure = 'activity') = (ruleId IS NOT NULL)),
  CHECK ((measure = 'list') = (listId IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX achievementGoalByRule ON achievementGoal (ruleId) WHERE ruleId IS NOT NULL;
CREATE INDEX achievementGoalByList ON achievementGoal (listId) WHERE listId IS NOT NULL;

CREATE TABLE secretCode (
  id INTEGER PRIMARY KEY,
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId) ON DELETE CASCADE,
  ruleId INTEGER NOT NULL REFERENCES scoringRule (id),
  word TEXT NOT NULL CHECK (word <> ''),
  wordKey TEXT NOT NULL CHECK (wordKey <> ''),
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 10000000),
  fromDay TEXT CHECK (fromDay IS date(julianday(fromDay)) AND fromDay >= '0001'),
  toDay TEXT CHECK (toDay IS date(julianday(toDay)) AND toDay >= '0001' AND toDay >= fromDay),
  useLimit INTEGER CHECK (useLimit BETWEEN 1 AND 1000000000),
  UNIQUE (challengeId, wordKey)
) STRICT;

CREATE INDEX secretCodeByRule ON secretCode (ruleId);

-- By which entries a code was used. Only the valid ones use it up, and each entrant has one of them.
CREATE TABLE codeUse (
  entryId INTEGER PRIMARY KEY REFERENCES logEntry (id),
  codeId INTEGER NOT NULL REFERENCES secretCode (id)
) STRICT;

CREATE INDEX codeUseByCode ON codeUse (codeId);

CREATE VIEW validCodeUse AS
SELECT codeId, entryId, entrantId FROM codeUse JOIN logEntry ON logEntry.id = entryId
WHERE voidedAt IS NULL;

CREATE TRIGGER codeIsUsedUp AFTER INSERT ON codeUse
WHEN (SELECT count(*) FROM validCodeUse WHERE codeId = NEW.codeId)
  > (SELECT useLimit FROM secretCode WHERE id = NEW.codeId)
BEGIN SELECT RAISE(ABORT, 'the code has been used as often as it may be'); END;

CREATE TRIGGER codeIsUsedOnce AFTER INSERT ON codeUse
WHEN (SELECT count(*) FROM validCodeUse WHERE codeId = NEW.codeId AND entrantId =
  (SELECT entrantId FROM logEntry WHERE id = NEW.entryId)) > 1
BEGIN SELECT RAISE(ABORT, 'an entrant uses a code once'); END;

CREATE TRIGGER codeUseStays BEFORE UPDATE ON codeUse
BEGIN SELECT RAISE(ABORT, 'the use of a code stays what it was'); END;

-- A void gives the code back, and who restores the entry takes it again.
CREATE TRIGGER restoredEntryUsesItsCode AFTER UPDATE OF voidedAt ON logEntry
WHEN NEW.voidedAt IS NULL AND OLD.voidedAt IS NOT NULL AND EXISTS (
  SELECT * FROM codeUse AS mine JOIN secretCode ON secretCode.id = mine.codeId
  WHERE mine.entryId = NEW.id AND (
    (SELECT count(*) FROM validCodeUse WHERE codeId = mine.codeId) > useLimit
    OR (SELECT count(*) FROM validCodeUse WHERE codeId = mine.codeId
      AND entrantId = NEW.entrantId) > 1))
BEGIN SELECT RAISE(ABORT, 'the code has been used again since'); END;

-- What a reader wrote of a work. Nobody but staff sees it before it is published.
CREATE TABLE review (
  entryId INTEGER PRIMARY KEY REFERENCES logEntry (id),
  challengeId INTEGER NOT NULL REFERENCES challenge (eventId),
  body TEXT CHECK (trim(body) <> ''),
  words INTEGER NOT NULL CHECK (words BETWEEN 0 AND 1000000000),
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  state TEXT NOT NULL DEFAULT 'waiting'
    CHECK (state = 'waiting' OR state = 'published' OR state = 'declined'),
  reason TEXT CHECK (reason <> ''),
  decidedAt INTEGER CHECK (abs(decidedAt) < 253402300800),
  decidedBy TEXT,
  -- The Monday of the week whose review it is.
  featuredWeek TEXT CHECK (featuredWeek IS date(julianday(featuredWeek)) AND featuredWeek >= '0001'),
  CHECK (body IS NOT NULL OR rating IS NOT NULL),
  CHECK (featuredWeek IS NULL OR state = 'published'),
  CHECK ((decidedAt IS NULL) = (decidedBy IS NULL))
) STRICT;

CREATE UNIQUE INDEX reviewOfTheWeek ON review (challengeId, featuredWeek)
  WHERE featuredWeek IS NOT NULL;
CREATE INDEX reviewByState ON review (challengeId, state);

CREATE TRIGGER reviewIsNeverEdited BEFORE UPDATE OF words, rating ON review
BEGIN SELECT RAISE(ABORT, 'a review is never edited: void its entry and write it anew'); END;

-- But the words of somebody who has been erased go too.
CREATE TRIGGER reviewKeepsItsWords BEFORE UPDATE OF body ON review
WHEN NOT EXISTS (
  SELECT * FROM logEntry JOIN entrant ON entrant.id = logEntry.entrantId
  JOIN participant ON participant.id = entrant.participantId
  WHERE logEntry.id = OLD.entryId AND participant.erasedAt IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a review is never edited: void its entry and write it anew'); END;

-- Work handed in to the library, such as a post: no platform's account is kept.
CREATE TABLE evidence (
  entryId INTEGER PRIMARY KEY REFERENCES logEntry (id),
  body TEXT CHECK (body <> ''),
  link TEXT CHECK (link GLOB 'http://*' OR link GLOB 'https://*'),
  reference TEXT CHECK (reference <> ''),
  -- What two addresses of the same thing share.
  linkKey TEXT CHECK (linkKey <> ''),
  CHECK ((link IS NULL) = (linkKey IS NULL)),
  CHECK (body IS NOT NULL OR link IS NOT NULL OR reference IS NOT NULL)
) STRICT;

CREATE INDEX evidenceByLink ON evidence (linkKey) WHERE linkKey IS NOT NULL;

-- What was decided on an entry, and by whom, in the order of the decisions.
CREATE TABLE entryDecision (
  id INTEGER PRIMARY KEY,
  entryId INTEGER NOT NULL REFERENCES logEntry (id),
  kind TEXT NOT NULL
    CHECK (kind = 'approved' OR kind = 'voided' OR kind = 'restored' OR kind = 'appealed'),
  note TEXT CHECK (note <> ''),
  -- Why an entry was voided, where the program and not the note says it.
  cause TEXT CHECK (cause = 'mistyped'),
  decidedAt INTEGER NOT NULL CHECK (abs(decidedAt) < 253402300800),
  decidedBy TEXT NOT NULL,
  CHECK (note IS NULL OR cause IS NULL)
) STRICT;

CREATE INDEX entryDecisionByEntry ON entryDecision (entryId);

PRAGMA user_version = 8;

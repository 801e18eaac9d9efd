-- Surveys. Who is asked, and whether they have answered, stands in surveyInvitation. What was answered stands
-- in answerSheet and below it. Nothing leads from one to the other: neither a key nor an order nor a time,
-- since sheets have random keys, lie in their order, and know the day alone.

CREATE TABLE survey (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (
    length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'
    AND code NOT GLOB '-*' AND code NOT GLOB '*-'),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  preset TEXT CHECK (preset IN ('feedback', 'outcome', 'skm')),
  eventId INTEGER REFERENCES event (id),
  fromDay TEXT CHECK (fromDay IS date(julianday(fromDay)) AND fromDay >= '0001'),
  toDay TEXT CHECK (toDay IS date(julianday(toDay)) AND toDay >= '0001'),
  -- The survey of which it asks the same again.
  followsId INTEGER REFERENCES survey (id),
  askedFrom TEXT NOT NULL CHECK (askedFrom IS date(julianday(askedFrom)) AND askedFrom >= '0001'),
  form TEXT CHECK (trim(form) <> ''),
  population INTEGER CHECK (population BETWEEN 1 AND 1000000000),
  -- How many answers by code were taken back with their import, so that as many codes may answer again: which
  -- codes they were nobody knows.
  takenBack INTEGER NOT NULL DEFAULT 0 CHECK (takenBack BETWEEN 0 AND 1000000000),
  CHECK ((eventId IS NULL) = (fromDay IS NOT NULL) AND (fromDay IS NULL) = (toDay IS NULL)),
  CHECK (fromDay <= toDay)
) STRICT;

CREATE INDEX surveyByEvent ON survey (eventId) WHERE eventId IS NOT NULL;
CREATE INDEX surveyByFollowed ON survey (followsId) WHERE followsId IS NOT NULL;

CREATE TABLE surveyQuestion (
  id INTEGER PRIMARY KEY,
  surveyId INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 1000),
  key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 60 AND key NOT GLOB '*[^a-z0-9_]*'),
  kind TEXT NOT NULL CHECK (kind IN ('scale', 'one', 'several', 'number', 'text')),
  isPersonal INTEGER NOT NULL CHECK (isPersonal IN (0, 1)),
  isElement INTEGER NOT NULL CHECK (isElement IN (0, 1)),
  UNIQUE (surveyId, key),
  UNIQUE (surveyId, position)
) STRICT;

CREATE TABLE surveyQuestionText (
  questionId INTEGER NOT NULL REFERENCES surveyQuestion (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('id', 'en')),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  options TEXT NOT NULL CHECK (json_valid(options) AND json_type(options) = 'array'),
  PRIMARY KEY (questionId, language)
) STRICT, WITHOUT ROWID;

-- Who is asked: only who came. Of a personal code only a hash is kept.
CREATE TABLE surveyInvitation (
  id INTEGER PRIMARY KEY,
  surveyId INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
  participantId INTEGER NOT NULL REFERENCES participant (id),
  codeHash TEXT NOT NULL CHECK (length(codeHash) = 64 AND codeHash NOT GLOB '*[^0-9a-f]*'),
  hasAnswered INTEGER NOT NULL DEFAULT 0 CHECK (hasAnswered IN (0, 1)),
  UNIQUE (surveyId, participantId),
  UNIQUE (surveyId, codeHash)
) STRICT;

CREATE INDEX surveyInvitationByParticipant ON surveyInvitation (participantId);

CREATE TABLE answerSheet (
  id TEXT PRIMARY KEY CHECK (length(id) = 16 AND id NOT GLOB '*[^0-9a-f]*'),
  surveyId INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
  answeredOn TEXT NOT NULL CHECK (answeredOn IS date(julianday(answeredOn)) AND answeredOn >= '0001'),
  -- Whether somebody answered by a code, and not on paper that anybody who came was handed.
  hadCode INTEGER NOT NULL CHECK (hadCode IN (0, 1)),
  importId INTEGER REFERENCES import (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX answerSheetBySurvey ON answerSheet (surveyId);
CREATE INDEX answerSheetByImport ON answerSheet (importId) WHERE importId IS NOT NULL;

-- An option by its number from 1, or the number that was given; a row for each of several.
CREATE TABLE surveyAnswer (
  sheetId TEXT NOT NULL REFERENCES answerSheet (id) ON DELETE CASCADE,
  questionId INTEGER NOT NULL REFERENCES surveyQuestion (id),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 1000000000),
  PRIMARY KEY (sheetId, questionId, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX surveyAnswerByQuestion ON surveyAnswer (questionId);

-- What was written, which nobody outside reads before staff have.
CREATE TABLE surveyText (
  id TEXT PRIMARY KEY CHECK (length(id) = 6 AND id NOT GLOB '*[^bcdfghjkmnprstvwxz]*'),
  sheetId TEXT NOT NULL REFERENCES answerSheet (id) ON DELETE CASCADE,
  questionId INTEGER NOT NULL REFERENCES surveyQuestion (id),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  state TEXT NOT NULL CHECK (state IN ('new', 'released', 'hidden')),
  UNIQUE (sheetId, questionId)
) STRICT, WITHOUT ROWID;

CREATE INDEX surveyTextByQuestion ON surveyText (questionId);

-- What the library will do about an element, by whom and until when.
CREATE TABLE surveyPlan (
  questionId INTEGER PRIMARY KEY REFERENCES surveyQuestion (id) ON DELETE CASCADE,
  action TEXT NOT NULL CHECK (trim(action) <> ''),
  responsible TEXT NOT NULL CHECK (trim(responsible) <> ''),
  due TEXT NOT NULL CHECK (due IS date(julianday(due)) AND due >= '0001')
) STRICT;

PRAGMA user_version = 16;

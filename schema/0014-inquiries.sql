-- What people ask the library, what it answers, and when it is open.

CREATE TABLE faqEntry (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (
    length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'
    AND code NOT GLOB '-*' AND code NOT GLOB '*-'),
  importId INTEGER REFERENCES import (id)
) STRICT;

CREATE INDEX faqEntryByImport ON faqEntry (importId) WHERE importId IS NOT NULL;

CREATE TABLE faqText (
  entryId INTEGER NOT NULL REFERENCES faqEntry (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('id', 'en')),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  answer TEXT NOT NULL CHECK (trim(answer) <> ''),
  PRIMARY KEY (entryId, language)
) STRICT, WITHOUT ROWID;

-- How people ask for an entry, without what could tell who asked.
CREATE TABLE faqPhrasing (
  id INTEGER PRIMARY KEY,
  entryId INTEGER NOT NULL REFERENCES faqEntry (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  importId INTEGER REFERENCES import (id),
  UNIQUE (entryId, text)
) STRICT;

CREATE INDEX faqPhrasingByImport ON faqPhrasing (importId) WHERE importId IS NOT NULL;

-- The library's own spellings, before those that Juara knows.
CREATE TABLE spelling (
  word TEXT PRIMARY KEY CHECK (trim(word) <> ''),
  standard TEXT NOT NULL CHECK (trim(standard) <> '')
) STRICT, WITHOUT ROWID;

-- What somebody asked, wished, praised or complained of. It is never kept who.
CREATE TABLE inquiry (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('question', 'wish', 'praise', 'complaint')),
  channel TEXT NOT NULL CHECK (
    channel IN ('instagram', 'facebook', 'x', 'whatsapp', 'desk', 'assistant')),
  askedAt INTEGER NOT NULL CHECK (abs(askedAt) < 253402300800),
  state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'ignored')),
  entryId INTEGER REFERENCES faqEntry (id) ON DELETE SET NULL,
  settledAt INTEGER CHECK (abs(settledAt) < 253402300800),
  settledBy TEXT,
  CHECK ((state = 'open') = (settledAt IS NULL) AND (state = 'open') = (settledBy IS NULL)),
  CHECK (entryId IS NULL OR state = 'answered')
) STRICT;

CREATE INDEX inquiryByState ON inquiry (state);
CREATE INDEX inquiryByEntry ON inquiry (entryId) WHERE entryId IS NOT NULL;

-- When the library is open, in minutes since midnight: on a day of the week, or on a day that differs. A
-- row without times says that it is closed.
CREATE TABLE openingHours (
  id INTEGER PRIMARY KEY,
  weekday INTEGER CHECK (weekday BETWEEN 1 AND 7),
  day TEXT CHECK (day IS date(julianday(day)) AND day >= '0001'),
  opens INTEGER CHECK (opens BETWEEN 0 AND 1439),
  closes INTEGER CHECK (closes BETWEEN 1 AND 1440),
  CHECK ((weekday IS NULL) <> (day IS NULL)),
  CHECK ((opens IS NULL) = (closes IS NULL) AND (opens IS NULL OR opens < closes))
) STRICT;

PRAGMA user_version = 14;

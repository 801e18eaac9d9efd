-- The library itself, and what it remembers of its own work: imports and changes.
--
-- Calendar days are TEXT 'YYYY-MM-DD'; `day IS date(julianday(day))` refuses what is no real day, which
-- `day IS date(day)` would let pass: date('2026-02-30') is '2026-02-30'.
-- Instants are INTEGER seconds since 1970-01-01T00:00:00Z.

-- The SHA-256 of each migration that this file was made with: of the text of its file.
CREATE TABLE migrationChecksum (
  migration TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE library (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  timeZone TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('id', 'en')),
  countryCode TEXT NOT NULL CHECK (countryCode GLOB '[1-9]*' AND length(countryCode) <= 3),
  ageOfMajority INTEGER NOT NULL CHECK (ageOfMajority BETWEEN 1 AND 30),
  -- How people reach the library: a telephone, an address.
  contact TEXT CHECK (trim(contact) <> ''),
  -- After how many days without an event or an entry people are to be erased; NULL is never.
  retentionDays INTEGER CHECK (retentionDays >= 1),
  -- The highest keys that an undone import had given out: no other person gets them.
  lastParticipantUndone INTEGER NOT NULL DEFAULT 0,
  lastRegistrationUndone INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One import. Its counts are what its report said.
CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('registrations', 'log', 'participants', 'attendance', 'marks')),
  -- The event or challenge it went into; none for participants, who belong to the library.
  eventId INTEGER REFERENCES event (id),
  fileName TEXT NOT NULL,
  importedAt INTEGER NOT NULL,
  importedBy TEXT NOT NULL,
  created INTEGER NOT NULL DEFAULT 0 CHECK (created >= 0),
  updated INTEGER NOT NULL DEFAULT 0 CHECK (updated >= 0),
  unchanged INTEGER NOT NULL DEFAULT 0 CHECK (unchanged >= 0),
  refused INTEGER NOT NULL DEFAULT 0 CHECK (refused >= 0),
  undoneAt INTEGER,
  undoneBy TEXT,
  CHECK ((undoneAt IS NULL) = (undoneBy IS NULL)),
  CHECK ((kind = 'participants') = (eventId IS NULL))
) STRICT;

-- The rows that imports of participants applied, hashed, so that the same row again changes nothing,
-- whatever staff have fixed since.
CREATE TABLE importedPerson (
  fingerprint INTEGER PRIMARY KEY,
  participantId INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  importId INTEGER NOT NULL REFERENCES import (id)
) STRICT;

CREATE INDEX importedPersonByParticipant ON importedPerson (participantId);
CREATE INDEX importedPersonByImport ON importedPerson (importId);

-- Which header is which field, as staff said for files with one row of headers.
CREATE TABLE headerMapping (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('registrations', 'log', 'participants')),
  -- The headers without capitals, blanks and marks, by which the same row of headers is known again.
  headerKey TEXT NOT NULL,
  headers TEXT NOT NULL CHECK (json_valid(headers)),
  savedAt INTEGER NOT NULL,
  savedBy TEXT NOT NULL,
  UNIQUE (kind, headerKey)
) STRICT;

CREATE TABLE mappedColumn (
  mappingId INTEGER NOT NULL REFERENCES headerMapping (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field <> ''),
  -- Empty where the field shall have no column.
  header TEXT NOT NULL,
  PRIMARY KEY (mappingId, field)
) STRICT, WITHOUT ROWID;

-- Who changed what, when, from what to what. `changes` is {"field": ["old", "new"], …}.
CREATE TABLE auditEntry (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  staff TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  subjectId INTEGER NOT NULL,
  importId INTEGER REFERENCES import (id),
  changes TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(changes))
) STRICT;

CREATE INDEX auditEntryBySubject ON auditEntry (subject, subjectId);
CREATE INDEX auditEntryByImport ON auditEntry (importId) WHERE importId IS NOT NULL;

PRAGMA user_version = 1;

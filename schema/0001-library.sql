-- The library itself, and what it remembers of its own work: imports and changes.
--
-- What a column takes, Juara can read: each check refuses what the domain's own parsing would.
--
-- Calendar days are TEXT 'YYYY-MM-DD' from year 1 on; `day IS date(julianday(day))` refuses what is no
-- real day, which `day IS date(day)` would let pass: date('2026-02-30') is '2026-02-30'.
-- Instants are INTEGER seconds since 1970-01-01T00:00:00Z, up to the end of the year 9999.
-- What counts something is at most a thousand million, so that no sum leaves 64 bits.
-- A name has no control character and nothing that turns the direction of writing, and more than blanks
-- and marks: char() spells both, since they cannot be seen.

-- A checksum of the text of each migration that this file was made with.
CREATE TABLE migrationChecksum (
  migration TEXT PRIMARY KEY,
  checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE library (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  timeZone TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('id', 'en')),
  countryCode TEXT NOT NULL CHECK (
    length(countryCode) BETWEEN 1 AND 3 AND countryCode NOT GLOB '*[^0-9]*'
    AND countryCode NOT GLOB '0*'),
  ageOfMajority INTEGER NOT NULL CHECK (ageOfMajority BETWEEN 1 AND 30),
  -- How people reach the library: a telephone, an address.
  contact TEXT CHECK (trim(contact) <> ''),
  -- What certificates bear: the city before the day, and who signs them.
  city TEXT CHECK (trim(city) <> ''),
  signatoryName TEXT CHECK (trim(signatoryName) <> ''),
  signatoryPosition TEXT CHECK (trim(signatoryPosition) <> ''),
  signatoryNumber TEXT CHECK (trim(signatoryNumber) <> ''),
  -- After how many days without an event or an entry people are to be erased; NULL is never.
  retentionDays INTEGER CHECK (retentionDays BETWEEN 1 AND 36525),
  -- Whether somebody else than its author must approve a post.
  needsSecondApprover INTEGER NOT NULL DEFAULT 0 CHECK (needsSecondApprover IN (0, 1)),
  -- How its pictures look: colours as #rrggbb, and families of fonts.
  colour TEXT NOT NULL DEFAULT '#0b4f5c' CHECK (
    length(colour) = 7 AND colour GLOB '#*' AND substr(colour, 2) NOT GLOB '*[^0-9a-f]*'),
  accentColour TEXT NOT NULL DEFAULT '#ffc145' CHECK (
    length(accentColour) = 7 AND accentColour GLOB '#*'
    AND substr(accentColour, 2) NOT GLOB '*[^0-9a-f]*'),
  font TEXT NOT NULL DEFAULT 'Noto Sans' CHECK (trim(font) <> ''),
  quotationFont TEXT NOT NULL DEFAULT 'Noto Serif' CHECK (trim(quotationFont) <> ''),
  -- What only this library knows: rows of imports and the erased are hashed with it.
  secret TEXT NOT NULL DEFAULT (lower(hex(randomblob(32)))) CHECK (
    length(secret) = 64 AND secret NOT GLOB '*[^0-9a-f]*'),
  -- The highest keys that an undone import had given out: no other person gets them.
  lastParticipantUndone INTEGER NOT NULL DEFAULT 0
    CHECK (lastParticipantUndone BETWEEN 0 AND 1000000000000),
  lastRegistrationUndone INTEGER NOT NULL DEFAULT 0
    CHECK (lastRegistrationUndone BETWEEN 0 AND 1000000000000)
) STRICT;

-- The library's logo, which stands in its pictures; the file's bytes in base64.
CREATE TABLE libraryLogo (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  format TEXT NOT NULL CHECK (format IN ('png', 'jpeg')),
  width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 10000),
  height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 10000),
  base64 TEXT NOT NULL CHECK (
    length(base64) BETWEEN 4 AND 400000 AND base64 NOT GLOB '*[^A-Za-z0-9+/=]*')
) STRICT;

-- One import. Its counts are what its report said.
CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN (
    'registrations', 'log', 'participants', 'attendance', 'marks',
    'quotations', 'tips', 'reading-lists', 'faq', 'figures', 'surveys')),
  -- The event or challenge it went into; none for what belongs to the library.
  eventId INTEGER REFERENCES event (id),
  fileName TEXT NOT NULL,
  importedAt INTEGER NOT NULL CHECK (abs(importedAt) < 253402300800),
  importedBy TEXT NOT NULL,
  created INTEGER NOT NULL DEFAULT 0 CHECK (created BETWEEN 0 AND 1000000000),
  updated INTEGER NOT NULL DEFAULT 0 CHECK (updated BETWEEN 0 AND 1000000000),
  unchanged INTEGER NOT NULL DEFAULT 0 CHECK (unchanged BETWEEN 0 AND 1000000000),
  refused INTEGER NOT NULL DEFAULT 0 CHECK (refused BETWEEN 0 AND 1000000000),
  undoneAt INTEGER CHECK (abs(undoneAt) < 253402300800),
  undoneBy TEXT,
  CHECK ((undoneAt IS NULL) = (undoneBy IS NULL)),
  CHECK (
    (kind IN (
      'participants', 'quotations', 'tips', 'reading-lists', 'faq', 'figures', 'surveys'))
      = (eventId IS NULL))
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
  kind TEXT NOT NULL CHECK (kind IN (
    'registrations', 'log', 'participants', 'attendance', 'quotations', 'tips', 'reading-lists',
    'faq', 'surveys')),
  -- The headers without capitals, blanks and marks, by which the same row of headers is known again.
  headerKey TEXT NOT NULL,
  headers TEXT NOT NULL CHECK (
    json_valid(headers) AND json_type(headers) = 'array'),
  savedAt INTEGER NOT NULL CHECK (abs(savedAt) < 253402300800),
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
  at INTEGER NOT NULL CHECK (abs(at) < 253402300800),
  staff TEXT NOT NULL,
  -- Not IN (…): for more than two values SQLite builds a temporary table at every insert.
  action TEXT NOT NULL CHECK (
    action = 'edited' OR action = 'created' OR action = 'registered' OR action = 'recorded'
    OR action = 'approved' OR action = 'appealed' OR action = 'featured' OR action = 'marked'
    OR action = 'drawn' OR action = 'published' OR action = 'cancelled' OR action = 'promoted'
    OR action = 'expired' OR action = 'imported' OR action = 'undone' OR action = 'voided'
    OR action = 'withdrawn' OR action = 'joined' OR action = 'left' OR action = 'restored'
    OR action = 'copied' OR action = 'attended' OR action = 'check_in_undone' OR action = 'sent'
    OR action = 'removed' OR action = 'declined' OR action = 'frozen' OR action = 'lifted'
    OR action = 'decided' OR action = 'reopened' OR action = 'issued' OR action = 'revoked'
    OR action = 'merged' OR action = 'marked_distinct' OR action = 'erased' OR action = 'forgotten'
    OR action = 'answered' OR action = 'ignored' OR action = 'packed' OR action = 'signed_in'
    OR action = 'signed_out'),
  subject TEXT NOT NULL CHECK (
    subject = 'participant' OR subject = 'registration' OR subject = 'entry'
    OR subject = 'event' OR subject = 'library' OR subject = 'question' OR subject = 'group'
    OR subject = 'consent' OR subject = 'challenge' OR subject = 'rule' OR subject = 'import'
    OR subject = 'project' OR subject = 'work' OR subject = 'titleList'
    OR subject = 'achievement' OR subject = 'secretCode' OR subject = 'review'
    OR subject = 'criterion' OR subject = 'juror' OR subject = 'draw' OR subject = 'template'
    OR subject = 'division' OR subject = 'entrant' OR subject = 'award'
    OR subject = 'certificate' OR subject = 'mapping' OR subject = 'quotation'
    OR subject = 'tip' OR subject = 'readingList' OR subject = 'staffReview' OR subject = 'photo'
    OR subject = 'referral' OR subject = 'post' OR subject = 'postTemplate'
    OR subject = 'postSlot' OR subject = 'faq' OR subject = 'inquiry' OR subject = 'spelling'
    OR subject = 'survey' OR subject = 'staff'),
  subjectId INTEGER NOT NULL,
  importId INTEGER REFERENCES import (id),
  changes TEXT NOT NULL DEFAULT '{}' CHECK (
    json_valid(changes) AND json_type(changes) = 'object')
) STRICT;

CREATE INDEX auditEntryBySubject ON auditEntry (subject, subjectId);
CREATE INDEX auditEntryByImport ON auditEntry (importId) WHERE importId IS NOT NULL;

PRAGMA user_version = 1;

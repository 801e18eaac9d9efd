-- The people a library knows, the groups they belong to, and what their guardians agreed to.

CREATE TABLE participant (
  id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000000000),
  fullName TEXT NOT NULL CHECK (
    length(fullName) <= 200
    AND fullName NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'
    AND fullName GLOB '*[^' || char(
      45, 32, 39, 46, 96, 133, 160, 173, 700, 5760, 6158, 8192, 45, 8209, 8211, 8216, 8217, 8232, 45,
      8239, 8287, 45, 8303, 12288, 65279) || ']*'),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  publicName TEXT CHECK (publicName <> ''),
  birthDate TEXT CHECK (birthDate IS date(julianday(birthDate)) AND birthDate >= '0001'),
  school TEXT CHECK (school <> ''),
  schoolClass TEXT CHECK (
    length(schoolClass) <= 100
    AND schoolClass NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'
    AND schoolClass GLOB '*[^' || char(
      32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*'),
  phone TEXT CHECK (
    phone GLOB '+[1-9]*' AND length(phone) BETWEEN 9 AND 16
    AND substr(phone, 2) NOT GLOB '*[^0-9]*'),
  phoneTyped TEXT,
  email TEXT COLLATE NOCASE CHECK (
    length(email) <= 254 AND instr(email, '@') BETWEEN 2 AND 65
    AND email NOT GLOB '*[^-a-zA-Z0-9.@!#$%&''*+/=?^_`{|}~]*'
    AND substr(email, instr(email, '@') + 1) NOT GLOB '*[^-a-zA-Z0-9.]*'
    AND email NOT GLOB '.*' AND email NOT GLOB '*..*' AND email NOT GLOB '*.@*'
    AND email NOT GLOB '*@[-.]*' AND email NOT GLOB '*[-.]' AND email NOT GLOB '*@*.-*'
    AND email NOT GLOB '*@*-.*' AND email GLOB '*@*.*' AND email NOT GLOB '*.?'
    AND rtrim(email, '0123456789') NOT GLOB '*.'
    AND email NOT GLOB '*@*' || replace(hex(zeroblob(32)), '0', '[^.]') || '*'),
  memberNumber TEXT CHECK (memberNumber <> ''),
  guardianName TEXT CHECK (guardianName <> ''),
  guardianPhone TEXT CHECK (
    guardianPhone GLOB '+[1-9]*' AND length(guardianPhone) BETWEEN 9 AND 16
    AND substr(guardianPhone, 2) NOT GLOB '*[^0-9]*'),
  guardianPhoneTyped TEXT,
  createdAt INTEGER NOT NULL CHECK (abs(createdAt) < 253402300800),
  importId INTEGER REFERENCES import (id),
  -- The person has been erased: the row stays for what is counted, and says nothing of anybody. Its
  -- nameKey has capitals, which no key of a name has, so that nobody is ever known again by it.
  erasedAt INTEGER CHECK (abs(erasedAt) < 253402300800)
) STRICT;

-- Each way of knowing a person again is one look-up, however many share a name or a telephone.
CREATE INDEX participantByName ON participant (nameKey, birthDate);
CREATE INDEX participantByPhone ON participant (phone, nameKey) WHERE phone IS NOT NULL;
CREATE INDEX participantByGuardianPhone ON participant (guardianPhone)
  WHERE guardianPhone IS NOT NULL;
CREATE INDEX participantByEmail ON participant (email, nameKey) WHERE email IS NOT NULL;
CREATE INDEX participantErased ON participant (id) WHERE erasedAt IS NOT NULL;
CREATE UNIQUE INDEX participantByMemberNumber ON participant (memberNumber)
  WHERE memberNumber IS NOT NULL;

-- The numbers of people who turned out to be somebody known already. `importId` is the import that
-- made them.
CREATE TABLE mergedParticipant (
  id INTEGER PRIMARY KEY,
  intoId INTEGER NOT NULL REFERENCES participant (id),
  mergedAt INTEGER NOT NULL CHECK (abs(mergedAt) < 253402300800),
  importId INTEGER REFERENCES import (id),
  CHECK (id <> intoId)
) STRICT;

CREATE INDEX mergedParticipantByInto ON mergedParticipant (intoId);

-- Pairs of whom staff said that they look alike and are two people.
CREATE TABLE distinctPair (
  firstId INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  secondId INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  PRIMARY KEY (firstId, secondId),
  CHECK (firstId < secondId)
) STRICT, WITHOUT ROWID;

CREATE INDEX distinctPairBySecond ON distinctPair (secondId);

-- How people who were erased are known again when a file brings them: hashes, made with the library's
-- secret, of the name and one thing more.
CREATE TABLE erasedIdentity (
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  participantId INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  PRIMARY KEY (hash, participantId)
) STRICT, WITHOUT ROWID;

CREATE INDEX erasedIdentityByParticipant ON erasedIdentity (participantId);

CREATE TABLE "group" (
  id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000000000),
  kind TEXT NOT NULL CHECK (kind IN ('school', 'class', 'branch', 'club', 'family')),
  name TEXT NOT NULL CHECK (
    length(name) <= 200
    AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'
    AND name GLOB '*[^' || char(
      45, 32, 39, 46, 96, 133, 160, 173, 700, 5760, 6158, 8192, 45, 8209, 8211, 8216, 8217, 8232, 45,
      8239, 8287, 45, 8303, 12288, 65279) || ']*'),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  enrolment INTEGER CHECK (enrolment BETWEEN 1 AND 1000000000),
  -- When the import that made it was undone; void entries still name it, and nothing else does.
  undoneAt INTEGER CHECK (abs(undoneAt) < 253402300800),
  UNIQUE (kind, nameKey)
) STRICT;

CREATE INDEX groupByName ON "group" (nameKey);

CREATE TABLE membership (
  groupId INTEGER NOT NULL REFERENCES "group" (id) ON DELETE CASCADE,
  participantId INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  -- Whether it follows from the person's school and class, and goes when they change; else staff made
  -- it.
  isDerived INTEGER NOT NULL DEFAULT 0 CHECK (isDerived IN (0, 1)),
  PRIMARY KEY (groupId, participantId)
) STRICT, WITHOUT ROWID;

CREATE INDEX membershipByParticipant ON membership (participantId);

-- Memberships that staff ended, which the person's school and class do not bring back.
CREATE TABLE departure (
  groupId INTEGER NOT NULL REFERENCES "group" (id) ON DELETE CASCADE,
  participantId INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  PRIMARY KEY (groupId, participantId)
) STRICT, WITHOUT ROWID;

CREATE INDEX departureByParticipant ON departure (participantId);

CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  participantId INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  -- Not IN (…): for more than two values SQLite builds a temporary table at every insert.
  purpose TEXT NOT NULL CHECK (
    purpose = 'take-part' OR purpose = 'publish-name' OR purpose = 'post-name'
    OR purpose = 'publish-photo' OR purpose = 'publish-review' OR purpose = 'contact'),
  -- What one takes part in: a later event asks anew.
  eventId INTEGER REFERENCES event (id),
  givenBy TEXT,
  method TEXT NOT NULL CHECK (
    method = 'form' OR method = 'paper' OR method = 'whatsapp' OR method = 'phone' OR method = 'web'),
  givenOn TEXT NOT NULL CHECK (givenOn IS date(julianday(givenOn)) AND givenOn >= '0001'),
  evidence TEXT,
  -- The version of the text that was agreed to.
  textVersion TEXT CHECK (textVersion <> ''),
  withdrawnOn TEXT CHECK (
    withdrawnOn IS date(julianday(withdrawnOn)) AND withdrawnOn >= '0001' AND withdrawnOn >= givenOn),
  recordedAt INTEGER NOT NULL CHECK (abs(recordedAt) < 253402300800),
  recordedBy TEXT NOT NULL,
  importId INTEGER REFERENCES import (id),
  CHECK ((purpose = 'take-part') = (eventId IS NOT NULL))
) STRICT;

-- One consent per person and purpose is in force at a time, to take part one per event.
CREATE UNIQUE INDEX consentInForce ON consent (participantId, purpose, ifnull(eventId, 0))
  WHERE withdrawnOn IS NULL;
CREATE INDEX consentByEvent ON consent (eventId) WHERE eventId IS NOT NULL;
CREATE INDEX consentWithdrawn ON consent (participantId, purpose) WHERE withdrawnOn IS NOT NULL;

PRAGMA user_version = 2;

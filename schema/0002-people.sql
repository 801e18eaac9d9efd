-- The people a library knows, the groups they belong to, and what their guardians agreed to.

CREATE TABLE participant (
  id INTEGER PRIMARY KEY,
  fullName TEXT NOT NULL CHECK (fullName <> ''),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  publicName TEXT CHECK (publicName <> ''),
  birthDate TEXT CHECK (birthDate IS date(julianday(birthDate))),
  school TEXT CHECK (school <> ''),
  schoolClass TEXT CHECK (schoolClass <> ''),
  phone TEXT CHECK (phone GLOB '+[1-9]*'),
  phoneTyped TEXT,
  email TEXT COLLATE NOCASE CHECK (email LIKE '_%@_%'),
  memberNumber TEXT CHECK (memberNumber <> ''),
  guardianName TEXT CHECK (guardianName <> ''),
  guardianPhone TEXT CHECK (guardianPhone GLOB '+[1-9]*'),
  guardianPhoneTyped TEXT,
  createdAt INTEGER NOT NULL,
  importId INTEGER REFERENCES import (id),
  -- The person has been erased: the row stays for what is counted, and says nothing of anybody. Its
  -- nameKey has capitals, which no key of a name has, so that nobody is ever known again by it.
  erasedAt INTEGER
) STRICT;

-- Each way of knowing a person again is one look-up, however many share a name or a telephone.
CREATE INDEX participantByName ON participant (nameKey, birthDate);
CREATE INDEX participantByPhone ON participant (phone, nameKey) WHERE phone IS NOT NULL;
CREATE INDEX participantByEmail ON participant (email, nameKey) WHERE email IS NOT NULL;
CREATE INDEX participantErased ON participant (id) WHERE erasedAt IS NOT NULL;
CREATE UNIQUE INDEX participantByMemberNumber ON participant (memberNumber)
  WHERE memberNumber IS NOT NULL;

-- The numbers of people who turned out to be somebody known already. `importId` is the import that
-- made them.
CREATE TABLE mergedParticipant (
  id INTEGER PRIMARY KEY,
  intoId INTEGER NOT NULL REFERENCES participant (id),
  mergedAt INTEGER NOT NULL,
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

CREATE TABLE "group" (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('school', 'class', 'branch', 'club', 'family')),
  name TEXT NOT NULL CHECK (name <> ''),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  enrolment INTEGER CHECK (enrolment > 0),
  -- When the import that made it was undone; void entries still name it, and nothing else does.
  undoneAt INTEGER,
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
    purpose = 'take-part' OR purpose = 'publish-name' OR purpose = 'publish-photo'
    OR purpose = 'contact'),
  givenBy TEXT,
  method TEXT NOT NULL CHECK (
    method = 'form' OR method = 'paper' OR method = 'whatsapp' OR method = 'phone'),
  givenOn TEXT NOT NULL CHECK (givenOn IS date(julianday(givenOn))),
  evidence TEXT,
  -- The version of the text that was agreed to.
  textVersion TEXT CHECK (textVersion <> ''),
  withdrawnOn TEXT CHECK (withdrawnOn IS date(julianday(withdrawnOn)) AND withdrawnOn >= givenOn),
  recordedAt INTEGER NOT NULL,
  recordedBy TEXT NOT NULL,
  importId INTEGER REFERENCES import (id)
) STRICT;

-- One consent per person and purpose is in force at a time.
CREATE UNIQUE INDEX consentInForce ON consent (participantId, purpose) WHERE withdrawnOn IS NULL;
CREATE INDEX consentWithdrawn ON consent (participantId, purpose) WHERE withdrawnOn IS NOT NULL;

PRAGMA user_version = 2;

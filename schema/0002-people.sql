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
  batchId INTEGER REFERENCES batch (id)
) STRICT;

-- Each way of knowing a person again is one look-up, however many share a name or a telephone.
CREATE INDEX participantByName ON participant (nameKey, birthDate);
CREATE INDEX participantByPhone ON participant (phone, nameKey) WHERE phone IS NOT NULL;
CREATE INDEX participantByEmail ON participant (email, nameKey) WHERE email IS NOT NULL;
CREATE UNIQUE INDEX participantByMemberNumber ON participant (memberNumber)
  WHERE memberNumber IS NOT NULL;

CREATE TABLE "group" (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('school', 'class', 'branch', 'club', 'family')),
  name TEXT NOT NULL CHECK (name <> ''),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  enrolment INTEGER CHECK (enrolment > 0),
  -- When the import that made it was undone; void entries still name it, and nothing else does.
  takenBackAt INTEGER,
  UNIQUE (kind, nameKey)
) STRICT;

CREATE INDEX groupByName ON "group" (nameKey);

CREATE TABLE membership (
  groupId INTEGER NOT NULL REFERENCES "group" (id) ON DELETE CASCADE,
  participantId INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  PRIMARY KEY (groupId, participantId)
) STRICT, WITHOUT ROWID;

CREATE INDEX membershipByParticipant ON membership (participantId);

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
  withdrawnOn TEXT CHECK (withdrawnOn IS date(julianday(withdrawnOn)) AND withdrawnOn >= givenOn),
  recordedAt INTEGER NOT NULL,
  recordedBy TEXT NOT NULL,
  batchId INTEGER REFERENCES batch (id)
) STRICT;

-- One consent per person and purpose is in force at a time.
CREATE UNIQUE INDEX consentInForce ON consent (participantId, purpose) WHERE withdrawnOn IS NULL;

PRAGMA user_version = 2;

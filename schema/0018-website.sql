-- What the website keeps beside what the library knows anyhow. Of what only its bearer may know there are
-- digests alone.

-- What one guardian sent at once, for one or several children.
CREATE TABLE familyRegistration (
  id INTEGER PRIMARY KEY,
  eventId INTEGER NOT NULL REFERENCES event (id),
  -- Of the form's own token: the same form sent twice registers once.
  submissionHash TEXT NOT NULL UNIQUE CHECK (
    length(submissionHash) = 64 AND submissionHash NOT GLOB '*[^0-9a-f]*'),
  -- Of the personal link's token.
  linkHash TEXT NOT NULL UNIQUE CHECK (
    length(linkHash) = 64 AND linkHash NOT GLOB '*[^0-9a-f]*'),
  -- Of the telephone and the code together, by which it is found again.
  lookupHash TEXT NOT NULL UNIQUE CHECK (
    length(lookupHash) = 64 AND lookupHash NOT GLOB '*[^0-9a-f]*'),
  createdAt INTEGER NOT NULL CHECK (abs(createdAt) < 253402300800)
) STRICT;

CREATE INDEX familyRegistrationByEvent ON familyRegistration (eventId);

-- Whom it is for.
CREATE TABLE familyRegistrationEntrant (
  familyId INTEGER NOT NULL REFERENCES familyRegistration (id) ON DELETE CASCADE,
  registrationId INTEGER NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
  -- Whether it registered the person: who was registered before is shown, and not to be changed by it.
  isNew INTEGER NOT NULL CHECK (isNew IN (0, 1)),
  -- What its link opens: the registration alone until it is known to be the same person, all that is kept
  -- of the person, or nothing since it was revoked.
  access TEXT NOT NULL CHECK (access IN ('registration', 'everything', 'nothing')),
  PRIMARY KEY (familyId, registrationId)
) STRICT, WITHOUT ROWID;

CREATE INDEX familyRegistrationEntrantByRegistration
  ON familyRegistrationEntrant (registrationId);

PRAGMA user_version = 18;

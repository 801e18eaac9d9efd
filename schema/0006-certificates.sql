-- What the library certified: that somebody took part, attended, or was awarded something.

CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  -- As it is printed. Its last character checks the others, which is beyond SQL.
  number TEXT NOT NULL UNIQUE CHECK (
    number GLOB '????-????-????' AND length(replace(number, '-', '')) = 12
    AND number NOT GLOB '*[^0-9A-HJKMNP-TV-Z-]*'),
  kind TEXT NOT NULL CHECK (kind IN ('participation', 'attendance', 'award')),
  eventId INTEGER NOT NULL REFERENCES event (id),
  participantId INTEGER NOT NULL REFERENCES participant (id),
  -- What was awarded; '' for the other kinds.
  award TEXT NOT NULL DEFAULT '',
  issuedAt INTEGER NOT NULL CHECK (abs(issuedAt) < 253402300800),
  issuedBy TEXT NOT NULL,
  revokedAt INTEGER CHECK (abs(revokedAt) < 253402300800),
  revokedBy TEXT,
  -- Why it was revoked: in the words of staff, or by the program itself.
  revokeReason TEXT CHECK (trim(revokeReason) <> ''),
  revokeCause TEXT CHECK (revokeCause = 'merged'),
  CHECK ((kind = 'award') = (trim(award) <> '')),
  CHECK ((revokedAt IS NULL) = (revokedBy IS NULL)),
  CHECK ((revokedAt IS NOT NULL) = (revokeReason IS NOT NULL) + (revokeCause IS NOT NULL))
) STRICT;

-- Nobody has two certificates of the same.
CREATE UNIQUE INDEX certificateStanding ON certificate (eventId, participantId, kind, award)
  WHERE revokedAt IS NULL;
CREATE INDEX certificateByEvent ON certificate (eventId);
CREATE INDEX certificateByParticipant ON certificate (participantId);

-- A number that was handed out says the same for ever. The person may turn out to be known by
-- another key.
CREATE TRIGGER certificateStays BEFORE UPDATE OF id, number, kind, eventId, award, issuedAt, issuedBy
ON certificate BEGIN
  SELECT RAISE(ABORT, 'certificateStays: a certificate is revoked, never changed');
END;

CREATE TRIGGER certificateRemains BEFORE DELETE ON certificate BEGIN
  SELECT RAISE(ABORT, 'certificateRemains: a certificate is revoked, never deleted');
END;

PRAGMA user_version = 6;

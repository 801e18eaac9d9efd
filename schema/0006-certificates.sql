-- What the library certified: that somebody took part, attended, was awarded something, or served in a
-- role.

CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  -- As it is printed. Its last character checks the others, which is beyond SQL.
  number TEXT NOT NULL UNIQUE CHECK (
    number GLOB '????-????-????' AND length(replace(number, '-', '')) = 12
    AND number NOT GLOB '*[^0-9A-HJKMNP-TV-Z-]*'),
  kind TEXT NOT NULL CHECK (kind IN ('participation', 'attendance', 'award', 'appreciation')),
  eventId INTEGER NOT NULL REFERENCES event (id),
  participantId INTEGER REFERENCES participant (id),
  -- Who served in a role: hosts, jurors and the committee are no participants.
  name TEXT CHECK (
    length(name) <= 200
    AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'
    AND name GLOB '*[^' || char(
      45, 32, 39, 46, 96, 133, 160, 173, 700, 5760, 6158, 8192, 45, 8209, 8211, 8216, 8217, 8232, 45,
      8239, 8287, 45, 8303, 12288, 65279) || ']*'),
  nameKey TEXT CHECK (nameKey <> ''),
  -- What was awarded, or the role; '' for the other kinds.
  award TEXT NOT NULL DEFAULT '',
  issuedAt INTEGER NOT NULL CHECK (abs(issuedAt) < 253402300800),
  issuedBy TEXT NOT NULL,
  revokedAt INTEGER CHECK (abs(revokedAt) < 253402300800),
  revokedBy TEXT,
  -- Why it was revoked: in the words of staff, or by the program itself.
  revokeReason TEXT CHECK (trim(revokeReason) <> ''),
  revokeCause TEXT CHECK (revokeCause = 'merged'),
  CHECK ((kind IN ('award', 'appreciation')) = (trim(award) <> '')),
  CHECK (kind <> 'appreciation'
    OR award IN ('speaker', 'moderator', 'host', 'committee', 'juror', 'mentor')),
  CHECK ((kind = 'appreciation') = (participantId IS NULL)),
  CHECK ((participantId IS NULL) = (name IS NOT NULL)),
  CHECK ((name IS NULL) = (nameKey IS NULL)),
  CHECK ((revokedAt IS NULL) = (revokedBy IS NULL)),
  CHECK ((revokedAt IS NOT NULL) = (revokeReason IS NOT NULL) + (revokeCause IS NOT NULL))
) STRICT;

-- Nobody has two certificates of the same.
CREATE UNIQUE INDEX certificateStanding
  ON certificate (eventId, ifnull(participantId, 0), ifnull(nameKey, ''), kind, award)
  WHERE revokedAt IS NULL;
CREATE INDEX certificateByEvent ON certificate (eventId);
CREATE INDEX certificateByParticipant ON certificate (participantId)
  WHERE participantId IS NOT NULL;

-- A number that was handed out says the same for ever. The person may turn out to be known by
-- another key.
CREATE TRIGGER certificateStays BEFORE UPDATE OF id, number, kind, eventId, name, nameKey, award, issuedAt, issuedBy
ON certificate BEGIN
  SELECT RAISE(ABORT, 'certificateStays: a certificate is revoked, never changed');
END;

CREATE TRIGGER certificateRemains BEFORE DELETE ON certificate BEGIN
  SELECT RAISE(ABORT, 'certificateRemains: a certificate is revoked, never deleted');
END;

PRAGMA user_version = 6;

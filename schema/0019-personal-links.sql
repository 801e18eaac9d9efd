-- By which people see and change on the website what the library keeps of them. Of a link there is the
-- digest of its token alone.

CREATE TABLE personalLink (
  id INTEGER PRIMARY KEY,
  tokenHash TEXT NOT NULL UNIQUE CHECK (
    length(tokenHash) = 64 AND tokenHash NOT GLOB '*[^0-9a-f]*'),
  -- Who acts by it: somebody for oneself, or the guardian of those that it is for.
  bearer TEXT NOT NULL CHECK (bearer IN ('participant', 'guardian')),
  createdAt INTEGER NOT NULL CHECK (abs(createdAt) < 253402300800),
  createdBy TEXT NOT NULL CHECK (trim(createdBy) <> '')
) STRICT;

-- Whom it is for. A link that is revoked for all of them is gone.
CREATE TABLE personalLinkParticipant (
  linkId INTEGER NOT NULL REFERENCES personalLink (id) ON DELETE CASCADE,
  participantId INTEGER NOT NULL REFERENCES participant (id),
  PRIMARY KEY (linkId, participantId)
) STRICT, WITHOUT ROWID;

CREATE INDEX personalLinkParticipantByParticipant ON personalLinkParticipant (participantId);

-- A page that a browser has open by a link: one of these, or a registration's. One row in one place, because
-- each registration on the website writes one.
CREATE TABLE personalSession (
  -- Of the token that the browser has.
  tokenHash TEXT PRIMARY KEY CHECK (
    length(tokenHash) = 64 AND tokenHash NOT GLOB '*[^0-9a-f]*'),
  -- Of the link's token. A link that is gone opens nothing, and so does this.
  linkHash TEXT NOT NULL CHECK (length(linkHash) = 64 AND linkHash NOT GLOB '*[^0-9a-f]*'),
  createdAt INTEGER NOT NULL CHECK (abs(createdAt) < 253402300800),
  expiresAt INTEGER NOT NULL CHECK (abs(expiresAt) < 253402300800),
  CHECK (createdAt < expiresAt)
) STRICT, WITHOUT ROWID;

-- Who asked by the website to be erased. Staff carry it out; then the row is gone with the person.
CREATE TABLE erasureRequest (
  participantId INTEGER PRIMARY KEY REFERENCES participant (id),
  bearer TEXT NOT NULL CHECK (bearer IN ('participant', 'guardian')),
  requestedAt INTEGER NOT NULL CHECK (abs(requestedAt) < 253402300800)
) STRICT;

PRAGMA user_version = 19;

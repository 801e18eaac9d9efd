-- What tells where registrations come from.

-- A code on a post, a poster or in a link. Names that a post takes from its text may be alike.
CREATE TABLE referral (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (
    length(code) = 6 AND code NOT GLOB '*[^bcdfghjkmnprstvwxz]*'),
  kind TEXT NOT NULL
    CHECK (kind IN ('post', 'poster', 'partner', 'influencer', 'school', 'visit', 'sharing')),
  -- NULL for any event.
  eventId INTEGER REFERENCES event (id),
  name TEXT NOT NULL CHECK (
    length(name) <= 200
    AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'
    AND name GLOB '*[^' || char(
      45, 32, 39, 46, 96, 133, 160, 173, 700, 5760, 6158, 8192, 45, 8209, 8211, 8216, 8217, 8232, 45,
      8239, 8287, 45, 8303, 12288, 65279) || ']*'),
  nameKey TEXT NOT NULL CHECK (nameKey <> ''),
  contact TEXT CHECK (trim(contact) <> ''),
  agreedFrom TEXT CHECK (agreedFrom IS date(julianday(agreedFrom)) AND agreedFrom >= '0001'),
  agreedUntil TEXT CHECK (agreedUntil IS date(julianday(agreedUntil)) AND agreedUntil >= '0001'),
  createdAt INTEGER NOT NULL CHECK (abs(createdAt) < 253402300800),
  CHECK (agreedFrom <= agreedUntil),
  CHECK (
    kind NOT IN ('post', 'poster', 'sharing')
    OR (contact IS NULL AND agreedFrom IS NULL AND agreedUntil IS NULL)),
  CHECK (kind <> 'sharing' OR eventId IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX referralByName ON referral (nameKey, kind, ifnull(eventId, 0))
  WHERE kind <> 'post';
-- What stands in the links by which visitors of the website share an event.
CREATE UNIQUE INDEX referralForSharing ON referral (eventId) WHERE kind = 'sharing';
CREATE INDEX referralByEvent ON referral (eventId) WHERE eventId IS NOT NULL;

-- A code that was printed says the same for ever.
CREATE TRIGGER referralStays BEFORE UPDATE OF id, code, kind, eventId ON referral BEGIN
  SELECT RAISE(ABORT, 'referralStays: what a code stands for never changes');
END;

PRAGMA user_version = 12;

-- Who works on the website by an own name. Of what signs somebody in there are digests alone.

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  -- What the audit log is signed with.
  name TEXT NOT NULL CHECK (
    length(name) <= 200
    AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'
    AND name GLOB '*[^' || char(
      45, 32, 39, 46, 96, 133, 160, 173, 700, 5760, 6158, 8192, 45, 8209, 8211, 8216, 8217, 8232, 45,
      8239, 8287, 45, 8303, 12288, 65279) || ']*'),
  nameKey TEXT NOT NULL UNIQUE CHECK (nameKey <> ''),
  role TEXT NOT NULL CHECK (role IN ('staff', 'moderator', 'juror', 'viewer')),
  createdAt INTEGER NOT NULL CHECK (abs(createdAt) < 253402300800)
) STRICT;

-- The places in juries that a juror's account is for.
CREATE TABLE staffJuror (
  jurorId INTEGER PRIMARY KEY REFERENCES juror (id) ON DELETE CASCADE,
  staffId INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX staffJurorByStaff ON staffJuror (staffId);

CREATE TRIGGER onlyJurorsJudge BEFORE INSERT ON staffJuror
WHEN (SELECT role FROM staff WHERE id = NEW.staffId) IS NOT 'juror'
BEGIN SELECT RAISE(ABORT, 'only a juror''s account has a place in a jury'); END;

-- One code at a time; it signs in once.
CREATE TABLE signInCode (
  staffId INTEGER PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
  codeHash TEXT NOT NULL UNIQUE CHECK (
    length(codeHash) = 64 AND codeHash NOT GLOB '*[^0-9a-f]*'),
  expiresAt INTEGER NOT NULL CHECK (abs(expiresAt) < 253402300800)
) STRICT;

CREATE TABLE staffSession (
  id INTEGER PRIMARY KEY,
  staffId INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
  -- Of the token that the browser has.
  tokenHash TEXT NOT NULL UNIQUE CHECK (
    length(tokenHash) = 64 AND tokenHash NOT GLOB '*[^0-9a-f]*'),
  createdAt INTEGER NOT NULL CHECK (abs(createdAt) < 253402300800),
  expiresAt INTEGER NOT NULL CHECK (abs(expiresAt) < 253402300800),
  CHECK (createdAt < expiresAt)
) STRICT;

CREATE INDEX staffSessionByStaff ON staffSession (staffId);

PRAGMA user_version = 20;

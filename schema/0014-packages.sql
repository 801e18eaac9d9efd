-- The folders in which posts left the library, so that a withdrawal of consent can name them.

CREATE TABLE postPackage (
  postId INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
  -- Its name, without where it stood.
  folder TEXT NOT NULL CHECK (trim(folder) <> ''),
  packedAt INTEGER NOT NULL CHECK (abs(packedAt) < 253402300800),
  packedBy TEXT NOT NULL,
  PRIMARY KEY (postId, folder)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 14;

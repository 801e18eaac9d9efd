-- What a library collects to tell the public of, and on which days each was in a post.

CREATE TABLE quotation (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL CHECK (
    trim(text) <> '' AND length(text) <= 600
    AND text NOT GLOB '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  -- The text without capitals, blanks and marks, by which it is known again.
  textKey TEXT NOT NULL UNIQUE CHECK (textKey <> ''),
  author TEXT NOT NULL CHECK (
    trim(author) <> '' AND length(author) <= 200
    AND author NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  title TEXT NOT NULL CHECK (
    trim(title) <> '' AND length(title) <= 300
    AND title NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  page TEXT NOT NULL CHECK (
    trim(page) <> '' AND length(page) <= 40
    AND page NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  language TEXT NOT NULL
    CHECK (language GLOB '[a-z][a-z]' OR language GLOB '[a-z][a-z][a-z]'),
  addedAt INTEGER NOT NULL CHECK (abs(addedAt) < 253402300800),
  addedBy TEXT NOT NULL,
  importId INTEGER REFERENCES import (id)
) STRICT;

CREATE INDEX quotationByImport ON quotation (importId) WHERE importId IS NOT NULL;

CREATE TABLE tip (
  id INTEGER PRIMARY KEY,
  topic TEXT NOT NULL CHECK (topic IN ('search', 'sources', 'citing', 'safety', 'reading')),
  title TEXT NOT NULL CHECK (
    trim(title) <> '' AND length(title) <= 80
    AND title NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  titleKey TEXT NOT NULL CHECK (titleKey <> ''),
  text TEXT NOT NULL CHECK (
    trim(text) <> '' AND length(text) <= 600
    AND text NOT GLOB '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  language TEXT NOT NULL
    CHECK (language GLOB '[a-z][a-z]' OR language GLOB '[a-z][a-z][a-z]'),
  -- Its number in the starter set, so that an edited one is not added again.
  starter INTEGER CHECK (starter BETWEEN 1 AND 1000),
  addedAt INTEGER NOT NULL CHECK (abs(addedAt) < 253402300800),
  addedBy TEXT NOT NULL,
  importId INTEGER REFERENCES import (id),
  UNIQUE (language, titleKey),
  UNIQUE (language, starter)
) STRICT;

CREATE INDEX tipByImport ON tip (importId) WHERE importId IS NOT NULL;

CREATE TABLE readingList (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (
    trim(name) <> '' AND length(name) <= 120
    AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  nameKey TEXT NOT NULL UNIQUE CHECK (nameKey <> ''),
  about TEXT CHECK (
    trim(about) <> '' AND length(about) <= 400
    AND about NOT GLOB '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  language TEXT NOT NULL
    CHECK (language GLOB '[a-z][a-z]' OR language GLOB '[a-z][a-z][a-z]'),
  addedAt INTEGER NOT NULL CHECK (abs(addedAt) < 253402300800),
  addedBy TEXT NOT NULL,
  importId INTEGER REFERENCES import (id)
) STRICT;

CREATE INDEX readingListByImport ON readingList (importId) WHERE importId IS NOT NULL;

CREATE TABLE readingListTitle (
  listId INTEGER NOT NULL REFERENCES readingList (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 1000000000),
  title TEXT CHECK (
    trim(title) <> '' AND length(title) <= 300
    AND title NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  author TEXT CHECK (
    trim(author) <> '' AND length(author) <= 200
    AND author NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  isbn TEXT CHECK (
    length(isbn) = 13 AND isbn NOT GLOB '*[^0-9]*' AND (isbn GLOB '978*' OR isbn GLOB '979*')
    AND (substr(isbn, 1, 1) + substr(isbn, 3, 1) + substr(isbn, 5, 1) + substr(isbn, 7, 1)
      + substr(isbn, 9, 1) + substr(isbn, 11, 1) + substr(isbn, 13, 1)
      + 3 * (substr(isbn, 2, 1) + substr(isbn, 4, 1) + substr(isbn, 6, 1) + substr(isbn, 8, 1)
        + substr(isbn, 10, 1) + substr(isbn, 12, 1))) % 10 = 0),
  -- The ISBN, else the title's key.
  workKey TEXT NOT NULL CHECK (workKey <> ''),
  note TEXT CHECK (
    trim(note) <> '' AND length(note) <= 300
    AND note NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  importId INTEGER REFERENCES import (id),
  PRIMARY KEY (listId, position),
  UNIQUE (listId, workKey),
  CHECK (title IS NOT NULL OR isbn IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX readingListTitleByImport ON readingListTitle (importId) WHERE importId IS NOT NULL;

-- What a member of staff wrote of a book, under their own name.
CREATE TABLE staffReview (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (
    trim(title) <> '' AND length(title) <= 300
    AND title NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  author TEXT CHECK (
    trim(author) <> '' AND length(author) <= 200
    AND author NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  isbn TEXT CHECK (
    length(isbn) = 13 AND isbn NOT GLOB '*[^0-9]*' AND (isbn GLOB '978*' OR isbn GLOB '979*')
    AND (substr(isbn, 1, 1) + substr(isbn, 3, 1) + substr(isbn, 5, 1) + substr(isbn, 7, 1)
      + substr(isbn, 9, 1) + substr(isbn, 11, 1) + substr(isbn, 13, 1)
      + 3 * (substr(isbn, 2, 1) + substr(isbn, 4, 1) + substr(isbn, 6, 1) + substr(isbn, 8, 1)
        + substr(isbn, 10, 1) + substr(isbn, 12, 1))) % 10 = 0),
  synopsis TEXT NOT NULL CHECK (
    trim(synopsis) <> '' AND length(synopsis) <= 2000
    AND synopsis NOT GLOB '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  body TEXT NOT NULL CHECK (
    trim(body) <> '' AND length(body) <= 20000
    AND body NOT GLOB '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  language TEXT NOT NULL
    CHECK (language GLOB '[a-z][a-z]' OR language GLOB '[a-z][a-z][a-z]'),
  addedAt INTEGER NOT NULL CHECK (abs(addedAt) < 253402300800),
  addedBy TEXT NOT NULL
) STRICT;

-- A day on which one of them is in a post, past or to come.
CREATE TABLE collectionUse (
  id INTEGER PRIMARY KEY,
  quotationId INTEGER REFERENCES quotation (id) ON DELETE CASCADE,
  tipId INTEGER REFERENCES tip (id) ON DELETE CASCADE,
  readingListId INTEGER REFERENCES readingList (id) ON DELETE CASCADE,
  staffReviewId INTEGER REFERENCES staffReview (id) ON DELETE CASCADE,
  usedOn TEXT NOT NULL CHECK (usedOn IS date(julianday(usedOn)) AND usedOn >= '0001'),
  recordedAt INTEGER NOT NULL CHECK (abs(recordedAt) < 253402300800),
  recordedBy TEXT NOT NULL,
  CHECK ((quotationId IS NOT NULL) + (tipId IS NOT NULL) + (readingListId IS NOT NULL)
    + (staffReviewId IS NOT NULL) = 1)
) STRICT;

CREATE UNIQUE INDEX useOfQuotation ON collectionUse (quotationId, usedOn)
  WHERE quotationId IS NOT NULL;
CREATE UNIQUE INDEX useOfTip ON collectionUse (tipId, usedOn) WHERE tipId IS NOT NULL;
CREATE UNIQUE INDEX useOfReadingList ON collectionUse (readingListId, usedOn)
  WHERE readingListId IS NOT NULL;
CREATE UNIQUE INDEX useOfStaffReview ON collectionUse (staffReviewId, usedOn)
  WHERE staffReviewId IS NOT NULL;

-- A photo to publish, without what its camera wrote into it. Of one that was removed, or showed somebody
-- who was erased, nothing is left but its number.
CREATE TABLE photo (
  id INTEGER PRIMARY KEY,
  eventId INTEGER REFERENCES event (id),
  format TEXT NOT NULL CHECK (format IN ('jpeg', 'png')),
  width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 20000),
  height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 20000),
  image BLOB CHECK (length(image) BETWEEN 1 AND 1048576),
  altText TEXT CHECK (
    trim(altText) <> '' AND length(altText) <= 1000
    AND altText NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  -- Whether somebody can be seen whom staff did not name.
  showsOthers INTEGER NOT NULL CHECK (showsOthers IN (0, 1)),
  -- As staff say, but for hosts, authors and jurors.
  nobodyRecognisable INTEGER NOT NULL CHECK (nobodyRecognisable IN (0, 1)),
  addedAt INTEGER NOT NULL CHECK (abs(addedAt) < 253402300800),
  addedBy TEXT NOT NULL,
  removedAt INTEGER CHECK (abs(removedAt) < 253402300800),
  CHECK ((image IS NULL) = (removedAt IS NOT NULL) AND (image IS NULL) = (altText IS NULL))
) STRICT;

CREATE INDEX photoByEvent ON photo (eventId) WHERE eventId IS NOT NULL;

CREATE TABLE photoPerson (
  photoId INTEGER NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
  participantId INTEGER NOT NULL REFERENCES participant (id),
  PRIMARY KEY (photoId, participantId)
) STRICT, WITHOUT ROWID;

CREATE INDEX photoPersonByParticipant ON photoPerson (participantId);

-- Whose names staff have checked in its alt text.
CREATE TABLE photoName (
  photoId INTEGER NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
  participantId INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  PRIMARY KEY (photoId, participantId)
) STRICT, WITHOUT ROWID;

CREATE INDEX photoNameByParticipant ON photoName (participantId);

PRAGMA user_version = 11;

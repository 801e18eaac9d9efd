-- What the library tells the public: posts, the facts and consents they rest on, and where they stand.

CREATE TABLE post (
  id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000000000),
  occasion TEXT NOT NULL CHECK (occasion IN (
    'announcement', 'last-seats', 'starts', 'thanks', 'winners', 'review', 'call-for-entries',
    'progress', 'figures', 'quotation', 'tip', 'reading-list', 'resource', 'video-plan', 'free')),
  language TEXT NOT NULL CHECK (language IN ('id', 'en')),
  -- What staff know it by; it is not published.
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  -- The event, or the challenge, that it tells of.
  eventId INTEGER REFERENCES event (id),
  -- The days that its figures or its review are of.
  fromDay TEXT CHECK (fromDay IS date(julianday(fromDay)) AND fromDay >= '0001'),
  toDay TEXT CHECK (toDay IS date(julianday(toDay)) AND toDay >= '0001'),
  -- By whose code it is known what registrations it brought.
  referralId INTEGER REFERENCES referral (id) ON DELETE SET NULL,
  createdAt INTEGER NOT NULL CHECK (abs(createdAt) < 253402300800),
  createdBy TEXT NOT NULL,
  approvedAt INTEGER CHECK (abs(approvedAt) < 253402300800),
  approvedBy TEXT,
  withdrawnAt INTEGER CHECK (abs(withdrawnAt) < 253402300800),
  withdrawnBy TEXT,
  withdrawReason TEXT CHECK (trim(withdrawReason) <> ''),
  CHECK ((fromDay IS NULL) = (toDay IS NULL) AND (fromDay IS NULL OR fromDay <= toDay)),
  CHECK ((approvedAt IS NULL) = (approvedBy IS NULL)),
  CHECK ((withdrawnAt IS NULL) = (withdrawnBy IS NULL)
    AND (withdrawReason IS NULL OR withdrawnAt IS NOT NULL))
) STRICT;

CREATE INDEX postByEvent ON post (eventId) WHERE eventId IS NOT NULL;

CREATE UNIQUE INDEX postByReferral ON post (referralId) WHERE referralId IS NOT NULL;

-- A channel's text; X has one without a link and one with it.
CREATE TABLE postText (
  postId INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
  form TEXT NOT NULL CHECK (
    form IN ('facebook-page', 'facebook-group', 'instagram', 'x', 'x-link', 'whatsapp')),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  PRIMARY KEY (postId, form)
) STRICT, WITHOUT ROWID;

-- What a post says and where it is from: the value is as the program writes it, in no language.
CREATE TABLE postSource (
  postId INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 1000000),
  fact TEXT NOT NULL CHECK (fact IN (
    'state', 'event', 'time', 'sessions', 'place', 'online', 'speakers', 'ages', 'opens',
    'deadline', 'seats-left', 'link', 'period', 'activities', 'days-left', 'came', 'registered',
    'readers', 'books', 'pages', 'minutes', 'reviews', 'winners', 'title', 'author', 'rating',
    'opinion', 'reviewer', 'span', 'events', 'visits', 'top-titles', 'quotation', 'page', 'tip',
    'list', 'picks', 'text', 'address', 'library', 'contact', 'hashtags',
    'link-in-bio')),
  -- The table that the fact is from, and its row there; none for the library itself.
  subject TEXT NOT NULL CHECK (subject IN (
    'library', 'event', 'award', 'review', 'quotation', 'tip', 'readingList', 'staffReview')),
  subjectId INTEGER NOT NULL CHECK (subjectId >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (postId, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX postSourceBySubject ON postSource (subject, subjectId);

-- Where a post stands. A message in a WhatsApp group has no address.
CREATE TABLE postPublication (
  id INTEGER PRIMARY KEY,
  postId INTEGER NOT NULL REFERENCES post (id),
  channel TEXT NOT NULL CHECK (
    channel IN ('facebook-page', 'facebook-group', 'instagram', 'x', 'whatsapp')),
  url TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  publishedAt INTEGER NOT NULL CHECK (abs(publishedAt) < 253402300800),
  recordedBy TEXT NOT NULL,
  CHECK (url IS NOT NULL OR channel = 'whatsapp')
) STRICT;

CREATE UNIQUE INDEX postPublicationOnce ON postPublication (postId, channel, ifnull(url, ''));
CREATE INDEX postPublicationByURL ON postPublication (url) WHERE url IS NOT NULL;

-- Who stands in a post, and the consent it rests on; none where staff found the name to be another's.
CREATE TABLE postPerson (
  id INTEGER PRIMARY KEY,
  postId INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
  participantId INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  consentId INTEGER REFERENCES consent (id) ON DELETE CASCADE
) STRICT;

CREATE UNIQUE INDEX postPersonOnce ON postPerson (postId, participantId, ifnull(consentId, 0));
CREATE INDEX postPersonByParticipant ON postPerson (participantId);
CREATE INDEX postPersonByConsent ON postPerson (consentId) WHERE consentId IS NOT NULL;

-- The library's own text for an occasion, in place of Juara's.
CREATE TABLE postTemplate (
  occasion TEXT NOT NULL CHECK (occasion IN (
    'announcement', 'last-seats', 'starts', 'thanks', 'winners', 'review', 'call-for-entries',
    'progress', 'figures', 'quotation', 'tip', 'reading-list', 'resource', 'video-plan', 'free')),
  form TEXT NOT NULL CHECK (
    form IN ('facebook-page', 'facebook-group', 'instagram', 'x', 'x-link', 'whatsapp')),
  language TEXT NOT NULL CHECK (language IN ('id', 'en')),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  PRIMARY KEY (occasion, form, language)
) STRICT, WITHOUT ROWID;

-- When the library means to post every week: a day from Monday, 1, to Sunday, 7, and a minute of it.
CREATE TABLE postSlot (
  id INTEGER PRIMARY KEY,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
  channel TEXT NOT NULL CHECK (
    channel IN ('facebook-page', 'facebook-group', 'instagram', 'x', 'whatsapp')),
  occasion TEXT NOT NULL CHECK (occasion IN (
    'announcement', 'last-seats', 'starts', 'thanks', 'winners', 'review', 'call-for-entries',
    'progress', 'figures', 'quotation', 'tip', 'reading-list', 'resource', 'video-plan', 'free')),
  -- A slot that was removed still counts for the weeks before.
  fromDay TEXT NOT NULL CHECK (fromDay IS date(julianday(fromDay)) AND fromDay >= '0001'),
  removedOn TEXT CHECK (
    removedOn IS date(julianday(removedOn)) AND removedOn >= '0001' AND removedOn >= fromDay)
) STRICT;

CREATE UNIQUE INDEX postSlotOnce ON postSlot (weekday, minute, channel) WHERE removedOn IS NULL;

-- Which photos go with a post, in their order.
CREATE TABLE postPhoto (
  postId INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
  photoId INTEGER NOT NULL REFERENCES photo (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 1000000),
  PRIMARY KEY (postId, photoId)
) STRICT, WITHOUT ROWID;

CREATE INDEX postPhotoByPhoto ON postPhoto (photoId);

-- When a post is due on a channel.
CREATE TABLE postDate (
  postId INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
  channel TEXT NOT NULL CHECK (
    channel IN ('facebook-page', 'facebook-group', 'instagram', 'x', 'whatsapp')),
  dueAt INTEGER NOT NULL CHECK (abs(dueAt) < 253402300800),
  PRIMARY KEY (postId, channel)
) STRICT, WITHOUT ROWID;

CREATE INDEX postDateByDue ON postDate (dueAt);

-- The folders in which posts left the library, so that a withdrawal of consent can name them.

CREATE TABLE postPackage (
  postId INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
  -- Its name, without where it stood.
  folder TEXT NOT NULL CHECK (trim(folder) <> ''),
  packedAt INTEGER NOT NULL CHECK (abs(packedAt) < 253402300800),
  packedBy TEXT NOT NULL,
  PRIMARY KEY (postId, folder)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 13;

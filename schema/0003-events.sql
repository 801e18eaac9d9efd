-- What people register for, and their registrations.

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (
    length(code) BETWEEN 1 AND 60 AND code NOT GLOB '*[^a-z0-9-]*'
    AND code NOT GLOB '-*' AND code NOT GLOB '*-'),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  -- What it is about, for the public: plain text, with an empty line between paragraphs.
  description TEXT CHECK (
    trim(description, ' ' || char(10)) <> '' AND length(description) <= 4000
    AND description NOT GLOB
      '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297) || ']*'),
  kind TEXT NOT NULL
    CHECK (kind IN ('discussion', 'seminar', 'lecture', 'workshop', 'competition', 'project')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'cancelled')),
  startsAt INTEGER NOT NULL CHECK (abs(startsAt) < 253402300800),
  endsAt INTEGER NOT NULL CHECK (abs(endsAt) < 253402300800),
  capacity INTEGER CHECK (capacity BETWEEN 0 AND 1000000000),
  minimumAge INTEGER CHECK (minimumAge BETWEEN 0 AND 1000000000),
  maximumAge INTEGER CHECK (maximumAge BETWEEN 0 AND 1000000000),
  ageOn TEXT CHECK (ageOn IS date(julianday(ageOn)) AND ageOn >= '0001'),
  -- Of a challenge that runs for whole days; otherwise the sessions have them.
  place TEXT CHECK (place <> ''),
  link TEXT CHECK (link GLOB 'http://*' OR link GLOB 'https://*'),
  registrationOpensAt INTEGER CHECK (abs(registrationOpensAt) < 253402300800),
  registrationClosesAt INTEGER CHECK (abs(registrationClosesAt) < 253402300800),
  consentDeadlineDays INTEGER NOT NULL CHECK (consentDeadlineDays BETWEEN 0 AND 36525),
  -- Whether people register once for all sessions, or for some of them.
  registrationPer TEXT NOT NULL DEFAULT 'event' CHECK (registrationPer IN ('event', 'session')),
  -- Whether a party that does not fit keeps those behind it waiting.
  waitingList TEXT NOT NULL DEFAULT 'block' CHECK (waitingList IN ('block', 'skip')),
  -- From then on nobody comes up from the waiting list; NULL is when the event starts.
  promotionEndsAt INTEGER CHECK (abs(promotionEndsAt) < 253402300800),
  -- The registration form that people fill in, with KODE where a referral's code belongs.
  formURL TEXT CHECK (formURL GLOB 'http://*' OR formURL GLOB 'https://*'),
  createdAt INTEGER NOT NULL CHECK (abs(createdAt) < 253402300800),
  -- Kept by the triggers below: the seats held, the last number given out, and, where people register
  -- for all sessions, the smallest capacity of any.
  seatsTaken INTEGER NOT NULL DEFAULT 0 CHECK (seatsTaken BETWEEN 0 AND 1000000000),
  lastNumber INTEGER NOT NULL DEFAULT 0 CHECK (lastNumber BETWEEN 0 AND 1000000000),
  lastSession INTEGER NOT NULL DEFAULT 1 CHECK (lastSession BETWEEN 0 AND 1000000000),
  smallestSession INTEGER CHECK (smallestSession BETWEEN 0 AND 1000000000),
  CHECK (startsAt < endsAt),
  CHECK (minimumAge <= maximumAge),
  CHECK (registrationOpensAt < registrationClosesAt),
  CONSTRAINT capacityHolds CHECK (
    (capacity IS NULL OR seatsTaken <= capacity)
    AND (smallestSession IS NULL OR seatsTaken <= smallestSession))
) STRICT;

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  eventId INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 1000000000),
  title TEXT CHECK (trim(title) <> ''),
  startsAt INTEGER NOT NULL CHECK (abs(startsAt) < 253402300800),
  endsAt INTEGER NOT NULL CHECK (abs(endsAt) < 253402300800),
  place TEXT CHECK (place <> ''),
  link TEXT CHECK (link GLOB 'http://*' OR link GLOB 'https://*'),
  capacity INTEGER CHECK (capacity BETWEEN 0 AND 1000000000),
  -- Since when it is called off; its registrations and seats stay as they are.
  cancelledAt INTEGER CHECK (abs(cancelledAt) < 253402300800),
  -- Kept by the triggers below, where people register for some sessions: the seats held.
  seatsTaken INTEGER NOT NULL DEFAULT 0 CHECK (seatsTaken BETWEEN 0 AND 1000000000),
  UNIQUE (eventId, number),
  CHECK (startsAt < endsAt),
  CONSTRAINT sessionCapacityHolds CHECK (capacity IS NULL OR seatsTaken <= capacity)
) STRICT;

-- What an event asks besides who somebody is.
CREATE TABLE question (
  id INTEGER PRIMARY KEY,
  eventId INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  key TEXT NOT NULL CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9_]*'),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  type TEXT NOT NULL CHECK (type IN ('text', 'choice', 'choices', 'number', 'yesno')),
  isRequired INTEGER NOT NULL CHECK (isRequired IN (0, 1)),
  -- What may be chosen: a JSON array of texts.
  options TEXT NOT NULL DEFAULT '[]' CHECK (
    json_valid(options) AND json_type(options) = 'array'),
  UNIQUE (eventId, key)
) STRICT;

CREATE TABLE registration (
  id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1000000000000),
  eventId INTEGER NOT NULL REFERENCES event (id),
  participantId INTEGER NOT NULL REFERENCES participant (id),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 1000000000),
  -- Not IN (…): for more than two values SQLite builds a temporary table at every insert.
  status TEXT NOT NULL CHECK (
    status = 'awaiting_consent' OR status = 'confirmed' OR status = 'waitlisted'
    OR status = 'cancelled' OR status = 'declined'),
  party INTEGER NOT NULL DEFAULT 1 CHECK (party BETWEEN 1 AND 1000000000),
  priority INTEGER NOT NULL DEFAULT 0,
  registeredAt INTEGER NOT NULL CHECK (abs(registeredAt) < 253402300800),
  consentDeadline INTEGER CHECK (abs(consentDeadline) < 253402300800),
  cancelledAt INTEGER CHECK (abs(cancelledAt) < 253402300800),
  -- Whether it held its seats until it was cancelled, and did not wait for them.
  heldSeats INTEGER NOT NULL DEFAULT 0 CHECK (heldSeats IN (0, 1)),
  -- Why it was cancelled or declined: in the words of staff, or by the program itself.
  cancelReason TEXT,
  cancelCause TEXT CHECK (
    cancelCause = 'consent_deadline' OR cancelCause = 'consent_refused' OR cancelCause = 'merged'
    OR cancelCause = 'transferred' OR cancelCause = 'erased' OR cancelCause = 'website'),
  overrideReason TEXT,
  -- Columns of the imported file that no field knows: {"header": "cell", …}.
  unmapped TEXT CHECK (
    unmapped IS NULL OR json_valid(unmapped) AND json_type(unmapped) = 'object'),
  -- The first and the last code that is known to have led to it.
  firstReferral TEXT REFERENCES referral (code),
  lastReferral TEXT REFERENCES referral (code),
  importId INTEGER REFERENCES import (id),
  sourceLine INTEGER,
  CHECK (status <> 'awaiting_consent' OR consentDeadline IS NOT NULL),
  CHECK ((status = 'cancelled') = (cancelledAt IS NOT NULL)),
  CHECK (cancelReason IS NULL OR cancelCause IS NULL),
  CHECK ((firstReferral IS NULL) = (lastReferral IS NULL)),
  CHECK (cancelCause IS NULL OR status = iif(cancelCause = 'consent_refused', 'declined', 'cancelled'))
) STRICT;

CREATE UNIQUE INDEX registrationActive ON registration (participantId, eventId)
  WHERE status NOT IN ('cancelled', 'declined');
CREATE INDEX registrationByNumber ON registration (eventId, number);
CREATE INDEX registrationQueue ON registration (eventId, priority, registeredAt, id)
  WHERE status = 'waitlisted';
CREATE INDEX registrationAwaiting ON registration (eventId, consentDeadline)
  WHERE status = 'awaiting_consent';
CREATE INDEX registrationByParticipant ON registration (participantId);
CREATE INDEX registrationByFirstReferral ON registration (firstReferral)
  WHERE firstReferral IS NOT NULL;
CREATE INDEX registrationByLastReferral ON registration (lastReferral)
  WHERE lastReferral IS NOT NULL;

-- The sessions that a registration is for, where people register for some of them.
CREATE TABLE registrationSession (
  registrationId INTEGER NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
  sessionId INTEGER NOT NULL REFERENCES session (id),
  PRIMARY KEY (registrationId, sessionId)
) STRICT, WITHOUT ROWID;

CREATE INDEX registrationSessionBySession ON registrationSession (sessionId);

-- What somebody answered: a text, a number, yes or no, or of several choices a JSON array.
CREATE TABLE answer (
  registrationId INTEGER NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
  questionId INTEGER NOT NULL REFERENCES question (id),
  value TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (registrationId, questionId)
) STRICT, WITHOUT ROWID;

CREATE INDEX answerByQuestion ON answer (questionId);

-- The rows that imports applied, hashed, so that the same row again changes nothing. A registration goes
-- only when its import is undone, and its rows go by that import: a foreign key to it would need an index
-- that nothing else does.
CREATE TABLE importedRow (
  eventId INTEGER NOT NULL REFERENCES event (id),
  fingerprint INTEGER NOT NULL,
  registrationId INTEGER NOT NULL,
  importId INTEGER NOT NULL REFERENCES import (id),
  PRIMARY KEY (eventId, fingerprint)
) STRICT, WITHOUT ROWID;

-- An entrant number is one person's in the event, who keeps it when registering anew.
CREATE TRIGGER entrantNumberIsOnePersons BEFORE INSERT ON registration
WHEN EXISTS (
  SELECT * FROM registration WHERE eventId = NEW.eventId AND number = NEW.number
    AND participantId <> NEW.participantId) BEGIN
  SELECT RAISE(ABORT, 'entrantNumberIsOnePersons: somebody else of the event has the number');
END;

-- Of the registrations that are merged into those of one person, the others follow.
CREATE TRIGGER entrantNumberStaysOnePersons
BEFORE UPDATE OF eventId, number, participantId ON registration
WHEN EXISTS (
  SELECT * FROM registration WHERE eventId = NEW.eventId AND number = NEW.number
    AND id <> NEW.id AND participantId NOT IN (NEW.participantId, OLD.participantId)) BEGIN
  SELECT RAISE(ABORT, 'entrantNumberIsOnePersons: somebody else of the event has the number');
END;

-- Seats are counted here, whatever program writes. What would oversell is refused, also of a statement
-- that says OR IGNORE: SQLite carries that into a trigger's statements, and `capacityHolds` would then
-- leave the count as it is and the registration in its place.
CREATE TRIGGER registrationTakesSeats AFTER INSERT ON registration BEGIN
  SELECT RAISE(ABORT, 'capacityHolds: the event has not that many free seats') FROM event
  WHERE id = NEW.eventId AND NEW.status IN ('awaiting_consent', 'confirmed')
    AND (seatsTaken + NEW.party > capacity OR seatsTaken + NEW.party > smallestSession);
  UPDATE event SET
    lastNumber = max(lastNumber, NEW.number),
    seatsTaken = seatsTaken
      + CASE WHEN NEW.status IN ('awaiting_consent', 'confirmed') THEN NEW.party ELSE 0 END
  WHERE id = NEW.eventId;
END;

CREATE TRIGGER registrationChangesSeats
AFTER UPDATE OF status, party, eventId, number ON registration BEGIN
  UPDATE event SET seatsTaken = seatsTaken
    - CASE WHEN OLD.status IN ('awaiting_consent', 'confirmed') THEN OLD.party ELSE 0 END
  WHERE id = OLD.eventId;
  UPDATE session SET seatsTaken = seatsTaken - OLD.party
  WHERE OLD.status IN ('awaiting_consent', 'confirmed')
    AND id IN (SELECT sessionId FROM registrationSession WHERE registrationId = OLD.id);
  SELECT RAISE(ABORT, 'capacityHolds: the event has not that many free seats') FROM event
  WHERE id = NEW.eventId AND NEW.status IN ('awaiting_consent', 'confirmed')
    AND (seatsTaken + NEW.party > capacity OR seatsTaken + NEW.party > smallestSession);
  SELECT RAISE(ABORT, 'sessionCapacityHolds: a session has not that many free seats') FROM session
  WHERE NEW.status IN ('awaiting_consent', 'confirmed') AND seatsTaken + NEW.party > capacity
    AND id IN (SELECT sessionId FROM registrationSession WHERE registrationId = NEW.id);
  UPDATE event SET
    lastNumber = max(lastNumber, NEW.number),
    seatsTaken = seatsTaken
      + CASE WHEN NEW.status IN ('awaiting_consent', 'confirmed') THEN NEW.party ELSE 0 END
  WHERE id = NEW.eventId;
  UPDATE session SET seatsTaken = seatsTaken + NEW.party
  WHERE NEW.status IN ('awaiting_consent', 'confirmed')
    AND id IN (SELECT sessionId FROM registrationSession WHERE registrationId = NEW.id);
END;

CREATE TRIGGER registrationGivesSeatsUp AFTER UPDATE OF status ON registration
WHEN NEW.status = 'cancelled' AND OLD.status <> 'cancelled' BEGIN
  UPDATE registration SET heldSeats = OLD.status IN ('awaiting_consent', 'confirmed')
  WHERE id = NEW.id;
END;

-- Before, while its sessions are still known.
CREATE TRIGGER registrationFreesSeats BEFORE DELETE ON registration BEGIN
  DELETE FROM registrationSession WHERE registrationId = OLD.id;
  UPDATE event SET seatsTaken = seatsTaken
    - CASE WHEN OLD.status IN ('awaiting_consent', 'confirmed') THEN OLD.party ELSE 0 END
  WHERE id = OLD.eventId;
END;

CREATE TRIGGER registrationEntersSession AFTER INSERT ON registrationSession BEGIN
  SELECT RAISE(ABORT, 'sessionCapacityHolds: a session has not that many free seats')
  FROM registration JOIN session ON session.id = NEW.sessionId
  WHERE registration.id = NEW.registrationId AND status IN ('awaiting_consent', 'confirmed')
    AND session.seatsTaken + party > session.capacity;
  UPDATE session SET seatsTaken = seatsTaken + (
    SELECT CASE WHEN status IN ('awaiting_consent', 'confirmed') THEN party ELSE 0 END
    FROM registration WHERE id = NEW.registrationId)
  WHERE id = NEW.sessionId;
END;

CREATE TRIGGER registrationLeavesSession AFTER DELETE ON registrationSession BEGIN
  UPDATE session SET seatsTaken = seatsTaken - ifnull((
    SELECT CASE WHEN status IN ('awaiting_consent', 'confirmed') THEN party ELSE 0 END
    FROM registration WHERE id = OLD.registrationId), 0)
  WHERE id = OLD.sessionId;
END;

CREATE TRIGGER registrationChangesSession AFTER UPDATE ON registrationSession BEGIN
  UPDATE session SET seatsTaken = seatsTaken - (
    SELECT CASE WHEN status IN ('awaiting_consent', 'confirmed') THEN party ELSE 0 END
    FROM registration WHERE id = OLD.registrationId)
  WHERE id = OLD.sessionId;
  SELECT RAISE(ABORT, 'sessionCapacityHolds: a session has not that many free seats')
  FROM registration JOIN session ON session.id = NEW.sessionId
  WHERE registration.id = NEW.registrationId AND status IN ('awaiting_consent', 'confirmed')
    AND session.seatsTaken + party > session.capacity;
  UPDATE session SET seatsTaken = seatsTaken + (
    SELECT CASE WHEN status IN ('awaiting_consent', 'confirmed') THEN party ELSE 0 END
    FROM registration WHERE id = NEW.registrationId)
  WHERE id = NEW.sessionId;
END;

-- Where people register once for all sessions, the smallest of them that is not called off limits the
-- event.
CREATE TRIGGER sessionIsAdded AFTER INSERT ON session BEGIN
  UPDATE event SET lastSession = max(lastSession, NEW.number) WHERE id = NEW.eventId;
  UPDATE event SET smallestSession = (
    SELECT min(capacity) FROM session WHERE eventId = NEW.eventId AND cancelledAt IS NULL)
  WHERE id = NEW.eventId AND registrationPer = 'event';
END;

CREATE TRIGGER sessionChanges AFTER UPDATE OF capacity, cancelledAt, number, eventId ON session BEGIN
  UPDATE event SET lastSession = max(lastSession, NEW.number) WHERE id = NEW.eventId;
  UPDATE event SET smallestSession = (
    SELECT min(capacity) FROM session WHERE eventId = event.id AND cancelledAt IS NULL)
  WHERE id IN (OLD.eventId, NEW.eventId) AND registrationPer = 'event';
END;

CREATE TRIGGER sessionIsRemoved AFTER DELETE ON session BEGIN
  UPDATE event SET smallestSession = (
    SELECT min(capacity) FROM session WHERE eventId = OLD.eventId AND cancelledAt IS NULL)
  WHERE id = OLD.eventId AND registrationPer = 'event';
END;

CREATE TRIGGER registrationPerChanges AFTER UPDATE OF registrationPer ON event BEGIN
  UPDATE event SET smallestSession = (
    SELECT min(capacity) FROM session
    WHERE eventId = NEW.id AND cancelledAt IS NULL AND NEW.registrationPer = 'event')
  WHERE id = NEW.id;
END;

PRAGMA user_version = 3;

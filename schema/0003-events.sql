-- What people register for, and their registrations.

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> '' AND code NOT GLOB '*[^a-z0-9-]*'),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  kind TEXT NOT NULL
    CHECK (kind IN ('discussion', 'seminar', 'lecture', 'workshop', 'competition', 'project')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'cancelled')),
  startsAt INTEGER NOT NULL,
  endsAt INTEGER NOT NULL,
  capacity INTEGER CHECK (capacity >= 0),
  minimumAge INTEGER CHECK (minimumAge >= 0),
  maximumAge INTEGER CHECK (maximumAge >= 0),
  ageOn TEXT CHECK (ageOn IS date(julianday(ageOn))),
  registrationOpensAt INTEGER,
  registrationClosesAt INTEGER,
  consentDeadlineDays INTEGER NOT NULL CHECK (consentDeadlineDays >= 0),
  createdAt INTEGER NOT NULL,
  -- Kept by the triggers below: the seats held, and the last number given out.
  seatsTaken INTEGER NOT NULL DEFAULT 0 CHECK (seatsTaken >= 0),
  lastNumber INTEGER NOT NULL DEFAULT 0,
  CHECK (startsAt < endsAt),
  CHECK (minimumAge <= maximumAge),
  CHECK (registrationOpensAt < registrationClosesAt),
  CONSTRAINT capacityHolds CHECK (capacity IS NULL OR seatsTaken <= capacity)
) STRICT;

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  eventId INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  startsAt INTEGER NOT NULL,
  endsAt INTEGER NOT NULL,
  place TEXT CHECK (place <> ''),
  link TEXT CHECK (link LIKE 'http%'),
  UNIQUE (eventId, number),
  CHECK (startsAt < endsAt)
) STRICT;

CREATE TABLE registration (
  id INTEGER PRIMARY KEY,
  eventId INTEGER NOT NULL REFERENCES event (id),
  participantId INTEGER NOT NULL REFERENCES participant (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  -- Not IN (…): for more than two values SQLite builds a temporary table at every insert.
  status TEXT NOT NULL CHECK (
    status = 'awaiting_consent' OR status = 'confirmed' OR status = 'waitlisted'
    OR status = 'cancelled' OR status = 'declined'),
  party INTEGER NOT NULL DEFAULT 1 CHECK (party >= 1),
  priority INTEGER NOT NULL DEFAULT 0,
  registeredAt INTEGER NOT NULL,
  consentDeadline INTEGER,
  cancelledAt INTEGER,
  cancelReason TEXT,
  overrideReason TEXT,
  -- Columns of the imported file that no field knows: {"header": "cell", …}.
  unmapped TEXT CHECK (unmapped IS NULL OR json_valid(unmapped)),
  batchId INTEGER REFERENCES batch (id),
  sourceLine INTEGER,
  CHECK (status <> 'awaiting_consent' OR consentDeadline IS NOT NULL),
  CHECK ((status = 'cancelled') = (cancelledAt IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX registrationActive ON registration (participantId, eventId)
  WHERE status NOT IN ('cancelled', 'declined');
CREATE UNIQUE INDEX registrationByNumber ON registration (eventId, number);
CREATE INDEX registrationQueue ON registration (eventId, priority, registeredAt, id)
  WHERE status = 'waitlisted';
CREATE INDEX registrationAwaiting ON registration (eventId, consentDeadline)
  WHERE status = 'awaiting_consent';
CREATE INDEX registrationByParticipant ON registration (participantId);

-- The rows that imports applied, hashed, so that the same row again changes nothing. A registration goes
-- only when its import is undone, and its rows go by that import: a foreign key to it would need an index
-- that nothing else does.
CREATE TABLE importedRow (
  eventId INTEGER NOT NULL REFERENCES event (id),
  fingerprint INTEGER NOT NULL,
  registrationId INTEGER NOT NULL,
  batchId INTEGER NOT NULL REFERENCES batch (id),
  PRIMARY KEY (eventId, fingerprint)
) STRICT, WITHOUT ROWID;

-- Seats are counted here, whatever program writes. What would oversell is refused, also of a statement
-- that says OR IGNORE: SQLite carries that into a trigger's statements, and `capacityHolds` would then
-- leave the count as it is and the registration in its place.
CREATE TRIGGER registrationTakesSeats AFTER INSERT ON registration BEGIN
  SELECT RAISE(ABORT, 'capacityHolds: the event has not that many free seats') FROM event
  WHERE id = NEW.eventId AND NEW.status IN ('awaiting_consent', 'confirmed')
    AND seatsTaken + NEW.party > capacity;
  UPDATE event SET
    lastNumber = max(lastNumber, NEW.number),
    seatsTaken = seatsTaken
      + CASE WHEN NEW.status IN ('awaiting_consent', 'confirmed') THEN NEW.party ELSE 0 END
  WHERE id = NEW.eventId;
END;

CREATE TRIGGER registrationChangesSeats AFTER UPDATE OF status, party, eventId ON registration BEGIN
  UPDATE event SET seatsTaken = seatsTaken
    - CASE WHEN OLD.status IN ('awaiting_consent', 'confirmed') THEN OLD.party ELSE 0 END
  WHERE id = OLD.eventId;
  SELECT RAISE(ABORT, 'capacityHolds: the event has not that many free seats') FROM event
  WHERE id = NEW.eventId AND NEW.status IN ('awaiting_consent', 'confirmed')
    AND seatsTaken + NEW.party > capacity;
  UPDATE event SET seatsTaken = seatsTaken
    + CASE WHEN NEW.status IN ('awaiting_consent', 'confirmed') THEN NEW.party ELSE 0 END
  WHERE id = NEW.eventId;
END;

CREATE TRIGGER registrationFreesSeats AFTER DELETE ON registration BEGIN
  UPDATE event SET seatsTaken = seatsTaken
    - CASE WHEN OLD.status IN ('awaiting_consent', 'confirmed') THEN OLD.party ELSE 0 END
  WHERE id = OLD.eventId;
END;

PRAGMA user_version = 3;

-- How often an event's pages were shown on the website. Nothing is kept of whoever looked at them.

CREATE TABLE pageVisit (
  eventId INTEGER NOT NULL REFERENCES event (id),
  -- On the library's calendar.
  day TEXT NOT NULL CHECK (day IS date(julianday(day)) AND day >= '0001'),
  -- Whose code stood in the page's address; NULL for none.
  referralId INTEGER REFERENCES referral (id),
  visits INTEGER NOT NULL CHECK (visits BETWEEN 1 AND 1000000000000)
) STRICT;

CREATE UNIQUE INDEX pageVisitOnce ON pageVisit (eventId, day, ifnull(referralId, 0));
CREATE INDEX pageVisitByReferral ON pageVisit (referralId) WHERE referralId IS NOT NULL;

PRAGMA user_version = 21;

-- Who was in which session, and who has been told what.

PRAGMA user_version = 5;

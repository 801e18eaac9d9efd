-- What staff keep of an event besides its times: who hosts it, and the work of a project.

PRAGMA user_version = 7;

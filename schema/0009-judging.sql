-- Juries with their marks, divisions, awards and draws.

PRAGMA user_version = 9;

-- The certificates that were issued, by their numbers.

PRAGMA user_version = 6;

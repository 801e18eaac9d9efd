-- What a challenge counts besides plain quantities: lists, codes, streaks, tiers, badges, reviews.

PRAGMA user_version = 8;

-- How the posts did, as platforms' exports tell it.

-- What one row of a file tells of a post on a channel. Earlier figures stay, by the day they are of.
CREATE TABLE postFigures (
  id INTEGER PRIMARY KEY,
  publicationId INTEGER NOT NULL REFERENCES postPublication (id) ON DELETE CASCADE,
  takenOn TEXT NOT NULL CHECK (takenOn IS date(julianday(takenOn)) AND takenOn >= '0001'),
  format TEXT CHECK (
    format IN ('image', 'carousel', 'video', 'reel', 'story', 'text', 'link', 'other')),
  reach INTEGER CHECK (reach BETWEEN 0 AND 1000000000),
  views INTEGER CHECK (views BETWEEN 0 AND 1000000000),
  likes INTEGER CHECK (likes BETWEEN 0 AND 1000000000),
  comments INTEGER CHECK (comments BETWEEN 0 AND 1000000000),
  shares INTEGER CHECK (shares BETWEEN 0 AND 1000000000),
  saves INTEGER CHECK (saves BETWEEN 0 AND 1000000000),
  importId INTEGER NOT NULL REFERENCES import (id),
  sourceLine INTEGER NOT NULL
) STRICT;

CREATE INDEX postFiguresByPublication ON postFigures (publicationId, takenOn);
CREATE INDEX postFiguresByImport ON postFigures (importId);

PRAGMA user_version = 15;

CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  place TEXT NOT NULL,
  url TEXT,
  title TEXT NOT NULL,
  outlet TEXT,
  language TEXT NOT NULL,
  published TEXT,
  day TEXT,
  added TEXT NOT NULL,
  -- The article without its title and text, as JSON.
  rest TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX article_day ON article (day, number);
CREATE INDEX article_outlet ON article (outlet, number) WHERE outlet IS NOT NULL;

CREATE TABLE page (
  article INTEGER PRIMARY KEY REFERENCES article (number),
  -- The page without its bytes, as JSON.
  rest TEXT NOT NULL,
  -- Packed by zstd.
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE revision (
  url TEXT NOT NULL,
  number INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article (number),
  seen TEXT NOT NULL,
  PRIMARY KEY (url, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
  article INTEGER PRIMARY KEY REFERENCES article (number),
  version TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'article', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2"
);
CREATE TRIGGER article_words_added AFTER INSERT ON article BEGIN
  INSERT INTO article_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TABLE story (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  reports INTEGER NOT NULL,
  origins_low INTEGER NOT NULL,
  origins_high INTEGER NOT NULL,
  disputed INTEGER NOT NULL,
  first_day TEXT,
  last_day TEXT,
  updated TEXT NOT NULL,
  -- Grows with every change of the story.
  version INTEGER NOT NULL DEFAULT 1,
  -- The brief as JSON, packed by zstd.
  brief BLOB NOT NULL
) STRICT;
CREATE INDEX story_updated ON story (updated, number);
CREATE INDEX story_published ON story (coalesce(last_day, ''), number);
CREATE INDEX story_origins ON story (origins_high, number);
CREATE INDEX story_reports ON story (reports, number);

CREATE TABLE story_article (
  article TEXT NOT NULL PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES story (number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX story_article_story ON story_article (story);

CREATE TABLE quotation (
  number INTEGER PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES story (number) ON DELETE CASCADE,
  speaker TEXT NOT NULL,
  text TEXT NOT NULL,
  difference TEXT NOT NULL,
  sigla TEXT NOT NULL,
  published TEXT,
  cite TEXT NOT NULL
) STRICT;
CREATE INDEX quotation_story ON quotation (story);
CREATE VIRTUAL TABLE quotation_words USING fts5 (
  speaker, text, content = 'quotation', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2"
);
CREATE TRIGGER quotation_words_added AFTER INSERT ON quotation BEGIN
  INSERT INTO quotation_words (rowid, speaker, text) VALUES (new.number, new.speaker, new.text);
END;
CREATE TRIGGER quotation_words_removed AFTER DELETE ON quotation BEGIN
  INSERT INTO quotation_words (quotation_words, rowid, speaker, text)
  VALUES ('delete', old.number, old.speaker, old.text);
END;

CREATE TABLE decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  fact TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  undone_by TEXT,
  undone_at TEXT
) STRICT;

CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- Which very pages are kept: a digest of all that a page is. What is given a second time is known without being read.
CREATE TABLE page_key (
  key BLOB PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (number)
) STRICT, WITHOUT ROWID;

-- A page that is read again may give another text: the words to search move with it.
CREATE TRIGGER article_words_changed AFTER UPDATE OF title, text ON article BEGIN
  INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
  INSERT INTO article_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TABLE feed (
  url TEXT NOT NULL PRIMARY KEY,
  -- What the feed is and when it is asked again, as JSON.
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE feed_entry (
  feed TEXT NOT NULL,
  key BLOB NOT NULL,
  seen TEXT NOT NULL,
  PRIMARY KEY (feed, key)
) STRICT, WITHOUT ROWID;

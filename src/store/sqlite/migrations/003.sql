-- Pairs of letters of articles in scripts without spaces, by which their words are searched for (see unspaced-pairs.ts).
CREATE VIRTUAL TABLE article_pairs USING fts5 (
  pairs, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);

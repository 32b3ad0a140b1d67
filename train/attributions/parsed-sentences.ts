import { readFileSync } from 'node:fs';
import type { Tokens } from '../../src/model/tokens.ts';
import { LONGEST_SENTENCE } from '../../src/read/attributions/syntax/parser.ts';
import { sureTag } from '../../src/read/attributions/syntax/tagger.ts';
import { Relation, Tag } from '../../src/read/attributions/syntax/tags.ts';
import { tokenize } from '../../src/text/index.ts';

/** A sentence with the teacher's parse in our tags and relations; the head of a root is the number of tokens. */
export interface ParsedSentence {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly heads: Int16Array;
  readonly relations: Uint8Array;
}

const PENN: Readonly<Record<string, keyof typeof Tag>> = {
  NNPS: 'NNP',
  PDT: 'DT',
  JJR: 'JJ',
  JJS: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  WDT: 'WH',
  WP: 'WH',
  WP$: 'WH',
  ',': 'COMMA',
  '.': 'STOP',
  ':': 'COLON',
  HYPH: 'COLON',
  '``': 'QUOTE',
  "''": 'QUOTE',
  '-LRB-': 'BRACKET',
  '-RRB-': 'BRACKET',
};
const CLEAR: Readonly<Record<string, keyof typeof Relation>> = {
  dobj: 'object',
  dative: 'object',
  attr: 'object',
  acomp: 'object',
  oprd: 'object',
  csubj: 'nsubj',
  csubjpass: 'nsubjpass',
  parataxis: 'ccomp',
  agent: 'prep',
  pcomp: 'ccomp',
  auxpass: 'aux',
  det: 'modifier',
  amod: 'modifier',
  compound: 'modifier',
  poss: 'modifier',
  nummod: 'modifier',
  nmod: 'modifier',
  quantmod: 'modifier',
  predet: 'modifier',
  prt: 'modifier',
  case: 'modifier',
};
const tagOf = (penn: string): number => (Tag as Record<string, number>)[PENN[penn] ?? penn] ?? 0;
const relationOf = (dep: string): number => (Relation as Record<string, number>)[CLEAR[dep] ?? dep] ?? 0;

/** The sentences of `export-sentences.ts` with their parses by `teach.py`; every 25th article is held out. */
export function parsedSentences(
  sentencesPath: string,
  parsedPath: string,
  bulkOnly: boolean,
): { train: ParsedSentence[]; held: ParsedSentence[] } {
  const train: ParsedSentence[] = [];
  const held: ParsedSentence[] = [];
  const texts = readFileSync(sentencesPath, 'utf8').split('\n');
  const parses = readFileSync(parsedPath, 'utf8').split('\n');
  for (let i = 0; i < parses.length; i++) {
    if (parses[i] === '') continue;
    const row = JSON.parse(texts[i]!) as { text: string; id: string };
    if (bulkOnly && !row.id.startsWith('bulk-')) continue;
    const parse = JSON.parse(parses[i]!) as {
      id: string;
      words: string[];
      tags: string[];
      heads: number[];
      deps: string[];
    };
    const n = parse.words.length;
    const tokens = tokenize(row.text);
    if (tokens.length !== n || n < 2 || n > LONGEST_SENTENCE) continue;
    const sentence = {
      text: row.text,
      tokens,
      tags: Uint8Array.from(parse.tags, (tag, k) => {
        const sure = sureTag(row.text, tokens, k, k === 0);
        return sure >= 0 ? sure : tagOf(tag);
      }),
      heads: Int16Array.from(parse.heads, (head) => (head < 0 ? n : head)),
      relations: Uint8Array.from(parse.deps, relationOf),
    };
    let hash = 0;
    for (const c of parse.id) hash = (hash * 31 + c.charCodeAt(0)) >>> 0;
    (hash % 25 === 0 ? held : train).push(sentence);
  }
  return { train, held };
}

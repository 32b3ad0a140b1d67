import { readFileSync } from 'node:fs';
import type { NameKind } from '../../src/model/reading.ts';

/** A labelled token of a column file. */
export interface LabelledToken {
  readonly word: string;
  /** '' outside a name. */
  readonly kind: NameKind | '';
  /** Begins a name. */
  readonly begin: boolean;
}

export type LabelledSentence = readonly LabelledToken[];

/** A document: sentences in order. */
export interface LabelledDocument {
  readonly id: string;
  readonly sentences: readonly LabelledSentence[];
}

const KINDS: Readonly<Record<string, NameKind>> = {
  PER: 'person',
  person: 'person',
  Person: 'person',
  ORG: 'organization',
  organization: 'organization',
  Organisation: 'organization',
  group: 'organization',
  corporation: 'organization',
  LOC: 'location',
  location: 'location',
  place: 'location',
  Location: 'location',
  MISC: 'other',
  Nationality: 'other',
  product: 'other',
  'creative-work': 'other',
};

/** Sentences a document where a file does not mark its documents. */
const BLOCK = 12;

const DETERMINER = /^(?:the|a|an|this|that|his|her|its|their|our|my|your)$/i;
const NAME_WORD = /^[\p{Lu}\d]/u;
const SMALL_INSIDE = /^(?:of|the|and|for|de|la|al|von|van|der|'s|&|-|\.|,|bin|del|du|des|on|in)$/;

/**
 * For sets that label whatever refers to somebody ("the owner of the shop"): keeps the names among the spans, without their
 * article; undefined where a span is neither a name nor free of names, since what is in it is not labelled then.
 */
export function namesOnly(sentence: LabelledSentence): LabelledSentence | undefined {
  const out = sentence.map((token) => ({ ...token }));
  for (let i = 0; i < out.length; i++) {
    if (!out[i]!.begin) continue;
    let end = i + 1;
    while (end < out.length && out[end]!.kind !== '' && !out[end]!.begin) end++;
    let from = i;
    while (from < end && DETERMINER.test(out[from]!.word)) from++;
    const words = out.slice(from, end).map((token) => token.word);
    const isName =
      words.length > 0 &&
      NAME_WORD.test(words[0]!) &&
      NAME_WORD.test(words[words.length - 1]!) &&
      words.every((word) => NAME_WORD.test(word) || SMALL_INSIDE.test(word)) &&
      !(words.length === 1 && PRONOUN.test(words[0]!));
    const holdsName = words.some((word, k) => /^\p{Lu}\p{L}/u.test(word) && from + k > 0 && !PRONOUN.test(word));
    if (!isName && holdsName) return undefined;
    const { kind } = out[i]!;
    for (let k = i; k < end; k++) {
      const inside = isName && k >= from;
      out[k] = { word: out[k]!.word, kind: inside ? kind : '', begin: inside && k === from };
    }
    i = end - 1;
  }
  // Twitter handles are labelled as persons in some sets; news has none.
  return out;
}

const PRONOUN =
  /^(?:I|He|She|It|We|You|They|His|Her|Their|My|Our|This|That|These|Those|Who|Which|What|There|Here|Someone|Everyone|Some|One)$/;

/** Reads a column file: the word first, the label last, blank lines between sentences, `-DOCSTART-` between documents. */
export function readConll(path: string, id: string): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  let sentences: LabelledSentence[] = [];
  let tokens: LabelledToken[] = [];
  let before = 'O';
  const marked = readFileSync(path, 'utf8');
  const blocks = !marked.includes('-DOCSTART-');
  const endSentence = (): void => {
    if (tokens.length > 0) sentences.push(tokens);
    tokens = [];
    before = 'O';
    if (blocks && sentences.length >= BLOCK) endDocument();
  };
  const endDocument = (): void => {
    if (sentences.length > 0) documents.push({ id: `${id}/${documents.length}`, sentences });
    sentences = [];
  };
  for (const line of marked.split('\n')) {
    const columns = line.trim().split(/[\t ]+/);
    const word = columns[0]!;
    if (word === '') endSentence();
    else if (word === '-DOCSTART-') {
      endSentence();
      endDocument();
    } else {
      const label = columns.length > 1 ? columns[columns.length - 1]! : 'O';
      const kind = KINDS[label.slice(2)] ?? '';
      const begin = kind !== '' && (label[0] === 'B' || before.slice(2) !== label.slice(2));
      tokens.push({ word, kind, begin });
      before = label;
    }
  }
  endSentence();
  endDocument();
  return documents;
}

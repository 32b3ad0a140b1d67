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

import type { Tokens } from '../../src/model/tokens.ts';
import type { DocumentReader } from '../../src/read/names/document-reader.ts';
import { View } from '../../src/read/names/form.ts';
import { NAME_KINDS } from '../../src/read/names/labels.ts';
import { NameVotes } from '../../src/read/names/name-votes.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { Example } from '../learning/sequence-tagger-training.ts';
import type { GoldName, LabelledText } from './plain-text.ts';

/** Gold labels of our tokens: those that overlap a name are of it. */
export function goldLabels(tokens: Tokens, names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  let i = 0;
  for (const { start, end, kind } of names) {
    while (i < tokens.length && tokens.end[i]! <= start) i++;
    const first = i;
    while (i < tokens.length && tokens.start[i]! < end) i++;
    if (i === first) continue;
    const base = 1 + NAME_KINDS.indexOf(kind) * 4;
    if (i - first === 1) labels[first] = base + 3;
    else {
      labels.fill(base + 1, first, i);
      labels[first] = base;
      labels[i - 1] = base + 2;
    }
  }
  return labels;
}

/** A name that a sentence break of ours cuts is closed and opened there. */
function cutAt(labels: Uint8Array, from: number, to: number): Uint8Array {
  const out = labels.slice(from, to);
  const position = (label: number): number => (label - 1) & 3;
  if (out.length === 0) return out;
  const first = out[0]!;
  if (first !== 0 && position(first) === 1) out[0] = first - 1;
  else if (first !== 0 && position(first) === 2) out[0] = first + 1;
  const last = out.length - 1;
  const end = out[last]!;
  if (end !== 0 && position(end) === 0) out[last] = end + 3;
  else if (end !== 0 && position(end) === 1) out[last] = end + 1;
  return out;
}

export interface ExampleOptions {
  /** As if in a language of which only the function words are known. */
  readonly foreign?: boolean;
  /** Labels of a first pass, by token; with them the features of the second pass. */
  readonly firstPass?: Uint8Array;
  readonly weight?: number;
  /** A feature of the set's own, so that its habits of labelling are not taken for general. */
  readonly set?: number;
  /** Forms that are to look unknown. */
  readonly hidden?: (form: number) => boolean;
  /** First tokens of sentences to be left out. */
  readonly without?: ReadonlySet<number>;
}

export interface PlacedExample extends Example {
  /** Its first token. */
  readonly from: number;
}

/**
 * The runs of tokens where names can be, with one token around that is none, as the recogniser decodes them, with the
 * features that it uses.
 */
export function examplesOf(doc: LabelledText, reader: DocumentReader, options: ExampleOptions): PlacedExample[] {
  const tokens = tokenize(doc.text);
  const sentences = splitSentences(doc.text, tokens, 'en');
  const gold = goldLabels(tokens, doc.names);
  reader.open(doc.text, tokens, sentences, 'en', options.foreign === true ? View.foreign : 0);
  const votes =
    options.firstPass === undefined
      ? undefined
      : new NameVotes(tokens, reader.document, reader.capital, options.firstPass);
  const examples: PlacedExample[] = [];
  const { active } = reader;
  for (let s = 0; s < reader.sequences; s++) {
    const from = reader.bounds[s]!;
    const to = reader.bounds[s + 1]!;
    if (options.without?.has(from) === true) continue;
    for (let i = from; i < to; i++) {
      if (active[i] === 0) continue;
      let end = i;
      while (end < to && active[end] === 1) end++;
      const first = Math.max(from, i - 1);
      const last = Math.min(to, end + 1);
      const labels = new Uint8Array(last - first);
      labels.set(cutAt(gold, i, end), i - first);
      examples.push({
        from: first,
        ...featuresOf(reader, s, first, last, votes, options),
        labels,
        ...(options.weight === undefined ? {} : { weight: options.weight }),
      });
      i = end - 1;
    }
  }
  return examples;
}

function featuresOf(
  reader: DocumentReader,
  s: number,
  from: number,
  to: number,
  votes: NameVotes | undefined,
  { hidden, set }: ExampleOptions,
): { features: Uint32Array; offsets: Uint32Array } {
  const { features } = reader;
  features.length = 0;
  const offsets = new Uint32Array(to - from + 1);
  for (let i = from; i < to; i++) {
    if (reader.active[i] === 0) features.push(0x3002, 0);
    else {
      reader.pushAll(i, s, votes, hidden);
      if (set !== undefined) {
        features.push(0x3000, set);
        if (reader.capital[i] !== 0) features.push(0x3001, set);
      }
    }
    offsets[i - from + 1] = features.length;
  }
  const own = features.values.slice(0, features.length);
  features.length = 0;
  return { features: own, offsets };
}

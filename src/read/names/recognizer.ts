import type { Sentence } from '../../model/reading.ts';
import type { Tokens } from '../../model/tokens.ts';
import { loadTagger, type Tagger } from '../../structures/sequence-tagger.ts';
import { readWeights } from '../../structures/weights-file.ts';
import { DocumentReader } from './document-reader.ts';
import { joinPersons } from './join-persons.ts';
import { NameVotes } from './name-votes.ts';
import { agreeOnPersons } from './person-consistency.ts';
import { splitLabels } from './split-labels.ts';
import { loadWordTable, type WordTable } from './word-table.ts';

export const NAMES_MAGIC = 'SNAM';
export const NAMES_VERSION = 1;

/** Labels the tokens of a text with `NAME_LABELS`, in two passes: the second knows what the first said elsewhere. */
export class Recognizer {
  readonly tagger: Tagger;
  readonly table: WordTable;
  private readonly reader: DocumentReader;
  private scores = new Float32Array(0);
  private labels = new Uint8Array(0);

  constructor(tagger: Tagger, table: WordTable) {
    this.tagger = tagger;
    this.table = table;
    this.reader = new DocumentReader(table, tagger);
  }

  /** One label per token, in a buffer that the next call overwrites. */
  label(text: string, tokens: Tokens, sentences: readonly Sentence[], language: string): Uint8Array {
    const { reader, tagger } = this;
    if (this.labels.length < tokens.length) this.labels = new Uint8Array(tokens.length * 2);
    this.labels.fill(0, 0, tokens.length);
    reader.open(text, tokens, sentences, language);
    const units = reader.score(tagger);
    this.decode(units);
    reader.addVotes(tagger, new NameVotes(tokens, reader.document, reader.capital, this.labels), units);
    this.decode(units);
    splitLabels(text, tokens, this.labels);
    joinPersons(text, tokens, this.labels);
    agreeOnPersons(
      tokens,
      reader.document,
      this.table,
      reader.rows,
      reader.capital,
      reader.bounds,
      reader.lines,
      reader.sequences,
      this.labels,
    );
    return this.labels;
  }

  /** Labels the runs of tokens where names can be, with one token around that is none. */
  private decode(units: Int32Array): void {
    const { reader, labels } = this;
    const { active } = reader;
    for (let s = 0; s < reader.sequences; s++) {
      const from = reader.bounds[s]!;
      const to = reader.bounds[s + 1]!;
      for (let i = from; i < to; i++) {
        if (active[i] === 0) {
          labels[i] = 0;
          continue;
        }
        let end = i;
        while (end < to && active[end] === 1) end++;
        this.decodeRun(units, Math.max(from, i - 1), Math.min(to, end + 1));
        i = end - 1;
      }
    }
  }

  private decodeRun(units: Int32Array, from: number, to: number): void {
    const { tagger, reader } = this;
    const n = tagger.labels.length;
    const { scale } = tagger;
    const length = to - from;
    if (this.scores.length < length * n) this.scores = new Float32Array(length * n * 2);
    const { scores } = this;
    for (let i = from; i < to; i++) {
      const at = (i - from) * n;
      if (reader.active[i] === 0) {
        scores.fill(-1e6, at, at + n);
        scores[at] = 0;
      } else for (let y = 0; y < n; y++) scores[at + y] = units[i * n + y]! * scale;
    }
    tagger.best(scores, length, this.labels.subarray(from, to));
  }
}

/** @throws WeightsError for another file, an unknown version or damage. */
export function loadRecognizer(weights: Uint8Array): Recognizer {
  const section = readWeights(NAMES_MAGIC, NAMES_VERSION, weights);
  return new Recognizer(loadTagger(section('tagger')), loadWordTable(section('words')));
}

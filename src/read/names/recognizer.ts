import type { Sentence } from '../../model/reading.ts';
import type { Tokens } from '../../model/tokens.ts';
import { loadTagger, type Tagger } from '../../structures/sequence-tagger.ts';
import { readWeights } from '../../structures/weights-file.ts';
import { DocumentReader } from './document-reader.ts';
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

  private decode(units: Int32Array): void {
    const { reader, tagger } = this;
    const n = tagger.labels.length;
    const { scale } = tagger;
    for (let s = 0; s < reader.sequences; s++) {
      const from = reader.bounds[s]!;
      const length = reader.bounds[s + 1]! - from;
      if (this.scores.length < length * n) this.scores = new Float32Array(length * n * 2);
      for (let i = 0; i < length * n; i++) this.scores[i] = units[from * n + i]! * scale;
      tagger.best(this.scores, length, this.labels.subarray(from, from + length));
    }
  }
}

/** @throws WeightsError for another file, an unknown version or damage. */
export function loadRecognizer(weights: Uint8Array): Recognizer {
  const section = readWeights(NAMES_MAGIC, NAMES_VERSION, weights);
  return new Recognizer(loadTagger(section('tagger')), loadWordTable(section('words')));
}

import { jsonLines, utf16Offsets } from '../../quality/data.ts';
import type { TokenRange } from '../../src/read/attributions/scene.ts';
import { type Scene, setScene } from '../../src/read/attributions/scene.ts';
import { splitSentences, tokenize } from '../../src/text/index.ts';

export interface PolnearRow {
  readonly doc: string;
  readonly primary: boolean;
  readonly text: string;
  readonly title: string;
  readonly attributions: readonly {
    readonly source: readonly [number, number][];
    readonly cue: readonly [number, number][];
    readonly content: readonly [number, number][];
    readonly kind: 'direct' | 'indirect' | 'mixed' | 'empty';
  }[];
}

export interface GoldAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly kind: string;
}

export interface GoldArticle {
  readonly row: PolnearRow;
  readonly scene: Scene;
  readonly gold: readonly GoldAttribution[];
}

/** Whether an article, by its place in the file, is kept from learning while numbers are set. */
export const isHeld = (article: number): boolean => article % 10 === 3;

/** The articles of a PolNeAR file by their primary annotator, with spans as token ranges. */
export function goldArticles(data: string, file: string): GoldArticle[] {
  return jsonLines<PolnearRow>(data, file)
    .filter(({ primary }) => primary)
    .map(goldArticle);
}

export function goldArticle(row: PolnearRow): GoldArticle {
  const { text } = row;
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, 'en');
  const scene = setScene({ text, tokens, sentences, names: [], entities: [], offices: [], times: [], language: 'en' });
  const units = utf16Offsets(text);
  const ranges = (spans: readonly [number, number][]): TokenRange[] =>
    spans
      .map(([start, end]) => tokensAt(scene, units[start]!, units[end]!))
      .filter(({ from, to }) => to > from)
      .sort((a, b) => a.from - b.from);
  const gold = row.attributions
    .map(({ source, cue, content, kind }) => ({
      source: ranges(source),
      cue: ranges(cue),
      content: joined(ranges(content)),
      kind,
    }))
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0);
  return { row, scene, gold };
}

/** Some annotators cut a quotation at its sentences; pieces with nothing between them are one. */
function joined(ranges: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    if (last !== undefined && last.to >= range.from)
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else out.push(range);
  }
  return out;
}

function tokensAt({ tokens }: Scene, start: number, end: number): TokenRange {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && tokens.start[to]! < end) to++;
  return { from: low, to };
}

import { beginning, EDGES_SIZE, Edges, ending } from '../../src/read/attributions/learned/edges.ts';
import { endsOf, startsOf } from '../../src/read/attributions/learned/pointer.ts';
import { endFeatures, type Frame, noneFeatures, Role } from '../../src/read/attributions/learned/pointer-features.ts';
import { detailFeatures, outlineFeatures, Start } from '../../src/read/attributions/learned/start-features.ts';
import { topOf, type View } from '../../src/read/attributions/learned/view.ts';
import type { TokenRange } from '../../src/read/attributions/scene.ts';
import { Features } from '../../src/read/attributions/syntax/scores.ts';
import { seededRandom, shuffle } from '../../src/structures/seeded-random.ts';
import type { GoldAttribution } from './gold.ts';
import { ChoicesBuilder, HashedLogLinear, learnChoices } from './hashed-log-linear.ts';

/** Chances that a feature is left out while learning: the ends lean on single words more. */
const DROPOUT = { beginnings: 0.3, ends: 0.5 };

/** Pairs of word classes that stand at fewer edges than this are never tried. */
const FEWEST = 3;

function knownEdges(
  articles: readonly { readonly view: View; readonly gold: readonly GoldAttribution[] }[],
): Uint8Array {
  const counts = new Uint32Array(EDGES_SIZE);
  const count = (view: View, role: number, { from, to }: TokenRange): void => {
    const { sentenceOf, sentences } = view.scene;
    counts[beginning(view, role, from, sentences[sentenceOf[from]!]!.firstToken)]!++;
    counts[ending(view, role, to - 1, sentences[sentenceOf[to - 1]!]!.endToken)]!++;
  };
  for (const { view, gold } of articles) {
    for (const { source, content } of gold) {
      if (source[0] !== undefined) count(view, Role.source, source[0]);
      for (const [piece, range] of content.entries()) count(view, piece === 0 ? Role.content : Role.second, range);
    }
  }
  return Uint8Array.from(counts, (n) => (n >= FEWEST ? 1 : 0));
}

/** Where sources and contents begin and end, by softmax regression over all tokens that may. */
export function learnPointers(
  articles: readonly { readonly view: View; readonly gold: readonly GoldAttribution[] }[],
  epochs: number,
  bits: number,
  log: (line: string) => void,
): { starts: HashedLogLinear; ends: HashedLogLinear; edges: Uint8Array } {
  const known = knownEdges(articles);
  const edges = new Edges(known);
  const startChoices = new ChoicesBuilder();
  const endChoices = new ChoicesBuilder();
  const features = new Features(64);
  const start = new Start();
  const places: number[] = [];
  const missed = [0, 0, 0];
  const asked = [0, 0, 0];
  const add = (view: View, frame: Frame, role: number, span: TokenRange | undefined): void => {
    asked[role]!++;
    startsOf(view, edges, frame, role, places);
    const at = span === undefined ? places.length : places.indexOf(span.from);
    if (at < 0) {
      missed[role]!++;
      return;
    }
    for (const s of places) {
      features.clear();
      start.lay(view, frame, s);
      outlineFeatures(view, frame, role, start, features);
      detailFeatures(view, frame, role, start, features);
      startChoices.add(features.hashes, features.count);
    }
    features.clear();
    noneFeatures(view, frame, role, features);
    startChoices.add(features.hashes, features.count);
    startChoices.end(at);
    if (span === undefined) return;
    endsOf(view, edges, frame, role, span.from, places);
    const end = places.indexOf(span.to - 1);
    if (end < 0) {
      missed[role]!++;
      return;
    }
    for (const e of places) {
      features.clear();
      endFeatures(view, frame, role, span.from, e, features);
      endChoices.add(features.hashes, features.count);
    }
    endChoices.end(end);
  };
  for (const { view, gold } of articles) {
    for (const { source, cue, content } of gold) {
      const frame: Frame = {
        cue: cue[0]!,
        top: topOf(view, cue[0]!.from, cue[0]!.to),
        source: undefined,
        first: undefined,
      };
      add(view, frame, Role.source, source[0]);
      const known = { ...frame, source: source[0] };
      add(view, known, Role.content, content[0]);
      for (let piece = 1; piece <= content.length && piece < 4; piece++) {
        add(view, { ...known, first: content[piece - 1] }, Role.second, content[piece]);
      }
    }
  }
  log(
    `choices: ${startChoices.size} beginnings, ${endChoices.size} ends; out of reach ${missed.join('/')} of ${asked.join('/')}`,
  );
  const starts = new HashedLogLinear(bits, 1, 0.06, 1e-5);
  const ends = new HashedLogLinear(bits, 1, 0.05, 1e-5);
  const random = seededRandom(7);
  for (const [name, model, choices] of [
    ['beginnings', starts, startChoices.done()],
    ['ends', ends, endChoices.done()],
  ] as const) {
    const order = Uint32Array.from(choices.right, (_, i) => i);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      const { loss, right } = learnChoices(model, choices, order, random, DROPOUT[name]);
      if (epoch >= epochs / 2) model.snapshot();
      log(`${name}, epoch ${epoch}: loss ${loss.toFixed(4)}, right ${(100 * right).toFixed(2)} %`);
    }
  }
  return { starts, ends, edges: known };
}

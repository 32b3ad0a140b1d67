import { HashIndex } from '../../../structures/hash-index.ts';
import { Tagger } from '../../../structures/sequence-tagger.ts';
import { legalSpans } from '../../../structures/span-labels.ts';
import { asFloat32, asInt8, asUint32, readWeights } from '../../../structures/weights-file.ts';
import type { Draft } from '../draft.ts';
import type { Scene, TokenRange } from '../scene.ts';
import { SyntaxReader } from '../syntax/index.ts';
import { Features, HashedScores, widened } from '../syntax/scores.ts';
import { Relation } from '../syntax/tags.ts';
import { acceptance, acceptanceFeatures, type Candidate } from './acceptance.ts';
import { cueFeatures, NEVER, neverCue } from './cue-features.ts';
import { Edges } from './edges.ts';
import { mend } from './mend.ts';
import { Pointer } from './pointer.ts';
import { type Frame, Role } from './pointer-features.ts';
import { makeView, topOf, type View, type WordClasses } from './view.ts';

export const MAGIC = 'SATT';
export const VERSION = 1;
const LABELS = ['O', 'B-CUE', 'I-CUE'];

/** Numbers that shift the finder between missing and inventing; found on held-out articles. */
export interface Leanings {
  /** Taken from the score of "a cue begins here". */
  readonly noCue: number;
  readonly noSource: number;
  readonly noSecond: number;
  /** Attributions of which the content is less likely right than this are dropped (logit). */
  readonly least: number;
  /** Least sum of weighted logarithms where the content stands between quotation marks: a title or a nickname is not said. */
  readonly leastQuoted: number;
}
export const LEANINGS: Leanings = { noCue: -2.75, noSource: 0, noSecond: -0.5, least: -1.6, leastQuoted: -0.5 };

const MOST_PIECES = 4;

/** The trained finder for English: cues by a linear-chain model, then source and content of each by pointers. */
export class LearnedFinder {
  private readonly syntax: SyntaxReader;
  private readonly classes: WordClasses;
  private readonly cues: HashedScores;
  private readonly chain: Tagger;
  private readonly pointer: Pointer;
  private readonly features = new Features(64);
  private readonly row = new Int32Array(4);
  private readonly leanings: Leanings;

  /** @throws WeightsError for bytes that are not `models/attributions.bin`. */
  constructor(weights: Uint8Array, leanings: Leanings = LEANINGS) {
    const section = readWeights(MAGIC, VERSION, weights);
    this.leanings = leanings;
    this.syntax = new SyntaxReader(section);
    const hashes = asUint32(section('class-words'));
    const index = new HashIndex(hashes.length);
    for (const hash of hashes) index.add(hash);
    const coarse = section('class-coarse');
    const fine = section('class-fine');
    const lookUp =
      (table: Uint8Array) =>
      (fold: number): number => {
        const row = index.find(fold);
        return row < 0 ? 0 : table[row]!;
      };
    this.classes = { coarse: lookUp(coarse), fine: lookUp(fine) };
    const scales = asFloat32(section('scales'));
    this.cues = new HashedScores(widened(asInt8(section('cues'))), 4, scales[0]!);
    this.chain = new Tagger({
      labels: LABELS,
      legal: legalSpans(LABELS),
      keys: new Uint32Array(0),
      weights: new Int8Array(0),
      scale: 1,
      transitions: asFloat32(section('cue-transitions')),
    });
    this.pointer = new Pointer(
      new HashedScores(asInt8(section('starts')), 1, scales[1]!),
      new HashedScores(asInt8(section('ends')), 1, scales[2]!),
      new Edges(section('edges')),
    );
  }

  view(scene: Scene): View {
    return makeView(scene, this.syntax.read(scene.text, scene.tokens, scene.sentences), this.classes);
  }

  /** The attributions of an article, and per token whether it heads a subject. */
  find(scene: Scene): { drafts: Draft[]; subjects: Uint8Array } {
    const view = this.view(scene);
    const subjects = view.relations.map((relation) =>
      relation === Relation.nsubj || relation === Relation.nsubjpass ? 1 : 0,
    );
    const drafts: Draft[] = [];
    for (const { range, confidence } of this.findCues(view)) {
      const draft = this.link(view, range, confidence);
      if (draft !== undefined) drafts.push(draft);
    }
    return { drafts: mend(view, drafts), subjects };
  }

  /** The cues of an article with their probabilities. */
  findCues(view: View): { range: TokenRange; confidence: number }[] {
    const found: { range: TokenRange; confidence: number }[] = [];
    const { features, row } = this;
    for (const { firstToken, endToken } of view.scene.sentences) {
      const n = endToken - firstToken;
      const scores = new Float32Array(n * 3);
      for (let i = 0; i < n; i++) {
        if (neverCue(view.tags[firstToken + i]!)) {
          scores[i * 3 + 1] = NEVER;
          scores[i * 3 + 2] = NEVER;
          continue;
        }
        cueFeatures(view, firstToken, endToken, firstToken + i, features);
        this.cues.sum(features.hashes, features.count, row);
        for (let y = 0; y < 3; y++) scores[i * 3 + y] = row[y]! * this.cues.scale;
        scores[i * 3 + 1] = scores[i * 3 + 1]! - this.leanings.noCue;
      }
      const labels = new Uint8Array(n);
      this.chain.best(scores, n, labels);
      if (!labels.includes(1)) continue;
      const chances = new Float32Array(n * 3);
      this.chain.marginals(scores, n, chances);
      for (let i = 0; i < n; i++) {
        if (labels[i] !== 1) continue;
        let to = i + 1;
        while (to < n && labels[to] === 2) to++;
        found.push({ range: { from: firstToken + i, to: firstToken + to }, confidence: chances[i * 3 + 1]! });
        i = to - 1;
      }
    }
    return found;
  }

  /** Source and content of a cue; undefined where no content is likely. */
  link(view: View, cue: TokenRange, confidence: number): Draft | undefined {
    const { leanings } = this;
    const found = this.consider(view, cue, confidence);
    if (found === undefined) return undefined;
    const { frame, sourceScore, content, contentScore } = found;
    const { source } = frame;
    const sure = Math.log(confidence) + 0.3 * sourceScore + 0.6 * contentScore;
    const features = acceptanceFeatures(view, found);
    if (acceptance(features) < leanings.least) return undefined;
    // A title or a nickname between quotation marks is not said.
    if (view.scene.quotationOf[content[0]!.from]! >= 0 && sure < leanings.leastQuoted) return undefined;
    return {
      source: source === undefined ? [] : [source],
      cue: [cue],
      content,
      confidence: Math.exp(Math.max(-2, sure)),
    };
  }

  /** The likeliest source and content of a cue, however unlikely. */
  consider(view: View, cue: TokenRange, confidence: number): Candidate | undefined {
    const { leanings } = this;
    const frame: Frame = { cue, top: topOf(view, cue.from, cue.to), source: undefined, first: undefined };
    const { span: source, score: sourceScore } = this.pointer.find(view, frame, Role.source, 3, leanings.noSource);
    const known: Frame = { ...frame, source };
    const first = this.pointer.find(view, known, Role.content, 4, -20);
    if (first.span === undefined) return undefined;
    const content = [first.span];
    let piecesScore = 0;
    while (content.length < MOST_PIECES) {
      const next = this.pointer.find(view, { ...known, first: content.at(-1) }, Role.second, 2, leanings.noSecond);
      piecesScore += next.score;
      if (next.span === undefined) break;
      content.push(next.span);
    }
    return { frame: known, confidence, sourceScore, content, contentScore: first.score, piecesScore };
  }
}

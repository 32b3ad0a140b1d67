import { HashIndex } from '../../../structures/hash-index.ts';
import { asFloat32, asInt8, asUint32, readWeights } from '../../../structures/weights-file.ts';
import type { Draft } from '../draft.ts';
import type { Scene, TokenRange } from '../scene.ts';
import { SyntaxReader } from '../syntax/index.ts';
import { Features, HashedScores, widened } from '../syntax/scores.ts';
import { Relation } from '../syntax/tags.ts';
import { CueChain } from './cue-chain.ts';
import { cueDetails, cueOutline, NEVER, neverCue } from './cue-features.ts';
import { Edges } from './edges.ts';
import { mend } from './mend.ts';
import { Pointer } from './pointer.ts';
import { type Frame, Role } from './pointer-features.ts';
import type { Proposal } from './span-features.ts';
import { SpanRanker, unpackedTrees } from './span-ranker.ts';
import { makeView, topOf, type View, type WordClasses } from './view.ts';

export const MAGIC = 'SATT';
export const VERSION = 1;

/** Numbers that shift the finder between missing and inventing; found on held-out articles. */
export interface Leanings {
  /** Taken from the score of "a cue begins here": low, since what is no cue is told by its content later. */
  readonly noCue: number;
  readonly noSource: number;
  readonly noSecond: number;
  /** Attributions of which the content is less likely right than this are dropped (logit). */
  readonly least: number;
  /** The same where the content stands between quotation marks: a title or a nickname is not said. */
  readonly leastQuoted: number;
}
export const LEANINGS: Leanings = { noCue: -3.5, noSource: 0, noSecond: -0.9, least: -1.3, leastQuoted: 0.5 };

/** A word that by its outline is less of a cue than this (logarithm of the odds) is none. */
const LEAST_OUTLINE = -2.2;
const MOST_PIECES = 4;
/** Spans among which the ranker chooses. */
const MOST_SPANS = 6;

/** The trained finder for English: cues by a linear-chain model, then source and content of each by pointers. */
export class LearnedFinder {
  private readonly syntax: SyntaxReader;
  private readonly classes: WordClasses;
  private readonly cues: HashedScores;
  private readonly chain: CueChain;
  private readonly pointer: Pointer;
  private readonly ranker: SpanRanker;
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
    this.chain = new CueChain(asFloat32(section('cue-transitions')));
    this.pointer = new Pointer(
      new HashedScores(asInt8(section('starts')), 1, scales[1]!),
      new HashedScores(asInt8(section('ends')), 1, scales[2]!),
      new Edges(section('edges')),
    );
    this.ranker = new SpanRanker(unpackedTrees(section));
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
    const proposals = this.proposals(view);
    for (let place = 0; place < proposals.length; place++) {
      const { frame, spans } = proposals[place]!;
      const { rank, value } = this.ranker.choose(view, proposals, place);
      const first = spans[rank]!;
      const quoted = scene.quotationOf[first.from]! >= 0;
      if (value < (quoted ? this.leanings.leastQuoted : this.leanings.least)) continue;
      drafts.push({
        source: frame.source === undefined ? [] : [frame.source],
        cue: [frame.cue],
        content: this.pieces(view, frame, first),
        confidence: 1 / (1 + Math.exp(-value)),
      });
    }
    return { drafts: mend(view, drafts), subjects };
  }

  /** The cues of an article with their probabilities. */
  private findCues(view: View): { range: TokenRange; confidence: number }[] {
    const found: { range: TokenRange; confidence: number }[] = [];
    const { features, row } = this;
    const least = LEAST_OUTLINE / this.cues.scale;
    for (const { firstToken, endToken } of view.scene.sentences) {
      const n = endToken - firstToken;
      const scores = new Float32Array(n * 3);
      for (let i = 0; i < n; i++) {
        if (neverCue(view.tags[firstToken + i]!)) {
          scores[i * 3 + 1] = NEVER;
          scores[i * 3 + 2] = NEVER;
          continue;
        }
        // First by the outline alone; the details are looked at only where that leaves a chance.
        features.clear();
        cueOutline(view, firstToken, endToken, firstToken + i, features);
        this.cues.sum(features.hashes, features.count, row);
        const [o, b, on] = row as unknown as [number, number, number];
        if (Math.max(b, on) - o < least) {
          scores[i * 3 + 1] = NEVER;
          scores[i * 3 + 2] = NEVER;
          continue;
        }
        features.clear();
        cueDetails(view, firstToken, endToken, firstToken + i, features);
        this.cues.sum(features.hashes, features.count, row);
        scores[i * 3] = (o + row[0]!) * this.cues.scale;
        scores[i * 3 + 1] = (b + row[1]!) * this.cues.scale;
        scores[i * 3 + 2] = (on + row[2]!) * this.cues.scale;
        scores[i * 3 + 1] = scores[i * 3 + 1]! - this.leanings.noCue;
      }
      const labels = new Uint8Array(n);
      if (!this.chain.best(scores, n, labels)) continue;
      const chances = new Float32Array(n * 3);
      this.chain.chances(scores, n, chances);
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

  /** The cues of an article with their sources and where their contents may stand, in the order of the text. */
  proposals(view: View): Proposal[] {
    const found: Proposal[] = [];
    for (const { range, confidence } of this.findCues(view)) {
      const proposal = this.propose(view, range, confidence);
      if (proposal.spans.length > 0) found.push(proposal);
    }
    return found;
  }

  /** The source of a cue and where its content may stand. */
  private propose(view: View, cue: TokenRange, confidence: number): Proposal {
    const frame: Frame = { cue, top: topOf(view, cue.from, cue.to), source: undefined, first: undefined };
    const { span: source, score } = this.pointer.find(view, frame, Role.source, 3, this.leanings.noSource);
    const known: Frame = { ...frame, source };
    const spans = this.pointer.ranked(view, known, Role.content, MOST_SPANS);
    const sure = spans.length === 0 ? 0 : confidence * Math.exp(spans[0]!.start + spans[0]!.end);
    return { frame: known, confidence, sourceScore: score, spans, sure };
  }

  /** A content's first piece with those behind it. */
  private pieces(view: View, frame: Frame, first: TokenRange): TokenRange[] {
    const content = [first];
    while (content.length < MOST_PIECES) {
      const asked = { ...frame, first: content.at(-1) };
      const { span } = this.pointer.find(view, asked, Role.second, 2, this.leanings.noSecond);
      if (span === undefined) break;
      content.push(span);
    }
    return content;
  }
}

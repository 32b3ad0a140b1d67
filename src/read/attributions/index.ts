import type { Notice } from '../../model/notice.ts';
import type { Attribution, Reference } from '../../model/reading.ts';
import { assemble } from './assemble.ts';
import { findCalled } from './called.ts';
import { findDashDialogue } from './dash-dialogue.ts';
import { findDirectSpeech } from './direct-speech.ts';
import type { Draft } from './draft.ts';
import { findIndirectSpeech } from './indirect-speech.ts';
import { LearnedFinder } from './learned/finder.ts';
import { type AttributionInput, type Scene, setScene } from './scene.ts';
import { findSigned } from './signature.ts';
import { findTranscript } from './transcript.ts';

export type { AttributionInput } from './scene.ts';

/** Who said what. */
export interface AttributionFinder {
  /**
   * Attributions in the order of the text, and pronouns and nouns with whom they mean; a notice for each quotation whose
   * marks had to be repaired.
   */
  find(input: AttributionInput): { attributions: Attribution[]; references: Reference[]; notices: Notice[] };
}

/** `weights`: the bytes of `models/attributions.bin`; without them the rules for all languages serve English too. */
export function createAttributionFinder(weights: Uint8Array | undefined): AttributionFinder {
  const learned = weights === undefined ? undefined : new LearnedFinder(weights);
  return {
    find(input) {
      const scene = setScene(input);
      if (learned === undefined || !/^en\b/.test(input.language)) {
        return { ...assemble(scene, byRule(scene)), notices: repairs(scene) };
      }
      const { drafts, subjects } = learned.find(scene);
      addByRule(scene, drafts);
      return { ...assemble({ ...scene, subjects }, drafts), notices: repairs(scene) };
    },
  };
}

function byRule(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  findTranscript(scene, drafts);
  findDashDialogue(scene, drafts);
  findDirectSpeech(scene, drafts);
  findIndirectSpeech(scene, drafts);
  findCalled(scene, drafts);
  return drafts;
}

/** Adds by rule the quotations and transcripts that the trained finder leaves without a speaker. */
function addByRule(scene: Scene, drafts: Draft[]): void {
  const sure: Draft[] = [];
  findTranscript(scene, sure);
  findSigned(scene, sure);
  if (sure.length > 0) giveWay(drafts, sure);
  const covered = new Uint8Array(scene.tokens.length);
  for (const { content, cue } of drafts) {
    for (const { from, to } of content) covered.fill(1, from, to);
    for (const { from, to } of cue) covered.fill(1, from, to);
  }
  const ruled: Draft[] = [];
  findDirectSpeech(scene, ruled);
  for (const draft of ruled) {
    giveSource(drafts, draft);
    const free = draft.content.filter(({ from, to }) => !covered.subarray(from, to).includes(1));
    if (free.length === 0) continue;
    if (free.length === draft.content.length && draft.continues === undefined) drafts.push(draft);
    else drafts.push(goingOn(scene, drafts, { ...draft, content: free }));
  }
}

/** Puts what the layout tells for sure in the place of whatever stands there. */
function giveWay(drafts: Draft[], sure: readonly Draft[]): void {
  const cues = new Set(sure.map(({ cue }) => cue[0]!.from));
  const taken = new Set(sure.map(({ content }) => content[0]!.from));
  for (let d = drafts.length - 1; d >= 0; d--) {
    const { cue, content } = drafts[d]!;
    const own = content.filter(({ from }) => !taken.has(from));
    if (cues.has(cue[0]?.from ?? -1) || own.length === 0) drafts.splice(d, 1);
    else if (own.length < content.length) drafts[d] = { ...drafts[d]!, content: own };
  }
  for (let d = 0; d < drafts.length; d++) {
    // What went on from another draft may have lost it.
    const { continues, ...draft } = drafts[d]!;
    if (continues !== undefined) drafts[d] = draft;
  }
  for (const draft of sure) drafts.push(draft);
}

/** Where the trained finder has the same cue without a source, the rule's source serves. */
function giveSource(drafts: Draft[], ruled: Draft): void {
  const cue = ruled.cue[0];
  if (cue === undefined || ruled.source.length === 0) return;
  for (let d = 0; d < drafts.length; d++) {
    const own = drafts[d]!.cue[0];
    if (own === undefined || own.from >= cue.to || cue.from >= own.to || drafts[d]!.source.length > 0) continue;
    const { continues: _, ...draft } = drafts[d]!;
    drafts[d] = { ...draft, source: ruled.source };
  }
}

/** A quotation that goes on where another draft left off: the same speaker, without a cue of its own. */
function goingOn(scene: Scene, drafts: readonly Draft[], draft: Draft): Draft {
  const at = draft.content[0]!.from;
  let before = -1;
  for (let d = 0; d < drafts.length; d++) {
    const { content } = drafts[d]!;
    const end = content.at(-1)!.to;
    // Only what was itself quoted goes on.
    const near =
      scene.sentences[scene.sentenceOf[at]!]!.paragraph - scene.sentences[scene.sentenceOf[end - 1]!]!.paragraph <= 3;
    if (
      near &&
      end <= at &&
      scene.quotationOf[end - 1]! >= 0 &&
      (before < 0 || end > drafts[before]!.content.at(-1)!.to)
    )
      before = d;
  }
  return { source: [], cue: [], content: draft.content, confidence: 0.5, ...(before < 0 ? {} : { continues: before }) };
}

const MOST_NOTICES = 20;

function repairs(scene: Scene): Notice[] {
  const notices: Notice[] = [];
  for (const { ends, outer } of scene.marks) {
    if ((ends !== 'unclosed' && ends !== 'other-style') || notices.length >= MOST_NOTICES) continue;
    const words = scene.text.slice(outer.start, outer.start + 40).replace(/\s+/g, ' ');
    const how =
      ends === 'unclosed'
        ? 'is not closed; it was ended with its paragraph'
        : 'is closed by another mark; the two were paired';
    notices.push({ step: 'read', place: '', reason: `the quotation that begins ${words}… at ${outer.start} ${how}` });
  }
  return notices;
}

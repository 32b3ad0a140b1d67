import type { Attribution, Reference, Speaker, SpeechKind } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { findReferences } from '../references/index.ts';
import { surveyDiscourse } from './discourse.ts';
import { type Draft, firstToken, lastToken } from './draft.ts';
import type { Scene, TokenRange } from './scene.ts';
import { isIndefinite } from './source-head.ts';
import { type Heard, resolveSpeaker } from './speaker.ts';

/**
 * Drafts → attributions, in the order of the text, each with its speaker, time and the one within which it stands; with the
 * pronouns and nouns that stand for an entity, whoever speaks.
 */
export function assemble(
  scene: Scene,
  found: readonly Draft[],
): { attributions: Attribution[]; references: Reference[] } {
  const drafts = scene.told > 0 ? found.map((draft) => behindDateline(draft, scene.told)) : found;
  const order = drafts.map((_, index) => index).sort((a, b) => place(drafts[a]!) - place(drafts[b]!) || a - b);
  const position = new Map(order.map((draft, at) => [draft, at]));
  const discourse = surveyDiscourse(scene);
  const heard: Heard = { speakers: [], last: undefined, latest: undefined, lastMany: undefined };
  const ordered = order.map((index) => drafts[index]!);
  const within = enclosingOf(ordered);
  const attributions = ordered.map((draft, at): Attribution => {
    const outer = within[at]!;
    const continues = draft.continues === undefined ? undefined : position.get(draft.continues);
    const local: Draft = { ...draft, ...(continues === undefined ? {} : { continues }) };
    const speaker = resolveSpeaker(scene, discourse, local, heard, outer < 0 ? undefined : heard.speakers[outer]);
    heard.speakers.push(speaker);
    remember(scene, heard, speaker, draft, outer >= 0);
    const time = timeOf(scene, draft);
    return {
      source: spansOf(scene, draft.source),
      cue: spansOf(scene, draft.cue),
      content: spansOf(scene, draft.content) as [Span, ...Span[]],
      kind: kindOf(scene, draft),
      speaker,
      quoted: quotedWithin(scene, draft),
      ...(time === undefined ? {} : { time }),
      ...(outer < 0 ? {} : { within: outer }),
    };
  });
  return { attributions, references: findReferences(scene, discourse, attributions) };
}

/** The dateline is neither what somebody says nor who says it. */
function behindDateline(draft: Draft, told: number): Draft {
  const cut = (ranges: readonly TokenRange[]): TokenRange[] =>
    ranges.map(({ from, to }) => (from < told && to > told ? { from: told, to } : { from, to }));
  return { ...draft, source: cut(draft.source), content: cut(draft.content) };
}

const place = (draft: Draft): number =>
  Math.min(
    ...[draft.source, draft.cue, draft.content].flatMap((ranges) => (ranges.length > 0 ? [ranges[0]!.from] : [])),
  );

function remember(scene: Scene, heard: Heard, speaker: Speaker, draft: Draft, nested: boolean): void {
  if (nested) return;
  const at = firstToken(draft.source.length > 0 ? draft.source : draft.content);
  const source = draft.source[0];
  const indefinite = source !== undefined && isIndefinite(scene, source);
  heard.latest = {
    speaker,
    indefinite,
    to: Math.max(lastToken(draft.content), lastToken(draft.cue), lastToken(draft.source)),
  };
  if (speaker.entity !== undefined) heard.last = { entity: speaker.entity, at };
  if (speaker.kind === 'collective') heard.lastMany = speaker;
}

/** For each draft the innermost one whose content holds its cue (or its content, where it has no cue), -1 for none. */
function enclosingOf(drafts: readonly Draft[]): Int32Array {
  const within = new Int32Array(drafts.length).fill(-1);
  const pieces = drafts
    .flatMap((draft, index) => draft.content.map(({ from, to }) => ({ from, to, index })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const open: { to: number; from: number; index: number }[] = [];
  const asked = drafts
    .map((draft, index) => {
      const cue = draft.cue[0] ?? draft.content[0]!;
      return { from: cue.from, to: cue.to, index };
    })
    .sort((a, b) => a.from - b.from);
  let next = 0;
  for (const question of asked) {
    while (next < pieces.length && pieces[next]!.from <= question.from) open.push(pieces[next++]!);
    while (open.length > 0 && open.at(-1)!.to <= question.from) open.pop();
    for (let k = open.length - 1; k >= 0 && k >= open.length - 12; k--) {
      const piece = open[k]!;
      if (piece.index === question.index || piece.to < question.to) continue;
      // Two that would stand within each other: the one that begins first is the outer.
      if (within[piece.index] === question.index) continue;
      if (drafts[question.index]!.cue.length === 0 && piece.from === question.from && piece.to === question.to)
        continue;
      within[question.index] = piece.index;
      break;
    }
  }
  // An enclosing attribution comes earlier in the list, so that every chain ends.
  for (let i = 0; i < within.length; i++) if (within[i]! >= i) within[i] = -1;
  return within;
}

function spansOf(scene: Scene, ranges: readonly TokenRange[]): Span[] {
  return ranges.map(({ from, to }) => ({ start: scene.tokens.start[from]!, end: scene.tokens.end[to - 1]! }));
}

function kindOf(scene: Scene, draft: Draft): SpeechKind {
  if (draft.spoken === true) return 'direct';
  let inside = 0;
  let outside = 0;
  for (const { from, to } of draft.content) {
    for (let i = from; i < to; i++) {
      if (scene.quotationOf[i]! >= 0) inside++;
      else if (/[\p{L}\p{N}]/u.test(scene.text[scene.tokens.start[i]!]!)) outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

function quotedWithin(scene: Scene, draft: Draft): Span[] {
  if (draft.spoken === true) return spansOf(scene, draft.content);
  const quoted: Span[] = [];
  for (const { from, to } of draft.content) {
    for (let i = from; i < to; i++) {
      const q = scene.quotationOf[i]!;
      if (q < 0) continue;
      const { quotation, to: end } = scene.quotations[q]!;
      const start = Math.max(quotation.start, scene.tokens.start[from]!);
      const stop = Math.min(quotation.end, scene.tokens.end[to - 1]!);
      if (stop > start && scene.text.slice(start, stop).trim() !== '') quoted.push(trim(scene.text, start, stop));
      i = end - 1;
    }
  }
  return quoted;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The time expression beside the cue that is no part of what is said. */
function timeOf(scene: Scene, draft: Draft): number | undefined {
  const cue = draft.cue[0];
  if (cue === undefined) return undefined;
  const sentence = scene.sentences[scene.sentenceOf[cue.from]!]!;
  let best: number | undefined;
  let nearest = 60;
  for (let t = 0; t < scene.times.length; t++) {
    const time = scene.times[t]!;
    if (time.start >= sentence.end) break;
    if (time.end <= sentence.start || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    const inContent = draft.content.some(
      ({ from, to }) => time.start < scene.tokens.end[to - 1]! && time.end > scene.tokens.start[from]!,
    );
    if (inContent) continue;
    const distance = Math.max(
      time.start - scene.tokens.end[lastToken(draft.cue)]!,
      scene.tokens.start[cue.from]! - time.end,
      0,
    );
    if (distance < nearest) {
      nearest = distance;
      best = t;
    }
  }
  return best;
}

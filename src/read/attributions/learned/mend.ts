import { SpeechWord } from '../../../text/languages/speech.ts';
import type { Draft } from '../draft.ts';
import { type Scene, type TokenRange, wordAt } from '../scene.ts';
import { isFiniteTag, Tag } from '../syntax/tags.ts';
import type { View } from './view.ts';

/**
 * Rules that keep the trained finder's drafts sane: no loose punctuation at the edges, no headline as a source, and a source for
 * verbs that share one with the verb before. `drafts` are in the order of their cues.
 */
export function mend(view: View, drafts: readonly Draft[]): Draft[] {
  const { scene } = view;
  const out: Draft[] = [];
  for (const draft of drafts) {
    const content = toldBefore(view, draft)
      .map((range) => trimContent(view, fromQuotation(view, range)))
      .filter(({ from, to }) => to > from);
    if (content.length === 0) continue;
    let source = draft.source.map((range) => trimSource(scene, range)).filter(({ from, to }) => to > from);
    if (source.length > 0 && wordAt(scene, draft.cue[0]!.from) === ':') {
      source = [subjectOf(view, source[0]!)];
      if (!canSpeak(scene, source[0]!) && scene.quotationOf[content[0]!.from]! < 0) continue;
    }
    const shared = source.length === 0 ? sharedWith(view, draft, out) : -1;
    if (shared >= 0 && wordAt(scene, draft.cue[0]!.from - 1) === ',') source = [...out[shared]!.source];
    out.push({
      ...draft,
      source,
      content,
      ...(source.length === 0 && shared >= 0 ? { continues: shared } : {}),
    });
  }
  return oneSpeakerEach(view, out);
}

/** A quotation that has a cue of its own is no later piece of another's content. */
function oneSpeakerEach({ scene }: View, drafts: readonly Draft[]): Draft[] {
  const own = new Map<number, number>();
  drafts.forEach(({ content, cue }, d) => {
    const { from } = content[0]!;
    if (cue.length > 0 && scene.quotationOf[from]! >= 0 && !own.has(from)) own.set(from, d);
  });
  return drafts.map((draft, d) => {
    const kept = draft.content.filter(({ from }, piece) => piece === 0 || (own.get(from) ?? d) === d);
    return kept.length === draft.content.length ? draft : { ...draft, content: kept };
  });
}

/** "…, sources told the Daily News": whom it was told is not what was told; that stands before the comma. */
function toldBefore(view: View, { cue, source, content }: Draft): readonly TokenRange[] {
  const { scene, verbs } = view;
  const only = content[0]!;
  const last = cue.at(-1)!.to - 1;
  if (content.length > 1 || source.length === 0 || !/^(?:told|tells|tell)$/.test(wordAt(scene, last))) return content;
  const finite = verbs[only.to - 1]! - verbs[only.from - 1]!;
  const { firstToken } = scene.sentences[scene.sentenceOf[last]!]!;
  const comma = source[0]!.from - 1;
  if (only.from !== last + 1 || finite > 0 || only.to - only.from > 7 || wordAt(scene, comma) !== ',') return content;
  return comma - firstToken > 3 && scene.quotationOf[comma]! < 0 ? [{ from: firstToken, to: comma }] : content;
}

/** "said tonight: “…”": a word or two before the colon are no part of the quotation. */
function fromQuotation({ scene, verbs }: View, { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < to && i <= from + 4; i++) {
    if (wordAt(scene, i - 1) !== ':' || scene.quotationOf[i]! < 0) continue;
    const before = from > 0 ? verbs[from - 1]! : 0;
    const quoted = scene.quotations[scene.quotationOf[i]!]!.from === i;
    return quoted && verbs[i - 1] === before ? { from: i, to } : { from, to };
  }
  return { from, to };
}

/** "Ukraine crisis: …" heads a report and says nothing; where names are known, a speaker before a colon has one. */
function canSpeak(scene: Scene, { from, to }: TokenRange): boolean {
  if (scene.names.length === 0) return true;
  for (let i = from; i < to; i++) {
    const name = scene.nameOf[i]!;
    const kind = name < 0 ? undefined : scene.names[name]!.kind;
    if (kind === 'person' || kind === 'organization') return true;
    if ((scene.bits[i]! & (SpeechWord.speakerNoun | SpeechWord.collectiveNoun)) !== 0) return true;
  }
  return false;
}

function trimContent({ tags, scene }: View, range: TokenRange): TokenRange {
  let { from, to } = range;
  const loose = (i: number): boolean => (tags[i] === Tag.COMMA || tags[i] === Tag.COLON) && scene.quotationOf[i]! < 0;
  while (to > from && loose(to - 1)) to--;
  while (from < to && loose(from) && wordAt(scene, from) !== '-') from++;
  // A bracket that closes what was opened before the content.
  if (to > from && wordAt(scene, to - 1) === ')') {
    let open = 0;
    for (let i = from; i < to; i++) open += wordAt(scene, i) === '(' ? 1 : wordAt(scene, i) === ')' ? -1 : 0;
    if (open < 0) to--;
  }
  return { from, to };
}

function trimSource(scene: Scene, range: TokenRange): TokenRange {
  let { from } = range;
  while (from < range.to && /^[•*·|–—-]+$/.test(wordAt(scene, from))) from++;
  return { from, to: range.to };
}

/** "Blinken will not meet Lavrov: ‘…’": of a whole clause before a colon its subject is the source. */
function subjectOf(view: View, range: TokenRange): TokenRange {
  const { tags, subject, left, right } = view;
  for (let i = range.from; i < range.to; i++) {
    if (!isFiniteTag(tags[i]!)) continue;
    let verb = i;
    while (subject[verb]! < 0 && view.heads[verb]! >= range.from && view.heads[verb]! < range.to)
      verb = view.heads[verb]!;
    const s = subject[verb]!;
    if (s < range.from || s >= range.to) {
      // Not parsed so: the name before the verb.
      let from = i;
      while (from > range.from && (tags[from - 1] === Tag.NNP || (view.shape[from - 1]! & 1) !== 0)) from--;
      return from < i ? { from, to: i } : range;
    }
    let from = Math.max(range.from, left[s]!);
    while (from < s && tags[from] !== Tag.NNP && tags[from] !== Tag.DT && tags[from] !== Tag.JJ) from++;
    return { from, to: Math.min(right[s]! + 1, i) };
  }
  return range;
}

/** The draft whose source a cue without one shares: "X said Y, adding that Z". */
function sharedWith(view: View, draft: Draft, before: readonly Draft[]): number {
  const { scene, tags } = view;
  const cue = draft.cue[0]!;
  const tag = tags[cue.from]!;
  const joined = wordAt(scene, cue.from - 1).toLowerCase();
  const gerund = tag === Tag.VBG;
  if (!gerund && joined !== 'and' && joined !== 'but') return -1;
  if ((scene.bits[cue.from]! & SpeechWord.verb) === 0 && !gerund) return -1;
  for (let d = before.length - 1; d >= 0 && before.length - d < 8; d--) {
    const other = before[d]!;
    if (scene.sentenceOf[other.cue[0]!.from] !== scene.sentenceOf[cue.from]) continue;
    // One that has no source either may still get one by rule; a participle leads further back.
    if (other.source.length > 0 || tags[other.cue[0]!.from] !== Tag.VBG) return d;
  }
  return -1;
}

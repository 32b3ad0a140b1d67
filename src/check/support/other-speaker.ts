import type { Attribution } from '../../model/reading.ts';
import { TokenFlag } from '../../model/tokens.ts';
import type { ComparedReport } from '../../text/comparison/statements.ts';
import { FeatureKind } from '../../text/comparison/statements.ts';
import { fold, foldHash } from '../../text/index.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import type { Checking } from '../checking.ts';
import type { Judged } from './judging.ts';

/** Sentences whose share of what is said is as near as this to the most are those that say it. */
const SLACK = 0.12;
/** Cosine from which on two words may call the same people: "police", "officers". */
const ALIKE = 0.5;

/**
 * Whether the draft gives to somebody what the sentences that say it give to somebody else, or to nobody while they and those
 * beside them do not name its speaker.
 */
export function otherSpeaker(checking: Checking, at: number, judged: Judged, chosen: readonly number[]): boolean {
  const { statements, draft } = checking;
  const { reports, report, sentence } = statements;
  const own = reports[0]!;
  const { start, end } = draft.reading.sentences[sentence[at]!]!;
  const said = draft.reading.attributions.find(
    ({ source, content, within }) =>
      within === undefined &&
      source.some((span) => span.start >= start && span.end <= end) &&
      content.some((span) => span.start < end && start < span.end),
  );
  if (!said || (said.speaker.kind !== 'named' && said.speaker.kind !== 'described')) return false;
  if (!saysWho(own, said)) return false;
  const { units, statements: list, like } = judged.beside;
  const { tokens, names } = draft.reading;
  const inside = units.map(({ token, kind }) => {
    const from = tokens.start[token]!;
    return (
      kind !== FeatureKind.name &&
      !names.some((name) => name.start <= from && from < name.end) &&
      said.content.some((span) => span.start <= from && from < span.end)
    );
  });
  const cover = (s: number): number => {
    const c = list.indexOf(s);
    let sum = 0;
    units.forEach(({ telling }, u) => {
      if (inside[u] && c >= 0) sum += telling * like[u * list.length + c]!;
    });
    return sum;
  };
  const covers = chosen.map(cover);
  const most = Math.max(...covers);
  if (!(most > 0)) return false;
  const tellers = chosen.filter((_, k) => covers[k]! >= most * (1 - SLACK));
  return !tellers.some((s) => mayBeSaidBy(checking, own, said, reports[report[s]!]!, sentence[s]!));
}

function mayBeSaidBy(
  checking: Checking,
  own: ComparedReport,
  said: Attribution,
  other: ComparedReport,
  sentence: number,
): boolean {
  const { sentences, attributions } = other.reading;
  const { start, end } = sentences[sentence]!;
  const theirs = attributions.filter(({ content }) => content.some((span) => span.start < end && start < span.end));
  const speaker = said.speaker;
  const key = speaker.entity === undefined ? undefined : own.entityKey(speaker.entity);
  const mine = wordsOf(own.text, said, speaker.name, own.reading.language);
  for (const { speaker: them, source } of theirs) {
    if (them.kind === 'unknown') return true;
    if (key !== undefined && them.entity !== undefined && other.entityKey(them.entity) === key) return true;
    const titles = other.reading.offices.flatMap(({ holder, title }) => (holder === them.entity ? [title] : []));
    const words = [them.name, ...titles, ...source.map((span) => other.text.slice(span.start, span.end))]
      .join(' ')
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => foldHash(word));
    if (mine.some((word) => words.some((one) => one === word || (checking.words?.similarity(one, word) ?? 0) >= ALIKE)))
      return true;
  }
  // No other name is told to have said it: then who does must be named in the sentence or beside it.
  const another = theirs.some(({ speaker: them }) => them.kind === 'named' && them.entity !== undefined);
  const around = another ? [sentence] : [sentence - 1, sentence, sentence + 1];
  return around.some((k) => {
    const near = sentences[k];
    if (!near) return false;
    if (key !== undefined) {
      return other.reading.names.some(
        (name) => name.start >= near.start && name.end <= near.end && other.entityKey(name.entity) === key,
      );
    }
    const { tokens } = other.reading;
    for (let i = near.firstToken; i < near.endToken; i++)
      if ((tokens.flags[i]! & TokenFlag.word) !== 0 && mine.includes(tokens.fold[i]!)) return true;
    return false;
  });
}

/** Words that call a speaker: of a described one the first, which says what they are ("mayor of Lima"); of a named one the name's. */
function wordsOf(text: string, { source, speaker }: Attribution, name: string, language: string): number[] {
  const stop = stopwordsOf(language);
  const span = source[0];
  const called = speaker.kind === 'named' || !span ? name : text.slice(span.start, span.end);
  const words = fold(called)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !stop.has(foldHash(word)))
    .map((word) => foldHash(word));
  return words;
}

/** Whether the source is more than a pronoun: what a pronoun stands for is not sure enough. */
function saysWho({ text, reading: { language } }: ComparedReport, { source }: Attribution): boolean {
  const stop = stopwordsOf(language);
  return source.some(({ start, end }) =>
    text
      .slice(start, end)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.length > 1 && !stop.has(foldHash(word))),
  );
}

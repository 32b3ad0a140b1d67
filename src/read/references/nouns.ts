import type { Office, Reference } from '../../model/reading.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { fold, foldHash } from '../../text/fold.ts';
import { bodyNouns } from '../../text/languages/en/body-nouns.ts';
import { titles } from '../../text/languages/en/titles.ts';
import { rankWordsOf } from '../../text/languages/rank-words.ts';
import { SpeechWord } from '../../text/languages/speech.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { nationOf } from '../../text/nations.ts';
import { type Discourse, upperBound } from '../attributions/discourse.ts';
import { flagsAt, type Scene, wordAt } from '../attributions/scene.ts';

const BODIES = new Set(bodyNouns.split(' ').map(foldHash));
const HEADS = new Set(titles.heads.map(foldHash));
const MODIFIERS = new Set(titles.modifiers.map(foldHash));
const LINKS = new Set(titles.links.map(foldHash));
const RANKS = rankWordsOf('en');
const THE = foldHash('the');
const LONGEST = 7;

/** "the company" and "the Russian foreign minister", where one body or holder only can be meant. */
export function findNouns(scene: Scene, discourse: Discourse): Reference[] {
  const { tokens } = scene;
  const found: Reference[] = [];
  const counts = new Uint32Array(scene.entities.length);
  for (const { entity } of discourse.mentions) counts[entity] = counts[entity]! + 1;
  const offices = scene.offices.map((office) => officeAsTold(scene, office));
  for (let i = 0; i + 1 < tokens.length; i++) {
    // Who speaks may mean another of the name than the report does.
    if (tokens.fold[i] !== THE || scene.quotationOf[i]! >= 0) continue;
    const end = phraseEnd(scene, i);
    if (end === undefined) continue;
    const head = end - 1;
    const entity =
      BODIES.has(tokens.fold[head]!) && end === i + 2
        ? onlyBody(scene, discourse, i, counts)
        : onlyHolder(scene, discourse, i, end, offices);
    if (entity !== undefined) found.push({ start: tokens.start[i]!, end: tokens.end[head]!, kind: 'noun', entity });
  }
  return found;
}

/** Behind the last token of "the … head", where nothing follows that would make another of it. */
function phraseEnd(scene: Scene, the: number): number | undefined {
  const { tokens } = scene;
  let i = the + 1;
  let head = -1;
  while (i < tokens.length && i - the <= LONGEST) {
    const fold = tokens.fold[i]!;
    if (HEADS.has(fold) || BODIES.has(fold)) head = i;
    else if (!MODIFIERS.has(fold) && !isNation(scene, i) && wordAt(scene, i) !== '-') break;
    i++;
  }
  if (head < 0) return undefined;
  const end = head + 1;
  // "the minister Sergei Lavrov", "the minister of health", "the president's son", "the bank note", "the minister-president".
  if (scene.nameOf[end]! >= 0 || LINKS.has(tokens.fold[end] ?? 0) || /^[-'’]/.test(wordAt(scene, end)))
    return undefined;
  return mayFollow(scene, end) && !isApposition(scene, the) ? end : undefined;
}

/** Behind the whole of a noun phrase stands a mark, a word of grammar or a verb: "the chief" of "the chief financial officer" is a part. */
function mayFollow(scene: Scene, i: number): boolean {
  if (i >= scene.tokens.length || (flagsAt(scene, i) & TokenFlag.word) === 0) return true;
  const bits = scene.bits[i]!;
  return (
    stopwordsOf('en').has(scene.tokens.fold[i]!) ||
    (bits & (SpeechWord.verb | SpeechWord.helper)) !== 0 ||
    /^\p{Ll}{2,}ed$/u.test(wordAt(scene, i))
  );
}

/** "Ray Young, the chief,": that is an office, told of whom it stands behind. */
const isApposition = (scene: Scene, the: number): boolean =>
  wordAt(scene, the - 1) === ',' && scene.nameOf[the - 2] !== undefined && scene.nameOf[the - 2]! >= 0;

const isNation = (scene: Scene, i: number): boolean =>
  (flagsAt(scene, i) & TokenFlag.capital) !== 0 && nationOf(wordAt(scene, i), 'en') !== undefined;

const nationBefore = (scene: Scene, from: number): string | undefined =>
  from > 0 ? nationOf(wordAt(scene, from - 1).replace(/['’]s$/, ''), 'en') : undefined;

interface ToldOffice {
  readonly holder: number;
  readonly words: readonly string[];
  readonly nation: string | undefined;
  /** "former", "acting" holders are not meant by the bare office. */
  readonly held: boolean;
}

function officeAsTold(scene: Scene, { start, end, title, holder, tense }: Office): ToldOffice {
  const at = lowerBound(scene.tokens.start, scene.tokens.length, start);
  const behind = lowerBound(scene.tokens.start, scene.tokens.length, end);
  const of = LINKS.has(scene.tokens.fold[behind] ?? 0) ? nationOf(wordAt(scene, behind + 1), 'en') : undefined;
  return {
    holder,
    words: wordsOf(title),
    nation: nationBefore(scene, at) ?? of,
    held: tense === undefined || tense === 'acting',
  };
}

const wordsOf = (words: string): string[] =>
  fold(words)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** The one person to whom the article gives an office of all these words, named within a few sentences. */
function onlyHolder(
  scene: Scene,
  discourse: Discourse,
  the: number,
  end: number,
  offices: readonly ToldOffice[],
): number | undefined {
  const { tokens } = scene;
  let nation: string | undefined;
  const words: string[] = [];
  for (let i = the + 1; i < end; i++) {
    if (isNation(scene, i)) nation = nationOf(wordAt(scene, i), 'en');
    else words.push(...wordsOf(wordAt(scene, i)));
  }
  const head = words.at(-1)!;
  if (!HEADS.has(tokens.fold[end - 1]!)) return undefined;
  const holders = new Set<number>();
  for (const office of offices) {
    if (office.words.at(-1) !== head && office.words[0] !== head) continue;
    // Of whatever tense: a former president is a second one.
    if (nation !== undefined && office.nation !== undefined && nation !== office.nation) continue;
    if (!words.every((word) => office.words.includes(word))) continue;
    // "The attorney general" is not the deputy attorney general.
    const other = !office.held || office.words.some((word) => RANKS.has(foldHash(word)) && !words.includes(word));
    holders.add(other ? -1 : office.holder);
  }
  const [holder] = holders;
  if (holders.size !== 1 || holder === undefined || holder < 0) return undefined;
  const sentence = scene.sentenceOf[the]!;
  for (let m = upperBound(discourse.mentions, the) - 1; m >= 0; m--) {
    const mention = discourse.mentions[m]!;
    if (sentence - scene.sentenceOf[mention.from]! > 3) return undefined;
    if (mention.entity === holder) return holder;
  }
  return undefined;
}

/** The one organisation that was named in this sentence and the two before, if the article names none more often. */
function onlyBody(scene: Scene, { mentions }: Discourse, at: number, counts: Uint32Array): number | undefined {
  const sentence = scene.sentenceOf[at]!;
  let only: number | undefined;
  for (let m = upperBound(mentions, at) - 1; m >= 0; m--) {
    const { entity, from } = mentions[m]!;
    if (sentence - scene.sentenceOf[from]! > 2) break;
    if (scene.entities[entity]?.kind !== 'organization' || entity === only) continue;
    if (only !== undefined) return undefined;
    only = entity;
  }
  if (only === undefined || counts[only]! < OFTEN) return undefined;
  const own = counts[only]!;
  return counts.some((count, entity) => count > own && scene.entities[entity]!.kind === 'organization')
    ? undefined
    : only;
}

/** A body that is named so often is one that the article is about. */
const OFTEN = 3;

function lowerBound(starts: Uint32Array, length: number, at: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

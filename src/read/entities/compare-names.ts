import { distance } from 'fastest-levenshtein';
import { samePlace } from '../../text/languages/place-variants.ts';
import { alignWords, MATCH, pairLikeness, weight } from './align-words.ts';
import { type NameParts, nameParts } from './name-parts.ts';
import { FILIATION, GENERATION, isEmptyWord, LIGHT, weightOf } from './name-words.ts';
import { rankNames } from './rank-names.ts';
import { skeleton } from './sound.ts';
import type { LikenessReason } from './word-likeness.ts';

export interface NameReason {
  readonly kind:
    | LikenessReason
    | 'order'
    | 'missing'
    | 'different'
    | 'legal-form'
    | 'acronym'
    | 'run-together'
    | 'generation'
    | 'script'
    | 'place'
    | 'faint';
  readonly what: string;
}

export interface NameComparison {
  /** 0 to 1; from .5 on the two are taken for one. */
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** How likely two names mean one person, organisation or place: 0 to 1, .5 being as likely as not. Symmetric. */
export const compareNames = (a: string, b: string): number => explainNames(a, b).score;

/**
 * As `compareNames`, with what speaks for and against it; the name that sorts first is told first. Whether two names are one is for
 * the rules to say; how near they are, within yes and no, is shaded by the learned ranking, so that of many names the nearest comes first.
 */
export function explainNames(a: string, b: string): NameComparison {
  if (a > b) return explainNames(b, a);
  const [left, right] = [nameParts(a), nameParts(b)];
  if (left.words.length === 0 || right.words.length === 0) return { score: a === b && a !== '' ? 1 : 0, reasons: [] };
  const acronym = acronymOf(left, right) || acronymOf(right, left);
  const rank = rankNames(left, right, acronym);
  const { score, reasons } = judge(a, b, left, right, acronym, rank.common);
  if (score < 0.5) return { score: shadeOfNo(rank.near), reasons };
  if (score === 1 && left.words.join() === right.words.join()) return { score, reasons };
  // Of "Al-Qa'ida/Islamic Army" the rules hold each part, the ranking the whole.
  const wordByWord = left.script === right.script && !a.includes('/') && !b.includes('/');
  if (rank.near < FAINT && wordByWord && !reasons.some(({ kind }) => WHOLE.has(kind))) {
    return { score: shadeOfNo(rank.near), reasons: [...reasons, { kind: 'faint', what: `${a} / ${b}` }] };
  }
  return { score: shadeOfYes(score, rank.near), reasons };
}

/** What the rules take for one though the ranking finds less than this in common is not enough after all. */
const FAINT = 0.47;
/** Reasons that rest on the names as wholes, of which the ranking by words knows nothing. */
const WHOLE: ReadonlySet<NameReason['kind']> = new Set(['place', 'acronym', 'run-together', 'script']);

const shadeOfNo = (near: number): number => 0.499 / (1 + Math.exp((FAINT - near) / 0.18));
/** Takes away only: what the rules rank low ("Washington University", "University of Washington") is not raised by the words they share. */
const shadeOfYes = (score: number, near: number): number =>
  Math.max(0.5 + shadeOfNo(near) / 50, Math.min(0.995, score - 0.05 * (1 - Math.tanh((near - 0.76) / 0.3))));

/** The rules: from .5 on the names are taken for one. `common`: some of their words are alike. */
export function judge(
  a: string,
  b: string,
  left: NameParts,
  right: NameParts,
  acronym: boolean,
  common: boolean,
): NameComparison {
  if (left.run === right.run) return sameWords(left, right);
  if (samePlace(left.words.join(' '), right.words.join(' '))) {
    return { score: 0.95, reasons: [{ kind: 'place', what: `${a} / ${b}` }] };
  }
  if (acronym) return { score: 0.85, reasons: [{ kind: 'acronym', what: `${a} / ${b}` }] };
  const compared = left.script === right.script ? undefined : acrossScripts(left, right);
  const aligned = common ? compareWords(left, right) : nothingCommon(left, right);
  const best = compared !== undefined && compared.score > aligned.score ? compared : aligned;
  return a.includes('/') || b.includes('/') ? alternatives(a, b, best) : best;
}

function nothingCommon(left: NameParts, right: NameParts): NameComparison {
  const score = initialsDiffer(left.words, right.words) ? 0 : runLikeness(left.run, right.run);
  if (score > 0) return { score, reasons: [{ kind: 'run-together', what: `${left.run} / ${right.run}` }] };
  return { score, reasons: [{ kind: 'different', what: `${left.words.join(' ')} / ${right.words.join(' ')}` }] };
}

function sameWords(left: NameParts, right: NameParts): NameComparison {
  const reasons: NameReason[] = [{ kind: 'same', what: left.words.join(' ') }];
  if (left.legal.join() === right.legal.join()) return { score: 1, reasons };
  reasons.push({ kind: 'legal-form', what: `${left.legal.join(' ')} / ${right.legal.join(' ')}` });
  const differs = left.legal.length > 0 && right.legal.length > 0 && left.legal[0] !== right.legal[0];
  return { score: differs ? 0.72 : 0.97, reasons };
}

/** "EU" and "European Union": the initials of the words, with or without the small ones. */
export function acronymOf(short: NameParts, long: NameParts): boolean {
  const word = short.run;
  if (short.words.length > 2 || word.length < 2 || word.length > 7 || long.words.length < 2) return false;
  // Two letters are as often somebody's initials.
  if (word.length === 2 && !long.organization) return false;
  const initials = (words: readonly string[]): string => words.map((w) => w[0]!).join('');
  const [all, telling] = [initials(long.words), initials(long.words.filter((w) => !isEmptyWord(w)))];
  if (word === all || word === telling || word === telling + long.legal.join('')) return true;
  return long.legal.length > 0 && word === initials(long.spelled.filter((w) => !isEmptyWord(w)));
}

/** "Al-Qa'ida/Islamic Army": one of several names. */
function alternatives(a: string, b: string, best: NameComparison): NameComparison {
  let top = best;
  const parts = (name: string): string[] =>
    name
      .split('/')
      .filter((part) => part.trim().length > 3)
      .slice(0, 4);
  for (const x of parts(a)) {
    for (const y of parts(b)) {
      if (x === a && y === b) continue;
      const found = compareWords(nameParts(x), nameParts(y));
      if (found.score * 0.95 > top.score) top = { score: found.score * 0.95, reasons: found.reasons };
    }
  }
  return top;
}

/** Names in scripts that do not write all sounds: held against the bare consonants of the other. */
function acrossScripts(left: NameParts, right: NameParts): NameComparison {
  const [a, b] = [skeleton(left.words.join(' ')), skeleton(right.words.join(' '))];
  const longest = Math.max(a.length, b.length);
  const edits = distance(a, b);
  const score = longest < 4 ? 0 : edits === 0 ? 0.85 : edits * 6 <= longest ? 0.62 : edits * 4 <= longest ? 0.45 : 0;
  return { score, reasons: [{ kind: 'script', what: `${a} / ${b}` }] };
}

/** Both sides have a word that the other lacks: at most this, however much else agrees. */
const DIFFERENT = 0.42;

function compareWords(left: NameParts, right: NameParts): NameComparison {
  const reasons: NameReason[] = [];
  const a = left.words;
  const b = right.words;
  const freeLeft = new Set(a.keys());
  const freeRight = new Set(b.keys());
  let got = 0;
  let full = 0;
  let strong = 0;
  let faint = 0;
  let slips = 0;
  let last = -1;
  let turned = false;
  let initials = 0;
  for (const { i, width, j, height, value, reason } of alignWords(left, right)) {
    const sides = [weight(a, i, width), weight(b, j, height)] as const;
    const share = reason === 'initial' ? Math.min(...sides) : Math.max(...sides);
    if (value < MATCH) {
      faint += share * value;
      continue;
    }
    for (let k = i; k < i + width; k++) freeLeft.delete(k);
    for (let k = j; k < j + height; k++) freeRight.delete(k);
    got += share * value;
    full += share;
    if (reason === 'initial') initials++;
    else if (share >= 0.5) strong++;
    if (reason === 'spelling') slips += 1 - value;
    if (reason !== 'same')
      reasons.push({ kind: reason, what: `${a.slice(i, i + width).join(' ')} / ${b.slice(j, j + height).join(' ')}` });
    if (j < last) turned = true;
    last = j;
  }
  if (turned) reasons.push({ kind: 'order', what: `${a.join(' ')} / ${b.join(' ')}` });
  const restLeft = [...freeLeft].map((i) => a[i]!);
  const restRight = [...freeRight].map((j) => b[j]!);
  const heft = (words: readonly string[]): number => words.reduce((sum, w) => sum + weightOf(w), 0);
  const organization = left.organization || right.organization;
  let score = full === 0 ? 0 : got / full;
  // What agrees of all there is: ranks the pairs that are not taken for one.
  const unlike = DIFFERENT * Math.min(1, (2 * got + faint) / (heft(a) + heft(b)));
  if (restLeft.length > 0 && restRight.length > 0) {
    reasons.push({ kind: 'different', what: `${restLeft.join(' ')} / ${restRight.join(' ')}` });
    const apart = Math.min(heft(restLeft), heft(restRight));
    score *= full / (full + apart * 2);
    if (apart >= 0.3) score = unlike;
  } else if (restLeft.length + restRight.length > 0) {
    const rest = [...restLeft, ...restRight];
    reasons.push({ kind: 'missing', what: rest.join(' ') });
    score *= 1 - missingCost(rest, full, strong, organization, reasons);
    if (full < 0.5 || (strong < 2 && got < full * 0.9 && heft(rest) >= 1 && initials === 0))
      score = Math.min(score, unlike);
  }
  if (turned && organization) score *= 0.85;
  if (turned && otherFather(a, b)) score = Math.min(score, unlike);
  if (strong === 0 && initials > 0) score = Math.min(score, unlike);
  score -= slips * 0.2;
  // Initials are all that tells some namesakes apart: George H. W. and George W. Bush.
  const run = initialsDiffer(a, b) ? 0 : runLikeness(left.run, right.run);
  if (run > score) {
    reasons.push({ kind: 'run-together', what: `${left.run} / ${right.run}` });
    score = run;
  }
  return { score: Math.max(0, Math.min(1, score)), reasons };
}

/** "Salman bin Muhammad" and "Muhammad bin Salman": father and son. */
function otherFather(a: readonly string[], b: readonly string[]): boolean {
  const i = a.findIndex((w) => FILIATION.has(w));
  const j = b.findIndex((w) => FILIATION.has(w));
  return i >= 0 && j >= 0 && pairLikeness(a[i + 1] ?? '', b[j + 1] ?? '') === undefined;
}

/** What words on one side only take from the score, 0 to 1. A person's middle names cost little, a company's words much. */
function missingCost(
  rest: readonly string[],
  full: number,
  strong: number,
  organization: boolean,
  reasons: NameReason[],
): number {
  const generation = rest.filter((w) => GENERATION.has(w) || /\d/.test(w));
  if (generation.length > 0) reasons.push({ kind: 'generation', what: generation.join(' ') });
  if (generation.length > 0 && organization) return 0.58;
  const light = rest.every((w) => LIGHT.has(w) || isEmptyWord(w));
  const heft = rest.reduce((sum, w) => sum + weightOf(w), 0);
  if (organization && !light) return Math.min(0.75, 0.5 + (0.1 * heft) / (full + heft));
  const cost = generation.length > 0 ? 0.3 : strong >= 2 ? 0.14 : 0.5;
  return Math.min(0.45, (cost * heft) / (full + heft * 0.3));
}

const isInitials = (word: string): boolean => /^(?:[a-z]|(?![ivx]+$)[^aeiouy\d]{2})$/.test(word);

function initialsDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.filter(isInitials).join(''), b.filter(isInitials).join('')];
  return x !== '' && y !== '' && x !== y;
}

/** Spacing set aside: "Pol Pot" and "PolPot". One slip in the whole is borne from six letters on, two from eighteen. */
function runLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest < 6 || Math.abs(a.length - b.length) > 2 || /\d/.test(a) !== /\d/.test(b)) return 0;
  const edits = distance(a, b);
  return edits === 1 ? 0.7 : edits * 9 <= longest ? 0.58 : 0;
}

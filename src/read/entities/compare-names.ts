import { distance } from 'fastest-levenshtein';
import { isEmptyWord, type NameParts, nameParts } from './name-parts.ts';
import { type LikenessReason, wordLikeness } from './word-likeness.ts';

export interface NameReason {
  readonly kind:
    | LikenessReason
    | 'order'
    | 'missing'
    | 'different'
    | 'legal-form'
    | 'acronym'
    | 'run-together'
    | 'generation';
  readonly what: string;
}

export interface NameComparison {
  /** 0 to 1; from .5 on the two are taken for one. */
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** How likely two names mean one person, organisation or place: 0 to 1, .5 being as likely as not. Symmetric. */
export const compareNames = (a: string, b: string): number => explainNames(a, b).score;

/** As `compareNames`, with what speaks for and against it. */
export function explainNames(a: string, b: string): NameComparison {
  const [left, right] = [nameParts(a), nameParts(b)];
  const reasons: NameReason[] = [];
  if (left.words.length === 0 || right.words.length === 0) return { score: a === b && a !== '' ? 1 : 0, reasons };
  if (left.run === right.run) {
    if (left.legal.join() !== right.legal.join())
      reasons.push({ kind: 'legal-form', what: `${left.legal} / ${right.legal}` });
    const differs = left.legal.length > 0 && right.legal.length > 0 && left.legal[0] !== right.legal[0];
    return { score: differs ? 0.72 : 1, reasons: [...reasons, { kind: 'same', what: left.words.join(' ') }] };
  }
  const acronym = acronymOf(left, right) || acronymOf(right, left);
  if (acronym) return { score: 0.85, reasons: [{ kind: 'acronym', what: `${a} / ${b}` }] };
  return aligned(left, right, reasons);
}

/** "EU" and "European Union": the initials of the words, with or without the small ones. */
export function acronymOf(short: NameParts, long: NameParts): boolean {
  const word = short.words.length === 1 ? short.words[0]! : '';
  if (word.length < 2 || word.length > 7 || long.words.length < 2) return false;
  const initials = (words: readonly string[]): string => words.map((w) => w[0]!).join('');
  return word === initials(long.words) || word === initials(long.words.filter((w) => !isEmptyWord(w)));
}

const weightOf = (word: string): number =>
  isEmptyWord(word) ? 0.15 : word.length === 1 ? 0.5 : PARTICLES.has(word) ? 0.3 : 1;
const PARTICLES = new Set('al el bin ibn ben von van den der ter di da de del dos abu ul ud'.split(' '));
const GENERATION = new Set('jr sr i ii iii iv v vi vii viii ix x xi xii'.split(' '));

/** Both sides have a word that the other lacks: at most this, however much else agrees. */
const DIFFERENT = 0.42;

interface Pairing {
  readonly i: number;
  readonly j: number;
  readonly value: number;
  readonly reason: LikenessReason;
}

function pairings(left: NameParts, right: NameParts): Pairing[] {
  const all: Pairing[] = [];
  left.words.forEach((x, i) => {
    right.words.forEach((y, j) => {
      if (x.length === 1 || y.length === 1) {
        if (x === y) all.push({ i, j, value: 1, reason: 'same' });
        else if (x[0] === y[0]) all.push({ i, j, value: 0.8, reason: 'initial' });
        return;
      }
      const { value, reason } = wordLikeness(x, y);
      if (value > 0.3) all.push({ i, j, value, reason });
    });
  });
  // Best first; among equals those in the same place.
  return all.sort((p, q) => q.value - p.value || Math.abs(p.i - p.j) - Math.abs(q.i - q.j) || p.i - q.i || p.j - q.j);
}

function aligned(left: NameParts, right: NameParts, reasons: NameReason[]): NameComparison {
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  let got = 0;
  let full = 0;
  let pairs = 0;
  let spelled = 0;
  let last = -1;
  let turned = false;
  const chosen: Pairing[] = [];
  for (const pairing of pairings(left, right)) {
    if (usedLeft.has(pairing.i) || usedRight.has(pairing.j)) continue;
    usedLeft.add(pairing.i);
    usedRight.add(pairing.j);
    chosen.push(pairing);
  }
  chosen.sort((p, q) => p.i - q.i);
  for (const { i, j, value, reason } of chosen) {
    const x = left.words[i]!;
    const y = right.words[j]!;
    const weight = Math.min(weightOf(x), weightOf(y));
    got += weight * value;
    full += weight;
    if (weight >= 0.5) pairs++;
    if (reason === 'spelling') spelled += 1 - value;
    if (reason !== 'same') reasons.push({ kind: reason, what: `${x} / ${y}` });
    if (j < last) turned = true;
    last = j;
  }
  if (turned) reasons.push({ kind: 'order', what: `${left.words.join(' ')} / ${right.words.join(' ')}` });
  const restLeft = left.words.filter((_, i) => !usedLeft.has(i));
  const restRight = right.words.filter((_, j) => !usedRight.has(j));
  const whole = runLikeness(left.run, right.run);
  const missing = restLeft.length === 0 || restRight.length === 0;
  const rest = missing ? [...restLeft, ...restRight] : [];
  let score = full === 0 ? 0 : got / full;
  const organization = left.organization || right.organization;
  if (!missing) {
    const weight = (words: readonly string[]): number => words.reduce((sum, w) => sum + weightOf(w), 0);
    const apart = Math.min(weight(restLeft), weight(restRight));
    reasons.push({ kind: 'different', what: `${restLeft.join(' ')} / ${restRight.join(' ')}` });
    score = Math.min(score * (full / (full + apart * 2.2)), apart >= 0.5 ? DIFFERENT : 1);
  } else if (rest.length > 0) {
    const weight = rest.reduce((sum, w) => sum + weightOf(w), 0);
    reasons.push({ kind: 'missing', what: rest.join(' ') });
    const generation = rest.some((w) => GENERATION.has(w) || /\d/.test(w));
    if (generation) reasons.push({ kind: 'generation', what: rest.join(' ') });
    const cost = generation ? 0.5 : organization ? 0.55 : pairs >= 2 ? 0.12 : 0.4;
    score *= 1 - Math.min(0.7, (cost * weight) / (full + weight * 0.3));
  }
  if (turned && organization) score *= 0.8;
  score -= spelled * 0.2;
  if (whole > score) {
    reasons.push({ kind: 'run-together', what: `${left.run} / ${right.run}` });
    score = whole;
  }
  return { score: Math.max(0, Math.min(1, score)), reasons };
}

/** Spacing set aside: "Pol Pot" and "PolPot", "Kim Jong-un" and "Kim Jongun". One slip in eight letters is borne. */
function runLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest < 6 || Math.abs(a.length - b.length) > 2) return 0;
  const edits = distance(a, b);
  return edits === 1 ? 0.75 : edits * 9 <= longest ? 0.62 : 0;
}

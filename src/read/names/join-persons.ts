import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { foldHash } from '../../text/fold.ts';
import { beginsName, endsName, kindOfLabel, NAME_KINDS } from './labels.ts';

const PERSON = NAME_KINDS.indexOf('person');
const BEGIN = 1 + PERSON * 4;

/** Small words that stand within names of persons and join nothing else in most texts. */
const PARTICLES: ReadonlySet<number> = new Set(
  'al el bin ibn ben von van der den zu de da das do dos del della di du la le ter'.split(' ').map(foldHash),
);
const MOST_PARTICLES = 3;
/** Words of English, French and others that also stand between two persons: they join only behind another particle. */
const NOT_FIRST: ReadonlySet<number> = new Set('la le den der'.split(' ').map(foldHash));

/**
 * Two persons with nothing but particles in small letters ("Lula" da "Silva") or a hyphen without spaces ("Bretton"-"Gordon")
 * between them are one. Changes `labels` in place.
 */
export function joinPersons(text: string, tokens: Tokens, labels: Uint8Array): void {
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!ends(labels[i]!) || labels[i + 1] !== 0) continue;
    const next = hyphen(text, tokens, i + 1) ? i + 2 : behindParticles(text, tokens, i + 1);
    if (next < 0 || next >= tokens.length || !begins(labels[next]!)) continue;
    labels[i] = beginsName(labels[i]!) ? BEGIN : BEGIN + 1;
    labels.fill(BEGIN + 1, i + 1, next);
    labels[next] = endsName(labels[next]!) ? BEGIN + 2 : BEGIN + 1;
  }
}

const ends = (label: number): boolean => kindOfLabel(label) === PERSON && endsName(label);
const begins = (label: number): boolean => kindOfLabel(label) === PERSON && beginsName(label);

const hyphen = (text: string, tokens: Tokens, i: number): boolean =>
  text[tokens.start[i]!] === '-' &&
  tokens.start[i] === tokens.end[i - 1] &&
  tokens.end[i] === tokens.start[i + 1] &&
  tokens.end[i]! - tokens.start[i]! === 1;

/** The first token behind particles that begin at `i`, or −1 where there are none. */
function behindParticles(text: string, tokens: Tokens, i: number): number {
  let at = i;
  while (at < tokens.length && at < i + MOST_PARTICLES && particle(text, tokens, at)) at++;
  if (at === i || NOT_FIRST.has(tokens.fold[i]!)) return -1;
  return at;
}

function particle(text: string, tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i]!;
  if ((flags & TokenFlag.capital) !== 0 || text[tokens.start[i]! - 1] !== ' ') return false;
  return PARTICLES.has(tokens.fold[i]!);
}

import { compilePhrases, type PhraseSet } from '../phrase-patterns.ts';
import * as cs from './cs/credits.ts';
import * as da from './da/credits.ts';
import * as de from './de/credits.ts';
import * as el from './el/credits.ts';
import * as en from './en/credits.ts';
import * as es from './es/credits.ts';
import * as fi from './fi/credits.ts';
import * as fr from './fr/credits.ts';
import * as hu from './hu/credits.ts';
import * as it from './it/credits.ts';
import * as nb from './nb/credits.ts';
import * as nl from './nl/credits.ts';
import * as pl from './pl/credits.ts';
import * as pt from './pt/credits.ts';
import * as ro from './ro/credits.ts';
import * as ru from './ru/credits.ts';
import * as sv from './sv/credits.ts';
import * as uk from './uk/credits.ts';

/** How pages state their sources, in all languages together. Built on first use. */
export interface CreditData {
  readonly phrases: {
    readonly reprint: string;
    readonly reprintKnown: string;
    readonly partial: string;
    readonly agency: string;
  };
  /** Words before and after a source within running text. */
  readonly before: string;
  readonly after: string;
}

const languages: readonly CreditData[] = [de, en, es, fr, it, nl, pl, pt, ru, uk, ro, sv, cs, da, el, fi, hu, nb].map(
  ({ credits, before, after }): CreditData => ({ phrases: credits, before, after }),
);

const join = (pick: (data: CreditData) => string): string => languages.map(pick).join('\n');

let built: CreditData | undefined;

export function creditData(): CreditData {
  built ??= {
    phrases: {
      reprint: join((data) => data.phrases.reprint),
      reprintKnown: join((data) => data.phrases.reprintKnown),
      partial: join((data) => data.phrases.partial),
      agency: join((data) => data.phrases.agency),
    },
    before: join((data) => data.before),
    after: join((data) => data.after),
  };
  return built;
}

let after: PhraseSet | undefined;

/** The phrases that follow a source within running text. */
export function phrasesAfterSource(): PhraseSet {
  after ??= compilePhrases([
    {
      after: creditData()
        .after.split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => `${line} …`)
        .join('\n'),
    },
  ]);
  return after;
}

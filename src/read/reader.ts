import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { splitSentences, tokenize } from '../text/index.ts';
import { findAmounts } from './amounts/index.ts';
import { type AttributionFinder, createAttributionFinder } from './attributions/index.ts';
import { findCredits } from './credits/index.ts';
import { mayCreditNames } from './credits/may-credit-names.ts';
import { createNameFinder, type NameFinder, type NameMentions } from './names/index.ts';
import { officesWithTimes } from './office-times.ts';
import { RecentReadings } from './recent-readings.ts';
import { referenceDay } from './reference-day.ts';
import { findTimes } from './times/index.ts';
import { timesOutsideNames } from './times-outside-names.ts';

/** Trained weights, as bytes of the files in `models/`. */
export interface ReaderWeights {
  readonly names: Uint8Array;
  readonly attributions?: Uint8Array;
}

/** Article → Reading. Holds the loaded weights; reads are independent of one another. */
export interface Reader {
  /** `reference` (ISO 8601) stands in for a publication date that the article does not tell. */
  read(article: Article, reference?: string): Reading;
  /** The same, where many articles come of which some are copies: what was read of the same words lately is not read again. */
  readShared(article: Article): Reading;
  /** The same readings, of which each part is found when it is first asked for: for steps that need few of them. */
  readonly later: Pick<Reader, 'read'>;
}

interface Finders {
  readonly names: NameFinder;
  readonly attributions: AttributionFinder;
}

export function createReader(weights: ReaderWeights): Reader {
  const names = once(() => createNameFinder(weights.names));
  const attributions = once(() => createAttributionFinder(weights.attributions));
  const finders: Finders = {
    get names() {
      return names();
    },
    get attributions() {
      return attributions();
    },
  };
  const later: Reader['later'] = { read: (article, reference) => readLater(article, reference, finders) };
  const recent = new RecentReadings();
  const read: Reader['read'] = (article, reference) => ({ ...later.read(article, reference) });
  return {
    read,
    readShared: (article) => recent.of(article, wordsOf(article), placeOf(article), () => read(article)),
    later,
  };
}

const placeOf = ({ path, url, id }: Article): string => path ?? url ?? id;

/** All of an article on which its reading depends, but for its name and place. */
function wordsOf(article: Article): string {
  const day = referenceDay(article.published?.value, article.url);
  return [article.language, day ?? '', dayOrder(article).dayFirst ?? '', article.title, article.text].join('\u0000');
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function readLater(article: Article, reference: string | undefined, finders: Finders): Reading {
  const { text, language, title } = article;
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, language);
  const base = { text, tokens, sentences, language };
  const mentioned = once(() => finders.names.mentions({ ...base, title }));
  const named = once(() => finders.names.join({ ...base, title }, mentioned()));
  const found = once(() => {
    const published = referenceDay(article.published?.value ?? reference, article.url);
    return findTimes({ ...base, ...(published === undefined ? {} : { reference: published }), ...dayOrder(article) });
  });
  const counted = once(() => findAmounts({ ...base, times: found() }));
  const times = once(() => timesOutsideNames(found(), named().names));
  const offices = once(() => officesWithTimes(text, named().offices, times()));
  const said = once(() =>
    finders.attributions.find({ ...base, title, ...named(), offices: offices(), times: times() }),
  );
  const place = placeOf(article);
  const credits = once(() =>
    findCredits({
      ...base,
      ...(mayCreditNames(text, tokens, sentences) ? { organizations: organizationsOf(mentioned()) } : {}),
    }),
  );
  const notices = once(() => [...counted().notices, ...said().notices].map((notice) => ({ ...notice, place })));
  return {
    article: article.id,
    language,
    tokens,
    sentences,
    get names() {
      return named().names;
    },
    get titleNames() {
      return named().titleNames;
    },
    get entities() {
      return named().entities;
    },
    get offices() {
      return offices();
    },
    get times() {
      return times();
    },
    get amounts() {
      return counted().amounts;
    },
    get attributions() {
      return said().attributions;
    },
    get references() {
      return said().references;
    },
    get credits() {
      return credits();
    },
    get notices() {
      return notices();
    },
  };
}

/** Where organisations are named in the text, its title aside. */
const organizationsOf = ({ mentions, offset }: NameMentions): Span[] =>
  mentions
    .filter(({ kind, start }) => kind === 'organization' && start >= offset)
    .map(({ start, end }) => ({ start: start - offset, end: end - offset }));

/** Where 03/04 is the third of April: told by the outlet's country, else by the language. */
function dayOrder(article: Article): { dayFirst?: boolean } {
  const region = /-([A-Z]{2})$/.exec(article.language)?.[1];
  if (region !== undefined) return { dayFirst: region !== 'US' };
  const country = /\.([a-z]{2})$/.exec(article.domain ?? '')?.[1];
  if (country !== undefined && country !== 'us') return { dayFirst: true };
  return {};
}

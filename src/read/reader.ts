import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { splitSentences, tokenize } from '../text/index.ts';
import { findAmounts } from './amounts/index.ts';
import { type AttributionFinder, createAttributionFinder } from './attributions/index.ts';
import { findCredits } from './credits/index.ts';
import { createNameFinder, type NameFinder } from './names/index.ts';
import { officesWithTimes } from './office-times.ts';
import { referenceDay } from './reference-day.ts';
import { findTimes } from './times/index.ts';
import { timesOutsideNames } from './times-outside-names.ts';

/** Trained weights, as bytes of the files in `models/`. */
export interface ReaderWeights {
  readonly names: Uint8Array;
  readonly attributions?: Uint8Array;
}

/** Article → Reading. Holds the loaded weights and nothing else; reads are independent of one another. */
export interface Reader {
  /** `reference` (ISO 8601) stands in for a publication date that the article does not tell. */
  read(article: Article, reference?: string): Reading;
}

export function createReader(weights: ReaderWeights): Reader {
  const names = createNameFinder(weights.names);
  const attributions = createAttributionFinder(weights.attributions);
  return { read: (article, reference) => readArticle(article, reference, names, attributions) };
}

function readArticle(
  article: Article,
  reference: string | undefined,
  nameFinder: NameFinder,
  attributionFinder: AttributionFinder,
): Reading {
  const { text, language, title } = article;
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, language);
  const base = { text, tokens, sentences, language };
  const named = nameFinder.find({ ...base, title });
  const published = referenceDay(article.published?.value ?? reference, article.url);
  const found = findTimes({
    ...base,
    ...(published === undefined ? {} : { reference: published }),
    ...dayOrder(article),
  });
  const counted = findAmounts({ ...base, times: found });
  const times = timesOutsideNames(found, named.names);
  const offices = officesWithTimes(text, named.offices, times);
  const said = attributionFinder.find({ ...base, title, ...named, offices, times });
  return {
    article: article.id,
    language,
    tokens,
    sentences,
    ...named,
    offices,
    times,
    amounts: counted.amounts,
    attributions: said.attributions,
    references: said.references,
    credits: findCredits({ ...base, names: named.names }),
    notices: [...counted.notices, ...said.notices].map((notice) => ({
      ...notice,
      place: article.path ?? article.url ?? article.id,
    })),
  };
}

/** Where 03/04 is the third of April: told by the outlet's country, else by the language. */
function dayOrder(article: Article): { dayFirst?: boolean } {
  const region = /-([A-Z]{2})$/.exec(article.language)?.[1];
  if (region !== undefined) return { dayFirst: region !== 'US' };
  const country = /\.([a-z]{2})$/.exec(article.domain ?? '')?.[1];
  if (country !== undefined && country !== 'us') return { dayFirst: true };
  return {};
}

import type { Moment } from '../model/article.ts';
import { type StoryId, siglum } from '../model/ids.ts';
import type { Report, Story, Witness } from '../model/story.ts';
import { joinEntities } from './entities/index.ts';
import type { Reader } from './reader.ts';
import { inferReference } from './times/index.ts';

/**
 * Makes a story of reports that are one event: gives sigla in the order given, infers the day of undated reports from
 * the others and reads their times again by it, and joins the entities of all reports.
 */
export function readStory(id: StoryId, reports: readonly Report[], reader: Pick<Reader, 'read'>): Story {
  const dated = dateReports(reports, reader);
  const witnesses: Witness[] = dated.map((report, index) => ({ ...report, siglum: siglum(index) }));
  // Joined when first asked for: tracing asks for none of them.
  let joined: ReturnType<typeof joinEntities> | undefined;
  const join = (): ReturnType<typeof joinEntities> => {
    joined ??= joinEntities(witnesses);
    return joined;
  };
  return {
    id,
    witnesses,
    get entities() {
      return join().entities;
    },
    get entityOf() {
      return join().entityOf;
    },
  };
}

function dateReports(reports: readonly Report[], reader: Pick<Reader, 'read'>): readonly Report[] {
  const dated = reports.filter(({ article }) => article.published !== undefined);
  // Without any date there is nothing to infer one from; with all of them whole there is nothing to infer.
  if (dated.length === 0 || (dated.length === reports.length && dated.every(({ article }) => isWhole(article)))) {
    return reports;
  }
  const references = inferReference(
    reports.map(({ article, reading }) => ({
      times: reading.times,
      ...(article.published === undefined ? {} : { published: article.published.value }),
    })),
  );
  return reports.map((report, index) => {
    const day = references[index];
    const known = report.article.published?.value;
    if (day === undefined || (known !== undefined && !known.startsWith('XXXX'))) return report;
    const published: Moment = { value: withTimeOf(day, known), certainty: 'inferred', from: 'story' };
    const article = { ...report.article, published };
    return { article, reading: reader.read(article) };
  });
}

const isWhole = ({ published }: Report['article']): boolean => published?.value.startsWith('XXXX') === false;

/** Keeps the hour that a partial date tells: 2022-02-23 and XXXX-02-23T09:31 → 2022-02-23T09:31. */
function withTimeOf(day: string, partial: string | undefined): string {
  const hour = partial?.indexOf('T') ?? -1;
  return hour > 0 && !day.includes('T') ? day.slice(0, 10) + partial?.slice(hour) : day;
}

import { briefStory } from './brief/index.ts';
import { type ClusterItem, clusterAll } from './cluster/index.ts';
import { collateStory } from './collate/index.ts';
import { extractPage } from './extract/index.ts';
import type { Article } from './model/article.ts';
import { BRIEF_FORMAT, type Brief, type StoryBrief } from './model/brief.ts';
import type { Collation } from './model/collation.ts';
import { articleId, storyId } from './model/ids.ts';
import type { Lineage } from './model/lineage.ts';
import type { Notice } from './model/notice.ts';
import type { Page } from './model/page.ts';
import type { Cluster, Constraint, Report, Story } from './model/story.ts';
import { type Reader, readStory } from './read/index.ts';
import type { WordVectors } from './text/word-vectors.ts';
import { traceStory } from './trace/index.ts';

/** What the steps need besides their values: loaded weights. */
export interface Tools {
  readonly reader: Reader;
  /** Of the program and these weights together. */
  readonly version?: string;
  readonly clusterWeights?: Uint8Array;
  readonly traceWeights?: Uint8Array;
  readonly words?: WordVectors;
}

export interface TellOptions {
  /** Length of each story's brief, in words. */
  readonly words?: number;
  readonly constraints?: readonly Constraint[];
  /** Which articles are one story, where the caller knows; then nothing is clustered. */
  readonly clusters?: readonly Cluster[];
  /** All reports are taken for one story; then nothing is clustered either. */
  readonly oneStory?: boolean;
  /** Parts of a reading are found when they are first asked for, and its notices are left out: for steps that need few of them. */
  readonly readLater?: boolean;
  /** Called after each page and each story. */
  readonly progress?: (done: number, all: number, what: 'pages' | 'stories') => void;
}

/** All that is known of one story. */
export interface Told {
  readonly story: Story;
  readonly lineage: Lineage;
  readonly collation: Collation;
  readonly brief: StoryBrief;
}

/** The whole way: pages → reports → stories → lineage → collation → brief. */
export function tell(pages: readonly Page[], tools: Tools, options: TellOptions = {}): Brief {
  const read = readPages(pages, tools, options);
  const found = findStories(read.reports, tools, options);
  const notices = [...read.notices, ...found.notices];
  const stories = found.stories.flatMap((story, index) => {
    const told = guarded('brief', story.id, notices, () => tellStory(story, tools, options).brief);
    options.progress?.(index + 1, found.stories.length, 'stories');
    return told ?? [];
  });
  return { format: BRIEF_FORMAT, stories, notices };
}

/** Pages → reports: extracted and read. Pages without a text are told in the notices. */
export function readPages(pages: readonly Page[], tools: Tools, options: TellOptions = {}) {
  const reports: Report[] = [];
  const notices: Notice[] = [];
  const known = new Map<string, Article>();
  for (const [index, page] of pages.entries()) {
    const place = page.path ?? page.url ?? page.id ?? `page ${index + 1}`;
    const report = guarded('read', place, notices, () => readPage(page, tools, known, notices, options.readLater));
    if (report) reports.push(report);
    options.progress?.(index + 1, pages.length, 'pages');
  }
  return { reports, notices };
}

function readPage(
  page: Page,
  { reader }: Tools,
  known: Map<string, Article>,
  notices: Notice[],
  later = false,
): Report | undefined {
  const article = distinct(extractPage(page), known, notices);
  if (!article) return undefined;
  notices.push(...article.notices);
  if (article.text.trim() === '') return undefined;
  const reading = later ? reader.later.read(article) : reader.readShared(article);
  if (!later) notices.push(...reading.notices);
  return { article, reading };
}

/** A fault of ours in one report or story is told in its place and does not stop the others. */
export function guarded<Result>(
  step: Notice['step'],
  place: string,
  notices: Notice[],
  work: () => Result,
): Result | undefined {
  try {
    return work();
  } catch (error) {
    notices.push({ step, place, reason: `left out, a fault of Stemma: ${(error as Error).message}; please report it` });
    return undefined;
  }
}

/** Reports → stories, the largest first, equal ones in order of input. */
export function findStories(reports: readonly Report[], tools: Tools, options: TellOptions = {}) {
  const position = new Map(reports.map(({ article }, index) => [article.id, index]));
  const given = options.clusters ?? (options.oneStory ? oneCluster(reports) : undefined);
  const found = given
    ? { clusters: given, notices: [] }
    : clusterAll(reports.map(clusterItem), {
        ...(tools.clusterWeights ? { weights: tools.clusterWeights } : {}),
        ...(options.constraints ? { constraints: options.constraints } : {}),
      });
  const notices: Notice[] = [...found.notices];
  const stories = found.clusters.flatMap(({ id, articles }) => {
    const places = articles.flatMap((article) => position.get(article) ?? []).sort((a, b) => a - b);
    const members = places.map((place) => reports[place]!);
    return guarded('read', id, notices, () => readStory(id, members, tools.reader)) ?? [];
  });
  return { stories: stories.sort((a, b) => b.witnesses.length - a.witnesses.length), notices };
}

const oneCluster = (reports: readonly Report[]): Cluster[] => {
  const [first] = reports;
  return first
    ? [{ id: storyId(`story-${first.article.id}`), articles: reports.map(({ article }) => article.id) }]
    : [];
};

/** One story, told: who came from whom, what agrees, and the brief. */
export function tellStory(story: Story, tools: Tools, options: TellOptions = {}): Told {
  const lineage = traceStory(story, tools.traceWeights ? { weights: tools.traceWeights } : {});
  const collation = collateStory(story, lineage, tools.words ? { words: tools.words } : {});
  const brief = briefStory(story, lineage, collation, {
    ...(options.words === undefined ? {} : { words: options.words }),
    ...(tools.words ? { likeness: tools.words } : {}),
  });
  return { story, lineage, collation, brief };
}

export const clusterItem = ({ article, reading }: Report): ClusterItem => ({
  id: article.id,
  title: article.title,
  text: article.text,
  language: article.language,
  tokens: reading.tokens,
  reading,
  ...(article.published ? { published: article.published.value } : {}),
});

/**
 * The same text from the same place is one article, given twice; from another place it is another report with the same
 * text, and gets an id of its own.
 */
function distinct(article: Article, known: Map<string, Article>, notices: Notice[]): Article | undefined {
  let id: string = article.id;
  for (let copy = 2; known.has(id); copy++) {
    const same = known.get(id)!;
    const place = article.path ?? article.url ?? article.id;
    if (copy === 2 && same.text !== article.text) {
      notices.push({
        step: 'extract',
        place,
        reason: `expected an id of its own, got ${id} a second time; it gets a number`,
      });
    }
    if (sameReport(same, article)) {
      notices.push({ step: 'extract', place, reason: 'the same report was given twice; it counts once' });
      return undefined;
    }
    id = `${article.id}-${copy}`;
  }
  const own = id === article.id ? article : { ...article, id: articleId(id) };
  known.set(id, own);
  return own;
}

const sameReport = (a: Article, b: Article): boolean =>
  a.text === b.text && a.path === b.path && a.url === b.url && a.outlet === b.outlet && a.title === b.title;

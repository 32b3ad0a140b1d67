import { expectArticle, expectInputs, expectPages, expectReport, expectStory, expectWords } from './arguments.ts';
import { briefStory, titleOf } from './brief/index.ts';
import { checkDraft } from './check/index.ts';
import { type Clusterer, type ClusterItem, clusterAll, createClusterer } from './cluster/index.ts';
import { collateStory, quotationsOf } from './collate/index.ts';
import { extractPage } from './extract/index.ts';
import { type Incoming, type IngestOptions, ingestInputs, type Polite, type Sources } from './ingest/index.ts';
import type { Article } from './model/article.ts';
import type { Brief, StoryBrief } from './model/brief.ts';
import type { Collation, QuotationFamily, Verdict } from './model/collation.ts';
import type { ArticleId, StoryId } from './model/ids.ts';
import type { LanguageModel } from './model/language-model.ts';
import type { Lineage } from './model/lineage.ts';
import type { Notice } from './model/notice.ts';
import type { Page } from './model/page.ts';
import type { Reading } from './model/reading.ts';
import type { Cluster, Constraint, JoinReason, Report, Story } from './model/story.ts';
import { findStories, readPages, type TellOptions, type Tools, tell } from './pipeline.ts';
import { readStory } from './read/index.ts';
import { traceStory } from './trace/index.ts';
import { tellWorded, type WordOptions } from './worded.ts';

export interface ClusterSettings {
  readonly windowDays?: number;
  readonly constraints?: readonly Constraint[];
  readonly explain?: boolean;
}

/** Every step as a function, with the weights bound. All but `pages` are pure: same input, same output. */
export interface Stemma {
  /** Of the program and its weights: readings of another one are made anew. */
  readonly version: string;
  /** Asks hosts for what their lists announce: within robots.txt, one request at a time and host, with gaps in between. */
  readonly polite: Polite;
  /** The pages behind files, folders, glob patterns and web addresses. */
  pages(inputs: readonly string[]): Promise<{ pages: Page[]; notices: Notice[] }>;
  /** The same one by one, so that inputs may be of any size. */
  stream(inputs: readonly string[], options?: IngestOptions): AsyncGenerator<Incoming>;
  /** The whole way, from pages to the JSON document. */
  tell(pages: readonly Page[], options?: TellOptions): Brief;
  /** The same, with the sentences of each brief worded by a language model, as far as the reports bear them out. */
  tellWorded(pages: readonly Page[], model: LanguageModel, options?: WordOptions): Promise<Brief>;
  extract(page: Page): Article;
  read(article: Article): Reading;
  readPages(pages: readonly Page[], options?: TellOptions): { reports: Report[]; notices: Notice[] };
  /** Places articles as they come. */
  clusterer(options?: ClusterSettings): Clusterer;
  /** Places many at once: the same engine, fed in order of date. */
  clusterAll(
    items: readonly ClusterItem[],
    options?: ClusterSettings,
  ): {
    clusters: readonly Cluster[];
    notices: readonly Notice[];
    /** What holds an article in its story and what keeps it from the nearest other one; with `explain` in the settings. */
    explain: (article: ArticleId) => readonly JoinReason[];
  };
  stories(reports: readonly Report[], options?: TellOptions): { stories: Story[]; notices: readonly Notice[] };
  /** Reports that are known to be one story; `readLater` as they were read. */
  story(id: StoryId, reports: readonly Report[], options?: Pick<TellOptions, 'readLater'>): Story;
  trace(story: Story): Lineage;
  collate(story: Story, lineage: Lineage): Collation;
  /** The title and the quotations that a story of one report has, without the rest of its telling. */
  lone(story: Story): { title: string; quotations: readonly QuotationFamily[] };
  brief(story: Story, lineage: Lineage, collation: Collation, options?: { words?: number }): StoryBrief;
  /** What a story's reports say to each sentence of a draft. */
  check(draft: Report, story: Story): readonly Verdict[];
}

export function openStemma(tools: Tools, sources: Sources): Stemma {
  const clusterWeights = tools.clusterWeights ? { weights: tools.clusterWeights } : {};
  const words = () => (tools.words ? { words: tools.words } : {});
  const trace = (story: Story): Lineage => {
    expectStory(story);
    return traceStory(story, tools.traceWeights ? { weights: tools.traceWeights } : {});
  };
  return {
    get version() {
      return tools.version ?? '0';
    },
    polite: sources.polite,
    stream(inputs, options) {
      expectInputs(inputs);
      return ingestInputs(inputs, sources, options);
    },
    async pages(inputs) {
      expectInputs(inputs);
      const pages: Page[] = [];
      const notices: Notice[] = [];
      for await (const item of ingestInputs(inputs, sources)) {
        if ('page' in item) pages.push(item.page);
        else notices.push(item.notice);
      }
      return { pages, notices };
    },
    tell(pages, options) {
      expectPages(pages);
      expectWords(options?.words);
      return tell(pages, tools, options);
    },
    async tellWorded(pages, model, options) {
      expectPages(pages);
      expectWords(options?.words);
      return tellWorded(pages, tools, model, options);
    },
    extract(page) {
      expectPages([page]);
      return extractPage(page);
    },
    read(article) {
      expectArticle(article);
      return tools.reader.read(article);
    },
    readPages(pages, options) {
      expectPages(pages);
      return readPages(pages, tools, options);
    },
    clusterer: (options) => createClusterer({ ...options, ...clusterWeights }),
    clusterAll: (items, options) => clusterAll(items, { ...options, ...clusterWeights }),
    stories: (reports, options) => findStories(reports, tools, options),
    story: (id, reports, options) => readStory(id, reports, options?.readLater ? tools.reader.later : tools.reader),
    trace,
    collate: (story, lineage) => collateStory(story, lineage, words()),
    lone: (story) => ({ title: titleOf(story), quotations: quotationsOf(story, words()) }),
    brief(story, lineage, collation, options) {
      expectStory(story);
      expectWords(options?.words);
      return briefStory(story, lineage, collation, { ...options, ...(tools.words ? { likeness: tools.words } : {}) });
    },
    check(draft, story) {
      expectReport(draft);
      expectStory(story);
      return checkDraft(draft, story, trace(story), {
        ...words(),
        ...(tools.traceWeights ? { nearWords: tools.traceWeights } : {}),
      });
    },
  };
}

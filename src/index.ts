/** The library's face: `open()` gives every step as a function; the rest are the nouns and what needs no weights. */
export {
  type LanguageModelOptions,
  languageModel,
  MissingFileError,
  ModelAddressError,
  open,
  openDeskBeside,
  openDeskOver,
  openStore,
  shell,
} from './compose.ts';
export { type Desk, type Kept, openDesk, type Progress, type Reread } from './desk/desk.ts';
export { unpackReading } from './desk/kept-reading.ts';
export { differenceOfTexts, type Reworded } from './desk/revision-difference.ts';
export { type WatchEvent, type Watching, type WatchOptions, watchFeeds } from './desk/watching.ts';
export { languageOf, toNewsArticle } from './extract/index.ts';
export { type ListedFeed, linesOf, pageOfRow, parseRow, type Row, readOpml, writeOpml } from './ingest/index.ts';
export * from './model/index.ts';
export { clusterItem, type TellOptions } from './pipeline.ts';
export { compareNames, explainNames, type NameComparison, type NameReason } from './read/index.ts';
export {
  renderCsv,
  renderDot,
  renderGraphml,
  renderHtml,
  renderJson,
  renderJsonLd,
  renderMarkdown,
  renderProv,
  renderTerminal,
} from './render/index.ts';
export type { Stemma } from './stemma.ts';
export {
  type Added,
  type Arrival,
  type ArticleQuery,
  type ArticleSummary,
  BadQueryError,
  type Change,
  type Counts,
  type Days,
  type Decision,
  type Entry,
  type FollowedFeed,
  type Hit,
  type KeptReading,
  type Listing,
  type Member,
  NotKeptError,
  type Paging,
  type QuotationQuery,
  type Revision,
  type Said,
  type SearchQuery,
  type Speaker,
  type SpeakerQuery,
  type Store,
  type StoredArticle,
  type StoredStory,
  type StoryQuery,
  type StorySummary,
  UnknownStoreError,
} from './store/store.ts';
export type { WordOptions } from './worded.ts';

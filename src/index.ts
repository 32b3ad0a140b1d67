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
export type {
  ArticleQuery,
  Days,
  Listing,
  Paging,
  QuotationQuery,
  SearchQuery,
  SpeakerQuery,
  StoryQuery,
} from './store/queries.ts';
export type {
  Added,
  Arrival,
  ArticleSummary,
  Change,
  Counts,
  Decision,
  Entry,
  FollowedFeed,
  Hit,
  KeptReading,
  Member,
  Revision,
  Said,
  Speaker,
  StoredArticle,
  StoredStory,
  StorySummary,
} from './store/records.ts';
export { BadQueryError, NotKeptError, type Store, UnknownStoreError } from './store/store.ts';
export type { WordOptions } from './worded.ts';

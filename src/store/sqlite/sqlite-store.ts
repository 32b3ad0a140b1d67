import type { Store, TellLone } from '../store.ts';
import { findArrival, findLastTold, listArrivals, listMembers } from './arrivals.ts';
import { addEntries, findArticle, listArticles, listRevisions } from './articles.ts';
import { countAll, listChanges } from './changes.ts';
import { openDatabase } from './database.ts';
import { listDecisions, recordDecision, undoDecision } from './decisions.ts';
import { keepFeed, listFeeds, newEntries } from './feeds.ts';
import { findPage, isKept } from './pages.ts';
import { listQuotations } from './quotations.ts';
import { findReading, keepReading, listOutdated, replaceArticle } from './readings.ts';
import { findWords, searchArticles } from './search.ts';
import { listSpeakers } from './speakers.ts';
import { changeStories, findStory, listStories, storyOfArticle } from './stories.ts';

/**
 * A store in one SQLite file with a write-ahead log: one process writes, any number read. `:memory:` keeps nothing.
 * `now` gives the time of changes, ISO 8601; `tell` the brief of a story of one report that is kept without. Throws UnknownStoreError where the file is not a store of a known form.
 */
export function openSqliteStore(path: string, now: () => string, tell?: TellLone): Store {
  const database = openDatabase(path, now);
  return {
    add: async (entries) => addEntries(database, entries),
    article: async (id) => findArticle(database, id),
    articles: async (query) => listArticles(database, query),
    page: async (id) => findPage(database, id),
    has: async (keys) => keys.map((key) => isKept(database, key)),
    revisions: async (url) => listRevisions(database, url),
    keepReading: async (id, reading) => keepReading(database, id, reading),
    reading: async (id) => findReading(database, id),
    outdated: async (version, after, limit) => listOutdated(database, version, after, limit),
    replace: async (id, article, reading) => replaceArticle(database, id, article, reading),
    arrivals: async (after, limit) => listArrivals(database, after, limit),
    arrival: async (id) => findArrival(database, id),
    lastTold: async () => findLastTold(database),
    members: async (story) => listMembers(database, story),
    changeStories: async (change) => changeStories(database, change),
    story: (id) => findStory(database, id, tell),
    storyOf: async (id) => storyOfArticle(database, id),
    stories: async (query) => listStories(database, query),
    found: async (id, words) => findWords(database, id, words),
    search: async (query) => searchArticles(database, query),
    quotations: async (query) => listQuotations(database, query),
    speakers: async (query) => listSpeakers(database, query),
    decide: async (constraint, by) => recordDecision(database, constraint, by),
    undo: async (decision, by) => undoDecision(database, decision, by),
    decisions: async () => listDecisions(database),
    feeds: async () => listFeeds(database),
    keepFeed: async (feed, entries) => keepFeed(database, feed, entries),
    newEntries: async (feed, entries) => newEntries(database, feed, entries),
    changes: async (after, limit) => listChanges(database, after, limit),
    counts: async () => countAll(database),
    // One statement, one moment: SQLite's own page-by-page copy can fail when this connection writes meanwhile.
    backup: async (target) => {
      database.db.prepare('VACUUM INTO ?').run(target);
    },
    close: async () => database.db.close(),
  };
}

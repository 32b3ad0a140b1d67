import type { Store } from '../store.ts';
import {
  addEntries,
  findArticle,
  findPage,
  findReading,
  keepReading,
  listArticles,
  listRevisions,
} from './articles.ts';
import { countAll, listChanges } from './changes.ts';
import { openDatabase } from './database.ts';
import { listDecisions, recordDecision, undoDecision } from './decisions.ts';
import { listQuotations } from './quotations.ts';
import { searchArticles } from './search.ts';
import { changeStories, findStory, listStories, storyOfArticle } from './stories.ts';

/**
 * A store in one SQLite file with a write-ahead log: one process writes, any number read. `:memory:` keeps nothing.
 * `now` gives the time of changes, ISO 8601. Throws UnknownStoreError where the file is not a store of a known form.
 */
export function openSqliteStore(path: string, now: () => string): Store {
  const database = openDatabase(path, now);
  return {
    add: async (entries) => addEntries(database, entries),
    article: async (id) => findArticle(database, id),
    articles: async (query) => listArticles(database, query),
    page: async (id) => findPage(database, id),
    revisions: async (url) => listRevisions(database, url),
    keepReading: async (id, reading) => keepReading(database, id, reading),
    reading: async (id) => findReading(database, id),
    changeStories: async (change) => changeStories(database, change),
    story: async (id) => findStory(database, id),
    storyOf: async (id) => storyOfArticle(database, id),
    stories: async (query) => listStories(database, query),
    search: async (query) => searchArticles(database, query),
    quotations: async (query) => listQuotations(database, query),
    decide: async (constraint, by) => recordDecision(database, constraint, by),
    undo: async (decision, by) => undoDecision(database, decision, by),
    decisions: async () => listDecisions(database),
    changes: async (after, limit) => listChanges(database, after, limit),
    counts: async () => countAll(database),
    // One statement, one moment: SQLite's own page-by-page copy can fail when this connection writes meanwhile.
    backup: async (target) => {
      database.db.prepare('VACUUM INTO ?').run(target);
    },
    close: async () => database.db.close(),
  };
}

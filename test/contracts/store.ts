import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { articleId, storyId } from '../../src/model/ids.ts';
import { pageKey } from '../../src/store/page-key.ts';
import type { Listing, StoryQuery } from '../../src/store/queries.ts';
import { BadQueryError, NotKeptError, type Store } from '../../src/store/store.ts';
import { report, storyOf } from './store-samples.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All items of a list, page by page. */
async function all<Item>(list: (cursor: string | undefined) => Promise<Listing<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 100; pages += 1) {
    const page = await list(cursor);
    items.push(...page.items);
    cursor = page.next;
    if (cursor === undefined) return items;
  }
  throw new Error('the list does not end');
}

const at = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

/** What every store must do. `open` gives an empty one; `reopen` the same one after it was closed. */
export function storeContract(
  name: string,
  open: () => Promise<{ store: Store; reopen: () => Promise<Store>; remove: () => Promise<void> }>,
): void {
  describe(`The store ${name}`, () => {
    let store: Store;
    let reopen: () => Promise<Store>;
    let remove: () => Promise<void>;

    beforeEach(async () => {
      ({ store, reopen, remove } = await open());
    });
    afterEach(async () => {
      await store.close();
      await remove();
    });

    it('gives an article back to the letter, with the page it came from', async () => {
      const article = report('Dams held. \ud83c\udf0a \u0000 “So far”\r\n平', {
        url: 'https://a.example/1',
        outlet: 'The Dam',
        published: { value: '2024-03-02', certainty: 'stated', from: 'meta' },
      });
      const page = {
        url: 'https://a.example/1',
        mediaType: 'text/html',
        bytes: bytes('<p>Dams held.'),
        fetched: '2024-03-02T10:00:00Z',
      };
      assert.deepEqual(await store.add([{ article, page }]), [{ id: article.id, outcome: 'new' }]);
      const kept = await store.article(article.id);
      assert.deepEqual(kept?.article, article);
      assert.equal(kept?.outlet, 'The Dam');
      assert.deepEqual(await store.page(article.id), page);
    });

    it('knows nothing of what was not added', async () => {
      const nobody = articleId('nobody');
      assert.equal(await store.article(nobody), undefined);
      assert.equal(await store.page(nobody), undefined);
      assert.equal(await store.reading(nobody), undefined);
      assert.equal(await store.storyOf(nobody), undefined);
      assert.equal(await store.story(storyId('nobody')), undefined);
      assert.deepEqual(await store.revisions('https://nobody.example/'), []);
    });

    it('keeps the same article from the same place once', async () => {
      const entry = { article: report('Rain fell.', { url: 'https://a.example/rain' }) };
      await store.add([entry]);
      assert.equal((await store.add([entry]))[0]?.outcome, 'known');
      assert.equal((await store.add([entry, entry]))[1]?.outcome, 'known');
      assert.equal((await store.counts()).articles, 1);
      assert.equal((await store.revisions('https://a.example/rain')).length, 1);
    });

    it('keeps the same text from another place as another report', async () => {
      const [first, second] = await store.add([
        { article: report('Rain fell.', { url: 'https://a.example/rain' }) },
        { article: report('Rain fell.', { url: 'https://b.example/rain' }) },
      ]);
      assert.notEqual(first?.id, second?.id);
      assert.equal((await store.article(second!.id))?.article.url, 'https://b.example/rain');
      assert.equal((await store.article(second!.id))?.article.id, second?.id);
    });

    it('takes a changed text under one address for a revision and keeps both', async () => {
      const url = 'https://a.example/fire';
      const [first] = await store.add([{ article: report('Two were hurt.', { url }) }]);
      const [second] = await store.add([{ article: report('Three were hurt.', { url }) }]);
      assert.deepEqual(second, { id: second?.id, outcome: 'revision', revises: first?.id });
      assert.deepEqual(
        (await store.revisions(url)).map((one) => [one.number, one.article]),
        [
          [1, first?.id],
          [2, second?.id],
        ],
      );
      assert.equal((await store.article(first!.id))?.article.text, 'Two were hurt.');
    });

    it('adds all or none', async () => {
      const broken = report('Broken.');
      Object.defineProperty(broken, 'title', { value: Symbol('no text'), enumerable: true });
      await assert.rejects(store.add([{ article: report('Whole.') }, { article: broken }]));
      assert.equal((await store.counts()).articles, 0);
      assert.deepEqual(await store.changes(0, 10), []);
      assert.equal((await store.add([{ article: report('Whole.') }]))[0]?.outcome, 'new');
    });

    it('keeps one reading of an article, the last', async () => {
      const article = report('Ice broke.');
      await store.add([{ article }]);
      await store.keepReading(article.id, { version: '1', bytes: bytes('one') });
      await store.keepReading(article.id, { version: '2', bytes: bytes('two') });
      assert.deepEqual(await store.reading(article.id), { version: '2', bytes: bytes('two') });
      await assert.rejects(store.keepReading(articleId('nobody'), { version: '1', bytes: bytes('x') }), NotKeptError);
    });

    it('knows a page that it has, whenever it was fetched, and no other', async () => {
      const page = { url: 'https://a.example/1', bytes: bytes('<p>one'), fetched: '2024-01-01T00:00:00Z' };
      const stated = { id: 'x', bytes: bytes(''), stated: { text: 'Two \ud83c\udf0a\u0000.', title: 'T' } };
      await store.add([{ article: report('One.'), page }]);
      const article = report('Two two.');
      await store.add([{ article, page: stated }]);
      const asked = [page, { ...page, fetched: '2025-01-01T00:00:00Z' }, { ...page, bytes: bytes('<p>One') }, stated];
      assert.deepEqual(await store.has(asked.map((one) => pageKey(one))), [true, true, false, true]);
      assert.deepEqual(await store.page(article.id), stated);
      // The same article in another page: nothing is added, the page is known from then on.
      const other = { ...page, bytes: bytes('<p> one') };
      assert.equal((await store.add([{ article: report('One.'), page: other }]))[0]?.outcome, 'known');
      assert.deepEqual(await store.has([pageKey(other)]), [true]);
    });

    it('gives articles in the order in which they came, with what they are told in', async () => {
      const reports = Array.from({ length: 5 }, (_, index) => report(`Arrival ${index}.`));
      for (const article of reports) await store.add([{ article }]);
      assert.equal(await store.lastTold(), 0);
      await store.changeStories({ put: [storyOf('s1', [reports[3]!, reports[1]!])], drop: [] });
      const all_ = await store.arrivals(0, 9);
      assert.deepEqual(
        all_.map(({ id, story, reports: count }) => [id, story, count]),
        reports.map(({ id }, index) => (index === 1 || index === 3 ? [id, 's1', 2] : [id, undefined, undefined])),
      );
      assert.deepEqual(await store.arrivals(all_[1]!.number, 2), [all_[2], all_[3]]);
      assert.deepEqual(await store.arrival(reports[3]!.id), all_[3]);
      assert.equal(await store.lastTold(), all_[3]?.number);
      assert.deepEqual(
        (await store.members(storyId('s1'))).map(({ id }) => id),
        [reports[1]!.id, reports[3]!.id],
      );
      assert.deepEqual(await store.members(storyId('none')), []);
    });

    it('drops a story whose last article is put into another', async () => {
      const [a, b] = [report('First report.'), report('Second report here.')];
      await store.add([{ article: a }, { article: b }]);
      await store.changeStories({ put: [storyOf('s1', [a]), storyOf('s2', [b])], drop: [] });
      await store.changeStories({ put: [storyOf('s2', [a, b])], drop: [] });
      assert.equal(await store.story(storyId('s1')), undefined);
      assert.equal((await store.changes(0, 99)).at(-2)?.kind, 'story-dropped');
    });

    it('puts what was read anew in the place of an article, for searches too', async () => {
      const article = report('Old words of it.', { url: 'https://a.example/1' });
      const page = { url: 'https://a.example/1', bytes: bytes('<p>one') };
      const reading = { version: '1', bytes: bytes('r') };
      const [added] = await store.add([{ article, page, reading }, { article: report('Has no page.') }]);
      assert.deepEqual(await store.reading(added!.id), reading);
      assert.deepEqual(await store.outdated('1', undefined, 9), []);
      assert.deepEqual(await store.outdated('2', undefined, 9), [article.id]);
      assert.deepEqual(await store.outdated('2', article.id, 9), []);
      const anew = { ...article, title: 'New title', text: 'Fresh words of it.' };
      await store.replace(article.id, anew, { version: '2', bytes: bytes('s') });
      assert.deepEqual((await store.article(article.id))?.article, anew);
      assert.deepEqual(await store.outdated('2', undefined, 9), []);
      assert.equal((await store.search({ words: 'old', limit: 5 })).items.length, 0);
      assert.equal((await store.search({ words: 'fresh title', limit: 5 })).items.length, 1);
      await assert.rejects(store.replace(articleId('nobody'), anew, reading), NotKeptError);
    });

    it('keeps feeds and which of their entries were taken', async () => {
      const feed = { url: 'https://a.example/feed', failures: 0, etag: '"x"', title: 'A' };
      assert.deepEqual(await store.feeds(), []);
      await store.keepFeed(feed, ['one', 'two']);
      await store.keepFeed({ ...feed, failures: 2, trouble: 'status 500' }, ['two', 'three']);
      assert.deepEqual(await store.feeds(), [{ ...feed, failures: 2, trouble: 'status 500' }]);
      assert.deepEqual(await store.newEntries(feed.url, ['four', 'three', 'one']), ['four']);
      assert.deepEqual(await store.newEntries('https://b.example/feed', ['one']), ['one']);
    });

    it('lists articles page by page, the newest first, each once, while more are added', async () => {
      for (let index = 0; index < 25; index += 1) await store.add([{ article: report(`Report number ${index}.`) }]);
      const first = await store.articles({ limit: 10 });
      await store.add([{ article: report('One more meanwhile.') }]);
      const rest = await all((cursor) => store.articles({ limit: 10, ...at(cursor ?? first.next) }));
      const ids = [...first.items, ...rest].map((item) => item.id);
      assert.equal(ids.length, 25);
      assert.equal(new Set(ids).size, 25);
    });

    it('lists articles by outlet, language and day', async () => {
      const on = (day: string) => ({ published: { value: day, certainty: 'stated', from: 'meta' } }) as const;
      await store.add([
        { article: report('One.', { outlet: 'North', ...on('2024-01-01') }) },
        { article: report('Two two.', { outlet: 'South', language: 'de', ...on('2024-01-02T09:00') }) },
        { article: report('Three three three.', { outlet: 'North', ...on('XXXX-01-03') }) },
      ]);
      const texts = async (query: object) =>
        (await store.articles({ limit: 9, ...query })).items.map((item) => item.title);
      assert.deepEqual(await texts({ outlet: 'North' }), ['On Three', 'On One.']);
      assert.deepEqual(await texts({ language: 'de' }), ['On Two']);
      assert.deepEqual(await texts({ from: '2024-01-02' }), ['On Two']);
      assert.deepEqual(await texts({ from: '2024-01-01', to: '2024-01-01' }), ['On One.']);
    });

    it('puts, replaces and drops stories under their ids, and knows the story of an article', async () => {
      const [a, b] = [report('First report.'), report('Second report here.')];
      await store.add([{ article: a }, { article: b }]);
      await store.changeStories({ put: [storyOf('s1', [a]), storyOf('s2', [b])], drop: [] });
      assert.equal(await store.storyOf(a.id), 's1');
      assert.deepEqual((await store.story(storyId('s1')))?.brief, storyOf('s1', [a]));
      await store.changeStories({ put: [storyOf('s1', [a, b])], drop: [storyId('s2')] });
      assert.equal(await store.storyOf(b.id), 's1');
      assert.equal((await store.story(storyId('s1')))?.reports, 2);
      assert.deepEqual((await store.story(storyId('s1')))?.brief, storyOf('s1', [a, b]));
      assert.equal(await store.story(storyId('s2')), undefined);
      assert.equal((await store.article(b.id))?.story, 's1');
      assert.equal((await store.counts()).quotations, 1);
    });

    it('changes stories all or none', async () => {
      const a = report('First report.');
      const broken = { ...storyOf('s2', [a]), title: Symbol('no text') as unknown as string };
      await assert.rejects(store.changeStories({ put: [storyOf('s1', [a]), broken], drop: [] }));
      assert.equal((await store.counts()).stories, 0);
    });

    for (const sort of ['updated', 'published', 'origins', 'reports'] as const) {
      it(`lists every story once in the order of ${sort}`, async () => {
        const put = Array.from({ length: 23 }, (_, index) => {
          const articles = Array.from({ length: 1 + (index % 4) }, (_, at) =>
            report(
              `Text ${index} of ${at}.`,
              index % 5 === 0
                ? {}
                : { published: { value: `2024-02-${10 + (index % 7)}`, certainty: 'stated', from: 'meta' } },
            ),
          );
          return storyOf(`s${index}`, articles);
        });
        await store.changeStories({ put, drop: [] });
        const items = await all((cursor) => store.stories({ sort, limit: 5, ...at(cursor) }));
        assert.equal(new Set(items.map((item) => item.id)).size, 23);
        const keys = items.map(
          (item) =>
            ({
              updated: item.updated,
              published: item.lastPublished ?? '',
              origins: item.origins.high,
              reports: item.reports,
            })[sort],
        );
        assert.deepEqual(
          keys,
          [...keys].sort((x, y) => (x < y ? 1 : x > y ? -1 : 0)),
        );
      });
    }

    it('finds articles by all words, phrases and beginnings, in titles and texts, without regard to accents', async () => {
      await store.add([
        { article: report('The café on the old bridge burned.') },
        { article: report('A bridge of old stones stands.') },
        { article: report('Nothing here.', { title: 'Bridge closed' }) },
      ]);
      const found = async (words: string) => (await store.search({ words, limit: 9 })).items.length;
      assert.equal(await found('bridge'), 3);
      assert.equal(await found('bridge old'), 2);
      assert.equal(await found('"old bridge"'), 1);
      assert.equal(await found('CAFE'), 1);
      assert.equal(await found('brid*'), 3);
      assert.equal(await found('brid'), 0);
      const [hit] = (await store.search({ words: 'burned', limit: 9 })).items;
      assert.deepEqual(
        hit?.snippet.marks.map(([start, end]) => hit.snippet.text.slice(start, end)),
        ['burned'],
      );
    });

    it('finds other forms of a word where few articles have the very one', async () => {
      await store.add([
        { article: report('The trucks stood at the border, and explosions were heard.') },
        { article: report('The trustees met.') },
        { article: report('وصل الوزير إلى الإسكندرية يوم الخميس.', { language: 'ar' }) },
      ]);
      const found = async (words: string) =>
        (await store.search({ words, limit: 9 })).items.map(({ snippet: { text, marks } }) =>
          marks.map(([start, end]) => text.slice(start, end)),
        );
      assert.deepEqual(await found('truck'), [['trucks']]);
      assert.deepEqual(await found('explosion'), [['explosions']]);
      assert.deepEqual(await found('border trucks'), [['trucks', 'border']]);
      assert.deepEqual(await found('"truck"'), []);
      assert.deepEqual(await found('true'), []);
      assert.deepEqual(await found('الاسكندرية'), [['الإسكندرية']]);
    });

    it('finds words within the runs of scripts without spaces', async () => {
      const crash = report('東北道で7時50分ごろバスが事故を起こし、12人がけがをした。NEXCO said so.', {
        language: 'ja',
      });
      await store.add([{ article: crash }, { article: report('道東で事務所が開いた。', { language: 'ja' }) }]);
      const found = async (words: string) =>
        (await store.search({ words, limit: 9 })).items.map(({ snippet: { text, marks } }) =>
          marks.map(([start, end]) => text.slice(start, end)),
        );
      assert.deepEqual(await found('事故'), [['事故']]);
      assert.deepEqual(await found('東北道 12人'), [['東北道', '12人']]);
      assert.deepEqual(await found('道'), [['道'], ['道']]);
      assert.deepEqual(await found('事故 nexco'), [['事故']]);
      assert.deepEqual(await found('北事'), []);
      const at = crash.text.indexOf('事故');
      assert.deepEqual(await store.found(crash.id, '事故'), [[at, at + 2]]);
      await store.replace(crash.id, { ...crash, title: '別', text: '別の文。' }, { version: '2', bytes: bytes('s') });
      assert.deepEqual(await found('事故'), []);
      assert.deepEqual(await found('別の'), [['別の']]);
    });

    it('takes nothing that is typed for an operator', async () => {
      await store.add([{ article: report('An ordinary text and not more.') }]);
      for (const words of [
        '"',
        'AND',
        'NOT ordinary',
        'text:',
        '(ordinary',
        'a OR',
        '*',
        '^',
        'NEAR(',
        "'",
        ';--',
        '\u0000',
        '-text',
        'title:ordinary',
        '"'.repeat(999),
        'x'.repeat(5000),
      ]) {
        await store.search({ words, limit: 5 });
        await store.quotations({ words, speaker: words, limit: 5 });
      }
      assert.deepEqual((await store.search({ words: '  ', limit: 5 })).items, []);
    });

    it('tells where the words of a query stand in a text', async () => {
      const article = report('Die Bürger von Köln. The burger bars, \ud83c\udf0a burger by burgher.');
      await store.add([{ article }]);
      const found = async (words: string) =>
        (await store.found(article.id, words)).map(([start, end]) => article.text.slice(start, end));
      assert.deepEqual(await found('burger'), ['Bürger', 'burger', 'burger']);
      assert.deepEqual(await found('"burger bars" burg*'), ['Bürger', 'burger bars', 'burger', 'burgher']);
      assert.deepEqual(await found('absent'), []);
      assert.deepEqual(await found('"'), []);
      assert.deepEqual(await store.found(articleId('nobody'), 'burger'), []);
      const odd = report('The \ue000 burger \ue001 bars.');
      await store.add([{ article: odd }]);
      assert.deepEqual(await store.found(odd.id, 'burger'), []);
    });

    it('goes through many hits page by page', async () => {
      await store.add(Array.from({ length: 31 }, (_, index) => ({ article: report(`Flood report ${index}.`) })));
      const hits = await all((cursor) => store.search({ words: 'flood', limit: 10, ...at(cursor) }));
      assert.equal(new Set(hits.map((hit) => hit.id)).size, 31);
    });

    it('tells who said what, by speaker, words and days', async () => {
      const a = report('First report.', { published: { value: '2024-03-10', certainty: 'stated', from: 'meta' } });
      await store.changeStories({ put: [storyOf('s1', [a]), storyOf('s2', [report('Other report.')])], drop: [] });
      const said = async (query: object) => (await store.quotations({ limit: 9, ...query })).items;
      assert.equal((await said({ speaker: 'ruiz' })).length, 2);
      assert.equal((await said({ speaker: 'ruiz', words: 's1' })).length, 1);
      assert.equal((await said({ speaker: 'bridge' })).length, 0);
      assert.equal((await said({ words: 'bridge', from: '2024-03-01', to: '2024-03-31' })).length, 1);
      assert.equal((await said({})).length, 2);
      const [one] = await said({ words: 's1' });
      assert.deepEqual(one?.cite, { article: a.id, start: 0, end: 4, exact: 'Firs' });
      await store.changeStories({ put: [], drop: [storyId('s1')] });
      assert.equal((await said({ speaker: 'ruiz' })).length, 1);
    });

    it('lists stories by least origins, outlet, language and time of change', async () => {
      const [plain, other] = [
        report('Plain words.'),
        report('Autres mots.', { outlet: 'Le Monde', language: 'fr', url: 'https://m.example/' }),
      ];
      await store.add([plain, other].map((article) => ({ article })));
      await store.changeStories({ put: [storyOf('one', [plain]), storyOf('two', [other])], drop: [] });
      const ids = async (query: Partial<StoryQuery>) =>
        (await store.stories({ sort: 'updated', limit: 10, ...query })).items.map(({ id }) => String(id)).sort();
      assert.deepEqual(await ids({ outlet: 'le monde' }), ['two']);
      assert.deepEqual(await ids({ language: 'fr', origins: 1 }), ['two']);
      assert.deepEqual(await ids({ language: 'de' }), []);
      assert.deepEqual(await ids({ origins: 2 }), []);
      assert.deepEqual(await ids({ updatedSince: '1990-01-01T00:00:00.000Z' }), ['one', 'two']);
      assert.deepEqual(await ids({ updatedSince: '9990-01-01T00:00:00.000Z' }), []);
    });

    it('tells who is quoted, by words of the name', async () => {
      const articles = [report('First words.'), report('Second words.')];
      await store.add(articles.map((article) => ({ article })));
      await store.changeStories({ put: articles.map((one, at) => storyOf(`s${at}`, [one])), drop: [] });
      const expected = [{ name: 'Mayor Ana Ruiz', quotations: 2, stories: 2 }];
      assert.deepEqual(await store.speakers({ limit: 5 }), expected);
      assert.deepEqual(await store.speakers({ words: 'ruiz', limit: 5 }), expected);
      assert.deepEqual(await store.speakers({ words: 'smith', limit: 5 }), []);
      assert.deepEqual(await store.speakers({ words: '***', limit: 5 }), []);
    });

    it('keeps decisions with who and when, and takes one back once', async () => {
      const decision = await store.decide({ kind: 'apart', a: articleId('a'), b: articleId('b') }, 'editor');
      assert.equal(await store.undo(decision.number, 'chief'), true);
      assert.equal(await store.undo(decision.number, 'chief'), false);
      assert.equal(await store.undo(999, 'chief'), false);
      const [kept] = await store.decisions();
      assert.equal(kept?.by, 'editor');
      assert.equal(kept?.undone?.by, 'chief');
      assert.deepEqual(kept?.constraint, { kind: 'apart', a: 'a', b: 'b' });
      assert.equal((await store.counts()).decisions, 0);
    });

    it('tells changes in order, after one that is known', async () => {
      const a = report('First report.');
      await store.add([{ article: a }]);
      await store.changeStories({ put: [storyOf('s1', [a])], drop: [] });
      await store.changeStories({ put: [], drop: [storyId('s1')] });
      const changes = await store.changes(0, 10);
      assert.deepEqual(
        changes.map((change) => [change.kind, change.subject]),
        [
          ['article', a.id],
          ['story', 's1'],
          ['story-dropped', 's1'],
        ],
      );
      assert.deepEqual(await store.changes(changes[1]!.number, 10), [changes[2]]);
      assert.equal((await store.counts()).lastChange, changes[2]?.number);
    });

    it('refuses cursors and limits that it cannot have given', async () => {
      for (const cursor of [
        '',
        'x',
        'WzFd',
        Buffer.from('["x","y"]').toString('base64url'),
        Buffer.from('[{},1]').toString('base64url'),
      ]) {
        await assert.rejects(store.stories({ sort: 'updated', limit: 5, cursor }), BadQueryError);
        await assert.rejects(store.articles({ limit: 5, cursor }), BadQueryError);
      }
      for (const limit of [0, -1, 201, 1.5, Number.NaN]) await assert.rejects(store.articles({ limit }), BadQueryError);
    });

    it('has all of it still after it was closed and opened again', async () => {
      const a = report('First report.', { url: 'https://a.example/1' });
      await store.add([{ article: a }]);
      await store.changeStories({ put: [storyOf('s1', [a])], drop: [] });
      const before = await store.counts();
      await store.close();
      store = await reopen();
      assert.deepEqual(await store.counts(), before);
      assert.equal((await store.search({ words: 'report', limit: 5 })).items.length, 1);
    });
  });
}

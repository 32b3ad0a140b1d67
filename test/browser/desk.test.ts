import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { createApp } from '../../src/http/app.ts';
import { type Listening, listen } from '../../src/http/listen.ts';
import { open, openDeskOver, openStore, type Store } from '../../src/index.ts';
import { accessibility } from './accessibility.ts';
import { launch, layoutShift, open as openPage, whyNoBrowser } from './chromium.ts';
import { pictures } from './sample-page.ts';
import { soundness } from './soundness.ts';

const skip = whyNoBrowser();

const REPORTS: Readonly<Record<string, string>> = {
  'ferry-north.txt':
    'Ferry runs aground near Kelso\n\nThe ferry Maud ran aground near Kelso on Tuesday, and 41 passengers were taken off.\n\n“We heard a loud bang and then silence,” said Captain Ole Brandt of the ferry Maud.',
  'ferry-south.txt':
    'Ferry Maud aground off Kelso, 43 taken off\n\nThe ferry Maud ran aground near Kelso on Tuesday; rescuers took off 43 passengers.\n\n“We heard a bang and then silence,” said Captain Ole Brandt of the ferry Maud.',
  'ferry-west.txt':
    'Captain tells of ferry grounding at Kelso\n\nCaptain Ole Brandt said the ferry Maud ran aground near Kelso on Tuesday in calm weather. Rescuers took passengers off the ferry Maud by boat.',
  'budget.txt':
    'Council of Orvieto passes its budget\n\nThe council of Orvieto passed a budget of 12 million euros on Friday. “Schools come first,” said Mayor Lena Conti.',
};
const files = Object.entries(REPORTS).map(([name, text]) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
}));

describe('The desk in a browser', { skip }, () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let server: Listening;
  let store: Store;
  let home: string;
  const failures: unknown[] = [];

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'stemma-desk-'));
    store = await openStore(join(home, 'desk.sqlite'));
    const desk = await openDeskOver(await open(), store, 1);
    const shell = readFileSync(new URL('../../web/dist/story.html', import.meta.url), 'utf8');
    const clock = () => performance.now();
    const app = createApp({ store, desk, shell, version: '0', clock, log: (error) => failures.push(error) });
    server = await listen(app, '127.0.0.1', 0);
    ({ browser, close } = await launch());
  });
  after(async () => {
    await close?.();
    await server?.close();
    await store?.close();
    rmSync(home, { recursive: true, force: true });
  });

  const sound = async (page: Page, name: string) => {
    assert.deepEqual(await soundness(page), [], name);
    assert.deepEqual(await accessibility(page), [], name);
    await page.screenshot({ path: `${pictures()}desk-${name}.png`, fullPage: true });
  };
  const storyOf = async (name: RegExp): Promise<string> => {
    const { items } = await store.articles({ limit: 50 });
    return (await store.storyOf(items.find(({ title }) => name.test(title))!.id))!;
  };

  it('adds files, shows the story, splits it, joins it again, checks a draft and saves the story', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(`${server.url}add`);
    await sound(page, 'add');
    await page.locator('input[type=file]').setInputFiles(files);
    await page.locator('main form button').click();
    await page.getByText('4 new reports').waitFor();
    assert.match(page.url(), /\/adding\/1$/);
    await sound(page, 'added');

    await page.getByRole('link', { name: 'To the stories' }).click();
    assert.match((await page.locator('h1').textContent()) ?? '', /2 stories/);
    await page.locator('.stories a', { hasText: 'Kelso' }).click();
    await page.locator('.story').waitFor();
    assert.equal(await page.locator('.report').count(), 3);
    assert.deepEqual(await accessibility(page), []);

    await page.getByRole('link', { name: 'Split or join' }).click();
    await sound(page, 'arrange');
    await page.locator('.choices label', { hasText: 'Captain tells' }).click();
    await page.locator('form[action$="/split"] input[name=by]').fill('Ada');
    await page.getByRole('button', { name: 'Take the marked reports out' }).click();
    await page.locator('.decisions').waitFor();
    assert.match((await page.locator('.decisions').textContent()) ?? '', /does not belong with.*Ada/s);
    assert.notEqual(await storyOf(/Captain tells/), await storyOf(/runs aground/));

    await page.locator('.decisions summary').click();
    await page.locator('.decisions input[name=by]').fill('Bea');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('taken back by').waitFor();
    assert.equal(await storyOf(/Captain tells/), await storyOf(/runs aground/));

    await page.locator('.fields input[name=q]').fill('Orvieto');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.locator('form[action$="/join"] input[name=by]').fill('Ada');
    await page.getByRole('button', { name: 'Never join them' }).click();
    await page.locator('.decisions').getByText('does not belong with').first().waitFor();
    await page.locator('.fields input[name=q]').fill('Orvieto');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.locator('form[action$="/join"] input[name=by]').fill('Ada');
    await page.getByRole('button', { name: 'Make them one story' }).click();
    await page.locator('.decisions').getByText('belongs with', { exact: true }).first().waitFor();
    assert.equal(await storyOf(/budget/), await storyOf(/runs aground/));
    await page.goto(`${server.url}decisions`);
    await sound(page, 'decisions');

    await page.goto(`${server.url}stories/${encodeURIComponent(await storyOf(/runs aground/))}/check`);
    await page
      .locator('textarea')
      .fill('The ferry Maud ran aground near Kelso on Tuesday. A whale sang in the harbour of Rome.');
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.locator('.verdicts').waitFor();
    assert.equal(await page.locator('.verdict.supported').count(), 1);
    assert.equal(await page.locator('.verdict.unsupported').count(), 1);
    await sound(page, 'check');
    await page.locator('.verdict a.siglum').first().click();
    await page.locator('mark.target').first().waitFor();

    for (const [name, ending] of [
      ['Markdown', 'md'],
      ['JSON', 'json'],
      ['page', 'html'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.home').getByRole('link', { name, exact: true }).click(),
      ]);
      assert.equal(download.suggestedFilename(), `story.${ending}`);
      assert.match(readFileSync((await download.path())!, 'utf8'), /Kelso/);
    }
    assert.deepEqual(troubles, []);
    assert.deepEqual(failures, []);
    await context.close();
  });

  it('shows persons with their wordings, reports with marks, feeds and searches; all sound, also on a phone', async () => {
    const report = (await store.articles({ limit: 50 })).items.find(({ title }) => /runs aground/.test(title))!.id;
    const views = {
      front: '',
      filtered: '?sort=growing&origins=1&language=en',
      persons: 'quotations',
      person: 'quotations?speaker=brandt',
      report: `reports/${encodeURIComponent(report)}`,
      feeds: 'feeds',
      search: 'search?q=kelso',
      missing: 'stories/nobody',
    };
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 360, height: 740 },
    ]) {
      for (const [name, path] of Object.entries(views)) {
        const { page, context } = await openPage(browser, server.url + path, { viewport });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width, name);
        await sound(page, `${name}-${viewport.width}`);
        assert.ok((await layoutShift(page)) < 0.01, name);
        if (name === 'person') {
          assert.match((await page.locator('h1').textContent()) ?? '', /Brandt/);
          assert.ok((await page.locator('.variant :is(em.changed, del.missing, ins.added)').count()) > 0);
        }
        if (name === 'report') assert.ok((await page.locator('.report-text :is(.named, .said)').count()) > 2);
        if (name === 'search') assert.ok((await page.locator('.hits mark').count()) > 0);
        await context.close();
      }
    }
  });

  it('refuses what is no address, and says so in words', async () => {
    const { page, context } = await openPage(browser, `${server.url}feeds`);
    await page.locator('textarea').fill('file:///etc/passwd');
    await page.getByRole('button', { name: 'Follow' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /no addresses of the web/);
    await page.locator('textarea').fill('https://news.example/feed.xml');
    await page.getByRole('button', { name: 'Follow' }).click();
    await page.locator('.stories li', { hasText: 'news.example' }).waitFor();
    assert.match((await page.locator('.stories li').textContent()) ?? '', /not asked yet/);
    await context.close();
  });

  it('can be used by keys: / to the search, j and k along the list', async () => {
    const { page, context } = await openPage(browser, server.url);
    await page.keyboard.press('j');
    const focused = () => page.evaluate(() => document.activeElement?.closest('.stories') !== null);
    assert.equal(await focused(), true);
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'q');
    await page.keyboard.type('kelso');
    await page.keyboard.press('Enter');
    await page.locator('.hits mark').first().waitFor();
    await context.close();
  });
});

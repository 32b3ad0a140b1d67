import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Brief, StoryBrief } from '../../src/model/brief.ts';
import { siglum } from '../../src/model/ids.ts';
import { accessibility } from './accessibility.ts';
import { launch, layoutShift, open, whyNoBrowser } from './chromium.ts';
import { type Pages, pages, pictures, sampleBrief, withTexts } from './sample-page.ts';
import { soundness } from './soundness.ts';

const skip = whyNoBrowser();
const sample = (): StoryBrief => sampleBrief().stories[0]!;

const manyStories = (count: number): Brief => ({
  format: 'stemma-brief/1',
  stories: Array.from({ length: count }, (_, index) => ({
    ...sample(),
    id: `story-${index}`,
    title: `Event ${index + 1}`,
  })),
  notices: Array.from({ length: 40 }, (_, index) => ({
    step: 'extract',
    place: `page-${index}.html`,
    reason: 'No text was found.',
  })),
});

/** A story of `count` reports: a chain of copies with a star of rewrites, every report with the text of the first. */
function largeStory(count: number): Brief {
  const story = sample();
  const first = story.articles[1]!;
  const articles = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: `r${index}`,
    siglum: siglum(index),
    title: `Report ${index + 1}`,
  }));
  const cites = articles.map((article) => ({ ...story.sentences[3]!.cites[0]!, article: article.id }));
  return {
    format: 'stemma-brief/1',
    stories: [
      {
        ...story,
        articles,
        sentences: [{ text: 'All of them say it.', cites, origins: { low: 1, high: count } }],
        timeline: [],
        collation: { quotations: [], facts: [] },
        lineage: {
          nodes: articles.map((article, index) => ({
            id: article.id,
            kind: 'article',
            name: article.title,
            siglum: article.siglum,
            published: `2022-02-${String(1 + (index % 28)).padStart(2, '0')}`,
          })),
          edges: articles.slice(1).map((article, index) => ({
            from: index % 3 === 0 ? 'r0' : `r${index}`,
            to: article.id,
            kind: index % 2 === 0 ? 'copy' : 'rewrite',
            confidence: 0.8,
            evidence: [{ role: 'narration', note: 'the same words' }],
          })),
          occasions: [],
          origins: { low: 1, high: count, reasons: ['They are many.'] },
        },
      },
    ],
    notices: [],
  };
}

describe('The page of many stories and reports', { skip }, () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let written: Pages;

  before(async () => {
    ({ browser, close } = await launch());
    written = pages();
  });
  after(async () => {
    await close?.();
    written?.remove();
  });

  it('lists 200 stories, opens one and comes back', async () => {
    const { page, context, troubles } = await open(browser, written.write('many', manyStories(200)));
    assert.match((await page.locator('h1').textContent()) ?? '', /200 stories in 1000 reports/);
    assert.equal(await page.locator('.stories li').count(), 60);
    assert.match((await page.locator('.stories .telling').first().textContent()) ?? '', /\w{3}/);
    assert.deepEqual(await soundness(page), []);
    assert.deepEqual(await accessibility(page), []);
    await page.screenshot({ path: `${pictures()}many.png` });
    await page.locator('.more', { hasText: 'Show all 200 stories' }).click();
    assert.equal(await page.locator('.stories li').count(), 200);
    await page.locator('.stories a').nth(150).click();
    await page.locator('h1', { hasText: 'Event 151' }).waitFor();
    assert.match((await page.locator('h1').textContent()) ?? '', /Event 151/);
    await page.locator('#s151 .sentences a.siglum').first().click();
    await page.locator('#s151-A mark.target').first().waitFor();
    await page.goBack();
    await page.locator('.ways a', { hasText: 'Event 152' }).click();
    await page.locator('h1', { hasText: 'Event 152' }).waitFor();
    assert.match((await page.locator('h1').textContent()) ?? '', /Event 152/);
    await page.keyboard.press('k');
    await page.locator('h1', { hasText: 'Event 151' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.locator('.stories').waitFor();
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('opens at a part of one story among several', async () => {
    const { page, context, troubles } = await open(browser, `${written.write('three', manyStories(3))}#s2-facts`);
    assert.match((await page.locator('h1').textContent()) ?? '', /Event 2/);
    const box = await page.locator('#s2-facts').boundingBox();
    assert.ok(box && Math.abs(box.y) < 400);
    assert.deepEqual(await soundness(page), []);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('stays usable with a story of 200 reports', async () => {
    const started = performance.now();
    const { page, context, troubles } = await open(browser, written.write('large', largeStory(200)));
    await page.locator('.tree-rows').waitFor();
    assert.ok(performance.now() - started < 5000, 'it took over 5 s');
    assert.ok((await page.locator('.tree-row').count()) <= 50);
    assert.ok((await page.locator('.report').count()) <= 40);
    await page.screenshot({ path: `${pictures()}large.png`, fullPage: true });
    assert.equal(await page.locator('.sentences a.siglum').count(), 14);
    await page.locator('.sentences .more-sigla').click();
    assert.equal(await page.locator('.sentences a.siglum').count(), 200);
    await page.locator('.tree .more', { hasText: 'rows of the tree' }).click();
    assert.equal(await page.locator('.tree-row').count(), 200);
    await page.goto(`${page.url().replace(/#.*/, '')}#s1-GR.20-60`);
    await page.locator('#s1-GR mark.target').first().waitFor();
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('says so where there is no story at all', async () => {
    const { page, context, troubles } = await open(
      browser,
      written.write('none', { format: 'stemma-brief/1', stories: [], notices: [] }),
    );
    assert.match((await page.locator('main').textContent()) ?? '', /No story/);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('shows one report alone as such', async () => {
    const story = sample();
    const only = story.articles[0]!;
    const lone: Brief = {
      format: 'stemma-brief/1',
      stories: [
        {
          ...story,
          articles: [only],
          sentences: story.sentences.slice(0, 1).map((one) => ({
            ...one,
            cites: one.cites.filter((cite) => cite.article === only.id),
            origins: { low: 1, high: 1 },
          })),
          timeline: [],
          collation: { quotations: [], facts: [] },
          lineage: {
            nodes: [{ id: only.id, kind: 'article', name: only.title, siglum: 'A' }],
            edges: [],
            occasions: [],
            origins: { low: 1, high: 1, reasons: [] },
          },
          remarks: ['One report alone: nothing here is corroborated.'],
        },
      ],
      notices: [],
    };
    const { page, context, troubles } = await open(browser, written.write('lone', lone));
    assert.match((await page.locator('.standing').textContent()) ?? '', /1 report, 1 independent origin$/);
    assert.equal(await page.locator('.tree').count(), 0);
    assert.deepEqual(await soundness(page), []);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('shows hostile text as text: nothing of it runs, closes an element or leaves the page', async () => {
    const attack = `</script><script>window.hit=1</script><img src=x onerror="window.hit=2">{{7*7}}\u202e\u0000&lt;"'><!--`;
    const hostile = withTexts(sampleBrief(), (text) => `${attack}${text}`);
    const story = hostile.stories[0]!;
    story.articles[0]!.url = 'javascript:window.hit=3';
    story.articles[1]!.text = attack + story.articles[1]!.text;
    const { page, context, troubles } = await open(browser, written.write('hostile', hostile));
    assert.equal(await page.evaluate(() => (window as unknown as { hit?: number }).hit), undefined);
    assert.equal(await page.locator('main img, main script').count(), 0);
    assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
    assert.ok((await page.locator('h1').textContent())?.includes('</script><script>'));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.ok((await layoutShift(page)) < 0.01);
    assert.deepEqual(troubles, []);
    await context.close();
  });
});

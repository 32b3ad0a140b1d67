import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { accessibility } from './accessibility.ts';
import { launch, layoutShift, open, whyNoBrowser } from './chromium.ts';
import { type Pages, pages, pictures, sampleBrief } from './sample-page.ts';
import { soundness } from './soundness.ts';

const skip = whyNoBrowser();

describe('The page of one story', { skip }, () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let written: Pages;
  let url: string;

  before(async () => {
    ({ browser, close } = await launch());
    written = pages();
    url = written.write('story', sampleBrief());
  });
  after(async () => {
    await close?.();
    written?.remove();
  });

  it('shows every part, asks the network for nothing and does not shift', async () => {
    const { page, context, troubles } = await open(browser, url);
    assert.match((await page.title()) ?? '', /^Blinken cancels meeting .* – Stemma$/);
    for (const part of ['brief', 'origins', 'sigla', 'tree', 'facts', 'quotations', 'timeline', 'reports']) {
      assert.ok(await page.locator(`#s1-${part}`).isVisible(), `${part} is missing`);
    }
    assert.match((await page.locator('.standing').textContent()) ?? '', /5 reports, 2–4 independent origins/);
    assert.equal(await page.locator('.report').count(), 5);
    assert.ok((await layoutShift(page)) < 0.01);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('shows the source words of a siglum on hover and on focus, and Escape takes them away', async () => {
    const { page, context, troubles } = await open(browser, url);
    const chip = page.locator('.sentences li:nth-child(2) a.siglum').nth(2);
    await chip.hover();
    const note = page.locator('.note');
    await note.waitFor();
    assert.match((await note.textContent()) ?? '', /Blinken calls off meeting/);
    assert.match((await note.locator('mark').textContent()) ?? '', /^Now that we see the invasion is beginning/);
    await page.keyboard.press('Escape');
    assert.equal(await note.count(), 0);
    await chip.focus();
    await note.waitFor();
    assert.equal(await chip.getAttribute('aria-describedby'), 'note');
    await page.mouse.move(5, 5);
    await page.locator('h1').click();
    await note.waitFor({ state: 'detached' });
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('leads from a siglum to the words in the report, and back', async () => {
    const { page, context, troubles } = await open(browser, url);
    const chip = page.locator('.sentences li:nth-child(3) a.siglum', { hasText: 'C' });
    await chip.focus();
    await page.keyboard.press('Enter');
    const mark = page.locator('#s1-C mark.target').first();
    await mark.waitFor();
    assert.match(
      (await page.locator('#s1-C mark.target').allTextContents()).join(''),
      /acknowledged the independence of two separatist regions/,
    );
    const box = await mark.boundingBox();
    assert.ok(box && box.y > 0 && box.y < 900, 'the words are not in view');
    assert.equal(await mark.evaluate((element) => element === document.activeElement), true);
    await page.locator('#s1-C .back').click();
    await mark.waitFor({ state: 'detached' });
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('opens at words that the address names', async () => {
    const { page, context, troubles } = await open(browser, `${url}#s1-E.1363-1507`);
    assert.match(
      (await page.locator('#s1-E mark.target').allTextContents()).join(''),
      /^A Reuters news agency reporter/,
    );
    const box = await page.locator('#s1-E mark.target').first().boundingBox();
    assert.ok(box && box.y > 0 && box.y < 900);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('draws unseen sources hollow and shows the evidence of an edge', async () => {
    const { page, context, troubles } = await open(browser, url);
    assert.equal(await page.locator('.drawing .node.unseen').count(), 4);
    assert.equal(await page.locator('.drawing .node.article').count(), 5);
    assert.equal(await page.locator('.drawing .edge').count(), 5);
    const edge = page.locator('.descent', { hasText: 'excerpt from Al Jazeera English' });
    await edge.focus();
    assert.match((await page.locator('.note').textContent()) ?? '', /confidence 74 %.*shared narration/s);
    await page.keyboard.press('Enter');
    const evidence = page.locator('.edges > div:target');
    await evidence.waitFor();
    assert.ok(await evidence.isVisible());
    assert.match((await evidence.textContent()) ?? '', /33 words of narration/);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('marks differing words in the apparatus and tells the status of each fact in words', async () => {
    const { page, context } = await open(browser, url);
    assert.ok((await page.locator('.variant em.changed').count()) >= 2);
    assert.ok((await page.locator('.variant del.missing').count()) >= 1);
    const captions = await page.locator('.facts caption').allTextContents();
    assert.deepEqual(
      captions.map((caption) => caption.replace(/^\S+\s/, '').trim()),
      ['disputed', 'not comparable', 'agreed', 'in one origin only'],
    );
    await context.close();
  });

  it('marks narration and speech apart in the reports and leads to the same words in the other', async () => {
    const { page, context } = await open(browser, url);
    assert.ok((await page.locator('#s1-C .reused.narration').count()) >= 1);
    assert.ok((await page.locator('#s1-C .reused.speech').count()) >= 1);
    await page.locator('#s1-C .shared-narration a', { hasText: 'E' }).first().click();
    await page.locator('#s1-E mark.target').first().waitFor();
    assert.match(
      (await page.locator('#s1-E mark.target').allTextContents()).join(''),
      /^Blinken said he was still committed/,
    );
    await context.close();
  });

  it('can be clicked through wholly without trouble', async () => {
    const { page, context, troubles } = await open(browser, url);
    for (const selector of [
      'summary',
      '.contents a',
      '.more',
      '.descent',
      '.sentences a.siglum',
      '.facts a.siglum',
      '.families a.siglum',
      '.days a.siglum',
      '.conspectus a.siglum',
      '.shared a.siglum',
    ]) {
      const count = await page.locator(selector).count();
      for (let index = 0; index < Math.min(count, 6); index += 1) {
        const element = page.locator(selector).nth(index);
        if (await element.isVisible()) await element.click();
      }
    }
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('can be used with the keyboard alone: focus is seen and goes in reading order', async () => {
    const { page, context } = await open(browser, url);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
    let lowest = 0;
    for (let step = 0; step < 14; step += 1) {
      await page.keyboard.press('Tab');
      const { top, outline } = await page.evaluate(() => {
        const element = document.activeElement!;
        return {
          top: element.getBoundingClientRect().top + scrollY,
          outline: getComputedStyle(element).outlineStyle,
        };
      });
      assert.notEqual(outline, 'none');
      assert.ok(top >= lowest - 40, 'focus leaps upwards');
      lowest = Math.max(lowest, top);
    }
    await context.close();
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`is sound and has enough contrast in ${scheme}`, async () => {
      const { page, context, troubles } = await open(browser, url, { colorScheme: scheme });
      await page.locator('.evidence-fold summary').click();
      assert.deepEqual(await soundness(page), []);
      assert.deepEqual(await accessibility(page), []);
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: `${pictures()}story-${scheme}.png`, fullPage: true });
      assert.deepEqual(troubles, []);
      await context.close();
    });
  }

  it('fits a phone of 360 pixels; the first tap shows the words, the second leads to them', async () => {
    const { page, context, troubles } = await open(browser, url, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    assert.deepEqual(await soundness(page), []);
    await page.screenshot({ path: `${pictures()}story-phone.png`, fullPage: true });
    const chip = page.locator('.sentences li:nth-child(1) a.siglum').first();
    await chip.tap();
    await page.locator('.note').waitFor();
    assert.equal(await page.locator('mark.target').count(), 0);
    await chip.tap();
    await page.locator('#s1-A mark.target').first().waitFor();
    assert.ok((await layoutShift(page)) < 0.05);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  it('prints with everything laid open and without what only a screen needs', async () => {
    const { page, context, troubles } = await open(browser, url);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.evidence-fold[open]').waitFor();
    assert.equal(await page.locator('.report .fold[open]').count(), 5);
    assert.equal(await page.locator('.contents').isVisible(), false);
    const pdf = await page.pdf({ path: `${pictures()}story.pdf`, preferCSSPageSize: true });
    assert.ok(pdf.length > 10_000);
    assert.deepEqual(troubles, []);
    await context.close();
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Listening, listen } from '../../src/http/listen.ts';
import { servedSample } from '../http/served.ts';
import { launch, whyNoBrowser } from './chromium.ts';
import { soundness } from './soundness.ts';

const skip = whyNoBrowser();

describe('The served pages', { skip }, () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let server: Listening;

  before(async () => {
    ({ browser, close } = await launch());
    server = await listen((await servedSample()).app, '127.0.0.1', 0);
  });
  after(async () => {
    await close?.();
    await server?.close();
  });

  it('lead from the front to a story and back, and find reports, without leaving the server', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(server.url) && !request.url().startsWith('data:') && troubles.push(request.url()),
    );
    await page.goto(server.url);
    assert.match((await page.locator('h1').textContent()) ?? '', /6 stories/);
    assert.deepEqual(await soundness(page), []);
    await page.locator('.contents a', { hasText: 'by reports' }).click();
    await page.locator('.stories a').first().click();
    await page.locator('.story').waitFor();
    assert.match((await page.locator('h1').textContent()) ?? '', /Story story-/);
    await page.locator('.home a[href="/"]').click();
    await page.locator('input[type=search]').fill('flood river');
    await page.keyboard.press('Enter');
    await page.locator('.hits mark').first().waitFor();
    assert.equal(await page.locator('.hits li').count(), 12);
    assert.deepEqual(await soundness(page), []);
    await page.setViewportSize({ width: 360, height: 740 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    assert.deepEqual(troubles, []);
    await context.close();
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../src/http/app.ts';
import { listen } from '../src/http/listen.ts';
import { open, openDeskOver, openStore, shell } from '../src/index.ts';
import { launch } from '../test/browser/chromium.ts';

/** `npm run pictures`: takes the pictures of docs/ anew, of the example, as a browser shows it. */
const place = (name: string): string => fileURLToPath(new URL(`../docs/${name}.png`, import.meta.url));
const examples = fileURLToPath(new URL('../examples/blinken-lavrov/', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const home = mkdtempSync(join(tmpdir(), 'stemma-pictures-'));
const store = await openStore(join(home, 'desk.sqlite'));
const desk = await openDeskOver(await open(), store, 1);
await desk.addInputs([examples]);
const log = (error: unknown) => console.error(error);
const app = createApp({ store, desk, shell: await shell(), version, clock: () => performance.now(), log });
const server = await listen(app, '127.0.0.1', 0);
const { browser, close } = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1240, height: 2000 } });
  const [story] = (await store.stories({ sort: 'reports', limit: 1 })).items;
  await page.goto(`${server.url}stories/${encodeURIComponent(story!.id)}`);
  await page.locator('.sentences li').first().locator('a.siglum').last().hover();
  await page.locator('.note').waitFor();
  // To the first rows of what is disputed.
  const { y } = (await page.locator('#s1-facts').boundingBox())!;
  await page.screenshot({ path: place('page'), fullPage: true, clip: { x: 0, y: 0, width: 1240, height: y + 420 } });
  await page.setViewportSize({ width: 1240, height: 1320 });
  await page.goto(`${server.url}quotations?speaker=blinken`);
  await page.screenshot({ path: place('desk') });
} finally {
  await close();
  await server.close();
  await desk.close();
  await store.close();
  rmSync(home, { recursive: true, force: true });
}

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where a chromium is: CHROME_PATH, or one of the usual names on the path; undefined where there is none. */
export function findChromium(): string | undefined {
  const told = process.env['CHROME_PATH'];
  if (told !== undefined && told !== '') return existsSync(told) ? told : undefined;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  for (const name of NAMES) {
    for (const folder of folders) {
      const place = join(folder, name);
      if (folder !== '' && existsSync(place)) return place;
    }
  }
  return undefined;
}

/** Why the browser tests cannot run here, or false. In CI a missing browser is a failure, not a skip. */
export function whyNoBrowser(): string | false {
  const told = process.env['STEMMA_NO_BROWSER'];
  if (told === undefined && findChromium() !== undefined) return false;
  const reason = told ?? 'no chromium was found (set CHROME_PATH, or install the package chromium)';
  if (process.env['CI'] === 'true') throw new Error(reason);
  return reason;
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with an empty profile, which is removed when it is closed. */
export async function launch(): Promise<{ readonly browser: Browser; readonly close: () => Promise<void> }> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('expected a chromium');
  const home = mkdtempSync(join(tmpdir(), 'stemma-browser-'));
  const browser = await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, HOME: home } });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that must not happen: console errors and warnings, page errors, requests that leave the file. */
  readonly troubles: string[];
}

/** A page that records its troubles from the first moment. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== url.replace(/#.*/, '') && !request.url().startsWith('data:')) {
      troubles.push(`request: ${request.url()}`);
    }
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  return { page, context, troubles };
}

/** The sum of layout shifts that no input caused. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(() =>
    ((window as unknown as { shifts?: number[] }).shifts ?? []).reduce((sum, value) => sum + value, 0),
  );

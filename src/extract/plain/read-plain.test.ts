import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { extractPage } from '../index.ts';

const cases = new URL('../../../test/cases/extract/', import.meta.url);

interface Expected {
  readonly title: string;
  readonly author?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly section?: string;
  readonly language: string;
  readonly blocks: readonly string[];
  readonly credits: readonly string[];
  readonly removed?: readonly string[];
  readonly notices?: readonly string[];
  /** The address that the page came from, and the one that the article is to have. */
  readonly pageUrl?: string;
  readonly url?: string;
}

describe('golden pages', () => {
  for (const name of readdirSync(cases)) {
    const folder = new URL(`${name}/`, cases);
    const file = readdirSync(folder).find((one) => one.startsWith('page.'));
    it(`${name.replaceAll('-', ' ')} is read as expected`, () => {
      assert.ok(file, `expected a file page.* in ${name}`);
      const { pageUrl, ...expected } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected;
      const bytes = readFileSync(new URL(file, folder));
      const article = extractPage({ path: file, bytes, ...(pageUrl === undefined ? {} : { url: pageUrl }) });
      const found = {
        title: article.title,
        ...(article.author === undefined ? {} : { author: article.author }),
        ...(article.published === undefined ? {} : { published: article.published.value }),
        ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
        ...(article.section === undefined ? {} : { section: article.section }),
        language: article.language,
        blocks: article.blocks.map((block) => `${block.role}: ${article.text.slice(block.start, block.end)}`),
        credits: article.credits.map((credit) => `${credit.kind}, ${credit.where}: ${credit.name}`),
        ...(pageUrl === undefined ? {} : { url: article.url }),
        ...(expected.notices === undefined ? {} : { notices: article.notices.map((notice) => notice.reason) }),
        ...(expected.removed === undefined
          ? {}
          : { removed: article.removed.map(({ rule, text }) => (file.endsWith('.html') ? text : `${rule}: ${text}`)) }),
      };
      assert.deepEqual(found, expected);
    });
  }
});

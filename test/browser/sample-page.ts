import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Brief, parseBrief } from '../../src/model/brief.ts';
import { renderHtml } from '../../src/render/index.ts';

const root = new URL('../../', import.meta.url);
const shellPlace = new URL('web/dist/story.html', root);

/** The five examples, told by hand. */
export const sampleBrief = (): Brief =>
  parseBrief(JSON.parse(readFileSync(new URL('test/cases/render/blinken-lavrov/brief.json', root), 'utf8')));

/** A sample brief whose every text was changed by `change`; spans and sigla stay. */
export function withTexts(brief: Brief, change: (text: string) => string): Brief {
  const keep = new Set([
    'id',
    'article',
    'siglum',
    'with',
    'from',
    'to',
    'kind',
    'role',
    'format',
    'status',
    'slot',
    'difference',
    'mark',
    'language',
    'articles',
    'sigla',
    'because',
    'certainty',
    'text',
    'exact',
  ]);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return keep.has(key) ? value : change(value);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
    }
    return value;
  };
  return walk(brief, '') as Brief;
}

export interface Pages {
  /** Writes the brief as a page and gives its address. */
  readonly write: (name: string, brief: Brief) => string;
  readonly remove: () => void;
}

export function pages(): Pages {
  if (!existsSync(shellPlace)) throw new Error('expected web/dist/story.html; run `npm run page`');
  const shell = readFileSync(shellPlace, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'stemma-pages-'));
  return {
    write(name, brief) {
      const place = join(folder, `${name}.html`);
      writeFileSync(place, renderHtml(brief, shell));
      return pathToFileURL(place).href;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Where pictures for people are put; not part of the project. */
export function pictures(): string {
  const folder = new URL('out/pictures/', root);
  mkdirSync(folder, { recursive: true });
  return folder.pathname;
}

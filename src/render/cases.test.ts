import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { type Brief, parseBrief } from '../model/brief.ts';
import {
  renderCsv,
  renderDot,
  renderGraphml,
  renderJson,
  renderJsonLd,
  renderMarkdown,
  renderProv,
  renderTerminal,
} from './index.ts';

// Each folder of test/cases/render holds brief.json and what each renderer must make of it. A missing expectation
// fails; `UPDATE_CASES=1` writes them anew, to be looked at before they are committed.
const cases = new URL('../../test/cases/render/', import.meta.url);

const renderers: Readonly<Record<string, (brief: Brief) => string>> = {
  'terminal-80.txt': (brief) => renderTerminal(brief, { width: 80, color: false }),
  'brief.md': renderMarkdown,
  'statements.csv': renderCsv,
  'tree.dot': renderDot,
  'tree.graphml': renderGraphml,
  'tree.prov.ttl': renderProv,
  'brief.jsonld': renderJsonLd,
};

for (const folder of readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const brief = parseBrief(JSON.parse(readFileSync(new URL(`${folder.name}/brief.json`, cases), 'utf8')));
  for (const [name, render] of Object.entries(renderers)) {
    it(`renders ${folder.name} as ${name} says`, () => {
      const place = new URL(`${folder.name}/${name}`, cases);
      const made = render(brief);
      if (process.env['UPDATE_CASES'] === '1') writeFileSync(place, made);
      assert.ok(existsSync(place), `${name} is missing: run with UPDATE_CASES=1 and look at it`);
      assert.equal(made, readFileSync(place, 'utf8'));
    });
  }
  it(`renders ${folder.name} as JSON that is the same document`, () => {
    assert.deepEqual(parseBrief(JSON.parse(renderJson(brief))), brief);
  });
}

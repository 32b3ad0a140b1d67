import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';

/**
 * Holds the room's regular expressions against recheck. It takes minutes, so it runs only where EXTRACT_REGEX_CHECK is set. What is
 * polynomial here is applied to texts of bounded length only; the lists say to which.
 */
const BOUNDED: readonly (readonly [string, string])[] = [
  ['piece.ts', 'the last 12 code units'],
  ['plain/fields.ts', 'a line of at most 400 code units'],
  ['plain/glued-head.ts', 'the first 160 code units of a line'],
  ['plain/markdown.ts', 'bounded repetitions, tried once for each opening bracket of a line'],
  ['html/shown-title.ts', 'at most 2,000 code units'],
  ['html/site-name.ts', 'a title of at most 400 code units, an address of at most 2,000'],
  ['html/head.ts', '200,000 code units of a script; bounded repetitions'],
  ['frame/title.ts', 'a title of at most 1,000 code units'],
  ['frame/byline.ts', 'a line of at most 300 code units'],
  ['frame/furniture-line.ts', 'a line of at most 90 code units'],
  ['credits/text-credits.ts', 'the last 160 code units of a caption'],
  ['credits/frame-credits.ts', 'a line; anchored, bounded repetitions'],
  ['bytes/decode.ts', 'the first 4,096 bytes'],
];

describe('regular expressions of the room', () => {
  it('never run longer than linear time in the length of a page', { skip: !process.env['EXTRACT_REGEX_CHECK'] }, () => {
    const faults: string[] = [];
    for (const path of globSync('**/*.ts', { cwd: import.meta.dirname })) {
      if (path.endsWith('.test.ts')) continue;
      const text = readFileSync(new URL(path, import.meta.url), 'utf8');
      for (const [source, flags] of literals(path, text)) {
        const result = checkSync(source, flags, { timeout: 4000 });
        if (result.status !== 'vulnerable') continue;
        const bounded = result.complexity.type === 'polynomial' && BOUNDED.some(([file]) => file === path);
        if (!bounded) faults.push(`${path}: /${source}/ ${result.complexity.summary}`);
      }
    }
    assert.deepEqual(faults, []);
  });
});

function literals(path: string, text: string): [string, string][] {
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.getText()) ?? [];
      found.push([source, flags]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

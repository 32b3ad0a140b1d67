import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';

/** Holds the room's regular expressions against recheck. It takes a minute, so it runs only where EXTRACT_REGEX_CHECK is set. */
describe('regular expressions of the room', () => {
  it('never run longer than linear time in the length of a page', { skip: !process.env['EXTRACT_REGEX_CHECK'] }, () => {
    const faults: string[] = [];
    for (const path of globSync('**/*.ts', { cwd: import.meta.dirname })) {
      if (path.endsWith('.test.ts')) continue;
      const text = readFileSync(new URL(path, import.meta.url), 'utf8');
      for (const [source, flags] of literals(path, text)) {
        const result = checkSync(source, flags, { timeout: 4000 });
        if (result.status === 'vulnerable') faults.push(`${path}: /${source}/ ${result.complexity.summary}`);
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

import { globSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';

/** `npm run regexes`: every regular expression of the source, judged by recheck; those that can take more than linear time fail. */
interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function expressionsOf(file: string): Found[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.pos).line + 1;
      found.push({ place: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const files = globSync('{src,web}/**/*.{ts,tsx}').filter(
  (file) => !file.endsWith('.test.ts') && !file.includes('/dist/'),
);
const all = files.flatMap(expressionsOf);
let bad = 0;
for (const { place, source, flags } of all) {
  const verdict = checkSync(source, flags, { timeout: 10_000 });
  if (verdict.status === 'safe') continue;
  bad++;
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.error.kind;
  process.stdout.write(`${place}: ${why}  /${source}/${flags}\n`);
}
process.stdout.write(`${all.length} regular expressions, ${bad} not shown to be linear\n`);
process.exitCode = bad === 0 ? 0 : 1;

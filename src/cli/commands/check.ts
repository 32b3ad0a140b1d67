import { Command } from 'commander';
import { type Cite, storyId, type Verdict } from '../../index.ts';
import { type Face, UsageError } from '../face.ts';
import { oneOf, openInputs, tellNotices } from './inputs.ts';
import { put } from './output.ts';

interface Options {
  readonly against: string[];
  readonly format: 'terminal' | 'json';
  readonly out?: string;
  readonly strict?: boolean;
}

/** So that scripts can tell a contradicted draft from a run that failed. */
const CONTRADICTED = 3;

export const checkCommand = (face: Face): Command =>
  new Command('check')
    .description('what the reports say to each sentence of a draft: supported, contradicted or unsupported')
    .argument('<draft>', 'the draft: a text, HTML or Markdown file')
    .requiredOption('-a, --against <inputs...>', 'files, folders or glob patterns with the reports')
    .option('-f, --format <format>', 'terminal or json', oneOf(['terminal', 'json']), 'terminal')
    .option('-o, --out <file>', 'write there instead of to standard output')
    .option('--strict', 'unsupported sentences count as contradicted for the exit code')
    .addHelpText(
      'after',
      `\nExit code: 0 nothing contradicted, ${CONTRADICTED} something contradicted, 1 nothing could be checked, 2 bad usage.`,
    )
    .action(async (draft: string, options: Options) => {
      const { stemma, pages, notices } = await openInputs(options.against);
      const { reports, notices: more } = stemma.readPages(pages);
      const drafted = await stemma.pages([draft]);
      const asked = stemma.readPages(drafted.pages);
      tellNotices([...notices, ...more, ...drafted.notices, ...asked.notices], face);
      const [report] = asked.reports;
      if (!report) throw new UsageError(`expected a draft with a text at ${draft}, found none`);
      if (reports.length === 0)
        throw new UsageError('expected reports to check against, found none with a text; check --against');
      const story = stemma.story(storyId('against'), reports);
      const verdicts = stemma.check(report, story);
      const nameOf = (cite: Cite): string => {
        const witness = story.witnesses.find(({ article }) => article.id === cite.article);
        return witness ? `${witness.siglum} ${witness.article.path ?? witness.article.title}` : cite.article;
      };
      await put(
        options.format === 'json' ? JSON.stringify({ draft, verdicts }, null, 2) : tell(verdicts, nameOf, face),
        options.out,
        face,
      );
      const failing = verdicts.some(
        ({ verdict }) => verdict === 'contradicted' || (options.strict && verdict === 'unsupported'),
      );
      face.exit(failing ? CONTRADICTED : 0);
    });

const MARKS = { supported: '✓', contradicted: '✗', unsupported: '?' } as const;

function tell(verdicts: readonly Verdict[], nameOf: (cite: Cite) => string, face: Face): string {
  const lines: string[] = [];
  for (const { sentence, verdict, cites, conflicts, origins } of verdicts) {
    lines.push(
      `${MARKS[verdict]} ${verdict}${verdict === 'supported' ? ` (${origins.low === origins.high ? origins.low : `${origins.low}–${origins.high}`} origins)` : ''}: ${sentence.replace(/\s+/g, ' ')}`,
    );
    for (const { slot, draft, reports } of conflicts)
      lines.push(
        `    ${slot}: the draft has “${draft}”, the reports ${reports.map((value) => `“${value}”`).join(', ')}`,
      );
    for (const cite of cites.slice(0, 3)) lines.push(`    ${nameOf(cite)}: “${cite.exact.replace(/\s+/g, ' ')}”`);
  }
  const count = (wanted: Verdict['verdict']): number => verdicts.filter(({ verdict }) => verdict === wanted).length;
  lines.push(
    '',
    `${count('supported')} supported, ${count('contradicted')} contradicted, ${count('unsupported')} unsupported`,
  );
  return lines.map((line) => wrap(line, face.width)).join('\n');
}

function wrap(line: string, width: number): string {
  if (line.length <= width) return line;
  const indent = `${/^ */.exec(line)?.[0] ?? ''}  `;
  let out = '';
  let column = 0;
  for (const word of line.split(' ')) {
    if (column > 0 && column + word.length + 1 > width) {
      out += `\n${indent}`;
      column = indent.length;
    } else if (column > 0 || out === '') {
      out += out === '' ? '' : ' ';
      column += out === '' ? 0 : 1;
    }
    out += word;
    column += word.length;
  }
  return out;
}

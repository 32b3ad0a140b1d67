import { Command } from 'commander';
import { type Cite, type Conflict, storyId, type Verdict } from '../../index.ts';
import { type Face, UsageError } from '../face.ts';
import { printable, wrapLine } from '../printable.ts';
import { oneOf, openInputs, tellNotices } from './inputs.ts';
import { put } from './output.ts';

interface Options {
  readonly against: string[];
  readonly format: 'terminal' | 'json';
  readonly out?: string;
  readonly strict?: boolean;
  readonly differing?: boolean;
}

/** So that scripts can tell a contradicted draft from a run that failed. */
const CONTRADICTED = 3;

export const checkCommand = (face: Face): Command =>
  new Command('check')
    .description('what the reports say to each sentence of a draft: supported, contradicted or unsupported')
    .argument('<draft>', 'the draft: a text, HTML or Markdown file')
    .requiredOption('-a, --against <inputs...>', 'files, folders, patterns or addresses with the reports')
    .option('-f, --format <format>', 'terminal or json', oneOf(['terminal', 'json']), 'terminal')
    .option('-o, --out <file>', 'write there instead of to standard output')
    .option('--strict', 'unsupported sentences count as contradicted for the exit code')
    .option('--differing', 'supported sentences of which other reports differ count as contradicted for the exit code')
    .addHelpText(
      'after',
      `\nExit code: 0 nothing contradicted, ${CONTRADICTED} something contradicted, 1 nothing could be checked, 2 bad usage.\nIn JSON a supported sentence holds "differs" where other reports have another value for something that it states.`,
    )
    .action(async (draft: string, options: Options) => {
      const { stemma, pages, notices } = await openInputs(options.against);
      const { reports, notices: more } = stemma.readPages(pages);
      const drafted = await stemma.pages([draft]);
      const asked = stemma.readPages(drafted.pages);
      tellNotices([...notices, ...more, ...drafted.notices, ...asked.notices], face);
      const [report, ...others] = asked.reports;
      if (others.length > 0)
        throw new UsageError(`expected one draft, found ${asked.reports.length} at ${draft}; name one file at a time`);
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
        (one) =>
          one.verdict === 'contradicted' ||
          (options.strict && one.verdict === 'unsupported') ||
          (options.differing && differencesOf(one).length > 0),
      );
      face.exit(failing ? CONTRADICTED : 0);
    });

const differencesOf = (one: Verdict): readonly Conflict[] => (one.verdict === 'supported' ? (one.differs ?? []) : []);

const MARKS = { supported: '✓', contradicted: '✗', unsupported: '?' } as const;
/** Enough to judge by; the JSON form has all. */
const MOST_CITES = 2;

function tell(verdicts: readonly Verdict[], nameOf: (cite: Cite) => string, face: Face): string {
  const lines: string[] = [];
  const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').replace(/^[“"]|[”"]$/g, '')}”`;
  for (const one of verdicts) {
    const { sentence, verdict, cites, conflicts, origins } = one;
    const { low, high } = origins;
    const support =
      verdict === 'supported' ? ` (${low === high ? low : `${low}–${high}`} ${high === 1 ? 'origin' : 'origins'})` : '';
    lines.push(`${MARKS[verdict]} ${verdict}${support}: ${sentence.replace(/\s+/g, ' ')}`);
    for (const { slot, draft, reports } of conflicts) {
      lines.push(`    ${slot}: the draft has ${quoted(draft)}, the reports ${reports.map(quoted).join(', ')}`);
    }
    for (const { slot, draft, reports, cites: others } of differencesOf(one)) {
      lines.push(`    but ${slot} differs: for ${quoted(draft)} other reports have ${reports.map(quoted).join(', ')}`);
      for (const cite of others.slice(0, MOST_CITES)) lines.push(`      ${nameOf(cite)}: ${quoted(cite.exact)}`);
    }
    for (const cite of cites.slice(0, MOST_CITES)) lines.push(`    ${nameOf(cite)}: ${quoted(cite.exact)}`);
  }
  const differing = verdicts.filter((one) => differencesOf(one).length > 0).length;
  const count = (wanted: Verdict['verdict']): number => verdicts.filter(({ verdict }) => verdict === wanted).length;
  lines.push(
    '',
    `${count('supported')} supported${differing > 0 ? ` (of ${differing} other reports differ)` : ''}, ${count('contradicted')} contradicted, ${count('unsupported')} unsupported`,
  );
  return lines.map((line) => wrapLine(printable(line), face.width)).join('\n');
}

import { TokenFlag } from '../model/tokens.ts';
import type { ComparedReport, Statements } from '../text/comparison/statements.ts';
import { areOpposite } from '../text/languages/opposites.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';
import { stemHash } from '../text/word-stem.ts';
import type { Against } from './evidence.ts';

const PREFIX = /^(?:un|in|im|ir|il|dis|non-?)(.{4,})$/u;
/** Share of the other content words of the draft's sentence that must stand in the report's. */
const LEAST = 0.6;
const FEWEST = 2;

/** "Insured" in the one where the other has "uninsured", "opened" where it has "closed", and nearly all else the same. */
export function denialIn(statements: Statements, a: number, b: number): Against | undefined {
  const [one, two] = [wordsIn(statements, a), wordsIn(statements, b)];
  const { language } = statements.reports[statements.report[a]!]!.reading;
  for (const word of one) {
    if (two.some(({ text }) => text === word.text)) continue;
    const turned = two.find(
      ({ text, fold }) =>
        (rest(text) === word.text || rest(word.text) === text || areOpposite(language, word.fold, fold)) &&
        !one.some((own) => own.text === text),
    );
    if (!turned) continue;
    const others = one.filter((own) => own !== word && !own.adverb);
    const shared = others.filter(({ stem }) => two.some((own) => own.stem === stem));
    if (shared.length >= FEWEST && shared.length >= LEAST * others.length)
      return { slot: 'polarity', draft: word, report: turned };
  }
  return undefined;
}

const rest = (word: string): string | undefined => PREFIX.exec(word)?.[1];

function wordsIn({ reports, report, sentence }: Statements, s: number) {
  const { text, reading }: ComparedReport = reports[report[s]!]!;
  const { tokens } = reading;
  const stop = stopwordsOf(reading.language);
  const { firstToken, endToken } = reading.sentences[sentence[s]!]!;
  const found: { start: number; end: number; text: string; fold: number; stem: number; adverb: boolean }[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0 || stop.has(tokens.fold[i]!)) continue;
    const [start, end] = [tokens.start[i]!, tokens.end[i]!];
    const form = text.slice(start, end).toLowerCase();
    found.push({
      start,
      end,
      text: form,
      fold: tokens.fold[i]!,
      stem: stemHash(text, start, end, tokens.fold[i]!),
      adverb: form.endsWith('ly'),
    });
  }
  return found;
}

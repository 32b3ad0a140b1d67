import type { Report, Story } from '../../src/model/story.ts';
import { mainVerb } from '../../src/text/comparison/main-verb.ts';
import { stopwordsOf } from '../../src/text/languages/stopwords.ts';
import { stemHash } from '../../src/text/word-stem.ts';
import type { AlteredSentence, Random } from './altered-sentences.ts';

/** Words of a predicate that is put to another's name. */
const LONGEST = 12;

const pick = <T>(from: readonly T[], random: Random): T | undefined => from[Math.floor(random() * from.length)];

/**
 * What somebody might invent of a story's people: for each of its sentences some that keep its names and tell of them what
 * another sentence tells (of the story, or of one `elsewhere`), that put another of the story's names before its verb, another
 * of the story's numbers in the place of its own, another of the story's people behind its quotation, and that tell as done
 * what was planned.
 */
export function inventions(
  report: Report,
  story: Story,
  elsewhere: readonly Report[],
  random: Random,
): AlteredSentence[] {
  const { article, reading } = report;
  const strange = elsewhere.flatMap(predicatesOf);
  const own = story.witnesses.flatMap(predicatesOf);
  const known = wordsOf(story);
  // What stands in the story already would be no invention.
  const unheard = strange.filter(({ verb }) => !known.has(verb));
  const people = story.entities.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const heads = subjectsOf(report);
  return reading.sentences.flatMap((sentence, at) => {
    const found: AlteredSentence[] = [];
    const text = article.text.slice(sentence.start, sentence.end);
    const put = (kind: string, made: string | undefined): void => {
      if (made === undefined || made.includes('\n') || made === text) return;
      found.push({ kind, sentence: at, text: /[.!?"”]$/.test(made) ? made : `${made}.` });
    };
    const subject = heads[at];
    if (subject !== undefined) {
      const other = pick(unheard, random);
      if (other) put('other predicate', `${subject.text} ${other.text}`);
      const short = pick(
        unheard.filter((one) => one.text.split(/\s+/).length <= 4),
        random,
      );
      if (short) put('short predicate', `${subject.name ?? subject.text} ${short.text}`);
      const like = pick(
        own.filter(({ text: theirs }) => !text.includes(theirs)),
        random,
      );
      // Of somebody of whom the story does not tell it.
      const others = people.filter(({ name }) => like && !like.sentence.includes(name.split(/\s+/).at(-1)!));
      const somebody = pick(others, random);
      if (like && somebody && like.subject !== undefined && !/^(?:he|she|it|they|we|I)\b/i.test(like.subject))
        put('other actor', `${somebody.name} ${like.text}`);
    }
    const amount = pick(
      reading.amounts.filter(
        (one) => one.start >= sentence.start && one.end <= sentence.end && one.kind !== 'ordinal' && one.value > 1,
      ),
      random,
    );
    if (amount) {
      const mine = digitsOf(article.text.slice(amount.start, amount.end));
      const other = pick(
        story.witnesses.flatMap(({ article: theirs, reading: { amounts } }) =>
          amounts.flatMap((one) => {
            const number = digitsOf(theirs.text.slice(one.start, one.end));
            return one.value !== amount.value && number && !text.includes(number.number) ? [number.number] : [];
          }),
        ),
        random,
      );
      if (mine && other) {
        const from = amount.start - sentence.start + mine.at;
        put('number of the story', text.slice(0, from) + other + text.slice(from + mine.number.length));
      }
    }
    const said = reading.attributions.find(
      ({ content, source, speaker }) =>
        speaker.kind === 'named' &&
        source.length === 1 &&
        [content[0], source[0]!].every(({ start, end }) => start >= sentence.start && end <= sentence.end),
    );
    const speaker = pick(
      people.filter(({ name }) => said && !text.includes(name.split(/\s+/).at(-1)!) && name !== said.speaker.name),
      random,
    );
    if (said && speaker) {
      const [source] = said.source;
      put(
        'other speaker',
        text.slice(0, source!.start - sentence.start) + speaker.name + text.slice(source!.end - sentence.start),
      );
    }
    const planned = /\b(?:will|would|could|might|may)( be)? ([a-z]+(?:[^aeiouwxy]|e))(?= )/.exec(text);
    if (planned && (planned[1] ? planned[2]!.endsWith('ed') : REGULAR.test(planned[2]!))) {
      const done = planned[1] ? `was ${planned[2]}` : `has ${planned[2]!.replace(/e$/, '')}ed`;
      put('planned as done', text.slice(0, planned.index) + done + text.slice(planned.index + planned[0].length));
    }
    return found;
  });
}

/** Verbs of which the past is surely regular and written without doubling. */
const REGULAR =
  /^(?:[a-z]*(?:ate|ize|ise|ify|ect|ent|uce|ish|ause|olve|ease|arge|ance|ove|are|est|ist|ort|isit|elp|ound|oint|ack|all|alk|end)|join|open|clos|start|return|resign|appeal|happen|remain|follow|travel|appear|want|need|report|offer|kill|cancel|order|claim|train|question|arrest)$/;

interface Predicate {
  readonly text: string;
  readonly verb: number;
  readonly subject: string | undefined;
  readonly sentence: string;
}

const compared = ({ article, reading }: Report) => ({
  text: article.text,
  reading,
  entityKey: (entity: number) => entity,
});

/** From the main verb, and the auxiliary before it, to the next mark. */
function predicatesOf(report: Report): Predicate[] {
  const { article, reading } = report;
  const { tokens } = reading;
  return reading.sentences.flatMap(({ start, end }, at) => {
    const verb = mainVerb(compared(report), at);
    if (verb === undefined) return [];
    const before = /(?:\b(?:is|are|was|were|has|had|have|been|will)\s+)*$/.exec(
      article.text.slice(start, tokens.start[verb]!),
    )!;
    const from = tokens.start[verb]! - before[0].length;
    const [text] = article.text.slice(from, end).split(/[,;:—–"“”()\n]| (?:who|which|that|said|after|when|while)\b/);
    const words = text!
      .trim()
      .replace(/[.!?]$/, '')
      .split(/\s+/);
    if (words.length < 2 || words.length > LONGEST) return [];
    if (stopwordsOf('en').has(tokens.fold[verb]!)) return [];
    return [
      {
        text: words.join(' '),
        verb: stemHash(article.text, tokens.start[verb]!, tokens.end[verb]!, tokens.fold[verb]!),
        subject: article.text.slice(start, from).trim(),
        sentence: article.text.slice(start, end),
      },
    ];
  });
}

interface Subject {
  readonly text: string;
  readonly name: string | undefined;
}

/** What stands before the main verb of each sentence, where it is short; and its last name. */
function subjectsOf(report: Report): (Subject | undefined)[] {
  const { article, reading } = report;
  return reading.sentences.map(({ start, end }, at) => {
    const verb = mainVerb(compared(report), at);
    if (verb === undefined) return undefined;
    const text = article.text
      .slice(start, reading.tokens.start[verb]!)
      .replace(/(?:\b(?:is|are|was|were|has|had|have|been|will|not)\s+)*$/, '')
      .trim();
    if (text === '' || text.split(/\s+/).length > LONGEST || /["“”:(]/.test(text)) return undefined;
    const name = reading.names.findLast(
      (one) => one.start >= start && one.end <= start + text.length && one.end <= end,
    );
    return { text, name: name && article.text.slice(name.start, name.end) };
  });
}

function wordsOf(story: Story): Set<number> {
  const found = new Set<number>();
  for (const { article, reading } of story.witnesses)
    for (let i = 0; i < reading.tokens.length; i++)
      found.add(stemHash(article.text, reading.tokens.start[i]!, reading.tokens.end[i]!, reading.tokens.fold[i]!));
  return found;
}

const NUMBER =
  /\d[\d,]*(?:\.\d+)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty)\b/;

function digitsOf(words: string): { readonly at: number; readonly number: string } | undefined {
  const found = NUMBER.exec(words);
  return found ? { at: found.index, number: found[0] } : undefined;
}

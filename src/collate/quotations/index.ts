import type { QuotationFamily, QuotationVariant } from '../../model/collation.ts';
import type { ArticleId, Siglum } from '../../model/ids.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import { type Cite, type Cites, cite } from '../../model/span.ts';
import type { Story, Witness } from '../../model/story.ts';
import { fold } from '../../text/index.ts';
import { kinOf } from '../kin.ts';
import type { WordLikeness } from '../words.ts';
import { sameSpeaker } from './alike.ts';
import { alignWordings, differenceOf } from './difference.ts';
import { familiesOf } from './families.ts';
import { type Piece, piecesOf, sharedWords } from './pieces.ts';
import { runsOf, textOf } from './runs.ts';
import { type Wording, wordingOf } from './wording.ts';

/** Words that a quotation of one report alone must have to be told. */
const LEAST_WORDS_ALONE = 6;

/** The utterances of a story across its reports: those of most origins first, then in order of the first report. */
export function quotationFamilies(story: Story, lineage: Lineage, words: WordLikeness | undefined): QuotationFamily[] {
  const pieces = piecesOf(story);
  const found = familiesOf(pieces, words, kinOf(story, lineage));
  const many = found.filter((family) => new Set(family.map((i) => pieces[i]!.witness)).size > 1);
  const alone = found.filter((family) => new Set(family.map((i) => pieces[i]!.witness)).size === 1).flat();
  const families = [
    ...many.map((family) =>
      familyOf(
        story,
        lineage,
        family.map((i) => pieces[i]!),
        words,
      ),
    ),
    ...rejoin(alone.map((i) => pieces[i]!).sort(inOrder)).map((part) => familyOf(story, lineage, part, words)),
  ];
  return families
    .filter((family) => family !== undefined)
    .sort((a, b) => b.origins.high - a.origins.high || b.variants.length - a.variants.length);
}

const inOrder = (a: Piece, b: Piece): number => a.witness - b.witness || a.start - b.start;

/** Pieces of one stretch that no other report has are one quotation again. */
function rejoin(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const last = parts[parts.length - 1]?.at(-1);
    if (last && last.witness === piece.witness && last.stretch === piece.stretch && piece.start - last.end <= 4)
      parts[parts.length - 1]!.push(piece);
    else parts.push([piece]);
  }
  return parts.filter(
    (part) =>
      part.reduce((sum, piece) => sum + piece.words.length, 0) >= LEAST_WORDS_ALONE ||
      part.every((piece) => piece.clause),
  );
}

interface Draft {
  readonly wording: Wording;
  readonly text: string;
  readonly key: string;
  readonly sigla: Siglum[];
  readonly articles: ArticleId[];
  readonly cites: Cite[];
  readonly speaker: Piece;
}

function familyOf(
  story: Story,
  lineage: Lineage,
  pieces: readonly Piece[],
  words: WordLikeness | undefined,
): QuotationFamily | undefined {
  const drafts = draftsOf(story.witnesses, pieces);
  const speaker = commonSpeaker(pieces);
  const reports = new Set(pieces.map((piece) => piece.witness)).size;
  if (!speaker && reports < 2) return undefined;
  const weight = (draft: Draft): number => {
    const { low, high } = originsOf(draft.articles, lineage.origins);
    // Origins first, then reports, then the fuller wording; a garbled one is never the base.
    const garbled = isGarbled(story.witnesses[draft.wording.witness]!, draft) ? 1000 : 0;
    return (high + low) * 50 + draft.sigla.length * 10 + Math.min(9, draft.wording.words.length / 20) - garbled;
  };
  const [base, ...others] = [...drafts].sort((a, b) => weight(b) - weight(a));
  if (!base) return undefined;
  const names = (wording: Wording): ReadonlySet<number> => nameTokens(story.witnesses[wording.witness]!);
  const variants: [QuotationVariant, ...QuotationVariant[]] = [
    {
      text: base.text,
      sigla: base.sigla,
      cites: base.cites as unknown as Cites,
      difference: 'base',
      runs: [{ text: base.text, mark: 'same' }],
    },
  ];
  for (const draft of others) {
    const partner = alignWordings(draft.wording, base.wording, words);
    const differs = speaker && areTwoPeople(story, draft.speaker, speaker);
    variants.push({
      text: draft.text,
      sigla: draft.sigla,
      cites: draft.cites as unknown as Cites,
      difference: differs
        ? 're-attributed'
        : differenceOf(draft.wording, base.wording, partner, story.witnesses, names),
      runs: runsOf(draft.wording, base.wording, partner, story.witnesses),
      ...(differs && draft.speaker.speaker ? { speaker: draft.speaker.speaker.name } : {}),
    });
  }
  const articles = new Set(pieces.map((piece) => story.witnesses[piece.witness]!.article.id));
  return {
    speaker: speaker?.speaker?.name ?? 'unknown',
    ...(speaker?.speaker?.entity === undefined ? {} : { entity: speaker.speaker.entity }),
    variants,
    origins: originsOf(articles, lineage.origins),
  };
}

/**
 * Whether two pieces are surely given to two people. A place or a body that an agency or a person speaks for ("Brussels") is
 * no other speaker, nor is one of the same name ("Inspector Roe", "Jane Roe").
 */
function areTwoPeople(story: Story, a: Piece, b: Piece): boolean {
  if (sameSpeaker(a, b) !== 'other') return false;
  const [one, two] = [a, b].map(({ speaker }) => story.entities[speaker!.entity!]);
  if (one?.kind !== 'person' || two?.kind !== 'person') return false;
  const words = new Set(fold(one.name).split(/\s+/));
  return !fold(two.name)
    .split(/\s+/)
    .some((word) => word.length > 2 && words.has(word));
}

/** One draft for each distinct wording: reports that give the same words in the same order are one variant. */
function draftsOf(witnesses: readonly Witness[], pieces: readonly Piece[]): Draft[] {
  const byReport = new Map<number, Piece[]>();
  for (const piece of [...pieces].sort(inOrder)) {
    const list = byReport.get(piece.witness);
    if (list) list.push(piece);
    else byReport.set(piece.witness, [piece]);
  }
  const drafts = new Map<string, Draft>();
  for (const [witness, own] of byReport) {
    for (const part of wordingsOf(own)) {
      const wording = wordingOf(witness, part);
      const text = textOf(wording, witnesses);
      const speaker = part.find((piece) => piece.speaker) ?? part[0]!;
      const key = `${keyOf(text)}|${speaker.speaker?.entity ?? ''}`;
      const bare = `${keyOf(text)}|`;
      const { article, siglum } = witnesses[witness]!;
      const cites = part.map((piece) => cite(article, piece));
      const known =
        drafts.get(key) ??
        drafts.get(bare) ??
        (speaker.speaker?.entity === undefined
          ? [...drafts.values()].find((draft) => draft.key.startsWith(bare))
          : undefined);
      if (known) {
        if (!known.sigla.includes(siglum)) {
          known.sigla.push(siglum);
          known.articles.push(article.id);
        }
        known.cites.push(...cites);
      } else {
        drafts.set(key, { wording, text, key, sigla: [siglum], articles: [article.id], cites, speaker });
      }
    }
  }
  return [...drafts.values()];
}

/** Characters between two pieces of one utterance: a "he said" and the marks around it. */
const NEAR = 120;

/** Pieces that stand close together are one telling in parts; others, and those with the same words, are tellings of their own. */
function wordingsOf(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const last = parts[parts.length - 1];
    const near = last && piece.start - last[last.length - 1]!.end <= NEAR;
    if (near && !last.some((other) => sharedWords(piece, other) > 0.5)) last.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

/** Words and inner marks, without case or typography. */
const keyOf = (text: string): string =>
  fold(text)
    .replace(/\s+/g, ' ')
    .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');

/** The speaker whom most pieces have; one whose entity is known before one who is only named. */
function commonSpeaker(pieces: readonly Piece[]): Piece | undefined {
  const votes = new Map<string, { piece: Piece; weight: number }>();
  for (const piece of pieces) {
    if (!piece.speaker) continue;
    const key = piece.speaker.entity === undefined ? piece.speaker.name.toLowerCase() : `#${piece.speaker.entity}`;
    const weight = piece.speaker.confidence + (piece.speaker.entity === undefined ? 0 : 1);
    const known = votes.get(key);
    if (known) known.weight += weight;
    else votes.set(key, { piece, weight });
  }
  return [...votes.values()].sort((a, b) => b.weight - a.weight)[0]?.piece;
}

function isGarbled({ reading }: Witness, draft: Draft): boolean {
  return reading.amounts.some(
    (amount) =>
      amount.garbled !== undefined &&
      draft.wording.pieces.some((piece) => amount.start < piece.end && piece.start < amount.end),
  );
}

/** Tokens that are part of a name. */
function nameTokens({ reading }: Witness): ReadonlySet<number> {
  const found = new Set<number>();
  let i = 0;
  for (const name of [...reading.names].sort((a, b) => a.start - b.start)) {
    while (i < reading.tokens.length && reading.tokens.start[i]! < name.start) i++;
    for (let k = i; k < reading.tokens.length && reading.tokens.end[k]! <= name.end; k++) found.add(k);
  }
  return found;
}

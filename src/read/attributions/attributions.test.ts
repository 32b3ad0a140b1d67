import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entity, Name, NameKind, Office } from '../../model/reading.ts';
import { splitSentences, tokenize } from '../../text/index.ts';
import type { Draft } from './draft.ts';
import { createAttributionFinder } from './index.ts';
import { setScene } from './scene.ts';
import { findTranscript } from './transcript.ts';

const root = join(import.meta.dirname, '../../..');
const cases = join(root, 'test/cases/attributions');
const weights = join(root, 'models/attributions.bin');
const byRule = createAttributionFinder(undefined);
const learned = existsSync(weights) ? createAttributionFinder(new Uint8Array(readFileSync(weights))) : byRule;

interface Case {
  readonly language: string;
  readonly text: string;
  /** Forms of one entity joined by "|" → its kind. */
  readonly names: Readonly<Record<string, NameKind>>;
}

/** Names as the name finder would give them, by looking for their forms; offices are capital words before a person. */
function namesOf({ text, names: given }: Case): { names: Name[]; entities: Entity[]; offices: Office[] } {
  const names: Name[] = [];
  const entities: Entity[] = [];
  const offices: Office[] = [];
  for (const [forms, kind] of Object.entries(given)) {
    const entity = entities.length;
    const list = forms.split('|');
    entities.push({ id: entity, kind, name: list[0]!, forms: list });
    for (const form of list) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        if (names.some(({ start, end }) => at < end && at + form.length > start)) continue;
        names.push({ start: at, end: at + form.length, kind, entity });
        const office = /(?:\p{Lu}\p{L}+ )+$/u.exec(text.slice(0, at));
        if (office !== null) {
          const title = office[0].trim();
          offices.push({ start: office.index, end: office.index + title.length, title, holder: entity });
        }
      }
    }
  }
  names.sort((a, b) => a.start - b.start);
  return { names, entities, offices };
}

function find(input: Case, finder = byRule) {
  const tokens = tokenize(input.text);
  const sentences = splitSentences(input.text, tokens, input.language);
  return finder.find({ ...input, tokens, sentences, ...namesOf(input), times: [] });
}

for (const slug of readdirSync(cases)) {
  test(`the speakers and words of the case ${slug} are found`, () => {
    const input = JSON.parse(readFileSync(join(cases, slug, 'input.json'), 'utf8')) as Case;
    const expected: unknown = JSON.parse(readFileSync(join(cases, slug, 'expected.json'), 'utf8'));
    const found = find(input).attributions.map(({ speaker, kind, content }) => ({
      speaker: speaker.name,
      kind,
      content: content.map(({ start, end }) => input.text.slice(start, end)),
    }));
    assert.deepEqual(found, expected);
  });
}

for (const slug of readdirSync(cases)) {
  test(`the trained finder gives each direct quotation of the case ${slug} to its speaker`, () => {
    const input = JSON.parse(readFileSync(join(cases, slug, 'input.json'), 'utf8')) as Case;
    const expected = JSON.parse(readFileSync(join(cases, slug, 'expected.json'), 'utf8')) as {
      speaker: string;
      kind: string;
      content: string[];
    }[];
    const { attributions } = find(input, learned);
    for (const { speaker, content } of expected.filter(({ kind }) => kind === 'direct')) {
      for (const piece of content) {
        const start = input.text.indexOf(piece) + 2;
        const holding = attributions.filter((found) => found.content.some((s) => s.start <= start && start < s.end));
        const names = holding.map((found) => found.speaker.name);
        assert.ok(
          names.some((name) => name.startsWith(speaker)),
          `${piece} is given to ${names.join(', ')}, not to ${speaker}`,
        );
      }
    }
  });
}

test('repaired quotation marks are told', () => {
  const { notices } = find({ language: 'en', text: 'She said, “It is over.\nHe left the room.', names: {} });
  assert.equal(notices.length, 1);
  assert.match(notices[0]!.reason, /not closed/);
});

test('spans lie within the text and contents are never empty, whatever the text', () => {
  const words = [
    '“',
    '”',
    '"',
    'said',
    'Lund',
    'that',
    'he',
    ',',
    '.',
    ':',
    'according',
    'to',
    'the',
    'minister',
    '\n',
    '’s',
    'and',
    'told',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 60 }),
      fc.constantFrom('en', 'de', 'xx'),
      (parts, language) => {
        const text = parts.join(' ');
        const { attributions } = find({ language, text, names: { Lund: 'person' } });
        attributions.forEach((attribution, index) => {
          assert.ok(attribution.content.length > 0);
          for (const { start, end } of [...attribution.source, ...attribution.cue, ...attribution.content])
            assert.ok(0 <= start && start < end && end <= text.length);
          assert.ok(attribution.within === undefined || attribution.within < index);
        });
      },
    ),
    { numRuns: 1500 },
  );
});

test('a transcript of hundreds of thousands of turns overflows nothing', () => {
  const turns = 150_000;
  const text = 'HART: We go on.\nLIND: Yes, we do.\n'.repeat(turns / 2);
  const tokens = tokenize(text);
  const input = { text, language: 'en', tokens, sentences: splitSentences(text, tokens, 'en') };
  const drafts: Draft[] = [];
  findTranscript(setScene({ ...input, names: [], entities: [], offices: [], times: [] }), drafts);
  assert.equal(drafts.length, turns);
});

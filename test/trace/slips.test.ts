import assert from 'node:assert/strict';
import { it } from 'node:test';
import { plainStory } from '../../quality/lineage/report.ts';
import { traceStory } from '../../src/trace/index.ts';
import { isSlipOf } from '../../src/trace/slips.ts';

it('takes one letter left out, put in, changed or exchanged with its neighbour for a slip', () => {
  for (const [wrong, right] of [
    ['preesnt', 'present'],
    ['goverment', 'government'],
    ['harbourr', 'harbour'],
    ['thurdsay', 'thursday'],
    ['präsidnet', 'präsident'],
  ] as const)
    assert.equal(isSlipOf(wrong, right), right !== 'harbour');
});

it('takes no inflection, short word or other word for a slip', () => {
  for (const [a, b] of [
    ['minister', 'ministers'],
    ['walked', 'walker'],
    ['kiev', 'kyiv'],
    ['harbour', 'harvest'],
    ['', ''],
  ] as const)
    assert.equal(isSlipOf(a, b), false);
});

const SENTENCES = [
  'Die Verwaltung des Hafens von Port Mallory hat am Montag alle Anlegestellen gesperrt.',
  'Nach Angaben der Hafenmeisterin sanken zwei Kutter im Sturm vor dem alten Leuchtturm.',
  'Taucher fanden das Wrack am Mittag auf der Seite liegend in neun Metern Tiefe.',
  'Die Versicherung des Hafens will den Schaden in der kommenden Woche begutachten lassen.',
];

it('shows an error that two reports have in common, in a language without a table of words', () => {
  const wrong = SENTENCES.map((sentence) => sentence.replace('Leuchtturm', 'Lecuhtturm'));
  const story = plainStory('s', [
    { id: 'a', language: 'de', text: SENTENCES.join(' ') },
    { id: 'b', language: 'de', text: SENTENCES.slice(0, 3).join(' ') },
    { id: 'c', language: 'de', text: SENTENCES.slice(1).join(' ') },
    { id: 'd', language: 'de', text: wrong.join(' ') },
    { id: 'e', language: 'de', text: wrong.slice(0, 3).join(' ') },
  ]);
  const edge = traceStory(story).edges.find(({ from, to }) => [from, to].sort().join() === 'd,e');
  const error = edge?.evidence.find(({ role }) => role === 'error');
  assert.equal(error?.from?.exact, 'Lecuhtturm');
  assert.match(error.note, /leuchtturm/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collateStory } from '../../../src/collate/index.ts';
import { storyId } from '../../../src/model/ids.ts';
import type { Fact, FactSlot } from '../../../src/model/collation.ts';
import { readStory } from '../../../src/read/index.ts';
import { traceStory } from '../../../src/trace/index.ts';
import { report, tools } from '../told-story.ts';

function facts(slot: FactSlot, language: string, ...texts: readonly string[]): Fact[] {
  const reports = texts.map((text, at) => report(String(at), text, '2024-06-19', language));
  const story = readStory(storyId('decisions'), reports, tools.reader);
  return collateStory(story, traceStory(story)).facts.filter((fact) => fact.slot === slot);
}
const told = (list: readonly Fact[]): string[] =>
  list.map(({ status, values }) => `${status}: ${values.map(({ value }) => value).join(' / ')}`);

test('what was decided is told in other languages too', () => {
  assert.deepEqual(
    told(
      facts(
        'decision',
        'de',
        'Der Stadtrat von Ostwick hat am Montagabend den Plan für eine neue Brücke über die Lenn gebilligt.',
        'Am Montagabend hat der Stadtrat von Ostwick den Plan für eine neue Brücke über die Lenn abgelehnt.',
      ),
    ),
    ['disputed: gebilligt / abgelehnt'],
  );
  assert.deepEqual(
    told(
      facts(
        'decision',
        'fr',
        'Le maire de Valbourg, Paul Darnel, a démissionné mardi après une longue dispute sur le budget de la ville.',
        'Paul Darnel, maire de Valbourg, a été limogé mardi après une longue dispute sur le budget de la ville.',
      ),
    ),
    ['disputed: démissionné / limogé'],
  );
  assert.deepEqual(
    told(
      facts(
        'decision',
        'es',
        'El tribunal de Montelar ha condenado al constructor Luis Ferrán por el derrumbe del puente viejo.',
        'El constructor Luis Ferrán fue condenado por el derrumbe del puente viejo, dijo el tribunal de Montelar.',
      ),
    ).map((one) => one.replace(/^(?:agreed|single)/, 'no dispute')),
    ['no dispute: condenado'],
  );
});

test('what may yet be decided, and what is decided of another, is no dispute', () => {
  const plan = 'the plan for a new bridge over the Lenn at Ostwick';
  for (const other of [
    `The council could have rejected ${plan} on Monday.`,
    `The council has not rejected ${plan} on Monday.`,
  ])
    assert.deepEqual(
      facts('decision', 'en', `The council approved ${plan} on Monday.`, other).filter((one) => one.status === 'disputed'),
      [],
    );
  assert.deepEqual(
    facts(
      'decision',
      'en',
      'Marek Dolan was convicted of stealing copper from the bridge at Ostwick on Monday.',
      'Anna Reiss was acquitted of stealing copper from the bridge at Ostwick on Monday.',
    ).filter((one) => one.status === 'disputed'),
    [],
  );
});

test('causes of two things, and one cause in other words, are no dispute', () => {
  const disputes = (...texts: readonly string[]): Fact[] =>
    facts('cause', 'en', ...texts).filter((one) => one.status === 'disputed');
  assert.deepEqual(
    disputes(
      'Flights from Norvik were cancelled because of thick smoke on Sunday.',
      'Trains from Norvik were delayed because of a strike on Sunday.',
    ),
    [],
  );
  assert.deepEqual(
    disputes(
      'The fire at the Norvik mill was caused by a lightning strike.',
      'The fire at the Norvik mill was caused by lightning, the chief said.',
    ),
    [],
  );
  assert.deepEqual(
    disputes('The mill at Norvik is due to open in June.', 'The mill at Norvik is due to close in May.'),
    [],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuotations, quotedSpans } from './find-quotations.ts';

const inner = (text: string): string[] => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

test('marks of every style are paired', () => {
  assert.deepEqual(inner('He said “yes.” She said "no."'), ['yes.', 'no.']);
  assert.deepEqual(inner('„Das ist gut“, sagte er. »Wirklich«, sagte sie.'), ['Das ist gut', 'Wirklich']);
  assert.deepEqual(inner('« Bonjour », dit-il. «Hola», dijo.'), [' Bonjour ', 'Hola']);
  assert.deepEqual(inner('„Tak”, powiedział. ”Ja”, sa hon. “Ja“ sagte er.'), ['Tak', 'Ja', 'Ja']);
  assert.deepEqual(inner("''It works,'' he said. ``Fine.''"), ['It works,', 'Fine.']);
  assert.deepEqual(inner('「行く」と言った。'), ['行く']);
  assert.deepEqual(inner('‘We won’t go, it’s the workers’ right,’ she said.'), [
    'We won’t go, it’s the workers’ right,',
  ]);
  assert.deepEqual(inner("'We can't go,' she said."), ["We can't go,"]);
});

test('inner quotations are known by their depth', () => {
  const text = '“He told me ‘no’ and “never” at once,” she said.';
  assert.deepEqual(
    findQuotations(text).map(({ start, end, depth }) => [text.slice(start, end), depth]),
    [
      ['He told me ‘no’ and “never” at once,', 0],
      ['no', 1],
      ['never', 1],
    ],
  );
});

test('inches, apostrophes and possessives open nothing', () => {
  assert.deepEqual(
    inner("A 12\" disc and a 6'2\" man, the workers’ union, rock ’n’ roll, the '90s and Moscow's plan."),
    [],
  );
  assert.deepEqual(inner('He said "the 12" disc is fine" to us.'), ['the 12" disc is fine']);
});

test('a quotation that runs over paragraphs is reopened in each', () => {
  const text = '“We start.\n\n“We go on,” she said.';
  assert.deepEqual(
    findQuotations(text).map(({ ends, continues }) => [ends, continues]),
    [
      ['reopened', false],
      ['closed', true],
    ],
  );
});

test('a line break of a fixed column ends no quotation', () => {
  assert.deepEqual(inner('“We go on\nwith it,” she said.'), ['We go on\nwith it,']);
});

test('an unclosed quotation ends with its paragraph', () => {
  const text = 'He said, “It makes no sense.\nThe meeting was called off.\nShe said “no”.';
  assert.deepEqual(inner(text), ['It makes no sense.', 'no']);
  assert.equal(findQuotations(text)[0]?.ends, 'unclosed');
});

test('a mark of another style closes what its own does not', () => {
  const text = "\"They will not hide. We don't fear them', - the head said.";
  assert.deepEqual(inner(text), ["They will not hide. We don't fear them"]);
  assert.equal(findQuotations(text)[0]?.ends, 'other-style');
  assert.deepEqual(inner('“It is fine,” she said. “Our roads are old," he said.'), [
    'It is fine,',
    'Our roads are old,',
  ]);
});

test('where the same mark opens twice and closes once the first is taken for unclosed', () => {
  assert.deepEqual(inner('“We go. She left. “We stay,” he said.'), ['We go. She left.', 'We stay,']);
});

test('quotations lie within the text, in order and nested, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'“”„"\'’‘«»「」ab s1.,\n -'.split('')), { maxLength: 80 }), (signs) => {
      const text = signs.join('');
      const all = findQuotations(text);
      let last = 0;
      for (const { start, end, outer, depth, continues } of all) {
        // What goes on from the paragraph before needs no mark of its own.
        assert.ok(
          (continues ? outer.start <= start : outer.start < start) &&
            start < end &&
            end <= outer.end &&
            outer.end <= text.length,
        );
        assert.ok(!/\n[^ab s]/.test(text.slice(start, end)));
        if (depth === 0) {
          assert.ok(outer.start >= last);
          last = outer.end;
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('a quotation that only a later paragraph closes goes on over those between', () => {
  const text = 'Ana explicou: «O rio subiu.\n\nA água entrou nas casas.\n\nPedimos ajuda.» Depois saiu.\n\nEla riu.';
  assert.deepEqual(
    findQuotations(text).map(({ start, end, ends, continues }) => [text.slice(start, end), ends, continues]),
    [
      ['O rio subiu.', 'reopened', false],
      ['A água entrou nas casas.', 'reopened', true],
      ['Pedimos ajuda.', 'closed', true],
    ],
  );
});

test('a quotation that the next one follows was never closed, and none goes on with a mark that may open', () => {
  const ends = (text: string): string[] => findQuotations(text).map((quotation) => quotation.ends);
  assert.deepEqual(ends('“A ponte caiu.\n\nO prefeito chegou. “Vamos”, disse.'), ['unclosed', 'closed']);
  assert.deepEqual(ends('"A ponte caiu.\n\nO prefeito chegou. O "rei" saiu.'), ['unclosed', 'closed']);
});

test('straight marks too may close some lines later, where the closing one cannot open', () => {
  const pieces = (text: string): string[] => findQuotations(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(pieces('"A vaia faz parte da festa.\nNinguém vai mudar o que eu sinto por esta cidade", afirmou.'), [
    'A vaia faz parte da festa.',
    'Ninguém vai mudar o que eu sinto por esta cidade',
  ]);
  assert.deepEqual(pieces('"We will see.\nDonald Smith."'), ['We will see.']);
});

test('» at the beginning of a paragraph goes on with what « opened', () => {
  const text = '«O rio subiu.\n\n»A água entrou.\n\n»Pedimos ajuda», disse Ana.';
  assert.deepEqual(
    findQuotations(text).map(({ ends, continues }) => [ends, continues]),
    [
      ['reopened', false],
      ['reopened', true],
      ['closed', true],
    ],
  );
});

test('a text of marks alone takes linear time', () => {
  for (const form of ['“', '"', '’ ', "'a ", '«“„', '"1" ']) {
    const started = performance.now();
    findQuotations(form.repeat(60_000));
    assert.ok(performance.now() - started < 1500, form);
  }
});

test('many lines without marks, and many marks that open nothing, cost linear time', () => {
  const from = performance.now();
  const lines = 'Aa bb.\n'.repeat(100_000);
  assert.deepEqual(inner(`${lines}He said “yes.”`), ['yes.']);
  assert.deepEqual(inner(`“Yes,” he said.\n${lines}`), ['Yes,']);
  assert.deepEqual(inner('„ '.repeat(50_000)).length < 50_000, true);
  assert.ok(performance.now() - from < 3000);
});

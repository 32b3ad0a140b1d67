import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Amount } from '../model/reading.ts';
import { type AmountRelation, compareAmounts } from './quantities.ts';

const amount = (value: number, rest: Partial<Amount> = {}): Amount => ({
  start: 0,
  end: 1,
  value,
  unit: '',
  bound: 'exact',
  kind: 'count',
  ...rest,
});
const money = (value: number, unit = 'USD', rest: Partial<Amount> = {}): Amount =>
  amount(value, { kind: 'money', unit, ...rest });
const measured = (value: number, unit: string): Amount => amount(value, { kind: 'measure', unit });

const cases: readonly (readonly [string, Amount, Amount, AmountRelation])[] = [
  ['equal counts are the same', amount(12), amount(12), 'same'],
  ['"at least 12" does not contradict 14', amount(12, { bound: 'at-least' }), amount(14), 'compatible'],
  ['"at least 12" contradicts 10', amount(12, { bound: 'at-least' }), amount(10), 'different'],
  ['"at most 12" contradicts 14', amount(12, { bound: 'at-most' }), amount(14), 'different'],
  ['"about 200" lets 193 be', amount(200, { bound: 'about' }), amount(193), 'compatible'],
  ['"about 200" excludes 300', amount(200, { bound: 'about' }), amount(300), 'different'],
  ['"10 to 12" lets 11 be', amount(10, { high: 12 }), amount(11), 'compatible'],
  ['"10 to 12" excludes 15', amount(10, { high: 12 }), amount(15), 'different'],
  ['$80bn is 80 billion dollars', money(80e9), money(80e9), 'same'],
  ['dollars and euros cannot be compared', money(80), money(80, 'EUR'), 'incomparable'],
  ['35 miles are 56 km', measured(35, 'mile'), measured(56, 'km'), 'compatible'],
  ['35 miles are not 80 km', measured(35, 'mile'), measured(80, 'km'), 'different'],
  ['68 °F are 20 °C', measured(68, '°F'), measured(20, '°C'), 'compatible'],
  ['a third is 33 %', amount(1 / 3, { bound: 'about' }), amount(33, { kind: 'percent', unit: '%' }), 'compatible'],
  [
    'a count and a percentage cannot be compared',
    amount(33),
    amount(33, { kind: 'percent', unit: '%' }),
    'incomparable',
  ],
  ['3,016 rounds to 3,000', amount(3016), amount(3000), 'compatible'],
  ['1.52 billion rounds to 1.5 billion', money(1.52e9), money(1.5e9), 'compatible'],
  ['14 does not round to 10', amount(14), amount(10), 'different'],
  ['36 and 46 differ', amount(36), amount(46), 'different'],
  ['two scores differ', amount(2, { kind: 'score', high: 1 }), amount(3, { kind: 'score', high: 1 }), 'different'],
];
for (const [title, a, b, relation] of cases) test(title, () => assert.equal(compareAmounts(a, b), relation));

test('it does not matter which of two amounts comes first', () => {
  const any = fc.record({
    value: fc.integer({ min: 0, max: 5000 }),
    bound: fc.constantFrom('exact', 'about', 'at-least', 'at-most'),
    unit: fc.constantFrom('', 'km', 'mile', '%'),
  });
  fc.assert(
    fc.property(any, any, (a, b) => {
      const make = ({ value, bound, unit }: typeof a): Amount =>
        amount(value, {
          bound: bound as Amount['bound'],
          unit,
          kind: unit === '' ? 'count' : unit === '%' ? 'percent' : 'measure',
        });
      assert.equal(compareAmounts(make(a), make(b)), compareAmounts(make(b), make(a)));
    }),
  );
});

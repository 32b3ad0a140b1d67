import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { articleId } from '../model/index.ts';
import { clusterAll, createClusterer } from './index.ts';

const weights = new Uint8Array(readFileSync(new URL('../../models/cluster.bin', import.meta.url)));

const REPORTS: readonly (readonly [id: string, language: string, text: string])[] = [
  [
    'ferry-en',
    'en',
    'A ferry with 312 people on board ran aground off Karpathos on Tuesday. Captain Dimitris Kavadias said that nobody was hurt. ' +
      'The vessel Evangelistria, on its way from Rhodes to Santorini, was pulled free by two tugs from Kasos.',
  ],
  [
    'ferry-el',
    'el',
    'Πλοίο με 312 επιβάτες προσάραξε την Τρίτη στην Κάρπαθο. Ο πλοίαρχος Δημήτρης Καβάδιας είπε ότι κανείς δεν τραυματίστηκε. ' +
      'Το Ευαγγελίστρια, που ταξίδευε από τη Ρόδο στη Σαντορίνη, ρυμουλκήθηκε από δύο πλοία από την Κάσο.',
  ],
  [
    'ferry-ru',
    'ru',
    'Паром с 312 пассажирами сел на мель у острова Карпатос во вторник. Капитан Димитрис Кавадиас сообщил, что никто не пострадал. ' +
      'Судно Евангелистрия, которое шло с Родоса на Санторини, сняли с мели два буксира с Касоса.',
  ],
  [
    'bank-en',
    'en',
    'The central bank of Norway raised its key rate by 0.25 points on Tuesday. Governor Ingrid Solheim told reporters in Oslo that prices were still rising.',
  ],
  [
    'fire-ru',
    'ru',
    'В Новосибирске во вторник сгорел склад мебели. Пожар тушили 58 человек, сообщил представитель МЧС Олег Тарасенко. Никто не пострадал.',
  ],
];

test('reports of one event in three scripts meet by names and numbers, and others of the same day do not', () => {
  const { clusters } = clusterAll(
    REPORTS.map(([id, language, text]) => ({ id: articleId(id), title: '', text, language })),
    { weights },
  );
  assert.deepEqual(
    clusters.map(({ articles }) => articles),
    [['ferry-en', 'ferry-el', 'ferry-ru'], ['bank-en'], ['fire-ru']],
  );
});

test('the explanation of a join across scripts names the names and the number that both have', () => {
  const clusterer = createClusterer({ weights, explain: true });
  for (const [id, language, text] of REPORTS.slice(0, 2))
    clusterer.add({ id: articleId(id), title: '', text, language });
  clusterer.settle();
  const reasons = clusterer.explain(articleId('ferry-el')).filter(({ weight }) => weight > 0);
  assert.ok(reasons.some(({ kind }) => kind === 'name'));
  assert.ok(reasons.some(({ kind, what }) => kind === 'amount' && what === '312'));
});

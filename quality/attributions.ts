import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../src/model/reading.ts';
import { createAttributionFinder } from '../src/read/attributions/index.ts';
import { createNameFinder } from '../src/read/names/index.ts';
import { splitSentences, tokenize } from '../src/text/index.ts';
import { nearMisses } from './attributions/near-misses.ts';
import { addExact, addOverlap, betweenMarks, f1, isDirect, noAgreement, type SpanSet } from './attributions/spans.ts';
import { speakerLabels, speakerRight } from './attributions/speakers.ts';
import { jsonLines, utf16Offsets } from './data.ts';
import type { Figure, Measure } from './measure.ts';

interface Row {
  readonly doc: string;
  readonly primary: boolean;
  readonly text: string;
  readonly title: string;
  readonly attributions: readonly Readonly<Record<Role, readonly (readonly [number, number])[]>>[];
}
type Role = 'source' | 'cue' | 'content';
const ROLES: readonly Role[] = ['source', 'cue', 'content'];
const REACH = { source: [72, 90], cue: [68, 85], content: [60, 88] } as const;
const PEER = {
  source: ['BiLSTM-CRF 69.6, a second human 78.0', 'a second human 92.1'],
  cue: ['BiLSTM-CRF 66.7, a second human 71.5', 'a second human 85.4'],
  content: ['BiLSTM-CRF 59.0, a second human 66.1', 'a second human 88.4'],
} as const;

const models = join(import.meta.dirname, '../models');
const weightsAt = (name: string): Uint8Array => new Uint8Array(readFileSync(join(models, name)));

/** The whole reading that attributions need, as the pipeline gives it. */
function reader(): (text: string, title?: string) => { attributions: Attribution[]; milliseconds: number } {
  const names = createNameFinder(weightsAt('names.bin'));
  const finder = createAttributionFinder(
    existsSync(join(models, 'attributions.bin')) ? weightsAt('attributions.bin') : undefined,
  );
  return (text) => {
    const tokens = tokenize(text);
    const base = { text, tokens, sentences: splitSentences(text, tokens, 'en'), language: 'en' };
    const named = names.find(base);
    // Time of this core rather than of the clock: other work on the machine must not count.
    const started = process.cpuUsage();
    const { attributions } = finder.find({ ...base, ...named, times: [] });
    const { user, system } = process.cpuUsage(started);
    return { attributions, milliseconds: (user + system) / 1000 };
  };
}

const setsOf = (attributions: readonly Attribution[], role: Role): SpanSet[] =>
  attributions.map((attribution) => attribution[role].map(({ start, end }) => [start, end] as const));

/**
 * On PolNeAR's dev part, primary annotator. Exact: per role and article the sets of spans of the attributions are compared;
 * a found set is right where an equal gold set exists; counts are summed over articles. Quotations that go on without a cue
 * of their own are left out, the data has none. Direct: those whose content stands between “ ” or " " wholly, on both sides.
 */
export const measure: Measure = {
  room: 'attributions',
  needs: ['attribution/polnear.dev.jsonl', 'bulk/bodies.jsonl'],
  async run({ data, full, log }) {
    const read = reader();
    const all = { source: noAgreement(), cue: noAgreement(), content: noAgreement() };
    const direct = { source: noAgreement(), cue: noAgreement(), content: noAgreement() };
    const overlap = noAgreement();
    const labels = speakerLabels();
    let speakers = 0;
    for (const row of jsonLines<Row>(data, 'attribution/polnear.dev.jsonl')) {
      if (!row.primary) continue;
      const { attributions } = read(row.text, row.title);
      const units = utf16Offsets(row.text);
      const gold = row.attributions.map((attribution) => {
        const sets = (role: Role): SpanSet => attribution[role].map(([s, e]) => [units[s]!, units[e]!] as const);
        return { source: sets('source'), cue: sets('cue'), content: sets('content') };
      });
      const cued = attributions.filter(({ cue }) => cue.length > 0);
      const inside = betweenMarks(row.text);
      const spoken = cued.filter(({ content }) =>
        isDirect(
          inside,
          content.map(({ start, end }) => [start, end] as const),
        ),
      );
      const goldSpoken = gold.filter(({ content }) => isDirect(inside, content));
      for (const role of ROLES) {
        addExact(
          all[role],
          setsOf(cued, role),
          gold.map((set) => set[role]),
        );
        addExact(
          direct[role],
          setsOf(spoken, role),
          goldSpoken.map((set) => set[role]),
        );
      }
      addOverlap(
        overlap,
        setsOf(cued, 'content'),
        gold.map(({ content }) => content),
      );
      for (const label of labels) {
        if (label.doc !== row.doc) continue;
        if (speakerRight(label, units[label.start]!, units[label.end]!, attributions)) speakers++;
        else if (process.env['SHOW'] === 'speakers') {
          const near = attributions.filter(({ content }) =>
            content.some(({ start, end }) => start < units[label.end]! && units[label.start]! < end),
          );
          log(
            `${row.doc} ${label.start}: ${label.speakers.join('|')} but ${near.map(({ speaker }) => `${speaker.name} (${speaker.kind})`).join(', ')}`,
          );
        }
      }
    }
    const misses = nearMisses();
    const taken = misses.filter((text) => {
      const wrong = read(text).attributions.some(({ kind }) => kind === 'direct');
      if (wrong && process.env['SHOW'] === 'misses') log(text);
      return wrong;
    });

    const bodies = jsonLines<{ text?: string; body?: string }>(data, 'bulk/bodies.jsonl').slice(0, full ? 2587 : 600);
    let milliseconds = 0;
    for (const { text, body } of bodies.slice(0, 100)) read(text ?? body ?? '');
    for (const { text, body } of bodies) milliseconds += read(text ?? body ?? '').milliseconds;

    const figures: Figure[] = [];
    for (const role of ROLES) {
      figures.push({
        key: `${role}-f1`,
        name: `${role}, exact spans, F1`,
        value: f1(all[role]),
        reach: REACH[role][0],
        peer: PEER[role][0],
      });
    }
    for (const role of ROLES) {
      figures.push({
        key: `direct-${role}-f1`,
        name: `${role} of direct speech, exact spans, F1`,
        value: f1(direct[role]),
        reach: REACH[role][1],
        peer: PEER[role][1],
      });
    }
    figures.push(
      { key: 'content-overlap-f1', name: 'content, overlapping spans, F1', value: f1(overlap), reach: 82 },
      {
        key: 'speakers',
        name: `speakers of ${labels.length} direct quotations right, %`,
        value: (100 * speakers) / labels.length,
        reach: 90,
      },
      {
        key: 'near-misses',
        name: `of ${misses.length} near-misses taken for speech, %`,
        value: (100 * taken.length) / misses.length,
        better: 'lower',
        reach: 2,
      },
      {
        key: 'articles-per-second',
        name: 'articles a second on one core',
        value: (1000 * bodies.length) / milliseconds,
        reach: 300,
      },
    );
    if (existsSync(join(models, 'attributions.bin'))) {
      figures.push({
        key: 'model-megabytes',
        name: 'model, MB',
        value: statSync(join(models, 'attributions.bin')).size / 1e6,
        better: 'lower',
        reach: 10,
      });
    }
    return figures;
  },
};

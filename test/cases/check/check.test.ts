import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkDraft } from '../../../src/check/index.ts';
import { traceStory } from '../../../src/trace/index.ts';
import { expectedIn, report, storyIn, tools } from '../told-story.ts';

// Each folder holds invented reports, a draft, and the verdict on each sentence of the draft with the slots in conflict.
interface Expected {
  /** Of the reports and the draft; English unless told. */
  readonly language?: string;
  readonly verdicts: readonly string[];
  readonly slots: readonly (readonly string[])[];
  /** By the number of a supported sentence: what other reports have in the place of something that it states. */
  readonly differs?: Readonly<Record<string, readonly string[]>>;
  /** By the number of a sentence: the words that are cited for it. A quotation cut off on a small word is shown in full. */
  readonly cited?: Readonly<Record<string, readonly string[]>>;
}

for (const entry of readdirSync(import.meta.dirname, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const folder = new URL(`${entry.name}/`, import.meta.url);
  test(`${entry.name}: each sentence of the draft gets its verdict, with cites where there are any`, () => {
    const expected = expectedIn<Expected>(folder);
    const story = storyIn(folder, {}, expected.language);
    const draft = report('draft', readFileSync(new URL('draft.txt', folder), 'utf8').trim(), undefined, expected.language);
    const verdicts = checkDraft(draft, story, traceStory(story), {
      ...(tools.words ? { words: tools.words } : {}),
      ...(tools.traceWeights ? { nearWords: tools.traceWeights } : {}),
    });
    assert.deepEqual(
      verdicts.map(({ verdict }) => verdict),
      expected.verdicts,
    );
    assert.deepEqual(
      verdicts.map(({ conflicts }) => conflicts.map(({ slot }) => slot)),
      expected.slots,
    );
    assert.deepEqual(
      Object.fromEntries(
        verdicts.flatMap((one, at) =>
          one.verdict === 'supported' && one.differs ? [[at, one.differs.flatMap(({ reports }) => reports)]] : [],
        ),
      ),
      expected.differs ?? {},
    );
    for (const [at, cited] of Object.entries(expected.cited ?? {}))
      assert.deepEqual(
        verdicts[Number(at)]?.cites.map(({ exact }) => exact),
        cited,
      );
    const texts = new Map(story.witnesses.map(({ article }) => [article.id, article.text]));
    for (const { cites, verdict, sentence, start, end } of verdicts) {
      assert.equal(draft.article.text.slice(start, end), sentence);
      assert.equal(cites.length > 0, verdict !== 'unsupported');
      for (const one of cites) assert.equal(texts.get(one.article)!.slice(one.start, one.end), one.exact);
    }
  });
}

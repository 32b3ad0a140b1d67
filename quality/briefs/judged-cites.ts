import { readFileSync } from 'node:fs';
import { tellingOf } from '../../src/brief/telling.ts';
import { composeTools } from '../../src/compose.ts';
import { storyId } from '../../src/model/ids.ts';
import { readStory } from '../../src/read/index.ts';
import { jsonLines } from '../data.ts';
import { plainArticle } from '../plain-story.ts';

interface Place {
  readonly article: string;
  /** Where the sentence begins. */
  readonly start: number;
}

/** Judged by hand: whether the sentence at `cite` says what the one at `sentence` says, in its main point. */
interface Label {
  readonly sentence: Place;
  readonly cite: Place;
  readonly carries: boolean;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly label: string;
}

export const CITED_STORIES = 'stories/ecbplus.jsonl';

/** Of judged pairs: how many that are cited carry the statement, and how many that carry it are cited. */
export async function judgedCites(
  data: string,
  log: (line: string) => void,
): Promise<{ right: number; kept: number; count: number }> {
  const labels = readFileSync(new URL('../labels/cites.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label);
  const tools = await composeTools();
  const rows = jsonLines<Row>(data, CITED_STORIES);
  const storyOf = new Map(rows.map(({ id, label }) => [id, label]));
  const wanted = new Set(labels.map(({ sentence }) => storyOf.get(sentence.article)));
  const tally = { right: 0, wrong: 0, left: 0 };
  for (const name of wanted) {
    const reports = rows
      .filter(({ label }) => label === name)
      .map(({ id, text, title, date }) => {
        const article = plainArticle({ id, text, title, date, language: 'en' });
        return { article, reading: tools.reader.read(article) };
      });
    const story = readStory(storyId(name!), reports, tools.reader);
    const telling = tellingOf(story, tools.words);
    for (const { sentence, cite, carries } of labels.filter((one) => storyOf.get(one.sentence.article) === name)) {
      const at = story.witnesses.findIndex(({ article }) => article.id === sentence.article);
      const { article, reading } = story.witnesses[at]!;
      const index = reading.sentences.findIndex(({ end }) => end > sentence.start);
      const cites = telling.cites(at, index);
      const cited = cites.some(
        (one) => one.article === cite.article && one.start <= cite.start && cite.start < one.end,
      );
      const what = article.text.slice(sentence.start, reading.sentences[index]!.end).replace(/\s+/g, ' ').slice(0, 140);
      if (cited && carries) tally.right++;
      else if (cited) {
        tally.wrong++;
        log(`  cited, does not say it: ${cite.article} for ${what}`);
      } else if (carries) {
        tally.left++;
        log(`  says it, not cited: ${cite.article} for ${what}`);
      }
    }
  }
  return {
    right: tally.right / Math.max(1, tally.right + tally.wrong),
    kept: tally.right / Math.max(1, tally.right + tally.left),
    count: labels.length,
  };
}

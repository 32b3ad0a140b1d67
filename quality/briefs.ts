import { briefStory } from '../src/brief/index.ts';
import type { Story } from '../src/model/story.ts';
import { CITED_STORIES, judgedCites } from './briefs/judged-cites.ts';
import { jsonLines } from './data.ts';
import type { Figure, Measure, MeasureContext } from './measure.ts';
import { flatLineage, plainStory } from './plain-story.ts';
import { rouge } from './rouge.ts';
import { centroidSummary, leadSummary } from './summary-baselines.ts';

const ARTICLES = 'briefs/multiling2011.articles.jsonl';
const REFERENCES = 'briefs/multiling2011.refs.jsonl';
const WORDS = 250;

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly lang: string;
}
interface Reference {
  readonly cluster: string;
  readonly lang: string;
  readonly text: string;
}

/** Briefs beside human summaries of the same topics, and beside two plain ways of choosing sentences in the same run. */
export const measure: Measure = {
  room: 'brief',
  needs: [ARTICLES, REFERENCES, CITED_STORIES],
  async run(context: MeasureContext): Promise<readonly Figure[]> {
    const topics = group(context.data);
    const scores = new Map<string, Record<Way, number>[]>();
    for (const { lang, story, references } of topics) {
      const list = scores.get(lang) ?? [];
      scores.set(lang, list);
      list.push({
        brief: rouge(brief(story), references, 2),
        centroid: rouge(centroidSummary(story, WORDS), references, 2),
        lead: rouge(leadSummary(story, WORDS), references, 2),
      });
    }
    const figures: Figure[] = [];
    for (const [lang, list] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const mean = (way: Way): number => list.reduce((sum, row) => sum + row[way], 0) / list.length;
      context.log(
        `${lang}: brief ${mean('brief').toFixed(3)}, centroid ${mean('centroid').toFixed(3)}, lead ${mean('lead').toFixed(3)}`,
      );
      figures.push({
        key: `rouge2.${lang}`,
        name: `MultiLing 2011, ${lang}: ROUGE-2 F at ${WORDS} words`,
        value: mean('brief'),
        ...(lang === 'en' ? { reach: 0.18 } : { reach: mean('centroid') }),
        peer: `centroid ${mean('centroid').toFixed(3)}, lead ${mean('lead').toFixed(3)}`,
      });
    }
    const cites = await judgedCites(context.data, context.log);
    figures.push(
      { key: 'cites.true', name: `judged cites that carry their sentence (${cites.count} judged)`, value: cites.right },
      { key: 'cites.kept', name: 'judged sentences that say the same and are cited', value: cites.kept },
    );
    return figures;
  },
};

type Way = 'brief' | 'centroid' | 'lead';

const brief = (story: Story): string =>
  briefStory(story, flatLineage(story), { quotations: [], facts: [] }, { words: WORDS })
    .sentences.map(({ text }) => text)
    .join(' ');

function group(data: string): { lang: string; story: Story; references: string[] }[] {
  const rows = jsonLines<Row>(data, ARTICLES);
  const references = jsonLines<Reference>(data, REFERENCES);
  const keys = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.label.slice(0, 4)} ${row.lang}`;
    const list = keys.get(key);
    if (list) list.push(row);
    else keys.set(key, [row]);
  }
  return [...keys].map(([key, list]) => {
    const [cluster, lang] = key.split(' ') as [string, string];
    return {
      lang,
      story: plainStory(
        key,
        list.map(({ id, text }) => ({ id, text, language: lang })),
      ),
      references: references.filter((one) => one.cluster === cluster && one.lang === lang).map(({ text }) => text),
    };
  });
}

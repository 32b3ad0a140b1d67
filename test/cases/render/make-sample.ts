/**
 * Writes blinken-lavrov/brief.json: a brief of the five example reports set by hand, with offsets found in the texts.
 * It stands in for the pipeline, so that the renderers and the page can be tested without it.
 * Run: node test/cases/render/make-sample.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Brief, BriefArticle, BriefCite, BriefEvidence } from '../../../src/model/brief.ts';
import { parseBrief } from '../../../src/model/brief.ts';

const here = new URL('.', import.meta.url);
const examples = new URL('../../../examples/blinken-lavrov/', here);

interface Source {
  readonly siglum: string;
  readonly file: string;
  readonly title: string;
  readonly outlet?: string;
  readonly published?: BriefArticle['published'];
  readonly from: string;
  readonly to?: string;
  readonly drop: readonly string[];
  readonly author?: string;
  readonly credits?: BriefArticle['credits'];
}

const sources: Source[] = [
  {
    siglum: 'A',
    file: 'a-rewrite.txt',
    title: 'Blinken will not meet with Lavrov amid Russian invasion of Ukraine: ‘It does not make sense’',
    published: { value: '2022-02-23', certainty: 'stated', from: 'text' },
    from: 'Foreign Secretary Anthony',
    drop: [
      'NATO says Russia plans ‘full scale attack’ on Kiev, warns of ‘real risk’ of full-scale war in Europe',
      'Biden has announced Russia’s sanctions and military action in response to the Ukraine attack',
    ],
  },
  {
    siglum: 'B',
    file: 'b-american-military-news.txt',
    title: 'Blinken cancels meeting with Lavrov over Russia’s actions against Ukraine',
    from: 'This article was originally',
    drop: [],
    credits: [
      {
        name: 'Radio Free Europe/Radio Liberty',
        kind: 'reprint',
        where: 'text',
        exact: 'originally published by Radio Free Europe/Radio Liberty and is reprinted with permission',
      },
    ],
  },
  {
    siglum: 'C',
    file: 'c-europe-news-us.txt',
    title: 'Blinken cancels meeting with Lavrov as Russia begins invasion of Ukraine',
    published: { value: '2022-02-24', certainty: 'stated', from: 'text' },
    from: 'U.S. Secretary of State Anthony',
    to: 'Leave a comment',
    drop: [],
  },
  {
    siglum: 'D',
    file: 'd-ukrainian-site.txt',
    title: "Blinken calls off meeting with Russia's Lavrov",
    author: 'Любезна Катерина',
    published: { value: '2022-02-23T09:31', certainty: 'inferred', from: 'story' },
    from: 'US Secretary of State Antony Blinken says',
    to: 'Follow us on Telegram',
    drop: [],
  },
  {
    siglum: 'E',
    file: 'e-al-jazeera-repost.txt',
    title: 'Ukraine crisis: Blinken cancels meeting with Russia’s Lavrov',
    outlet: 'Al Jazeera English',
    from: 'US secretary of state says',
    to: 'Follow Al Jazeera English:',
    drop: [],
    credits: [{ name: 'Al Jazeera English', kind: 'outlet', where: 'title', exact: '– Al Jazeera English' }],
  },
];

const id = (siglum: string) => `blinken-lavrov-${siglum.toLowerCase()}`;

const texts = new Map<string, string>();
for (const source of sources) {
  const raw = readFileSync(new URL(source.file, examples), 'utf8').replaceAll('\r\n', '\n');
  const start = raw.indexOf(source.from);
  let text = raw.slice(start, source.to ? raw.lastIndexOf(source.to) : undefined);
  for (const drop of source.drop) text = text.replace(drop, '');
  texts.set(source.siglum, text.replace(/\n{2,}/g, '\n\n').trim());
}

function cite(siglum: string, exact: string): BriefCite {
  const start = texts.get(siglum)!.indexOf(exact);
  if (start < 0) throw new Error(`${siglum} has no “${exact}”`);
  return { article: id(siglum), start, end: start + exact.length, exact };
}

const blocksOf = (text: string): BriefArticle['blocks'] =>
  [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: /^\s*•/.test(match[0]) ? 'list-item' : 'paragraph',
  }));

const long =
  'Now that we see the invasion is beginning and Russia has made clear its wholesale rejection of diplomacy, it does not make sense to go forward with that meeting at this time';
const narration = 'Blinken said he was still committed to diplomacy “if Moscow’s approach changes” and would do anything he could “to avert an even worse-case scenario, an all-out assault on all of Ukraine, including its capital';
const pretense =
  'we will not allow Russia to claim the pretense of diplomacy at the same time it accelerates its march down the path of conflict and war';

const reuse: Record<string, [string, string, boolean][]> = {
  A: [],
  B: ['C', 'D', 'E'].map((with_) => [long, with_, true]),
  C: [
    ...['B', 'D', 'E'].map((with_): [string, string, boolean] => [long, with_, true]),
    [narration, 'E', false],
    [pretense, 'E', true],
  ],
  D: ['B', 'C', 'E'].map((with_) => [long, with_, true]),
  E: [
    ...['B', 'C', 'D'].map((with_): [string, string, boolean] => [long, with_, true]),
    [narration, 'C', false],
    [pretense, 'C', true],
  ],
};

const articles: BriefArticle[] = sources.map((source) => {
  const text = texts.get(source.siglum)!;
  const article: BriefArticle = {
    id: id(source.siglum),
    siglum: source.siglum,
    path: `examples/blinken-lavrov/${source.file}`,
    title: source.title,
    language: 'en',
    text,
    blocks: blocksOf(text),
    credits: source.credits ?? [],
    reused: reuse[source.siglum]!.map(([exact, with_, speech]) => {
      const { start, end } = cite(source.siglum, exact);
      return { start, end, with: with_, speech };
    }),
    removed: source.drop.map((drop) => ({ rule: 'inserted-headline', text: drop })),
  };
  if (source.outlet) article.outlet = source.outlet;
  if (source.author) article.author = source.author;
  if (source.published) article.published = source.published;
  return article;
});

const evidence = (role: BriefEvidence['role'], note: string, to?: BriefCite, from?: BriefCite): BriefEvidence => {
  const made: BriefEvidence = { role, note };
  if (to) made.to = to;
  if (from) made.from = from;
  return made;
};

const brief: Brief = {
  format: 'stemma-brief/1',
  stories: [
    {
      id: 'story-1',
      title: 'Blinken cancels meeting with Lavrov over Russia’s actions against Ukraine',
      articles,
      sentences: [
        {
          text: 'U.S. Secretary of State Antony Blinken says he has canceled a meeting with Russian Foreign Minister Sergei Lavrov that was planned for later this week.',
          cites: [
            cite('B', 'Antony Blinken says he has canceled a meeting with Russian Foreign Minister Sergei Lavrov that was planned for later this week'),
            cite('A', 'would not meet with Russian Foreign Minister Sergei Lavrov this week'),
            cite('C', 'announced the cancellation of a meeting with Russian Foreign Minister Sergey Lavrov in Geneva this week'),
            cite('D', 'he has canceled a previously scheduled meeting with his Russian counterpart Sergei Lavrov'),
            cite('E', 'has cancelled a meeting with Russian Foreign Minister Sergey Lavrov that was planned for Thursday'),
          ],
          origins: { low: 2, high: 4 },
        },
        {
          text: `“${long},” Blinken said at a joint news conference with Ukrainian Foreign Minister Dmytro Kuleba in Washington.`,
          cites: [cite('B', long), cite('C', long), cite('D', long), cite('E', long)],
          origins: { low: 1, high: 3 },
          speaker: 'Antony Blinken',
        },
        {
          text: 'Putin on February 21 said he would recognize the independence bid of separatist leaders in two regions they held in Ukraine.',
          cites: [
            cite('B', 'Putin on February 21 said he would recognize the independence bid of separatist leaders in two regions they held in Ukraine'),
            cite('C', 'acknowledged the independence of two separatist regions in Ukraine'),
            cite('E', 'recognised the breakaway regions of Donetsk and Luhansk on Monday'),
          ],
          origins: { low: 2, high: 3 },
        },
        {
          text: 'President Joe Biden said the United States would impose the “first tranche” of sanctions on Russia for what he said was the beginning of an invasion of Ukraine.',
          cites: [cite('B', 'President Joe Biden said the United States would impose the “first tranche” of sanctions on Russia for what he said was the beginning of an invasion of Ukraine')],
          origins: { low: 1, high: 1 },
          speaker: 'Joe Biden',
        },
        {
          text: 'A Reuters news agency reporter saw a handful of tanks on the outskirts of Donetsk overnight and several blasts were heard in the city on Tuesday.',
          cites: [cite('E', 'A Reuters news agency reporter saw a handful of tanks on the outskirts of Donetsk overnight and several blasts were heard in the city on Tuesday')],
          origins: { low: 1, high: 1 },
        },
      ],
      timeline: [
        { when: '2013', text: 'Russia and China’s leaders have met more than 30 times since 2013.', cites: [cite('E', 'Russia and China’s leaders have met more than 30 times since 2013')], origins: { low: 1, high: 1 } },
        { when: '2022-02-21', text: 'Putin recognizes the independence of two separatist regions.', cites: [cite('B', 'Putin on February 21 said he would recognize'), cite('D', 'On February 21, Russian President Vladimir Putin recognized the independence'), cite('E', 'on Monday')], origins: { low: 2, high: 3 } },
        { when: '2022-02-22', text: 'Blinken cancels the meeting at a joint briefing with Kuleba.', cites: [cite('D', 'on February 22 during a joint briefing'), cite('E', 'Blinken said on Tuesday')], origins: { low: 2, high: 2 } },
        { when: '2022-02-22', text: 'Maria Zakharova says Lavrov is ready for negotiations.', cites: [cite('B', 'spokeswoman Maria Zakharova said on February 22')], origins: { low: 1, high: 1 } },
        { when: '2022-02-24', text: 'The day for which the meeting in Geneva had been planned.', cites: [cite('B', 'scheduled to meet on February 24 in Geneva'), cite('C', 'a scheduled meeting in Geneva on February 24'), cite('E', 'planned for Thursday')], origins: { low: 2, high: 3 } },
      ],
      collation: {
        quotations: [
          {
            speaker: 'Antony Blinken',
            origins: { low: 1, high: 4 },
            variants: [
              { text: long, sigla: ['B', 'C', 'D', 'E'], cites: [cite('B', long), cite('C', long), cite('D', long), cite('E', long)], difference: 'base', runs: [{ text: long, mark: 'same' }] },
              {
                text: 'There is no point in moving forward with our meeting at this time',
                sigla: ['A'],
                cites: [cite('A', 'There is no point in moving forward with our meeting at this time')],
                difference: 'reworded',
                runs: [
                  { text: 'Now that we see the invasion is beginning and Russia has made clear its wholesale rejection of diplomacy, it does not make sense to go', mark: 'missing' },
                  { text: 'There is no point in moving ', mark: 'changed' },
                  { text: 'forward with ', mark: 'same' },
                  { text: 'our ', mark: 'changed' },
                  { text: 'meeting at this time', mark: 'same' },
                ],
              },
            ],
          },
          {
            speaker: 'Antony Blinken',
            origins: { low: 2, high: 2 },
            variants: [
              { text: 'I consulted with our allies and partners; all agreed', sigla: ['B'], cites: [cite('B', 'I consulted with our allies and partners; all agreed')], difference: 'base', runs: [{ text: 'I consulted with our allies and partners; all agreed', mark: 'same' }] },
              {
                text: 'I have consulted with our allies and partners, and everyone agrees',
                sigla: ['D'],
                cites: [cite('D', 'I have consulted with our allies and partners, and everyone agrees')],
                difference: 'reworded',
                runs: [
                  { text: 'I ', mark: 'same' },
                  { text: 'have ', mark: 'added' },
                  { text: 'consulted with our allies and partners', mark: 'same' },
                  { text: ', and everyone agrees', mark: 'changed' },
                ],
              },
            ],
          },
          {
            speaker: 'Antony Blinken',
            origins: { low: 1, high: 2 },
            variants: [
              { text: pretense, sigla: ['C', 'E'], cites: [cite('C', pretense), cite('E', pretense)], difference: 'base', runs: [{ text: pretense, mark: 'same' }] },
            ],
          },
          {
            speaker: 'Dmytro Kuleba',
            origins: { low: 2, high: 2 },
            variants: [
              { text: 'The world must respond with all its might and punish Russia for the crimes it has already committed and for those it still plans to commit', sigla: ['D'], cites: [cite('D', 'The world must respond with all its might and punish Russia for the crimes it has already committed and for those it still plans to commit')], difference: 'base', runs: [{ text: 'The world must respond with all its might and punish Russia for the crimes it has already committed and for those it still plans to commit', mark: 'same' }] },
              {
                text: 'The world must use all its economic power to punish Russia for its crimes',
                sigla: ['A'],
                cites: [cite('A', 'The world must use all its economic power to punish Russia for its crimes')],
                difference: 'content',
                runs: [
                  { text: 'The world must ', mark: 'same' },
                  { text: 'use ', mark: 'changed' },
                  { text: 'all its ', mark: 'same' },
                  { text: 'economic power to ', mark: 'changed' },
                  { text: 'punish Russia for ', mark: 'same' },
                  { text: 'its crimes', mark: 'changed' },
                  { text: ' it has already committed and for those it still plans to commit', mark: 'missing' },
                ],
              },
            ],
          },
          {
            speaker: 'Maria Zakharova',
            origins: { low: 1, high: 1 },
            variants: [
              { text: 'So, our position remains the same. We are ready for a negotiating process', sigla: ['B'], cites: [cite('B', 'So, our position remains the same. We are ready for a negotiating process')], difference: 'base', runs: [{ text: 'So, our position remains the same. We are ready for a negotiating process', mark: 'same' }] },
            ],
          },
        ],
        facts: [
          {
            slot: 'office', about: 'Antony Blinken', status: 'disputed', origins: { low: 2, high: 4 },
            values: [
              { value: 'Secretary of State', sigla: ['B', 'C', 'D', 'E'], cites: [cite('B', 'U.S. Secretary of State'), cite('C', 'U.S. Secretary of State'), cite('D', 'US Secretary of State'), cite('E', 'US Secretary of State')], origins: { low: 1, high: 3 } },
              { value: 'Foreign Secretary', sigla: ['A'], cites: [cite('A', 'Foreign Secretary')], origins: { low: 1, high: 1 } },
            ],
          },
          {
            slot: 'cause', about: 'why the meeting was cancelled', status: 'disputed', origins: { low: 2, high: 3 },
            values: [
              { value: 'the invasion had begun', sigla: ['B', 'C', 'E'], cites: [cite('B', 'we see the invasion is beginning'), cite('C', 'we see the invasion is beginning'), cite('E', 'we see the invasion is beginning')], origins: { low: 1, high: 2 } },
              { value: 'Russia recognized the two republics', sigla: ['D'], cites: [cite('D', 'because Russia recognized the independence of the self-proclaimed DPR and LPR')], origins: { low: 1, high: 1 } },
            ],
          },
          {
            slot: 'time', about: 'the day of the meeting', status: 'agreed', origins: { low: 2, high: 3 }, note: 'said in other words: 24 February 2022 was a Thursday',
            values: [{ value: '24 February 2022', sigla: ['B', 'C', 'E'], cites: [cite('B', 'on February 24'), cite('C', 'on February 24'), cite('E', 'Thursday')], origins: { low: 2, high: 3 } }],
          },
          {
            slot: 'amount', about: 'troops at the Ukrainian border', status: 'single', origins: { low: 1, high: 1 },
            values: [{ value: 'more than 150,000', sigla: ['C'], cites: [cite('C', 'more than 150,000 troops')], origins: { low: 1, high: 1 } }],
          },
          {
            slot: 'amount', about: 'assets of the two banks', status: 'single', origins: { low: 1, high: 1 }, note: 'the amount is garbled',
            values: [{ value: 'more than 80 80 billion', sigla: ['A'], cites: [cite('A', 'more than 80 80 billion')], origins: { low: 1, high: 1 } }],
          },
          {
            slot: 'amount', about: 'countries that condemned the recognition', status: 'single', origins: { low: 1, high: 1 },
            values: [{ value: '46', sigla: ['D'], cites: [cite('D', '46 countries')], origins: { low: 1, high: 1 } }],
          },
          {
            slot: 'decision', about: 'Nord Stream 2', status: 'incomparable', origins: { low: 2, high: 2 }, note: 'the project and its certification are different things',
            values: [
              { value: 'Germany blocked the certification', sigla: ['A'], cites: [cite('A', 'Germany has blocked the certification of the Nord Stream 2 pipeline')], origins: { low: 1, high: 1 } },
              { value: 'blocking of the project', sigla: ['D'], cites: [cite('D', 'the blocking of the Nord Stream-2 gas pipeline project')], origins: { low: 1, high: 1 } },
            ],
          },
        ],
      },
      lineage: {
        nodes: [
          { id: 'unseen:rferl', kind: 'unseen', name: 'Radio Free Europe/Radio Liberty', because: 'credited' },
          { id: 'unseen:aje', kind: 'unseen', name: 'Al Jazeera English', because: 'credited' },
          { id: 'unseen:reuters', kind: 'unseen', name: 'Reuters', because: 'credited' },
          { id: 'unseen:a', kind: 'unseen', name: 'lost parent of A', because: 'inferred' },
          ...articles.map((article) => ({
            id: article.id,
            kind: 'article' as const,
            name: article.title,
            siglum: article.siglum,
            ...(article.published ? { published: article.published.value } : {}),
          })),
        ],
        edges: [
          { from: 'unseen:rferl', to: id('B'), kind: 'reprint', confidence: 0.98, evidence: [evidence('credit', 'B says that it is a reprint', cite('B', 'originally published by Radio Free Europe/Radio Liberty and is reprinted with permission'))] },
          { from: 'unseen:aje', to: id('E'), kind: 'copy', confidence: 0.86, evidence: [{ role: 'credit', note: 'the title ends with the outlet’s name', stated: { article: id('E'), where: 'title', exact: '– Al Jazeera English' } }] },
          { from: 'unseen:aje', to: id('C'), kind: 'excerpt', confidence: 0.74, evidence: [evidence('narration', '33 words of narration stand in both', cite('C', narration), cite('E', narration))] },
          { from: 'unseen:reuters', to: 'unseen:aje', kind: 'excerpt', confidence: 0.6, evidence: [evidence('credit', 'one passage is Reuters’', cite('E', 'A Reuters news agency reporter saw'))] },
          {
            from: 'unseen:a', to: id('A'), kind: 'rewrite', confidence: 0.7,
            evidence: [
              evidence('machine-sign', 'A quotation stands here in other words than in the four other reports', cite('A', 'There is no point in moving forward with our meeting at this time'), cite('B', long)),
              evidence('machine-sign', 'a garbled amount', cite('A', '80 80 billion')),
            ],
          },
        ],
        occasions: [{ articles: ['B', 'C', 'D', 'E'].map(id), evidence: [evidence('quotation', 'One speech, heard by many: the joint briefing', cite('D', 'during a joint briefing with Foreign Minister Dmytro Kuleba'), cite('B', 'at a joint news conference with Ukrainian Foreign Minister Dmytro Kuleba'))] }],
        origins: {
          low: 2, high: 4,
          reasons: [
            'B is a reprint of Radio Free Europe/Radio Liberty, which is not among the reports.',
            'C and E share narration: both descend from Al Jazeera English.',
            'A is a rewrite of a text that is not among the reports; that text may be one of the other origins.',
            'B, C, D and E quote one speech; that alone does not make them copies of one another.',
          ],
        },
      },
      remarks: ['B and E give no date of publication: their days were told from the other reports.'],
    },
  ],
  notices: [{ step: 'extract', place: 'examples/blinken-lavrov/a-rewrite.txt', reason: 'Two inserted headlines of other stories were left out.' }],
};

writeFileSync(new URL('blinken-lavrov/brief.json', here), `${JSON.stringify(parseBrief(brief), null, 1)}\n`);

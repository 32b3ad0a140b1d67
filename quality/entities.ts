import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyId } from '../src/model/ids.ts';
import type { Report } from '../src/model/story.ts';
import { createReader, readStory } from '../src/read/index.ts';
import { bCubed } from './b-cubed.ts';
import { type GoldArticle, goldArticles, goldOf } from './entities/gold.ts';
import { judgedReferences } from './entities/references.ts';
import type { Figure, Measure } from './measure.ts';
import { plainArticle } from './plain-story.ts';

const models = join(import.meta.dirname, '../models');
const weightsAt = (name: string): Uint8Array => new Uint8Array(readFileSync(join(models, name)));

/** Found and true groups of the mentions that both have. */
class Links {
  readonly truth: string[] = [];
  readonly found: string[] = [];
  add(truth: string, found: string): void {
    this.truth.push(truth);
    this.found.push(found);
  }
}

/** Which gold person or body most mentions of each of our entities mean. */
function meaning(links: Links): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  links.found.forEach((found, i) => {
    const truths = counts.get(found) ?? new Map<string, number>();
    counts.set(found, truths.set(links.truth[i]!, (truths.get(links.truth[i]!) ?? 0) + 1));
  });
  return new Map([...counts].map(([found, truths]) => [found, [...truths].sort((a, b) => b[1] - a[1])[0]![0]]));
}

function logMisses(links: Links, words: readonly string[], log: (line: string) => void): void {
  const groups = (keys: readonly string[], others: readonly string[]): void => {
    const all = new Map<string, Map<string, Set<string>>>();
    keys.forEach((key, i) => {
      const parts = all.get(key) ?? new Map<string, Set<string>>();
      all.set(key, parts.set(others[i]!, (parts.get(others[i]!) ?? new Set()).add(words[i]!)));
    });
    for (const [key, parts] of all) {
      if (parts.size > 1) log(`  ${key}: ${[...parts.values()].map((forms) => [...forms].join(' = ')).join('  ≠  ')}`);
    }
  };
  log('one, told as several:');
  groups(links.truth, links.found);
  log('several, told as one:');
  groups(links.found, links.truth);
}

/**
 * MEANTIME's Wikinews articles, printed: B³ over the mentions that both we and the annotators have (the last words of one
 * are the other), within each article and over all articles of a topic; and of the pronouns that we join, how many are
 * joined to whom the annotators say.
 */
export const measure: Measure = {
  room: 'entities',
  needs: ['meantime/meantime.jsonl', 'attribution/polnear.dev.jsonl', 'bulk/bodies.jsonl'],
  async run({ data, log }) {
    const reader = createReader({
      names: weightsAt('names.bin'),
      ...(existsSync(join(models, 'attributions.bin')) ? { attributions: weightsAt('attributions.bin') } : {}),
    });
    const within = new Links();
    const across = new Links();
    const words: string[] = [];
    let matched = 0;
    let gold = 0;
    const again = { right: 0, judged: 0, gold: 0 };
    for (const articles of byTopic(goldArticles(data))) {
      const reports = articles.map(({ id, text }): Report => {
        const article = plainArticle({ id, text });
        return { article, reading: reader.read(article) };
      });
      const story = readStory(storyId(articles[0]!.topic), reports, reader);
      articles.forEach((article, at) => {
        const { reading } = story.witnesses[at]!;
        const entityOf = story.entityOf.get(reading.article)!;
        const met = new Set<object>();
        const own = new Links();
        for (const name of reading.names) {
          const mention = goldOf(name, article.mentions);
          if (mention === undefined) continue;
          met.add(mention);
          own.add(mention.instance, `${article.id} ${name.entity}`);
          across.add(`${article.topic} ${mention.instance}`, `${article.topic} ${entityOf[name.entity]}`);
          words.push(article.text.slice(name.start, name.end));
        }
        for (let i = 0; i < own.truth.length; i++) within.add(`${article.id} ${own.truth[i]}`, own.found[i]!);
        matched += article.mentions.filter((mention) => mention.named && met.has(mention)).length;
        gold += article.mentions.filter(({ named }) => named).length;
        const means = meaning(own);
        again.gold += article.mentions.filter(({ pronoun }) => pronoun).length;
        for (const reference of reading.references ?? []) {
          const told = article.mentions.find(
            ({ start, end }) => end === reference.end && start >= reference.start && start - reference.start < 5,
          );
          const meant = means.get(`${article.id} ${reference.entity}`);
          const shown = `${article.id}: ${article.text.slice(Math.max(0, reference.start - 90), reference.start)}[${article.text.slice(reference.start, reference.end)}] = ${reading.entities[reference.entity]!.name}`;
          if (told === undefined || meant === undefined) {
            log(`unjudged ${shown}`);
            continue;
          }
          again.judged++;
          if (told.instance === meant) again.right++;
          else log(`wrong ${shown} (${told.instance})`);
        }
      });
    }
    logMisses(within, words, log);
    log('over the articles of a topic');
    logMisses(across, words, log);
    const labelled = judgedReferences(data, reader);
    const [inside, over] = [bCubed(within.truth, within.found), bCubed(across.truth, across.found)];
    const peer = 'joining by equal words';
    const [plainInside, plainOver] = [byWords(within, words), byWords(across, words)];
    return [
      figure('within', 'B³ of mentions within an article', inside.f1, `${peer} ${plainInside.toFixed(3)}`),
      figure('within.precision', 'of it, precision', inside.precision),
      figure('across', 'B³ of mentions over a topic', over.f1, `${peer} ${plainOver.toFixed(3)}`),
      figure('across.precision', 'of it, precision', over.precision),
      figure('recall', 'named mentions that we have', matched / gold),
      figure('references', 'pronouns and nouns joined to the right one, by hand', labelled.right / labelled.joined),
      figure('references.kept', 'of the labelled, how many are joined', labelled.right / labelled.labels),
      figure('references.meantime', `the same by the annotators, of ${again.judged}`, again.right / again.judged),
    ];
  },
};

function figure(key: string, name: string, value: number, peer?: string): Figure {
  return { key, name, value, ...(peer === undefined ? {} : { peer }) };
}

/** The same with mentions joined where their words are equal. */
const byWords = (links: Links, words: readonly string[]): number =>
  bCubed(
    links.truth,
    links.found.map((found, i) => `${found.slice(0, found.lastIndexOf(' '))} ${words[i]!.toLowerCase()}`),
  ).f1;

function byTopic(articles: readonly GoldArticle[]): GoldArticle[][] {
  const topics = new Map<string, GoldArticle[]>();
  for (const article of articles) topics.set(article.topic, [...(topics.get(article.topic) ?? []), article]);
  return [...topics.values()];
}

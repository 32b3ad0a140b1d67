import { wordStory } from './brief/index.ts';
import { checkDraft } from './check/index.ts';
import type { Article } from './model/article.ts';
import { BRIEF_FORMAT, type Brief, type StoryBrief } from './model/brief.ts';
import { articleId } from './model/ids.ts';
import type { LanguageModel } from './model/language-model.ts';
import type { Notice } from './model/notice.ts';
import type { Page } from './model/page.ts';
import { findStories, guarded, readPages, type TellOptions, type Told, type Tools, tellStory } from './pipeline.ts';

/** Stories one after another that a model fails at, before it is asked no more. */
const MOST_FAILURES = 2;

export interface WordOptions extends TellOptions {
  /** The place of the only story that is worded, from 1 on; without it all are. */
  readonly only?: number;
}

/** As `tell`, each story's sentences worded by a model. Where it fails, the story stays in the reports' own words and a notice says why. */
export async function tellWorded(
  pages: readonly Page[],
  tools: Tools,
  model: LanguageModel,
  options: WordOptions = {},
): Promise<Brief> {
  const read = readPages(pages, tools, options);
  const found = findStories(read.reports, tools, options);
  const notices = [...read.notices, ...found.notices];
  const stories: StoryBrief[] = [];
  let failures = 0;
  for (const [index, story] of found.stories.entries()) {
    const told = guarded('brief', story.id, notices, () => tellStory(story, tools, options));
    options.progress?.(index + 1, found.stories.length, 'stories');
    if (!told) continue;
    const asked = failures < MOST_FAILURES && (options.only === undefined || options.only === stories.length + 1);
    const { brief, notice } = asked ? await worded(told, tools, model) : { brief: told.brief };
    if (asked) failures = notice ? failures + 1 : 0;
    if (notice) notices.push(notice);
    if (notice && failures === MOST_FAILURES)
      notices.push(failed('wording', `${model.name} failed ${failures} times in a row and is asked no more`));
    stories.push(brief);
  }
  return { format: BRIEF_FORMAT, stories, notices };
}

/** One story's brief worded by a model; as it was, with a notice, where that fails. */
export async function worded(
  told: Told,
  tools: Tools,
  model: LanguageModel,
): Promise<{ readonly brief: StoryBrief; readonly notice?: Notice }> {
  const { story, lineage, brief } = told;
  try {
    return {
      brief: await wordStory(told, model, (text, language) => {
        const article = draftOf(text, language);
        const draft = { article, reading: tools.reader.read(article) };
        const verdicts = checkDraft(draft, story, lineage, {
          ...(tools.words ? { words: tools.words } : {}),
          ...(tools.traceWeights ? { nearWords: tools.traceWeights } : {}),
        });
        return { draft, verdicts };
      }),
    };
  } catch (error) {
    const reason = `not worded, the brief is in the reports' own words: ${model.name}: ${(error as Error).message}`;
    return { brief, notice: failed(story.id, reason) };
  }
}

const failed = (place: string, reason: string): Notice => ({ step: 'brief', place, reason });

const draftOf = (text: string, language: string): Article => ({
  id: articleId('wording'),
  title: '',
  language,
  text,
  blocks: [],
  credits: [],
  removed: [],
  notices: [],
});

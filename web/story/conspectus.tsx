import type { BriefArticle } from '../../src/model/brief.ts';
import { edgeWords } from '../../src/model/brief-words.ts';
import { Section } from './section.tsx';
import { Shortened } from './shortened.tsx';
import { Siglum } from './siglum.tsx';
import { whereAndWhen } from './source-words.tsx';
import { type StoryView, useStory } from './story-view.ts';

/** What a report is said to come from, in a few words; '' for one that has no known parent. */
export function descent(view: StoryView, article: BriefArticle): string {
  const { edges, nodes } = view.story.lineage;
  const node = nodes.find((one) => one.id === article.id || one.siglum === article.siglum);
  return edges
    .filter((edge) => edge.to === (node?.id ?? article.id))
    .map((edge) => {
      const parent = nodes.find((one) => one.id === edge.from);
      return `${edgeWords[edge.kind]} ${parent?.siglum ?? parent?.name ?? 'an unseen text'}`;
    })
    .join('; ');
}

/** The list of sigla: which letter is which report. */
export function Conspectus() {
  const view = useStory();
  return (
    <Section part="sigla" title="Sigla" aside="which letter is which report">
      <Shortened items={view.story.articles} first={12} noun="reports">
        {(shown, more) => (
          <>
            <dl class="conspectus">
              {shown.map((article) => (
                <div key={article.siglum}>
                  <dt>
                    <Siglum siglum={article.siglum} />
                  </dt>
                  <dd>
                    <bdi lang={article.language}>{article.title || article.path || article.id}</bdi>
                    <span class="where">
                      {[whereAndWhen(article), descent(view, article)].filter(Boolean).join(' · ')}
                    </span>
                  </dd>
                </div>
              ))}
            </dl>
            {more}
          </>
        )}
      </Shortened>
    </Section>
  );
}

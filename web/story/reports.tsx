import { useAddress } from './address.ts';
import { Report } from './report.tsx';
import { Section } from './section.tsx';
import { Shortened } from './shortened.tsx';
import { useStory } from './story-view.ts';

const MANY = 30;

/** Every report with its text. In a large story the first ones, and any that the address asks for. */
export function Reports() {
  const view = useStory();
  const route = useAddress();
  const { articles } = view.story;
  const asked = `s${(route.story ?? -1) + 1}` === view.anchor ? route.siglum : undefined;
  const shared = articles.some((article) => article.reused.length > 0);
  return (
    <Section part="reports" title="The reports" aside="as they were read">
      {shared && (
        <p class="key">
          <span class="reused narration">narration that stands in other reports too</span>
          {' · '}
          <span class="reused speech">speech that others quote as well</span>
        </p>
      )}
      <Shortened items={articles} first={MANY} noun="reports">
        {(shown, more) => (
          <>
            {articles
              .filter((article) => shown.includes(article) || article.siglum === asked)
              .map((article) => (
                <Report key={article.siglum} article={article} unfolded={view.level === 1 && articles.length <= 8} />
              ))}
            {more}
          </>
        )}
      </Shortened>
    </Section>
  );
}

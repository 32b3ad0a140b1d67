import { counted, originsInWords } from '../../src/model/brief-words.ts';
import { Section } from './section.tsx';
import { Shortened } from './shortened.tsx';
import { useStory } from './story-view.ts';
import { WithSigla } from './with-sigla.tsx';

/** How many reports and how many independent origins, with the reasons. */
export function Origins() {
  const { origins } = useStory().story.lineage;
  if (origins.reasons.length === 0) return null;
  return (
    <Section part="origins" title="Origins" aside="why the range is what it is">
      <Shortened items={origins.reasons} first={9} noun="reasons">
        {(shown, more) => (
          <>
            <ul class="reasons">
              {shown.map((reason) => (
                <li key={reason}>
                  <WithSigla text={reason} />
                </li>
              ))}
            </ul>
            {more}
          </>
        )}
      </Shortened>
    </Section>
  );
}

/** "5 reports, 2–4 independent origins." */
export function Standing() {
  const { story } = useStory();
  const { origins } = story.lineage;
  const count = originsInWords(origins).replace(' ', ' independent ');
  return (
    <p class="standing">
      {counted(story.articles.length, 'report')}, <strong>{count}</strong>
    </p>
  );
}

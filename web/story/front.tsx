import type { StoryBrief } from '../../src/model/brief.ts';
import { counted, originsInWords, publishedDays } from '../../src/model/brief-words.ts';
import { Shortened } from './shortened.tsx';

const MOST_TOLD = 260;

/** How a story begins, so that the list tells already what each is about. */
function Opening({ story }: { story: StoryBrief }) {
  const [first] = story.sentences;
  if (!first) return null;
  const { text } = first;
  return (
    <span class="telling" dir="auto">
      {text.length > MOST_TOLD ? `${text.slice(0, text.lastIndexOf(' ', MOST_TOLD))} …` : text}
    </span>
  );
}

/** The list of stories of a document that holds several, or a word on one that holds none. */
export function Front({ stories, reports }: { stories: readonly StoryBrief[]; reports: number }) {
  if (stories.length === 0) {
    return (
      <div class="story-head">
        <h1 class="title">No story</h1>
        <p class="standing">Nothing in the input could be read as a report.</p>
      </div>
    );
  }
  const places = stories.map((story, index) => ({ story, index }));
  return (
    <div class="front" id="front">
      <header class="story-head">
        <h1 class="title">
          {counted(stories.length, 'story').replace(/storys$/, 'stories')} in {counted(reports, 'report')}
        </h1>
      </header>
      <Shortened items={places} first={60} noun="stories">
        {(shown, more) => (
          <>
            <ol class="stories">
              {shown.map(({ story, index }) => (
                <li key={story.id}>
                  <a href={`#s${index + 1}`}>
                    <bdi>{story.title}</bdi>
                  </a>
                  <span class="where">
                    {[
                      counted(story.articles.length, 'report'),
                      originsInWords(story.lineage.origins),
                      publishedDays(story),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  <Opening story={story} />
                </li>
              ))}
            </ol>
            {more}
          </>
        )}
      </Shortened>
    </div>
  );
}

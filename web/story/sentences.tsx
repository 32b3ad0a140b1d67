import { originsInWords, wordedSign } from '../../src/model/brief-words.ts';
import { Section } from './section.tsx';
import { Shortened } from './shortened.tsx';
import { Sigla } from './siglum.tsx';
import { useStory } from './story-view.ts';

/** The brief itself: each sentence with the reports it rests on in the margin. */
export function Sentences() {
  const { story } = useStory();
  if (story.sentences.length === 0) return null;
  return (
    <Section part="brief" title="The brief" aside="each sentence with the reports it rests on">
      <Shortened items={story.sentences} first={24} noun="sentences">
        {(shown, more) => (
          <>
            <ol class="sentences">
              {shown.map((sentence, index) => (
                <li key={index}>
                  <p class="sentence" dir="auto">
                    {sentence.text}
                  </p>
                  <p class="rests">
                    <Sigla cites={sentence.cites} />
                    {sentence.worded && (
                      <span class="worded" title={`in the words of ${story.wording?.model ?? 'a language model'}`}>
                        {wordedSign}
                      </span>
                    )}
                    <span class={`count${sentence.origins.high === 1 ? ' alone' : ''}`}>
                      {originsInWords(sentence.origins)}
                    </span>
                  </p>
                </li>
              ))}
            </ol>
            {more}
          </>
        )}
      </Shortened>
    </Section>
  );
}

import type { TimelineEntry } from '../../src/model/brief.ts';
import { dateInWords, originsInWords } from '../../src/model/brief-words.ts';
import { Section } from './section.tsx';
import { Shortened } from './shortened.tsx';
import { Sigla } from './siglum.tsx';
import { useStory } from './story-view.ts';

/** Neighbouring entries of one date under one head. */
function byDate(entries: readonly TimelineEntry[]): { when: string; entries: TimelineEntry[] }[] {
  const days: { when: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.when === entry.when) last.entries.push(entry);
    else days.push({ when: entry.when, entries: [entry] });
  }
  return days;
}

/** What happened when, as precisely as the reports tell. */
export function Timeline() {
  const { timeline } = useStory().story;
  if (timeline.length === 0) return null;
  return (
    <Section part="timeline" title="Timeline">
      <Shortened items={timeline} first={20} noun="entries">
        {(shown, more) => (
          <>
            <ol class="days">
              {byDate(shown).map((day, index) => (
                <li key={index}>
                  <time dateTime={/^[\d:TZ+-]+$/.test(day.when) ? day.when : undefined}>{dateInWords(day.when)}</time>
                  <ul>
                    {day.entries.map((entry, at) => (
                      <li key={at}>
                        <span dir="auto">{entry.text}</span>
                        <span class="rests">
                          <Sigla cites={entry.cites} />
                          <span class={`count${entry.origins.high === 1 ? ' alone' : ''}`}>
                            {originsInWords(entry.origins)}
                          </span>
                        </span>
                      </li>
                    ))}
                  </ul>
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

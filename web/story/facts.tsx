import type { BriefFact } from '../../src/model/brief.ts';
import { dateInWords, originsInWords, statusOrder, statusSigns, statusWords } from '../../src/model/brief-words.ts';
import { Section } from './section.tsx';
import { Shortened } from './shortened.tsx';
import { Sigla } from './siglum.tsx';
import { useStory } from './story-view.ts';

function Status({ status }: { status: BriefFact['status'] }) {
  return (
    <span class={`status ${status}`}>
      <span class="sign" aria-hidden="true">
        {statusSigns[status]}
      </span>{' '}
      {statusWords[status]}
    </span>
  );
}

function Row({ fact }: { fact: BriefFact }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{fact.about}</bdi>
        <span class="slot">{fact.slot}</span>
      </th>
      <td>
        <ul class="values">
          {fact.values.map((value, index) => (
            <li key={index}>
              <span class="value" dir="auto">
                {value.value}
              </span>
              {value.asOf !== undefined && <span class="as-of"> as of {dateInWords(value.asOf)}</span>}
              <span class="rests">
                <Sigla cites={value.cites} />
                {fact.values.length > 1 && <span class="count">{originsInWords(value.origins)}</span>}
              </span>
            </li>
          ))}
        </ul>
        {fact.note !== undefined && (
          <p class="fact-note" dir="auto">
            {fact.note}
          </p>
        )}
      </td>
    </tr>
  );
}

function Group({ status, facts }: { status: BriefFact['status']; facts: readonly BriefFact[] }) {
  return (
    <Shortened items={facts} first={status === 'disputed' ? 30 : 8} noun="rows">
      {(shown, more) => (
        <div class="fact-group">
          <table class={`facts ${status}`}>
            <caption>
              <Status status={status} />
            </caption>
            <thead class="unseen-head">
              <tr>
                <th scope="col">Of what</th>
                <th scope="col">What the reports say</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((fact, index) => (
                <Row key={index} fact={fact} />
              ))}
            </tbody>
          </table>
          {more}
        </div>
      )}
    </Shortened>
  );
}

/** The facts side by side: disputed first, then agreed, then what stands in one origin only. */
export function Facts() {
  const { facts } = useStory().story.collation;
  if (facts.length === 0) return null;
  const groups = statusOrder
    .map((status) => ({ status, facts: facts.filter((fact) => fact.status === status) }))
    .filter((group) => group.facts.length > 0);
  return (
    <Section part="facts" title="Where they differ" aside="and where they agree; silence is not agreement">
      {groups[0]?.status !== 'disputed' && <p class="none">No disagreement was found in what could be compared.</p>}
      {groups.map((group) => (
        <Group key={group.status} {...group} />
      ))}
    </Section>
  );
}

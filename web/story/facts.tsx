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

/** Facts of one kind about one thing stand in one row: three quotations of one speaker, two offices of one person. */
function rowsOf(facts: readonly BriefFact[]): BriefFact[][] {
  const rows = new Map<string, BriefFact[]>();
  for (const fact of facts) {
    const key = `${fact.slot} ${fact.about}`;
    const row = rows.get(key);
    if (row) row.push(fact);
    else rows.set(key, [fact]);
  }
  return [...rows.values()];
}

function Values({ fact }: { fact: BriefFact }) {
  return (
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
  );
}

function Row({ facts }: { facts: readonly BriefFact[] }) {
  const [first] = facts;
  if (!first) return null;
  const { about, slot } = first;
  const notes = [...new Set(facts.map((fact) => fact.note ?? ''))].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <bdi>{about}</bdi>
        {!/^\p{L}+ of /u.test(about) && <span class="slot">{slot}</span>}
      </th>
      <td>
        {facts.map((fact, index) => (
          <Values key={index} fact={fact} />
        ))}
        {notes.map((note) => (
          <p class="fact-note" dir="auto" key={note}>
            {note}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** In one origin only: the value first, then the words around it. */
function LoneRow({ facts }: { facts: readonly BriefFact[] }) {
  return (
    <>
      {facts.map((fact, index) => (
        <tr key={index}>
          <th scope="row" dir="auto">
            {fact.values[0]?.value}
          </th>
          <td>
            <span class="about-value" dir="auto">
              {fact.about}
            </span>
            <span class="rests">
              <Sigla cites={fact.values.flatMap((value) => value.cites)} />
            </span>
            {fact.note !== undefined && (
              <p class="fact-note" dir="auto">
                {fact.note}
              </p>
            )}
          </td>
        </tr>
      ))}
    </>
  );
}

function Group({ status, facts }: { status: BriefFact['status']; facts: readonly BriefFact[] }) {
  return (
    <Shortened items={rowsOf(facts)} first={status === 'disputed' ? 30 : 8} noun="rows">
      {(shown, more) => (
        <div class="fact-group">
          <table class={`fact-table ${status}`}>
            <caption>
              <Status status={status} />
            </caption>
            <thead class="unseen-head">
              <tr>
                <th scope="col">{status === 'single' ? 'What one origin says' : 'Of what'}</th>
                <th scope="col">{status === 'single' ? 'Of what' : 'What the reports say'}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row, index) =>
                status === 'single' ? <LoneRow key={index} facts={row} /> : <Row key={index} facts={row} />,
              )}
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

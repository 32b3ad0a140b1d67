import type { BriefCite, BriefEvidence } from '../../../src/model/brief.ts';
import { evidenceWords } from '../../../src/model/brief-words.ts';
import { Siglum } from '../siglum.tsx';
import { useStory } from '../story-view.ts';
import { WithSigla } from '../with-sigla.tsx';

const MOST = 320;

function Quoted({ cite }: { cite: BriefCite }) {
  const view = useStory();
  const article = view.byId.get(cite.article);
  if (!article) return null;
  const words = cite.exact.length > MOST ? `${cite.exact.slice(0, MOST)}…` : cite.exact;
  return (
    <span class="quoted">
      <Siglum siglum={article.siglum} cites={[cite]} />{' '}
      <q lang={article.language} dir="auto">
        {words}
      </q>
    </span>
  );
}

/** What an edge rests on: the kind of evidence, what it shows, and the words on either side. */
export function EvidenceList({ evidence, first = 12 }: { evidence: readonly BriefEvidence[]; first?: number }) {
  const view = useStory();
  return (
    <ul class="evidence">
      {evidence.slice(0, first).map((one, index) => (
        <li key={index}>
          <span class="role">{evidenceWords[one.role]}</span> <WithSigla text={one.note} />
          {one.stated && (
            <span class="quoted">
              {view.byId.get(one.stated.article)?.siglum} {one.stated.where}: <q dir="auto">{one.stated.exact}</q>
            </span>
          )}
          {one.from && <Quoted cite={one.from} />}
          {one.to && <Quoted cite={one.to} />}
        </li>
      ))}
      {evidence.length > first && <li>and {evidence.length - first} more</li>}
    </ul>
  );
}

import { useStory } from './story-view.ts';
import { WithSigla } from './with-sigla.tsx';

/** What a reader must know before trusting the brief: one report alone, no dates, … */
export function Remarks() {
  const { remarks } = useStory().story;
  if (remarks.length === 0) return null;
  return (
    <ul class="remarks" aria-label="Remarks">
      {remarks.map((remark) => (
        <li key={remark}>
          <WithSigla text={remark} />
        </li>
      ))}
    </ul>
  );
}

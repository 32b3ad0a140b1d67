import { Siglum } from './siglum.tsx';
import { useStory } from './story-view.ts';

/** "A" and "I" are also words of English: before one of these they name a report. */
const SAID_OF_REPORTS =
  /^(?: (?:is|was|are|and|or|has|have|names|says|states|credits|gives|shares|took|quotes|alone|to|with|from|under|may|stands?|rests?|reprints?|copies|rewrites|descends?)\b|[,.;:)/–-]|$)/;

/** A sentence of the program in which the reports are named by their sigla: these become links. */
export function WithSigla({ text }: { text: string }) {
  const { bySiglum } = useStory();
  const parts = text.split(/(?<![\p{L}\p{N}’'“"])([A-Z]{1,3})(?![\p{L}\p{N}’'])/u);
  return (
    <span dir="auto">
      {parts.map((part, index) => {
        if (index % 2 === 0 || !bySiglum.has(part)) return part;
        const word = part === 'A' || part === 'I';
        return word && !SAID_OF_REPORTS.test(parts[index + 1] ?? '') ? part : <Siglum key={index} siglum={part} />;
      })}
    </span>
  );
}

import type { StoryBrief } from '../../model/brief.ts';
import { edgeWords } from '../../model/brief-words.ts';
import { forest, type Twig } from '../lineage-forest.ts';
import { plainLine } from '../plain-line.ts';
import { titleOrWords } from '../story-facts.ts';
import { columnsOf, displayWidth } from './display-width.ts';
import type { Paint } from './paint.ts';

const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`;

function branches(twig: Twig): string {
  return twig.last
    .map((last, at) => (at === twig.last.length - 1 ? (last ? '└─ ' : '├─ ') : last ? '   ' : '│  '))
    .join('');
}

/** Cuts a line to a width, with an ellipsis. */
export function clipped(text: string, width: number): string {
  let cut = '';
  let used = 0;
  let fits = '';
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) return `${fits.trimEnd()}…`;
    cut += character;
    if (used <= width - 1) fits = cut;
  }
  return text;
}

/** What a report is called in the tree: its outlet where each has one of its own, else its title behind what outlet is known. */
function namesOf({ articles }: StoryBrief): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { outlet = '' } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const alone = articles.every(({ outlet = '' }) => outlet !== '' && counts.get(outlet) === 1);
  return new Map(
    articles.map((article) => {
      const { id, outlet = '' } = article;
      const title = titleOrWords(article);
      if (outlet === '') return [id, title];
      return [id, alone || title === '' ? outlet : `${outlet}: ${title}`];
    }),
  );
}

/** The family tree as lines: parents above their children, unseen ones in angle brackets. */
export function treeLines(story: StoryBrief, width: number, paint: Paint): string[] {
  const names = new Map(story.lineage.nodes.map((node) => [node.id, node.siglum ?? plainLine(node.name)]));
  const outlets = namesOf(story);
  const lines: string[] = [];
  for (const twig of forest(story.lineage)) {
    const { node, edge } = twig;
    const line = branches(twig);
    const descent = edge ? `${edgeWords[edge.kind].replace(/ (of|from)$/, '')}, ${percent(edge.confidence)}` : '';
    const also = twig.others.map((other) => `also ${edgeWords[other.kind]} ${names.get(other.from)}`);
    const unseen = node.kind === 'unseen' ? (node.because === 'inferred' ? 'unseen, inferred' : 'unseen') : '';
    const told = [unseen, descent, ...also].filter(Boolean).join('; ');
    const name = node.kind === 'unseen' ? `⟨${plainLine(node.name)}⟩` : plainLine(outlets.get(node.id) ?? node.name);
    const siglum = node.siglum === undefined ? '' : `${node.siglum}  `;
    const tail = told === '' ? '' : `  (${told})`;
    const room = width - 2 - displayWidth(line) - displayWidth(siglum);
    const shown = clipped(name, Math.max(12, room - displayWidth(tail)));
    const rest = clipped(tail, Math.max(2, room - displayWidth(shown)));
    lines.push(`  ${paint.dim(line)}${paint.siglum(siglum)}${shown}${paint.dim(rest)}`);
  }
  return lines;
}

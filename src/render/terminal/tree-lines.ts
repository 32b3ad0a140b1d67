import type { StoryBrief } from '../../model/brief.ts';
import { edgeWords } from '../../model/brief-words.ts';
import { forest, type Twig } from '../lineage-forest.ts';
import { plainLine } from '../plain-line.ts';
import { displayWidth } from './display-width.ts';
import type { Paint } from './paint.ts';

const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`;

function branches(twig: Twig): string {
  return twig.last
    .map((last, at) => (at === twig.last.length - 1 ? (last ? '└─ ' : '├─ ') : last ? '   ' : '│  '))
    .join('');
}

/** Cuts a line to a width, with an ellipsis. */
export function clipped(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = text;
  while (displayWidth(cut) > width - 1) cut = [...cut].slice(0, -1).join('');
  return `${cut.trimEnd()}…`;
}

/** The family tree as lines: parents above their children, unseen ones in angle brackets. */
export function treeLines(story: StoryBrief, width: number, paint: Paint): string[] {
  const names = new Map(story.lineage.nodes.map((node) => [node.id, node.siglum ?? plainLine(node.name)]));
  const outlets = new Map(story.articles.map((article) => [article.id, article.outlet ?? article.title]));
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
    const room = width - 2 - displayWidth(line) - siglum.length - displayWidth(tail);
    const shown = room >= 12 || tail === '' ? clipped(name, Math.max(8, room)) : clipped(name, 12);
    lines.push(`  ${paint.dim(line)}${paint.siglum(siglum)}${shown}${paint.dim(tail)}`);
  }
  return lines;
}

import type { Brief, BriefLineage } from '../../model/brief.ts';
import { dateInWords } from '../../model/brief-words.ts';
import { plainLine } from '../plain-line.ts';

const STYLES: Readonly<Record<BriefLineage['edges'][number]['kind'], string>> = {
  reprint: 'solid',
  copy: 'bold',
  excerpt: 'dashed',
  splice: 'dashed',
  rewrite: 'dotted',
  translation: 'solid',
  revision: 'dashed',
};

const quoted = (text: string): string => `"${plainLine(text).replace(/[\\"]/g, '\\$&')}"`;

/** The family trees for Graphviz, from left to right; unseen nodes are dashed. */
export function renderDot(brief: Brief): string {
  const lines = [
    'digraph stemma {',
    '  rankdir=LR;',
    '  node [shape=box, fontname="serif"];',
    '  edge [fontname="serif", fontsize=10];',
  ];
  for (const [index, story] of brief.stories.entries()) {
    const ids = new Map(story.lineage.nodes.map((node, at) => [node.id, `s${index + 1}n${at + 1}`]));
    lines.push(`  subgraph cluster_${index + 1} {`, `    label=${quoted(story.title)};`);
    for (const { id, name, kind, siglum, published } of story.lineage.nodes) {
      const label = [siglum, name, published === undefined ? undefined : dateInWords(published)].filter(
        (part) => part !== undefined,
      );
      lines.push(
        `    ${ids.get(id)} [label=${quoted(label.join(' · '))}${kind === 'unseen' ? ', style="dashed,rounded"' : ''}];`,
      );
    }
    for (const { from, to, kind, confidence } of story.lineage.edges) {
      const [parent, child] = [ids.get(from), ids.get(to)];
      if (parent === undefined || child === undefined) continue;
      lines.push(
        `    ${parent} -> ${child} [label=${quoted(`${kind} ${confidence.toFixed(2)}`)}, style=${STYLES[kind]}];`,
      );
    }
    lines.push('  }');
  }
  return `${[...lines, '}'].join('\n')}\n`;
}

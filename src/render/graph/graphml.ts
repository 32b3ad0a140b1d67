import type { Brief } from '../../model/brief.ts';
import { escapeMarkup } from '../escape-markup.ts';

const KEYS = [
  ['name', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['siglum', 'node', 'string'],
  ['published', 'node', 'string'],
  ['because', 'node', 'string'],
  ['type', 'edge', 'string'],
  ['confidence', 'edge', 'double'],
  ['evidence', 'edge', 'string'],
] as const;

const data = (key: string, value: string | number | undefined): string =>
  value === undefined ? '' : `<data key="${key}">${escapeMarkup(String(value))}</data>`;

/** The family trees as GraphML, one graph a story; edges lead from parent to child. */
export function renderGraphml(brief: Brief): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(([name, of, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`),
  ];
  for (const [index, story] of brief.stories.entries()) {
    const ids = new Map(story.lineage.nodes.map((node, at) => [node.id, `s${index + 1}n${at + 1}`]));
    lines.push(`<graph id="s${index + 1}" edgedefault="directed"><desc>${escapeMarkup(story.title)}</desc>`);
    for (const { id, name, kind, siglum, published, because } of story.lineage.nodes) {
      lines.push(
        `<node id="${ids.get(id)}">${data('name', name)}${data('kind', kind)}${data('siglum', siglum)}${data('published', published)}${data('because', because)}</node>`,
      );
    }
    for (const { from, to, kind, confidence, evidence } of story.lineage.edges) {
      if (!ids.has(from) || !ids.has(to)) continue;
      const notes = evidence.map((one) => `${one.role}: ${one.note}`).join('; ');
      lines.push(
        `<edge source="${ids.get(from)}" target="${ids.get(to)}">${data('type', kind)}${data('confidence', confidence)}${data('evidence', notes)}</edge>`,
      );
    }
    lines.push('</graph>');
  }
  return `${[...lines, '</graphml>'].join('\n')}\n`;
}

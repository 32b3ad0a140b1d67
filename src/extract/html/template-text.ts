import { scriptText } from './head.ts';
import { type Element, parseHtml } from './tree.ts';

const TEMPLATE = /^\s*text\/(?:x-)?(?:template|html|html-template)\s*$/i;
const SHORTEST = 200;
const MOST = 20;

/**
 * Some blogs hold an article's body in a script element of a template's type, for a script to show. Where such an element stands
 * in what the page calls the article's body and holds no placeholders, what it holds is put in its place.
 */
export function placeTemplates(scripts: readonly Element[]): void {
  const found: Element[] = [];
  for (const element of scripts) {
    const type = element.attributes['type'];
    if (type === undefined || !TEMPLATE.test(type)) continue;
    if (isBody(element.parent) || isBody(element.parent?.parent)) found.push(element);
    if (found.length >= MOST) break;
  }
  for (const element of found) {
    const html = scriptText(element);
    if (html.length < SHORTEST || /\{\{|<%/.test(html) || element.parent === undefined) continue;
    const siblings = element.parent.children;
    siblings.splice(siblings.indexOf(element), 1, ...parseHtml(html).root.children);
  }
}

const isBody = (element: Element | undefined): boolean =>
  /\b(?:articleBody|reviewBody)\b/.test(element?.attributes['itemprop'] ?? '');

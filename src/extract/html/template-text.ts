import { type Element, elementsOf, parseHtml } from './tree.ts';

const TEMPLATE = /^\s*text\/(?:x-)?(?:template|html|html-template)\s*$/i;
const SHORTEST = 200;
const MOST = 20;

/**
 * Some blogs hold an article's body in a script element of a template's type, for a script to show. Where such an element stands
 * in what the page calls the article's body and holds no placeholders, what it holds is put in its place.
 */
export function placeTemplates(root: Element): void {
  const found: Element[] = [];
  for (const element of elementsOf(root)) {
    if (element.tag !== 'script' || !TEMPLATE.test(element.attributes['type'] ?? '')) continue;
    if (isBody(element.parent) || isBody(element.parent?.parent)) found.push(element);
    if (found.length >= MOST) break;
  }
  for (const element of found) {
    const html = element.children.filter((child) => typeof child === 'string').join('');
    if (html.length < SHORTEST || /\{\{|<%/.test(html) || element.parent === undefined) continue;
    const siblings = element.parent.children;
    siblings.splice(siblings.indexOf(element), 1, ...parseHtml(html).root.children);
  }
}

const isBody = (element: Element | undefined): boolean =>
  /\b(?:articleBody|reviewBody)\b/.test(element?.attributes['itemprop'] ?? '');

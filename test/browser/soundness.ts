import type { Page } from 'playwright-core';

/**
 * What an accessibility checker looks for first: names, headings in order, landmarks, contrast, targets of links, ids,
 * languages. Gives a sentence for each fault.
 */
export const soundness = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const visible = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const name = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() || element.getAttribute('title');
    for (const element of document.querySelectorAll('a, button, summary')) {
      if (visible(element) && !name(element)) faults.push(`no name: ${element.outerHTML.slice(0, 80)}`);
      const label = element.getAttribute('aria-label');
      const text = element.textContent?.trim() ?? '';
      if (label && text && !label.toLowerCase().includes(text.toLowerCase()))
        faults.push(`name without its text: ${label}`);
    }
    let level = 0;
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const next = Number(heading.tagName[1]);
      if (next > level + 1) faults.push(`${heading.tagName} after level ${level}: ${heading.textContent}`);
      level = next;
    }
    if (document.querySelectorAll('h1').length !== 1) faults.push('there must be one h1');
    if (document.querySelectorAll('main').length !== 1) faults.push('there must be one main');
    if (!document.documentElement.lang) faults.push('no language');
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id twice: ${id}`);
    for (const element of document.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
      for (const attribute of ['aria-labelledby', 'aria-describedby']) {
        const target = element.getAttribute(attribute);
        if (target && !document.getElementById(target)) faults.push(`${attribute} leads nowhere: ${target}`);
      }
    }
    for (const row of document.querySelectorAll('tbody tr')) {
      if (!row.querySelector('th[scope=row]')) faults.push('a row without a head');
    }
    const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
    };
    const ground = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if (!/, 0\)$|transparent/.test(colour)) return colour;
      }
      return 'rgb(255,255,255)';
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const told = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || /SCRIPT|STYLE|NOSCRIPT/.test(element.tagName) || !visible(element))
        continue;
      const [a, b] = [luminance(getComputedStyle(element).color), luminance(ground(element))];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const what = `${element.tagName}.${element.className}`;
      if (contrast < 4.5 && !told.has(what)) faults.push(`contrast ${contrast.toFixed(2)}: ${what}`);
      told.add(what);
    }
    return faults;
  });

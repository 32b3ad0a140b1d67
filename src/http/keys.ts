import { hash } from 'node:crypto';

/**
 * The only script of the served pages: `/` leads to the search, `j` and `k` go along the list, and a page with work under
 * way renews the part that tells of it. Without scripts everything can be reached all the same.
 */
export const KEYS = `
addEventListener('keydown', (event) => {
  const at = document.activeElement;
  if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|TEXTAREA|SELECT/.test(at?.tagName ?? '')) return;
  if (event.key === '/') {
    document.querySelector('input[type=search]')?.focus();
    event.preventDefault();
  }
  if (event.key !== 'j' && event.key !== 'k') return;
  const links = [...document.querySelectorAll('.stories > li > a, .hits > li > a')];
  const next = links.indexOf(at) + (event.key === 'j' ? 1 : -1);
  links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
});
const renew = async () => {
  const old = document.querySelector('[data-under-way]');
  if (!old) return;
  const answer = await fetch(location.href).catch(() => undefined);
  if (answer?.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(old.id);
    if (fresh) old.replaceWith(fresh);
  }
  setTimeout(renew, 700);
};
setTimeout(renew, 700);
`;

export const KEYS_SOURCE = `'sha256-${hash('sha256', KEYS, 'base64')}'`;

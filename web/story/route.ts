import { useEffect, useState } from 'preact/hooks';

/** What the address after `#` asks for: a story, one of its parts or reports, words of a report. */
export interface Route {
  readonly hash: string;
  /** Counting from 0. */
  readonly story?: number;
  readonly part?: string;
  readonly siglum?: string;
  readonly start?: number;
  readonly end?: number;
}

export function parseRoute(hash: string): Route {
  const parts = /^#s(\d{1,6})(?:-([a-z]+\d{0,6})|-([A-Z]{1,4})(?:\.(\d{1,9})-(\d{1,9}))?)?$/.exec(hash);
  if (!parts) return { hash };
  const [, story, part, siglum, start, end] = parts;
  return {
    hash,
    story: Number(story) - 1,
    ...(part === undefined ? {} : { part }),
    ...(siglum === undefined ? {} : { siglum }),
    ...(start === undefined ? {} : { start: Number(start) }),
    ...(end === undefined ? {} : { end: Number(end) }),
  };
}

/** Follows the address; a click on the link of the present place counts as a new visit. */
export function useRoute(): Route & { readonly visit: number } {
  const [state, setState] = useState(() => ({ ...parseRoute(location.hash), visit: 0 }));
  useEffect(() => {
    const follow = () => setState((before) => ({ ...parseRoute(location.hash), visit: before.visit + 1 }));
    const again = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && link.hash.length > 1 && link.hash === location.hash) follow();
    };
    addEventListener('hashchange', follow);
    addEventListener('click', again);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('click', again);
    };
  }, []);
  return state;
}

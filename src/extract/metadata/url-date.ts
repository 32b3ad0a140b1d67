import { isoDay } from './date-text.ts';

const PATH = /[/_-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
const RUN = /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/;

/** The day that an address holds: `/2022/02/24/`, `-20220224.html`; undefined where there is none. */
export function urlDate(url: string): string | undefined {
  const path = url.slice(0, 600).replace(/^[a-z]+:\/\/[^/]*/i, '');
  const match = PATH.exec(path) ?? RUN.exec(path);
  if (match === null) return undefined;
  return isoDay(+match[1]!, +match[2]!, +match[3]!) || undefined;
}

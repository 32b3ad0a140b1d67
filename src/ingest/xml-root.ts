/**
 * The name of a document's first element without its prefix, in lower case; undefined where there is none. A document that
 * declares entities is refused, whatever they stand for: no format of news needs them.
 */
export function xmlRoot(text: string): string | undefined {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    const from = text.indexOf('<', at);
    if (from < 0 || text.slice(at, Math.min(from, at + 1000)).trim() !== '') return undefined;
    if (text.startsWith('<?', from)) at = after(text, '?>', from);
    else if (text.startsWith('<!--', from)) at = after(text, '-->', from);
    else if (/^<!doctype/i.test(text.slice(from, from + 9))) {
      const end = doctypeEnd(text, from);
      if (/<!ENTITY/i.test(text.slice(from, end))) throw new Error('it declares entities, which are not taken');
      at = end;
    } else {
      const name = /^<([A-Za-z_][\w.:-]{0,100})/.exec(text.slice(from, from + 110))?.[1];
      return name?.replace(/^.*:/, '').toLowerCase();
    }
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** Behind the declaration: its own part may stand between square brackets. */
function doctypeEnd(text: string, from: number): number {
  const bracket = text.indexOf('[', from);
  const close = text.indexOf('>', from);
  if (bracket < 0 || (close >= 0 && close < bracket)) return close < 0 ? text.length : close + 1;
  return after(text, '>', after(text, ']', bracket) - 1);
}

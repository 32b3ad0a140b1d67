import { Tokenizer } from 'htmlparser2';

/** Character references that end with a semicolon and were met: they mean the same wherever they stand. */
const known = new Map<string, string | undefined>();
const MOST_KNOWN = 3000;
const LONGEST_NAME = 32;

/** A text of a page with its character references ("&amp;", "&#8217;") replaced; `attribute` for an attribute's value. */
export function withoutEntities(text: string, attribute: boolean): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let out = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', at + 1)) {
    const end = text.indexOf(';', at + 1);
    const next = text.charCodeAt(at + 1);
    // "R & D" and "a=1& b" have none.
    if (!isNamePart(next) && next !== 0x23) continue;
    const one = end < 0 || end - at > LONGEST_NAME ? undefined : meaning(text, at, end);
    // Something without its semicolon, or none at all: what it means depends on what is beside it.
    if (one === undefined) return slowly(text, attribute);
    out += text.slice(from, at) + one;
    from = end + 1;
    at = end;
  }
  return out + text.slice(from);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isNamePart = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || isDigit(unit);

/** What the reference between an ampersand and a semicolon stands for; undefined where it is none that is whole. */
function meaning(text: string, at: number, end: number): string | undefined {
  for (let i = at + 1; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (!isNamePart(unit) && !(i === at + 1 && unit === 0x23)) return undefined;
  }
  const reference = text.slice(at, end + 1);
  if (known.has(reference)) return known.get(reference);
  const read = slowly(reference, false);
  const whole = read.endsWith(';') || read.startsWith('&#') ? undefined : read;
  if (known.size < MOST_KNOWN) known.set(reference, whole);
  return whole;
}

/** As htmlparser2 reads it, with all rules for references without a semicolon. None reaches past a mark of markup. */
function slowly(text: string, attribute: boolean): string {
  const mark = attribute ? '"' : '<';
  return text
    .split(mark)
    .map((part) => (part.includes('&') ? read(attribute ? `<a b="${part}">` : part, attribute) : part))
    .join(mark);
}

function read(markup: string, attribute: boolean): string {
  let out = '';
  const ignore = (): void => undefined;
  const stretch = (start: number, end: number): void => {
    out += markup.slice(start, end);
  };
  const letter = (codepoint: number): void => {
    out += String.fromCodePoint(codepoint);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    {
      ontext: attribute ? ignore : stretch,
      ontextentity: letter,
      onattribdata: stretch,
      onattribentity: letter,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  return out;
}

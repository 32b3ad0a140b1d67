import type { Page } from '../../model/page.ts';

export type PageKind =
  | { readonly kind: 'html' }
  | { readonly kind: 'plain' }
  | { readonly kind: 'markdown' }
  | { readonly kind: 'empty' }
  /** `what` is a name for people: "a PDF document". */
  | { readonly kind: 'binary'; readonly what: string };

/** First bytes of files that hold no text, as Latin-1 strings. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['PK\x03\x04', 'a ZIP archive (or an office document)'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['RIFF', 'a sound, film or WebP image'],
  ['ID3', 'a sound file'],
  ['OggS', 'a sound or film'],
  ['fLaC', 'a sound file'],
  ['\x1aE\xdf\xa3', 'a film'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['SQLite format 3', 'a database'],
  ['{\\rtf', 'an RTF document'],
];

const BEGINS_MARKUP =
  /^[\s\u0000]*<(?:!doctype\s+html|html|head|body|\?xml|!--|div|article|p\b|meta|table|title|script|h[1-6]\b)/i;
const HAS_MARKUP = /<(?:html|body|div|p|article|table|head)\b[^<>]{0,400}>/i;
const MARKDOWN_NAME = /\.(?:md|markdown|mdown)$/i;

const LONG_HEAD = 65_536;
/** Of random bytes a tenth are such, of texts in any character set next to none. */
const MOST_CONTROLS = 0.03;

const latin1 = (bytes: Uint8Array, length: number): string =>
  // Not spread: `apply` takes the bytes as they are, which is ten times faster.
  String.fromCharCode.apply(null, bytes.subarray(0, length) as unknown as number[]);

/** What kind of page the bytes are. The bytes are believed before the media type, the media type before the name. */
export function kindOf(page: Page): PageKind {
  const { bytes } = page;
  if (bytes.length === 0) return { kind: 'empty' };
  const head = latin1(bytes, 2048);
  for (const [magic, what] of MAGIC) if (head.startsWith(magic)) return { kind: 'binary', what };
  if (head.slice(4, 8) === 'ftyp') return { kind: 'binary', what: 'a film or HEIC image' };
  const wide = isUtf16(bytes);
  if (!wide && controls(bytes) > MOST_CONTROLS) return { kind: 'binary', what: 'bytes that are no text' };
  const start = wide ? head.replaceAll('\u0000', '').replace(/^[\xfe\xff]{2}/, '') : head.replace(/^\xef\xbb\xbf/, '');
  if (start.trim() === '' && bytes.length <= 2048) return { kind: 'empty' };
  if (BEGINS_MARKUP.test(start)) return { kind: 'html' };
  const type = page.mediaType?.toLowerCase() ?? '';
  if (/\b(?:x?html)\b/.test(type)) return { kind: 'html' };
  if (type.includes('markdown')) return { kind: 'markdown' };
  const name = page.path ?? '';
  if (/\.(?:x?html?|shtml|php|aspx?)$/i.test(name) && HAS_MARKUP.test(start)) return { kind: 'html' };
  // A server's warnings may stand before the page: "<br /><b>Warning</b>: …".
  if (
    /^\s*<[a-z]{1,10}[\s/>]/i.test(start) &&
    /<(?:html|head|body)\b/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, LONG_HEAD)))
  )
    return { kind: 'html' };
  if (type.startsWith('text/plain')) return { kind: 'plain' };
  if (MARKDOWN_NAME.test(name)) return { kind: 'markdown' };
  return HAS_MARKUP.test(start) ? { kind: 'html' } : { kind: 'plain' };
}

/** Whether every second byte is mostly zero, or a byte order mark says so. */
export function isUtf16(bytes: Uint8Array): 'le' | 'be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  const n = Math.min(bytes.length & ~1, 4096);
  if (n < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = n / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.02) return 'le';
  if (even > pairs * 0.3 && odd < pairs * 0.02) return 'be';
  return undefined;
}

/** Share of control bytes that no text has. */
function controls(bytes: Uint8Array): number {
  const n = Math.min(bytes.length, 8192);
  let found = 0;
  for (let i = 0; i < n; i++) {
    const byte = bytes[i]!;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) found++;
  }
  return found / n;
}

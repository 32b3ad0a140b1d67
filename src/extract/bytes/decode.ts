import { detect } from 'chardet';
import { isUtf16 } from './kind.ts';

export interface Decoded {
  readonly text: string;
  /** As TextDecoder names it. */
  readonly charset: string;
  /** How it was told. */
  readonly from: 'bom' | 'carrier' | 'meta' | 'valid' | 'detected' | 'assumed';
  /** Characters that could not be read. */
  readonly unreadable: number;
}

const META =
  /<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^<>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i;
const SAMPLE = 65536;

/**
 * Text from bytes: a byte order mark is believed first, then the bytes being valid UTF-8 with characters beyond ASCII (pages that
 * say Latin-1 and are UTF-8 are common, the reverse cannot happen by chance), then carrier, meta element, and detection.
 */
export function decode(bytes: Uint8Array, mediaType: string | undefined, markup: boolean): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return read(bytes, marked, 'bom');
  const wide = isUtf16(bytes);
  if (wide) return read(bytes, `utf-16${wide}`, 'detected');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const escapes = text.includes('\u001b$') || text.includes('\u001b(');
    if (!escapes) return { text, charset: 'utf-8', from: 'valid', unreadable: 0 };
  } catch {
    // Not UTF-8 throughout: the other signs decide.
  }
  const carried = /charset\s*=\s*["']?([\w:.-]+)/i.exec(mediaType ?? '')?.[1];
  if (carried && isKnown(carried) && !isUtf8(carried)) return read(bytes, carried, 'carrier');
  if (markup) {
    const stated = META.exec(latin1(bytes.subarray(0, 4096)));
    const name = stated?.[1] ?? stated?.[2];
    if (name && isKnown(name) && !isUtf8(name) && !/^utf-?16/i.test(name)) return read(bytes, name, 'meta');
  }
  const broken = read(bytes, 'utf-8', 'assumed');
  // A few bytes cut from UTF-8 leave the rest of its letters whole; in another character set hardly any would be.
  if (lettersBeyondAscii(broken.text) >= broken.unreadable * 10) return broken;
  const detected = detectCharset(bytes);
  if (detected && isKnown(detected) && !isUtf8(detected)) return read(bytes, detected, 'detected');
  return read(bytes, 'windows-1252', 'assumed');
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

const isUtf8 = (name: string): boolean => /^utf-?8$/i.test(name);

function isKnown(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

function read(bytes: Uint8Array, charset: string, from: Decoded['from']): Decoded {
  const decoder = new TextDecoder(charset);
  const text = decoder.decode(bytes);
  let unreadable = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) unreadable++;
  return { text, charset: decoder.encoding, from, unreadable };
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function lettersBeyondAscii(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f && unit !== 0xfffd) letters++;
  }
  return letters;
}

/** Looks at a sample around bytes beyond ASCII: the head of a page is mostly markup. */
function detectCharset(bytes: Uint8Array): string | undefined {
  let first = 0;
  while (first < bytes.length && bytes[first]! < 0x80 && bytes[first] !== 0x1b) first++;
  const from = Math.max(0, first - 1024);
  return detect(bytes.subarray(from, from + SAMPLE)) ?? undefined;
}

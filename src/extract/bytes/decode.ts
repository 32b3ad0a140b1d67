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
  /<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})|<\?xml[^<>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i;
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
  const carried = usable(/charset\s*=\s*["']?([\w:.-]+)/i.exec(mediaType ?? '')?.[1]);
  const meta = markup ? META.exec(latin1(bytes.subarray(0, 4096))) : null;
  const stated = usable(meta?.[1] ?? meta?.[2]);
  if (carried !== undefined && stated !== undefined && carried !== stated) return better(bytes, carried, stated);
  if (carried !== undefined) return read(bytes, carried, 'carrier');
  if (stated !== undefined && !stated.startsWith('utf-16')) return read(bytes, stated, 'meta');
  const broken = read(bytes, 'utf-8', 'assumed');
  // A few bytes cut from UTF-8 leave the rest of its letters whole; in another character set hardly any would be.
  if (lettersBeyondAscii(broken.text) >= broken.unreadable * 10) return broken;
  const detected = detectCharset(bytes);
  if (detected && isKnown(detected) && !isUtf8(detected)) return read(bytes, detected, 'detected');
  return read(bytes, 'windows-1252', 'assumed');
}

/** The name of a known character set as TextDecoder has it; undefined for UTF-8, which the bytes are not. */
function usable(name: string | undefined): string | undefined {
  if (name === undefined || !isKnown(name)) return undefined;
  const { encoding } = new TextDecoder(name);
  return encoding === 'utf-8' ? undefined : encoding;
}

/**
 * Carrier and page name different character sets. Servers send Latin-1 for everything, so that is believed last; else what can be
 * read with fewer errors, then what the bytes look like, then the carrier.
 */
function better(bytes: Uint8Array, carried: string, stated: string): Decoded {
  const byPage = read(bytes, stated, 'meta');
  const byCarrier = read(bytes, carried, 'carrier');
  if (stated.startsWith('utf-16') || stated === 'windows-1252') return byCarrier;
  if (carried === 'windows-1252') return byPage.unreadable === 0 ? byPage : byCarrier;
  if (byPage.unreadable !== byCarrier.unreadable) return byPage.unreadable < byCarrier.unreadable ? byPage : byCarrier;
  const detected = usable(detectCharset(bytes));
  return detected === stated ? byPage : byCarrier;
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

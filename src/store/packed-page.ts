import type { Page } from '../model/page.ts';
import { pack, unpack } from './packed.ts';
import { pageKey } from './page-key.ts';

/** A page as a store keeps it; packing may be done in another thread than the store's. */
export interface PackedPage {
  /** The page without its bytes, as JSON. */
  readonly about: string;
  readonly packed: Uint8Array;
  /** Tells it from every other page. */
  readonly key: Uint8Array;
}

/** A page whose text is stated has no other bytes: the text takes their place. */
interface About extends Omit<Page, 'bytes'> {
  readonly form?: 'stated-text';
}

export function packPage(page: Page, key: Uint8Array = pageKey(page)): PackedPage {
  const { bytes, stated, ...rest } = page;
  const isText = bytes.length === 0 && stated?.text !== undefined;
  const { text: words, ...other } = stated ?? {};
  const about: About = isText
    ? { ...rest, stated: other, form: 'stated-text' }
    : { ...rest, ...(stated ? { stated } : {}) };
  return { about: JSON.stringify(about), packed: pack(isText ? Buffer.from(words ?? '') : bytes), key };
}

export function unpackPage({ about: json, packed }: Pick<PackedPage, 'about' | 'packed'>): Page {
  const { form, ...about } = JSON.parse(json) as About;
  const bytes = unpack(packed);
  if (form !== 'stated-text') return { ...about, bytes };
  const words = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { ...about, bytes: new Uint8Array(0), stated: { ...about.stated, text: words } };
}

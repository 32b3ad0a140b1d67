import { createHash } from 'node:crypto';
import type { Page } from '../model/page.ts';

/** 16 bytes that tell a page from every other: its address, its bytes and what is stated of it, not when it was fetched. */
export function pageKey({ bytes, fetched: _fetched, ...about }: Page): Uint8Array {
  const digest = createHash('sha256').update(JSON.stringify(about)).update('\u0000').update(bytes).digest();
  return digest.subarray(0, 16);
}

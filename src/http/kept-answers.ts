import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { StoryBrief } from '../index.ts';

interface Form {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  packed?: Uint8Array<ArrayBuffer>;
}

/**
 * What was made of a story's brief, as bytes. The store gives the same object as long as the story does not change, and
 * forgets those that nobody asks for: so do we.
 */
const forms = new WeakMap<StoryBrief, Map<string, Form>>();

/** A short digest for `ETag`: the same bytes, the same mark. */
export const markOf = (bytes: Uint8Array | string): string => `"${hash('sha1', bytes, 'base64url')}"`;

/** Whether who asks has it already. */
export const knows = (context: Context, etag: string): boolean =>
  (context.req.header('if-none-match') ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

/**
 * Answers with a form of a story (`name` tells forms apart) that is made once for each version of the story, and with
 * 304 to who has it already. Packed with gzip for who takes it.
 */
export function answerOf(
  context: Context,
  brief: StoryBrief,
  name: string,
  type: string,
  make: () => string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const known = forms.get(brief) ?? new Map<string, Form>();
  forms.set(brief, known);
  let form = known.get(name);
  if (!form) {
    const bytes = Buffer.from(make(), 'utf8');
    form = { bytes, etag: markOf(bytes) };
    known.set(name, form);
  }
  const about = { ...headers, etag: form.etag, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  if (knows(context, form.etag)) return context.body(null, 304, about);
  const packs = form.bytes.length > 2000 && /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
  if (!packs) return context.body(form.bytes, 200, { ...about, 'content-type': type });
  form.packed ??= gzipSync(form.bytes, { level: 5 });
  return context.body(form.packed, 200, { ...about, 'content-type': type, 'content-encoding': 'gzip' });
}

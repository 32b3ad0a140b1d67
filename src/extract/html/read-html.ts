import { type Draft, emptyDraft } from '../draft.ts';
import type { PlainOptions } from '../plain/read-plain.ts';

export interface HtmlOptions extends PlainOptions {
  readonly url?: string | undefined;
}

export function readHtml(_html: string, _options: HtmlOptions): Draft {
  return emptyDraft();
}

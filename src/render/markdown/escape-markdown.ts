import { plainLine } from '../plain-line.ts';

/** Text from outside as one line of Markdown that reads as it stands: nothing in it is markup, HTML or a link. */
export const escapeMarkdown = (text: string): string =>
  plainLine(text)
    .replace(/[\\`*_{}[\]<>#|~$@]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, -1)}\\.`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');

import type { Brief } from '../model/brief.ts';
import { counted } from '../model/brief-words.ts';
import { escapeMarkup } from './escape-markup.ts';
import { plainLine } from './plain-line.ts';

const PLACE = /(<script id="brief" type="application\/json">)null(<\/script>)/;

/** JSON in which no character can end a script element, open a comment or break a line of script. */
function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function titleOf(brief: Brief): string {
  const [first, ...others] = brief.stories;
  if (first && others.length === 0) return `${plainLine(first.title)} – Stemma`;
  return `${brief.stories.length} stories in ${counted(
    brief.stories.reduce((sum, story) => sum + story.articles.length, 0),
    'report',
  )} – Stemma`;
}

/**
 * The page as one self-contained file. `shell` is the text of `web/dist/story.html`, in which the document is put as
 * data. Throws an Error where `shell` has no place for it.
 */
export function renderHtml(brief: Brief, shell: string): string {
  if (!PLACE.test(shell)) {
    throw new Error('expected the text of web/dist/story.html with a place for the document; run `npm run page`');
  }
  const data = jsonForScript(brief);
  return shell
    .replace(PLACE, (_whole, open: string, close: string) => open + data + close)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeMarkup(titleOf(brief))}</title>`);
}

import { countryOf } from '../../text/countries.ts';
import { foldHash } from '../../text/fold.ts';
import { sexOfGivenName } from '../../text/languages/given-names.ts';
import type { Mention } from '../entities/mention.ts';

const ELISION = /^[LlDd]['’](?=\p{Lu})/u;

/**
 * Countries by their names in the article's own language are places, whatever they were taken for: "L'Allemagne". English is
 * left to the recogniser, which was trained on it, and where Chad and Jordan are also people.
 */
export function withCountries(mentions: readonly Mention[], language: string): Mention[] {
  if (language.startsWith('en')) return [...mentions];
  return mentions.map((mention) => {
    const elision = ELISION.exec(mention.form)?.[0].length ?? 0;
    const form = mention.form.slice(elision);
    if (mention.kind === 'organization' || (mention.kind === 'location' && elision === 0)) return mention;
    if (form.length < 4 || sexOfGivenName(foldHash(form)) !== 0 || countryOf(form, language) === undefined)
      return mention;
    return { ...mention, start: mention.start + elision, form, kind: 'location' };
  });
}

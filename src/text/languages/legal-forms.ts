/** Legal forms of companies, longest first, with what they are written as when compared. Own compilation from company registers' usage. */
const FORMS: readonly (readonly [string, string])[] = (
  [
    ['public joint stock company', 'jsc'],
    ['open joint stock company', 'jsc'],
    ['closed joint stock company', 'jsc'],
    ['joint stock company', 'jsc'],
    ['joint stock', 'jsc'],
    ['limited liability company', 'llc'],
    ['limited liability partnership', 'llp'],
    ['obshchestvo s ogranichennoi otvetstvennostyu', 'llc'],
    ['societatea cu raspundere limitata', 'srl'],
    ['sociedad anonima', 'sa'],
    ['societe anonyme', 'sa'],
    ['private limited', 'ltd'],
    ['public limited company', 'plc'],
    ['limited partnership', 'lp'],
    ['limited company', 'ltd'],
    ['sa de cv', 'sa'],
    ['s a de c v', 'sa'],
    ['sp z o o', 'llc'],
    ['sp z oo', 'llc'],
    ['gmbh and co kg', 'gmbh'],
    ['pte ltd', 'ltd'],
    ['pvt ltd', 'ltd'],
    ['pty ltd', 'ltd'],
    ['co ltd', 'ltd'],
    ['s a r l', 'sarl'],
    ['g m b h', 'gmbh'],
    ['s p a', 'spa'],
    ['s r l', 'srl'],
    ['l l c', 'llc'],
    ['aktiengesellschaft', 'ag'],
    ['aktiengeselschaft', 'ag'],
    ['gesellschaft mit beschrankter haftung', 'gmbh'],
    ['incorporated', 'inc'],
    ['corporation', 'corp'],
    ['limited', 'ltd'],
    ['company', 'co'],
    ['jointstock', 'jsc'],
  ] as const
).map(([long, short]) => [long, short] as const);

const SHORT = new Set(
  'ag akg sa se nv bv ab as asa oy oyj aps gmbh mbh kg kgaa ohg ug inc corp co ltd llc llp lp plc pllc jsc pjsc ojsc cjsc oao ooo zao pao spa srl sarl sas sl slu sca scs ltda lda eirl kk kft doo dd ad eood ood sro pte pvt pty tbk bhd sdn fze fzco'.split(
    ' ',
  ),
);
/** Written before the name in some countries. */
const LEADING = new Set('oao ooo zao pao jsc ojsc pjsc cjsc llc gmbh pt cv ltd'.split(' '));
const SAME: Readonly<Record<string, string>> = {
  oao: 'jsc',
  ojsc: 'jsc',
  pjsc: 'jsc',
  cjsc: 'jsc',
  zao: 'jsc',
  pao: 'jsc',
  ooo: 'llc',
  akg: 'ag',
  as: 'as',
};

const LONG = new Map(FORMS);
const LONGEST = 6;

/** Cuts legal forms off folded words; where nothing else would be left the words stay. */
function strip(plain: string): { rest: string; legal: string[] } {
  const words = plain.split(' ');
  const legal: string[] = [];
  const rest: string[] = [];
  for (let i = 0; i < words.length; i++) {
    let size = Math.min(LONGEST, words.length - i);
    for (; size > 0; size--) {
      const form = LONG.get(words.slice(i, i + size).join(' '));
      if (form === undefined) continue;
      legal.push(form);
      i += size - 1;
      break;
    }
    if (size > 0) continue;
    const word = words[i]!;
    // A short form counts at either end of the name only: "SA", but not "as" within.
    const edge = i === 0 ? words.length > 1 && LEADING.has(word) : i >= words.length - 2;
    if (edge && SHORT.has(word)) legal.push(SAME[word] ?? word);
    else rest.push(word);
  }
  return rest.length === 0 ? { rest: plain, legal: [] } : { rest: rest.join(' '), legal };
}

export const legalForms = {
  strip,
  /** Whether the words are nothing but a legal form. */
  isLegal: (words: string): boolean => {
    const plain = words
      .toLowerCase()
      .replace(/[^a-z ]+/g, '')
      .trim();
    return SHORT.has(plain) || LONG.has(plain);
  },
};

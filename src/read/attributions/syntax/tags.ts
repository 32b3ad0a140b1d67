/** Word classes of the tagger: those of the Penn Treebank, the rare ones joined. */
export const TAGS = [
  'OTHER',
  'NN',
  'NNS',
  'NNP',
  'PRP',
  'PRP$',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'MD',
  'IN',
  'TO',
  'DT',
  'JJ',
  'RB',
  'CC',
  'CD',
  'WH',
  'WRB',
  'POS',
  'RP',
  'EX',
  'COMMA',
  'STOP',
  'COLON',
  'QUOTE',
  'BRACKET',
] as const;

export const Tag = Object.fromEntries(TAGS.map((name, index) => [name, index])) as Readonly<
  Record<(typeof TAGS)[number], number>
>;

/** Relations of the parser: those of ClearNLP, the ones that tell nothing of clauses joined. */
export const RELATIONS = [
  'other',
  'nsubj',
  'nsubjpass',
  'object',
  'ccomp',
  'xcomp',
  'prep',
  'pobj',
  'relcl',
  'advcl',
  'acl',
  'conj',
  'appos',
  'aux',
  'mark',
  'modifier',
] as const;

export const Relation = Object.fromEntries(RELATIONS.map((name, index) => [name, index])) as Readonly<
  Record<(typeof RELATIONS)[number], number>
>;

export const isFiniteTag = (tag: number): boolean =>
  tag === Tag.VBD || tag === Tag.VBP || tag === Tag.VBZ || tag === Tag.MD;

/** The tag of a sign by its form alone; -1 for words. */
export function tagOfSign(unit: number): number {
  switch (unit) {
    case 0x2c:
      return Tag.COMMA;
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x2026:
      return Tag.STOP;
    case 0x3a:
    case 0x3b:
    case 0x2d:
    case 0x2013:
    case 0x2014:
      return Tag.COLON;
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x2018:
    case 0x60:
    case 0xab:
    case 0xbb:
    case 0x201e:
      return Tag.QUOTE;
    case 0x28:
    case 0x29:
    case 0x5b:
    case 0x5d:
      return Tag.BRACKET;
    default:
      return -1;
  }
}

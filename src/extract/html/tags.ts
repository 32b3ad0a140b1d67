import { HASH_SEED, hashStep } from '../../text/hash.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const VOID = set('area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound');
export const BLOCK_TAGS = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td ' +
    'tfoot th thead tr ul caption iframe amp-ad amp-iframe noscript object button textarea',
);
/** Opening one of these ends a paragraph that is open. */
const ENDS_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul',
);
/** Opening the key closes an open one of the first names, unless one of the second stands between. */
const HEADING = [set('h1 h2 h3 h4 h5 h6'), set('div section article body td th li')] as const;
const ROWS = [set('thead tbody tfoot tr td th caption colgroup'), set('table')] as const;
const CELL = [set('td th'), set('tr table')] as const;
const IMPLIED: ReadonlyMap<string, Implied> = new Map(
  Object.entries({
    li: [set('li'), set('ul ol menu dir body td th')],
    dd: [set('dd dt'), set('dl body td')],
    dt: [set('dd dt'), set('dl body td')],
    tr: [set('tr td th caption colgroup'), set('table')],
    td: CELL,
    th: CELL,
    tbody: ROWS,
    thead: ROWS,
    tfoot: ROWS,
    option: [set('option'), set('select optgroup datalist body')],
    optgroup: [set('option optgroup'), set('select body')],
    a: [set('a'), BLOCK_TAGS],
    h1: HEADING,
    h2: HEADING,
    h3: HEADING,
    h4: HEADING,
    h5: HEADING,
    h6: HEADING,
  }),
);
/** An end tag never closes past these. */
const SCOPE = set('table td th caption html body');
/** What stands in these is text up to their end tag; in the last two with entities. */
const RAW = set('script style xmp iframe noembed noframes title textarea');
const WITH_ENTITIES = set('title textarea');

type Implied = readonly [ReadonlySet<string>, ReadonlySet<string>];

/** What is known of an element by its name. */
export interface TagKind {
  /** In small letters. */
  readonly name: string;
  readonly isVoid: boolean;
  readonly isBlock: boolean;
  readonly endsParagraph: boolean;
  /** What opening it closes, and what that does not reach past. */
  readonly implied: Implied | undefined;
  readonly isScope: boolean;
  readonly content: 'markup' | 'raw' | 'raw with entities' | 'all the rest';
}

const kindOf = (name: string): TagKind => ({
  name,
  isVoid: VOID.has(name),
  isBlock: BLOCK_TAGS.has(name),
  endsParagraph: ENDS_PARAGRAPH.has(name),
  implied: IMPLIED.get(name),
  isScope: SCOPE.has(name),
  content:
    name === 'plaintext'
      ? 'all the rest'
      : !RAW.has(name)
        ? 'markup'
        : WITH_ENTITIES.has(name)
          ? 'raw with entities'
          : 'raw',
});

const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var svg path use picture source video head amp-img',
);

/** Hash of a name's small letters, step by step: see `nameHash`. */
export const NAME_SEED = HASH_SEED;
export const nameStep = (hash: number, unit: number): number =>
  hashStep(hash, unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit);

/** Names by the hash of their letters, so that a name in a page is found without cutting it out. */
export class NameTable<Value> {
  readonly #values = new Map<number, Value>();
  readonly #names = new Map<number, string>();

  constructor(names: Iterable<string>, told: (name: string) => Value) {
    // As keys of an object the names are of the kind that is compared by place, not letter by letter.
    for (const name of Object.keys(Object.fromEntries([...names].map((one) => [one, 0])))) {
      let hash = NAME_SEED;
      for (let i = 0; i < name.length; i++) hash = nameStep(hash, name.charCodeAt(i));
      this.#values.set(hash, told(name));
      this.#names.set(hash, name);
    }
  }

  /** The value of the name at `start`–`end` of a text, whose hash is given; undefined where it is not in the table. */
  find(text: string, start: number, end: number, hash: number): Value | undefined {
    const name = this.#names.get(hash);
    if (name === undefined || name.length !== end - start) return undefined;
    for (let i = 0; i < name.length; i++) {
      const unit = text.charCodeAt(start + i);
      if (name.charCodeAt(i) !== (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit)) return undefined;
    }
    return this.#values.get(hash);
  }
}

const KINDS = new NameTable<TagKind>(
  [...VOID, ...BLOCK_TAGS, ...ENDS_PARAGRAPH, ...RAW, ...SCOPE, ...INLINE, ...IMPLIED.keys(), 'plaintext'],
  kindOf,
);

/** The kind of the element whose name stands at `start`–`end`, by its hash as `nameStep` makes it. */
export function tagKindAt(html: string, start: number, end: number, hash: number): TagKind {
  return KINDS.find(html, start, end, hash) ?? kindOf(html.slice(start, end).toLowerCase());
}

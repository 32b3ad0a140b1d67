import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { foldHash } from './fold.ts';
import { tokenize } from './tokens.ts';
import { WordTable } from './word-table.ts';

/** What a word or phrase can be: a bit per kind, and a value for each kind. */
export interface LexiconEntry {
  readonly kinds: number;
  /** By kind number. */
  readonly values: Float64Array;
}

const KINDS = 32;
const NOTHING: LexiconEntry = { kinds: 0, values: new Float64Array(KINDS) };

interface Node {
  kinds: number;
  values: Float64Array | undefined;
  /** Entry number for the word or phrase that ends here, 0 for none. */
  entry: number;
  /** Further words of longer phrases. */
  next: Map<number, Node> | undefined;
}

/**
 * Words and phrases with what they can be, looked up over a text's tokens by their fold hashes. Made once per language;
 * `mark` then does one table look-up per token.
 */
export class PhraseLexicon {
  private readonly table = new WordTable(512);
  private readonly first: Node[] = [];
  private readonly list: LexiconEntry[] = [NOTHING];

  /** Adds phrases, separated by `|`, as `kind` (0–31) with `value`. */
  add(kind: number, value: number, phrases: string | undefined): void {
    if (phrases === undefined) return;
    for (const phrase of phrases.split('|')) {
      // An elided word ("l'") is a token only before another word.
      const elided = phrase.endsWith("'");
      const words = tokenize(elided ? `${phrase}a` : phrase);
      const count = elided ? words.length - 1 : words.length;
      if (count <= 0) continue;
      // "L'année" at the head of a sentence is one token, "l'année" within it two.
      if (count === 2 && !elided && !phrase.includes(' ') && phrase.includes("'"))
        this.attach(this.root(foldHash(phrase)), kind, value);
      let node = this.root(words.fold[0]!);
      for (let k = 1; k < count; k++) {
        node.next ??= new Map();
        let child = node.next.get(words.fold[k]!);
        if (!child) {
          child = { kinds: 0, values: undefined, entry: 0, next: undefined };
          node.next.set(words.fold[k]!, child);
        }
        node = child;
      }
      this.attach(node, kind, value);
    }
  }

  private attach(node: Node, kind: number, value: number): void {
    node.values ??= new Float64Array(KINDS);
    node.kinds |= 1 << kind;
    node.values[kind] = value;
    const entry = { kinds: node.kinds, values: node.values };
    if (node.entry === 0) node.entry = this.list.push(entry) - 1;
    else this.list[node.entry] = entry;
  }

  entry(number: number): LexiconEntry {
    return this.list[number]!;
  }

  /**
   * For each token the entry of the longest phrase that begins there (0 for none) into `entries`, its number of tokens
   * into `lengths`, and the bits of its kinds into `kinds`.
   */
  mark(tokens: Tokens, entries: Uint16Array, lengths: Uint8Array, kinds: Int32Array): void {
    const { fold, flags, length } = tokens;
    for (let i = 0; i < length; i++) {
      // No phrase begins with a mark.
      if ((flags[i]! & TokenFlag.punctuation) !== 0) continue;
      const found = this.table.get(fold[i]!);
      if (found === 0) continue;
      let node = this.first[found - 1]!;
      let entry = node.entry;
      entries[i] = entry;
      lengths[i] = 1;
      for (let k = i + 1; node.next !== undefined && k < length; k++) {
        const child = node.next.get(fold[k]!);
        if (!child) break;
        node = child;
        if (node.entry !== 0) {
          entry = node.entry;
          entries[i] = entry;
          lengths[i] = k - i + 1;
        }
      }
      kinds[i] = this.list[entry]!.kinds;
    }
  }

  private root(hash: number): Node {
    const found = this.table.get(hash);
    if (found !== 0) return this.first[found - 1]!;
    const node: Node = { kinds: 0, values: undefined, entry: 0, next: undefined };
    this.table.set(hash, this.first.push(node));
    return node;
  }
}

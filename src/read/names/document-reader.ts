import type { Sentence } from '../../model/reading.ts';
import type { Tokens } from '../../model/tokens.ts';
import type { Tagger } from '../../structures/sequence-tagger.ts';
import { hashPair } from '../../text/hash.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { baseView, type DocumentView, documentView, viewOf } from './document-view.ts';
import { FeatureBuffer } from './feature-buffer.ts';
import { formOf, View } from './form.ts';
import { FormCache } from './form-cache.ts';
import { POSITIONS } from './form-features.ts';
import type { NameVotes } from './name-votes.ts';
import { markPhrases, type TokenFacts, tokenFeatures } from './token-features.ts';
import { WordBit, type WordTable } from './word-table.ts';

interface Facts extends TokenFacts {
  readonly slot: Int32Array;
  /** 1 where a capital stands within two tokens: elsewhere there are no names, and nothing is computed. */
  readonly active: Uint8Array;
}

const newFacts = (size: number): Facts => ({
  row: new Int32Array(size),
  fold: new Uint32Array(size),
  shape: new Uint32Array(size),
  capital: new Uint8Array(size),
  phrase: new Uint16Array(size),
  slot: new Int32Array(size),
  active: new Uint8Array(size),
});

const NONE: ReadonlySet<number> = new Set();

const REACH = 2;

/** Longer runs of tokens are read in pieces, so that memory stays bounded whatever comes. */
const LONGEST_SEQUENCE = 1000;

/** A text of more tokens may have more forms than the cache holds. */
const LONG_TEXT = 30_000;

/** Reads one document after another into features or scores; its buffers are reused. */
export class DocumentReader {
  readonly features = new FeatureBuffer();
  private readonly table: WordTable;
  private readonly cache: FormCache;
  private facts = newFacts(1024);
  private units = new Int32Array(0);
  private tokens!: Tokens;
  private foreign = false;
  document!: DocumentView;
  /** First tokens of the sequences to be labelled, one more at the end. */
  bounds = new Uint32Array(0);
  lines = new Uint8Array(0);
  sequences = 0;

  constructor(table: WordTable, tagger?: Tagger) {
    this.table = table;

    this.cache = new FormCache(table, tagger, this.features);
  }

  /** Per token: row of the word table, or −1. */
  get rows(): Int32Array {
    return this.facts.row;
  }

  /** Per token: 1 where a name can be. */
  get active(): Uint8Array {
    return this.facts.active;
  }

  get capital(): Uint8Array {
    return this.facts.capital;
  }

  /** Takes in a document: everything but the labelling. */
  open(
    text: string,
    tokens: Tokens,
    sentences: readonly Sentence[],
    language: string,
    base = baseView(language),
  ): void {
    const foreign = (base & View.foreign) !== 0;
    const stopwords = foreign ? stopwordsOf(language) : NONE;
    const n = tokens.length;
    this.tokens = tokens;
    this.foreign = foreign;
    if (this.facts.row.length < n) this.facts = newFacts(n * 2);
    const { facts, cache, table } = this;
    // What a long text's last forms are taken for must not depend on what was read before it.
    if (n > LONG_TEXT) cache.clear();
    const document = documentView(tokens, sentences, table);
    this.document = document;
    this.cut(sentences, document.lines);
    for (let s = 0; s < this.sequences; s++) {
      const lineView = viewOf(this.lines[s]!, base);
      const from = this.bounds[s]!;
      const to = this.bounds[s + 1]!;
      for (let i = from; i < to; i++) {
        let view = lineView;
        if (foreign && stopwords.has(tokens.fold[i]!)) view |= View.stop;
        else if ((view & View.nouns) !== 0 && i > from && this.afterFirstName(i)) view &= ~View.nouns;
        const key = hashPair(tokens.form[i]!, view);
        let slot = cache.find(key);
        if (slot < 0) {
          // A text with more forms than the cache holds: what comes too late is known by its shape at best.
          if (cache.full) {
            if (n > LONG_TEXT) slot = 0;
            else {
              cache.clear();
              this.open(text, tokens, sentences, language, base);
              return;
            }
          } else {
            const word = text.slice(tokens.start[i]!, Math.min(tokens.end[i]!, tokens.start[i]! + 100));
            slot = cache.add(key, formOf(word, tokens.form[i]!, tokens.fold[i]!, tokens.flags[i]!, view, table));
          }
        }
        facts.slot[i] = slot;
        facts.row[i] = cache.row[slot]!;
        facts.fold[i] = cache.fold[slot]!;
        facts.shape[i] = cache.shape[slot]!;
        facts.capital[i] = cache.capital[slot]!;
      }
      markPhrases(tokens, from, to, table, facts);
      this.markActive(from, to);
    }
  }

  private markActive(from: number, to: number): void {
    const { active, capital } = this.facts;
    active.fill(0, from, to);
    for (let i = from; i < to; i++) {
      if (capital[i] === 0) continue;
      for (let k = Math.max(from, i - REACH); k < to && k <= i + REACH; k++) active[k] = 1;
    }
  }

  /** A capital after a first name is a surname, even where nouns are capital. */
  private afterFirstName(i: number): boolean {
    const row = this.facts.row[i - 1]!;
    return row >= 0 && this.facts.capital[i - 1] !== 0 && (this.table.bits[row]! & WordBit.firstName) !== 0;
  }

  private cut(sentences: readonly Sentence[], lines: Uint8Array): void {
    let pieces = 0;
    for (const s of sentences) pieces += Math.max(1, Math.ceil((s.endToken - s.firstToken) / LONGEST_SEQUENCE));
    if (this.bounds.length <= pieces) {
      this.bounds = new Uint32Array(pieces * 2 + 1);
      this.lines = new Uint8Array(pieces * 2 + 1);
    }
    let at = 0;
    for (let s = 0; s < sentences.length; s++) {
      const { firstToken, endToken } = sentences[s]!;
      for (let from = firstToken; from < endToken; from += LONGEST_SEQUENCE) {
        this.bounds[at] = from;
        this.lines[at] = lines[s]!;
        at++;
      }
    }
    this.sequences = at;
    this.bounds[at] = sentences.length === 0 ? 0 : sentences[sentences.length - 1]!.endToken;
  }

  /**
   * Pushes all features of token `i` of sequence `s`, those of the second pass where there are votes. Where `hidden` says
   * so of a form, it speaks by its shape, class and lists only, as an unknown word does.
   */
  pushAll(i: number, s: number, votes: NameVotes | undefined, hidden?: (form: number) => boolean): void {
    const from = this.bounds[s]!;
    const to = this.bounds[s + 1]!;
    for (const position of POSITIONS) {
      const k = i + position;
      if (k < from || k >= to) continue;
      const mask = hidden !== undefined && this.facts.capital[k] !== 0 && hidden(this.tokens.form[k]!);
      this.cache.features(this.facts.slot[k]!, position, this.features, mask);
    }
    this.pushOwn(i, s);
    votes?.features(i, from, to, this.lines[s]!, this.facts.capital, this.features);
  }

  private pushOwn(i: number, s: number): void {
    tokenFeatures(
      i,
      this.bounds[s]!,
      this.bounds[s + 1]!,
      this.lines[s]!,
      this.foreign,
      this.tokens,
      this.facts,
      this.document,
      this.table,
      this.features,
    );
  }

  /** First-pass scores of all tokens in units of the tagger's scale, `[i * labels + y]`, in a buffer that is reused. */
  score(tagger: Tagger): Int32Array {
    const n = tagger.labels.length;
    const size = this.tokens.length * n;
    if (this.units.length < size) this.units = new Int32Array(size * 2);
    else this.units.fill(0, 0, size);
    const { units, cache, facts, features } = this;
    for (let s = 0; s < this.sequences; s++) {
      const from = this.bounds[s]!;
      const to = this.bounds[s + 1]!;
      for (let i = from; i < to; i++) {
        if (facts.active[i] === 0) continue;
        const at = i * n;
        for (let p = 0; p < POSITIONS.length; p++) {
          const k = i + POSITIONS[p]!;
          if (k < from || k >= to) continue;
          const base = (facts.slot[k]! * POSITIONS.length + p) * n;
          for (let y = 0; y < n; y++) units[at + y] = units[at + y]! + cache.units[base + y]!;
        }
        features.length = 0;
        this.pushOwn(i, s);
        tagger.addUnits(features.values, 0, features.length, units, at);
      }
    }
    return units;
  }

  /** Adds what the votes say to the scores of `score`. */
  addVotes(tagger: Tagger, votes: NameVotes, units: Int32Array): void {
    const n = tagger.labels.length;
    for (let s = 0; s < this.sequences; s++) {
      const to = this.bounds[s + 1]!;
      for (let i = this.bounds[s]!; i < to; i++) {
        if (this.facts.active[i] === 0) continue;
        this.features.length = 0;
        votes.features(i, this.bounds[s]!, to, this.lines[s]!, this.facts.capital, this.features);
        if (this.features.length > 0) tagger.addUnits(this.features.values, 0, this.features.length, units, i * n);
      }
    }
  }
}

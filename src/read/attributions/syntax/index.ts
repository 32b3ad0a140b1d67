import type { Sentence } from '../../../model/reading.ts';
import type { Tokens } from '../../../model/tokens.ts';
import { HashIndex } from '../../../structures/hash-index.ts';
import { asFloat32, asInt8, asUint32 } from '../../../structures/weights-file.ts';
import { DependencyParser, type Watcher } from './parser.ts';
import { HashedScores, widened } from './scores.ts';
import { sureStepsOf } from './sure-steps.ts';
import { PartOfSpeechTagger } from './tagger.ts';
import { RELATIONS, TAGS } from './tags.ts';

/** Word classes, heads and relations of an article's tokens. */
export interface Syntax {
  /** Index into `TAGS`. */
  readonly tags: Uint8Array;
  /** Token number of the head, -1 for a root. */
  readonly heads: Int32Array;
  /** Index into `RELATIONS`. */
  readonly relations: Uint8Array;
}

/** Tags and parses whole articles. */
export class SyntaxReader {
  private readonly tagger: PartOfSpeechTagger;
  private readonly parser: DependencyParser;

  /** `section` gives the parts of the weights file by name. */
  constructor(section: (name: string) => Uint8Array) {
    const scales = asFloat32(section('syntax-scales'));
    const scores = (name: string, width: number, scale: number): HashedScores =>
      new HashedScores(width === 4 ? widened(asInt8(section(name))) : asInt8(section(name)), width, scale);
    const indexOf = (name: string): HashIndex => {
      const keys = asUint32(section(name));
      const index = new HashIndex(keys.length);
      for (let i = 0; i < keys.length; i++) index.add(keys[i]!);
      return index;
    };
    this.tagger = new PartOfSpeechTagger({
      scores: scores('tags', TAGS.length, scales[0]!),
      forms: indexOf('tag-forms'),
      tags: section('tag-of-form'),
      pairs: indexOf('tag-pairs'),
      tagsOfPairs: section('tag-of-pair'),
    });
    this.parser = new DependencyParser(
      scores('actions', 4, scales[1]!),
      scores('relations', RELATIONS.length, scales[2]!),
      sureStepsOf(section('sure-steps')),
    );
  }

  /** Tells `steps` each step of the parser from now on, and `tags` each tag that the weights give. */
  watch(steps: Watcher, tags: PartOfSpeechTagger['watcher']): void {
    this.parser.watcher = steps;
    this.tagger.watcher = tags;
  }

  read(text: string, tokens: Tokens, sentences: readonly Sentence[]): Syntax {
    const n = tokens.length;
    const tags = new Uint8Array(n);
    const heads = new Int32Array(n).fill(-1);
    const relations = new Uint8Array(n);
    for (const { firstToken, endToken } of sentences) {
      this.tagger.tag(text, tokens, firstToken, endToken, tags);
      this.parser.parse(tokens, tags, firstToken, endToken, heads, relations);
    }
    return { tags, heads, relations };
  }
}

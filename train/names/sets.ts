import { type LabelledDocument, namesOnly } from './conll.ts';

export interface TrainingSet {
  readonly files: readonly string[];
  readonly weight: number;
  /** Number of the set's own feature; the sets whose habits of labelling are ours have none. */
  readonly mark?: number;
  /** Labels whatever refers to somebody, not names alone. */
  readonly nominal?: boolean;
  /** From Twitter: lines with handles are left out. */
  readonly twitter?: boolean;
}

/** What the shipped weights are trained on. GUM was tried and made them worse: it labels whatever refers to somebody. */
export const SETS: Readonly<Record<string, TrainingSet>> = {
  conll: { files: ['conllpp.train.conll'], weight: 1 },
  wikigold: { files: ['wikigold.wikigold.conll.txt'], weight: 1 },
  re3d: { files: ['re3d.re3d-train.conll'], weight: 0.5, mark: 3, nominal: true },
  wnut: { files: ['WNUT17.wnut17train.conll', 'WNUT17.emerging.dev.conll'], weight: 0.5, mark: 4, twitter: true },
  btc: {
    files: ['a', 'b', 'e', 'f', 'g', 'h'].map((part) => `BTC.${part}.conll`),
    weight: 0.5,
    mark: 5,
    twitter: true,
  },
};

/** The documents of a set without the sentences that its habits spoil. */
export function usable(documents: readonly LabelledDocument[], set: TrainingSet): LabelledDocument[] {
  return documents.map(({ id, sentences }) => ({
    id,
    sentences: sentences.flatMap((sentence) => {
      if (set.twitter === true && sentence.some(({ word }) => word.startsWith('@') || word.startsWith('#'))) return [];
      const kept = set.nominal === true ? namesOnly(sentence) : sentence;
      return kept === undefined ? [] : [kept];
    }),
  }));
}

import type { Notice } from '../../model/notice.ts';
import type { Attribution } from '../../model/reading.ts';
import { assemble } from './assemble.ts';
import { findDirectSpeech } from './direct-speech.ts';
import type { Draft } from './draft.ts';
import { findIndirectSpeech } from './indirect-speech.ts';
import { type AttributionInput, type Scene, setScene } from './scene.ts';

export type { AttributionInput } from './scene.ts';

/** Who said what. */
export interface AttributionFinder {
  /** Attributions in the order of the text; a notice for each quotation whose marks had to be repaired. */
  find(input: AttributionInput): { attributions: Attribution[]; notices: Notice[] };
}

/** `weights`: the bytes of `models/attributions.bin`; without them the rules for all languages serve English too. */
export function createAttributionFinder(_weights: Uint8Array | undefined): AttributionFinder {
  return {
    find(input) {
      const scene = setScene(input);
      const drafts: Draft[] = [];
      findDirectSpeech(scene, drafts);
      findIndirectSpeech(scene, drafts);
      return { attributions: assemble(scene, drafts), notices: repairs(scene) };
    },
  };
}

const MOST_NOTICES = 20;

function repairs(scene: Scene): Notice[] {
  const notices: Notice[] = [];
  for (const { ends, outer } of scene.marks) {
    if ((ends !== 'unclosed' && ends !== 'other-style') || notices.length >= MOST_NOTICES) continue;
    const words = scene.text.slice(outer.start, outer.start + 40).replace(/\s+/g, ' ');
    const how =
      ends === 'unclosed'
        ? 'is not closed; it was ended with its paragraph'
        : 'is closed by another mark; the two were paired';
    notices.push({ step: 'read', place: '', reason: `the quotation that begins ${words}… at ${outer.start} ${how}` });
  }
  return notices;
}

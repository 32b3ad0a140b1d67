import { SpeechWord } from '../../text/languages/speech.ts';
import type { Draft } from './draft.ts';
import { isComma, type Scene, wordAt } from './scene.ts';
import { phraseAfter, phraseBefore } from './source-phrase.ts';

/** Words between the verb and what stands in quotation marks: "nannte das Ergebnis seiner Partei …". */
const REACH = 8;

/**
 * Words quoted as somebody's judgement of something: "sprach von einem «historischen Ergebnis»", "calificó la medida de «error»". Only
 * where a person or body is named as the subject, and the quotation ends the clause; titles of works follow a possessive. Adds to
 * `drafts`, after all other speech, whose quotations are passed over.
 */
export function findCalled(scene: Scene, drafts: Draft[]): void {
  const taken = new Uint8Array(scene.quotations.length);
  for (const { content } of drafts)
    for (const { from, to } of content)
      for (let i = from; i < to; i++) if (scene.quotationOf[i]! >= 0) taken[scene.quotationOf[i]!] = 1;
  for (let q = 0; q < scene.quotations.length; q++) {
    const quotation = scene.quotations[q]!;
    if (taken[q] !== 0 || quotation.words === 0) continue;
    const { firstToken, endToken } = scene.sentences[scene.sentenceOf[quotation.from]!]!;
    const behind = wordAt(scene, quotation.to);
    const ends = quotation.to >= endToken || /^[.,;:!?]$/.test(behind) || isJoint(behind);
    if (!ends) continue;
    const verb = verbBefore(scene, quotation.from, firstToken);
    if (verb < 0) continue;
    const source = phraseBefore(scene, verb, firstToken) ?? phraseAfter(scene, verb, quotation.from);
    if (source === undefined || source.to > quotation.from || !isNamed(scene, source.from, source.to)) continue;
    drafts.push({ source: [source], cue: [{ from: verb, to: verb + 1 }], content: [quotation], confidence: 0.7 });
  }
}

/** Behind a verb of speaking: of what. */
const TOPIC = /^(?:vo[nm]|van|de|del|d['’]|di|o)$/;
const isJoint = (word: string): boolean => /^(?:und|et|y|e|i|en|и|och|og)$/.test(word);

/** The verb of calling before a quotation, without a comma or another quotation between; -1 where a possessive tells a title. */
function verbBefore(scene: Scene, at: number, floor: number): number {
  for (let v = at - 1; v >= floor && at - v <= REACH; v--) {
    if (scene.quotationOf[v]! >= 0 || isComma(wordAt(scene, v))) return -1;
    const bits = scene.bits[v]!;
    if (scene.nameOf[v]! >= 0) continue;
    if ((bits & SpeechWord.callVerb) !== 0) return v;
    if ((bits & SpeechWord.speakVerb) !== 0) return TOPIC.test(wordAt(scene, v + 1)) ? v : -1;
    if ((bits & SpeechWord.possessive) !== 0 && at - v <= 3) return -1;
  }
  return -1;
}

function isNamed(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const name = scene.nameOf[i]!;
    if (name >= 0 && scene.names[name]!.kind !== 'location' && scene.names[name]!.kind !== 'other') return true;
  }
  return false;
}

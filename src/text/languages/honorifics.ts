import { fold } from '../fold.ts';
import { honorifics as de } from './de/honorifics.ts';
import { honorifics as en } from './en/honorifics.ts';
import { honorifics as es } from './es/honorifics.ts';
import { honorifics as fr } from './fr/honorifics.ts';
import { honorifics as pt } from './pt/honorifics.ts';

/** Folded forms of address of all languages: names travel between them. */
export const honorifics: ReadonlySet<string> = new Set([...en, ...de, ...fr, ...es, ...pt].map(fold));

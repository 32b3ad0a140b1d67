/** Article → Reading, and readings → a story's common people, places and days. */
export { compareNames, explainNames, type NameComparison, type NameReason } from './entities/index.ts';
export { createReader, type Reader } from './reader.ts';
export { readStory } from './story.ts';

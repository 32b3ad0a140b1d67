/** Article → Reading, and readings → a story's common people, places and days. */
export { compareNames, explainNames } from './entities/index.ts';
export { createReader, type Reader, type ReaderWeights } from './reader.ts';
export { readStory } from './story.ts';

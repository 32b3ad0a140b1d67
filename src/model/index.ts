/** The nouns of the field: types and their parsers, no logic. */
export * from './article.ts';
export * from './brief.ts';
export * from './collation.ts';
export * from './ids.ts';
export * from './language-model.ts';
export * from './lineage.ts';
export * from './notice.ts';
export * from './page.ts';
export * from './reading.ts';
export * from './span.ts';
export * from './story.ts';
export * from './tokens.ts';

import type { Brief } from '../model/brief.ts';

/** The JSON document itself, for people and programs; ends with a line end. */
export const renderJson = (brief: Brief): string => `${JSON.stringify(brief, null, 2)}\n`;

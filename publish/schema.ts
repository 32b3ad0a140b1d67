import { z } from 'zod';
import { briefSchema } from '../src/model/brief.ts';

/** The JSON Schema (draft 2020-12) of the JSON document, as committed in src/model/brief.schema.json. */
export const schemaText = (): string => `${JSON.stringify(z.toJSONSchema(briefSchema), null, 2)}\n`;

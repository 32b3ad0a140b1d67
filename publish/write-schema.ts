import { writeFileSync } from 'node:fs';
import { schemaText } from './schema.ts';

writeFileSync(new URL('../src/model/brief.schema.json', import.meta.url), schemaText());

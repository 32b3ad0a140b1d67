import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';

/** What is published: JavaScript and types in dist/, with the JSON Schema beside them. */
rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
copyFileSync('src/model/brief.schema.json', 'dist/brief.schema.json');

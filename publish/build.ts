import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, rmSync } from 'node:fs';

/** What is published: JavaScript and types in dist/, with the JSON Schema beside them. */
rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
copyFileSync('src/model/brief.schema.json', 'dist/brief.schema.json');
cpSync('src/store/sqlite/migrations', 'dist/store/sqlite/migrations', { recursive: true });

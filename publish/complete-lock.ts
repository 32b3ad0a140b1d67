import { readFileSync, writeFileSync } from 'node:fs';
import { type Lock, missingPackages } from './lock.ts';

/** `npm run lock`: after any change of dependencies. */
const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
const missing = missingPackages(lock);
const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
process.stdout.write(`${Object.keys(missing).length} optional packages of other platforms added\n`);

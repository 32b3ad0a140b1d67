import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];

/** The browser for the tests: named by CHROME_PATH, found in the usual places, or undefined. */
export function findChromium(): string | undefined {
  const named = process.env['CHROME_PATH'];
  return [...(named ? [named] : []), ...PLACES].find((path) => existsSync(path));
}

/** Finds chromium, or installs Debian's where this user may. Returns its path, or why there is none. */
export function ensureChromium(log: (line: string) => void): { readonly path: string } | { readonly reason: string } {
  const found = findChromium();
  if (found) return { path: found };
  if (process.getuid?.() !== 0)
    return { reason: 'chromium is not installed and this user may not install it (apt-get install chromium)' };
  if (!existsSync('/usr/bin/apt-get')) return { reason: 'chromium is not installed and this system has no apt-get' };
  try {
    log('installing chromium with apt-get …');
    const quiet = {
      stdio: 'pipe',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 600_000,
    } as const;
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
      quiet,
    );
  } catch (error) {
    return { reason: `apt-get could not install chromium: ${(error as Error).message.split('\n')[0]}` };
  }
  const installed = findChromium();
  return installed
    ? { path: installed }
    : { reason: 'apt-get installed chromium, but it is in none of the usual places' };
}

/** What a host lets us ask for. */
export interface Robots {
  allows(path: string): boolean;
  /** Seconds between two requests, where it asks for some. */
  readonly delay?: number;
  /** Why nothing is allowed, where the host could not be asked. */
  readonly failure?: Error;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

const LONGEST = 500 * 1024;
const MOST_RULES = 5000;
const LONGEST_PATTERN = 1000;

export const ALLOWS_ALL: Robots = { allows: () => true };
/** For a host that could not be asked. */
export const allowsNothing = (failure: Error): Robots => ({ allows: () => false, failure });

/**
 * Reads a robots.txt (RFC 9309): the groups that name us, else those for all; of the rules that match a path, the longest
 * decides, and of two equally long ones the one that allows. Also the delay that many files ask for.
 */
export function readRobots(text: string, agent: string): Robots {
  const own: Rule[] = [];
  const common: Rule[] = [];
  const delays: { own?: number; common?: number } = {};
  let named = false;
  let groups: ('own' | 'common')[] = [];
  let inRules = true;
  for (const line of text.slice(0, LONGEST).split(/\r\n|\r|\n/)) {
    const found = /^\s{0,100}([A-Za-z-]{1,30})\s{0,100}:(.*)$/.exec(line.slice(0, 3000).replace(/#.*$/, ''));
    if (!found) continue;
    const field = found[1]!.toLowerCase();
    const value = found[2]!.trim();
    if (field === 'user-agent') {
      if (inRules) groups = [];
      inRules = false;
      if (value === '*') groups.push('common');
      else if (value.toLowerCase() === agent.toLowerCase()) {
        groups.push('own');
        named = true;
      }
      continue;
    }
    if (field !== 'allow' && field !== 'disallow' && field !== 'crawl-delay') continue;
    inRules = true;
    for (const group of groups) {
      const rules = group === 'own' ? own : common;
      if (field === 'crawl-delay') {
        const seconds = Number(value);
        if (seconds > 0) delays[group] = seconds;
      } else if (value !== '' && rules.length < MOST_RULES && value.length <= LONGEST_PATTERN)
        rules.push({ allow: field === 'allow', pattern: value });
    }
  }
  const rules = (named ? own : common).sort(
    (a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow),
  );
  const delay = named ? delays.own : delays.common;
  return {
    allows: (path) => rules.find(({ pattern }) => matches(path, pattern))?.allow ?? true,
    ...(delay === undefined ? {} : { delay }),
  };
}

/** Whether a path begins as the pattern says: `*` stands for anything, `$` at the end for the end. */
function matches(path: string, pattern: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(parts[0]!)) return false;
  let at = parts[0]!.length;
  // The leftmost place of each part is the best for those behind it.
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i]!;
    if (anchored && i === parts.length - 1) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}

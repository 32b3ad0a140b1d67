import type { Net, NetAnswer } from './net.ts';
import { ALLOWS_ALL, allowsNothing, type Robots, readRobots } from './robots.ts';

/** What asking politely needs, as values. */
export interface PoliteOptions {
  readonly net: Net;
  /** What we call ourselves, also in robots.txt. */
  readonly agent: string;
  /** ISO 8601. */
  readonly now: () => string;
  readonly pause: (ms: number) => Promise<void>;
  /** Between two requests to one host. */
  readonly gapMs: number;
  /** Requests at a time, over all hosts. */
  readonly most?: number;
}

export interface PoliteAnswer extends NetAnswer {
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** Set where every redirect on the way was one for good. */
  readonly moved?: string;
}

/**
 * Asks as a guest does: what robots.txt allows, one request at a time and host with a gap in between (a longer one where
 * the host asks for it, up to half a minute), and not before a host that was too busy said to come back.
 */
export interface Polite {
  /** Throws RobotsError where the host does not want it, and what `Net.get` throws. */
  get(address: string, headers: Readonly<Record<string, string>>, limit: number): Promise<PoliteAnswer>;
}

export class RobotsError extends Error {
  override name = 'RobotsError';
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LONGEST_GAP_MS = 30_000;
const ROBOTS_LIMIT = 512 * 1024;
const DAY_MS = 86_400_000;

interface Host {
  turn: Promise<unknown>;
  robots: Promise<Robots> | undefined;
  robotsAt: number;
  gapMs: number;
  /** Milliseconds since 1970. */
  free: number;
}

export function createPolite({ net, agent, now, pause, gapMs, most = 32 }: PoliteOptions): Polite {
  const hosts = new Map<string, Host>();
  const clock = (): number => Date.parse(now());
  const waiting: (() => void)[] = [];
  let running = 0;

  async function slot<Result>(work: () => Promise<Result>): Promise<Result> {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }

  function hostOf(url: URL): Host {
    const known = hosts.get(url.host);
    if (known) return known;
    const host: Host = { turn: Promise.resolve(), robots: undefined, robotsAt: 0, gapMs, free: 0 };
    hosts.set(url.host, host);
    return host;
  }

  /** One request in the host's turn. */
  function ask(host: Host, url: URL, headers: Readonly<Record<string, string>>, limit: number): Promise<NetAnswer> {
    const work = async (): Promise<NetAnswer> => {
      const wait = host.free - clock();
      if (wait > LONGEST_GAP_MS) throw new Error(`${url.host} asked us to wait ${Math.ceil(wait / 1000)} s`);
      if (wait > 0) await pause(wait);
      return slot(async () => {
        try {
          const answer = await net.get(url, { headers: { 'user-agent': agent, ...headers }, limit });
          if (answer.status === 429 || answer.status === 503)
            host.free = clock() + (retryAfter(answer, clock()) ?? 60_000);
          return answer;
        } finally {
          host.free = Math.max(host.free, clock() + host.gapMs);
        }
      });
    };
    const result = host.turn.then(work);
    host.turn = result.catch(() => undefined);
    return result;
  }

  async function robotsOf(host: Host, url: URL): Promise<Robots> {
    if (!host.robots || clock() - host.robotsAt > DAY_MS) {
      host.robotsAt = clock();
      host.robots = fetchRobots(host, new URL('/robots.txt', url));
    }
    const robots = await host.robots;
    if (robots.delay !== undefined) host.gapMs = Math.max(gapMs, Math.min(LONGEST_GAP_MS, robots.delay * 1000));
    return robots;
  }

  /** RFC 9309: what is not there allows all; where the host fails, nothing is allowed, and it is asked again later. */
  async function fetchRobots(host: Host, start: URL): Promise<Robots> {
    let url = start;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const answer = await ask(host, url, { accept: 'text/plain' }, ROBOTS_LIMIT).catch((error: Error) => error);
      if (answer instanceof Error || answer.status >= 500 || answer.status === 429) {
        host.robotsAt = clock() - DAY_MS + 600_000;
        const failure = answer instanceof Error ? answer : new Error(`its robots.txt gives status ${answer.status}`);
        return allowsNothing(failure);
      }
      const location = answer.headers['location'];
      if (REDIRECTS.has(answer.status) && location !== undefined && URL.canParse(location, url)) {
        url = new URL(location, url);
        continue;
      }
      return answer.status === 200 ? readRobots(new TextDecoder().decode(answer.bytes), agent) : ALLOWS_ALL;
    }
    return ALLOWS_ALL;
  }

  return {
    async get(address, headers, limit) {
      let url = new URL(address);
      let forGood = true;
      for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
        const host = hostOf(url);
        const robots = await robotsOf(host, url);
        if (!robots.allows(url.pathname + url.search))
          throw robots.failure ?? new RobotsError(`${url.host} does not want programs to read this (robots.txt)`);
        const answer = await ask(host, url, headers, limit);
        const location = answer.headers['location'];
        if (!REDIRECTS.has(answer.status) || location === undefined) {
          const moved = hop > 0 && forGood ? { moved: url.href } : {};
          return { ...answer, url: url.href, ...moved };
        }
        forGood &&= answer.status === 301 || answer.status === 308;
        url = new URL(location, url);
        // A name or password within an address is nobody's to hand on.
        url.username = '';
        url.password = '';
      }
      throw new Error(`expected an answer within ${MOST_REDIRECTS} redirects, was sent on further`);
    },
  };
}

/** Milliseconds until a busy host wants to be asked again, at most a day. */
export function retryAfter(answer: NetAnswer, now: number): number | undefined {
  const value = answer.headers['retry-after']?.trim();
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, DAY_MS) : undefined;
}

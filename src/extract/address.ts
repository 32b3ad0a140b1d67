import { canonicalSource } from '../text/source-names.ts';

/** Hosts that hold others' pages. */
const CARRIERS =
  /(?:^|\.)(?:ampproject\.(?:org|net)|web\.archive\.org|archive\.(?:org|ph|is|today)|webcache\.googleusercontent\.com|translate\.goog|feedproxy\.google\.com|feeds\.feedburner\.com)$/i;
/** Parts of an address by which a page is another's version: for phones, for printers. */
const VERSION =
  /(?:^|[./?&=_-])(?:amp|print|printable|printversion|druck|drucken|druckversion|imprimir|imprimer|stampa|outputtype)(?:$|[./?&=_-])/i;

export interface Address {
  /** Where the article is to be found: the page's own address, or that of which it is a version or copy. */
  readonly url: string | undefined;
  readonly domain: string | undefined;
  /** The outlet to which the page's canonical link points, where that is another's domain. */
  readonly owner: { readonly name: string; readonly exact: string } | undefined;
}

/**
 * An article's address from the one its page came from and its canonical link. A version for phones or printers, and a copy in
 * an archive, have their canonical page's; a canonical link to another outlet's domain is a credit and leaves the address as it is.
 */
export function addressOf(page: string | undefined, link: string | undefined): Address {
  const came = unwrapped(page);
  const canonical = unwrapped(link);
  const from = came === undefined ? undefined : domainOf(came);
  const to = canonical === undefined || !/^https?:\/\//i.test(canonical) ? undefined : domainOf(canonical);
  if (from === undefined || came === undefined) return { url: came ?? (to && canonical), domain: to, owner: undefined };
  if (to === undefined || canonical === undefined) return { url: came, domain: from, owner: undefined };
  const named = isPage(canonical);
  if (CARRIERS.test(from)) return named ? { url: canonical, domain: to, owner: undefined } : plain(came, from);
  if (isSameHouse(from, to)) {
    const path = came.slice(0, 2000).replace(/^[a-z]+:\/\//i, '');
    const version = VERSION.test(path) && !VERSION.test(canonical.slice(0, 2000).replace(/^[a-z]+:\/\//i, ''));
    return version && named ? { url: canonical, domain: to, owner: undefined } : plain(came, from);
  }
  if (!named || CARRIERS.test(to)) return plain(came, from);
  return { url: came, domain: from, owner: { name: ownerName(to), exact: canonical } };
}

/** The Wayback Machine's addresses hold those of its pages. */
const unwrapped = (url: string | undefined): string | undefined =>
  url === undefined
    ? undefined
    : (/^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(https?:\/\/.*)$/i.exec(url)?.[1] ?? url);

const plain = (url: string, domain: string): Address => ({ url, domain, owner: undefined });

export function domainOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || undefined;
  } catch {
    return undefined;
  }
}

/** More than a domain: a link to the front page names no article. */
function isPage(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return pathname.replace(/\/(?:index\.\w{2,5})?$/, '') !== '' || search !== '';
  } catch {
    return false;
  }
}

/** Second-level names under which countries register: of "bbc.co.uk" the name is "bbc". */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|gob|gouv|ac|edu|or|ne|go)$/;

/** The part of a domain that somebody registered: "news.bbc.co.uk" → "bbc". */
function registered(domain: string): string {
  const parts = domain.split('.');
  parts.pop();
  if (parts.length > 1 && SECOND_LEVEL.test(parts.at(-1)!)) parts.pop();
  return parts.at(-1) ?? domain;
}

/** One outlet's domains: the same registered name, or one beginning with the other ("bbc.com", "bbci.co.uk"). */
function isSameHouse(a: string, b: string): boolean {
  const one = registered(a);
  const two = registered(b);
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short === long || (short.length >= 4 && long.startsWith(short));
}

/** A known source's name by its domain ("apnews.com" → Associated Press), else the domain. */
function ownerName(domain: string): string {
  const name = registered(domain);
  const spaced = name.replace(/(?<=.)news$/, ' News');
  const forms = [
    domain,
    name.toUpperCase(),
    name.charAt(0).toUpperCase() + name.slice(1),
    spaced.toUpperCase(),
    capitals(spaced),
  ];
  for (const form of forms) {
    const known = canonicalSource(form);
    if (known.kind !== 'unknown') return known.name;
  }
  return domain;
}

const capitals = (name: string): string =>
  name.replace(/^(\p{L}{1,3}) News$/u, (_, short: string) => `${short.toUpperCase()} News`);

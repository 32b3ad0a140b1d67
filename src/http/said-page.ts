import { html, raw } from 'hono/html';
import type { Listing, QuotationQuery, Said, Speaker, Store, StoryBrief } from '../index.ts';
import { counted, dateInWords, differenceWords, gapBetween, runElements } from '../model/brief-words.ts';
import { framed, heading, type Markup, more, part } from './page-frame.ts';

type Family = StoryBrief['collation']['quotations'][number];
type Variant = Family['variants'][number];

const citeAddress = (
  story: StoryBrief,
  siglum: string,
  { start, end }: { readonly start: number; readonly end: number },
): string => `/stories/${encodeURIComponent(story.id)}#s1-${siglum}.${start}-${end}`;

/** Each report once, leading to its words. */
function sigla(story: StoryBrief, variant: Variant): Markup {
  const links = variant.sigla.slice(0, 14).map((siglum) => {
    const article = story.articles.find((one) => one.siglum === siglum);
    const cite = variant.cites.find((one) => one.article === article?.id);
    return article && cite
      ? html`<a class="siglum" href="${citeAddress(story, siglum, cite)}" aria-label="${`${siglum}: in ${article.outlet ?? article.title}`}">${siglum}</a> `
      : '';
  });
  return html`${links}`;
}

/** A wording with what differs from the first marked. */
function words({ text, runs }: Variant): Markup {
  if (runs.length === 0) return html`${text}`;
  return html`${runs.map((run, at) => {
    const name = runElements[run.mark];
    return html`${gapBetween(runs[at - 1], run)}${raw(`<${name} class="${run.mark}">`)}${run.text}${raw(`</${name}>`)}`;
  })}`;
}

function familyItem(story: StoryBrief, family: Family): Markup {
  const variants = family.variants.slice(0, 8).map(
    (variant, index) => html`<div class="variant ${index === 0 ? 'lemma' : ''}">
      <p class="rests">${sigla(story, variant)}<span class="count">${index === 0 ? '' : differenceWords[variant.difference]}</span></p>
      <p class="words" dir="auto">“${index === 0 ? variant.text : words(variant)}”</p></div>`,
  );
  return html`<li class="family">${variants}</li>`;
}

export interface SaidInStory {
  readonly story: StoryBrief;
  readonly families: readonly Family[];
}

/** The quotations that were found, with all wordings of each, by story in the order in which they were found. */
export async function saidByStory(store: Store, said: readonly Said[]): Promise<SaidInStory[]> {
  const found = new Map<string, { story: StoryBrief; families: Set<Family> }>();
  for (const one of said) {
    const known = found.get(one.story) ?? {
      story: (await store.story(one.story))?.brief,
      families: new Set<Family>(),
    };
    const { story, families } = known;
    if (!story) continue;
    found.set(one.story, { story, families });
    const family = story.collation.quotations.find(({ variants }) =>
      variants.some(({ text, cites }) => text === one.text && cites[0]?.start === one.cite.start),
    );
    if (family) families.add(family);
  }
  return [...found.values()].map(({ story, families }) => ({
    story,
    // Where wordings differ comes first.
    families: [...families].sort((a, b) => b.variants.length - a.variants.length),
  }));
}

function queryForm(query: Omit<QuotationQuery, 'limit'>): Markup {
  return html`<form class="fields" action="/quotations">
    <label>who <input name="speaker" maxlength="200" value="${query.speaker ?? ''}"></label>
    <label>said on <input name="q" maxlength="500" value="${query.words ?? ''}"></label>
    <label>from <input type="date" name="from" value="${query.from ?? ''}"></label>
    <label>to <input type="date" name="to" value="${query.to ?? ''}"></label>
    <button>Show</button></form>`;
}

/** All that somebody said, or all that was said with certain words: each wording beside the others. */
export function saidPage(
  shell: string,
  query: Omit<QuotationQuery, 'limit'>,
  stories: readonly SaidInStory[],
  listing: Listing<Said>,
): string {
  const again = new URLSearchParams();
  for (const [name, value] of [
    ['speaker', query.speaker],
    ['q', query.words],
    ['from', query.from],
    ['to', query.to],
  ] as const)
    if (value) again.set(name, value);
  const names = new Set(listing.items.map(({ speaker }) => speaker));
  const who = names.size === 1 ? [...names][0] : query.speaker;
  // A word may be in several names: each leads to what that one said.
  const several = [...names].filter(Boolean).slice(0, 8);
  const title = query.speaker ? html`What <bdi>${who}</bdi> said` : html`Who said what`;
  const differ = stories.some(({ families }) => families.some(({ variants }) => variants.length > 1));
  const key = html`<p class="key"><em class="changed">changed words</em> <ins class="added">added words</ins> <del class="missing">words left out</del></p>`;
  const parts = stories.map(({ story, families }) => {
    const last = story.articles
      .map(({ published }) => published?.value ?? '')
      .sort()
      .at(-1);
    const bySpeaker = query.speaker
      ? html`<ul class="families">${families.map((family) => familyItem(story, family))}</ul>`
      : html`${families.map(
          (
            family,
          ) => html`<div class="speaker"><h3>${family.speaker === '' ? 'Not told who' : html`<a href="/quotations?speaker=${encodeURIComponent(family.speaker)}"><bdi>${family.speaker}</bdi></a>`}</h3>
          <ul class="families">${familyItem(story, family)}</ul></div>`,
        )}`;
    const aside = html`<a href="/stories/${encodeURIComponent(story.id)}">the story</a>${last ? `, ${dateInWords(last.slice(0, 10))}` : ''}`;
    return part(story.title, aside, bySpeaker);
  });
  const links = several.map(
    (name, at) =>
      html`${at > 0 ? ', ' : ''}<a href="/quotations?speaker=${encodeURIComponent(name)}"><bdi>${name}</bdi></a>`,
  );
  const among = query.speaker && several.length > 1 ? html`<span class="days-of">${links}</span>` : '';
  const standing = listing.items.length === 0 ? 'Nothing was found.' : among;
  const main = html`${heading(title, standing)}
    <div class="story-head front-order">${queryForm(query)}${differ ? key : ''}</div>${parts}
    <div class="story-head front-order">${more(`/quotations?${again}&`, listing.next)}</div>`;
  return framed(shell, query.speaker ? `What ${who} said` : 'Who said what', '', main, '/quotations');
}

/** Where nothing is asked for: who is quoted. */
export function speakersPage(shell: string, speakers: readonly Speaker[]): string {
  const items = speakers.map(
    ({
      name,
      quotations,
      stories,
      last,
    }) => html`<li><a href="/quotations?speaker=${encodeURIComponent(name)}"><bdi>${name}</bdi></a>
    <span class="where">${[`${counted(quotations, 'wording')} in ${stories} ${stories === 1 ? 'story' : 'stories'}`, last ? `last ${dateInWords(last)}` : ''].filter(Boolean).join(' · ')}</span></li>`,
  );
  const main = html`${heading('Who said what', items.length === 0 ? 'Nobody is quoted yet.' : 'who is quoted in most stories of late')}
    <div class="story-head front-order">${queryForm({})}</div><ol class="stories">${items}</ol>`;
  return framed(shell, 'Who said what', '', main, '/quotations');
}

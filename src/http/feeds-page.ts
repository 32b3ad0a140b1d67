import { html } from 'hono/html';
import type { FollowedFeed } from '../index.ts';
import { dateInWords } from '../model/brief-words.ts';
import { framed, heading, type Markup, part } from './page-frame.ts';

const when = (at: string | undefined): string => (at === undefined ? '' : `${dateInWords(at.slice(0, 16))} UTC`);

function stateOf({ asked, due, failures, trouble, gone, quiet }: FollowedFeed): string {
  if (gone) return 'gone for good';
  if (asked === undefined) return 'not asked yet';
  if (failures > 0)
    return `failed ${failures === 1 ? 'once' : `${failures} times in a row`}: ${trouble ?? ''}; again ${when(due)}`;
  return [`asked ${when(asked)}`, quiet ? 'nothing new' : '', due ? `again ${when(due)}` : '']
    .filter(Boolean)
    .join(', ');
}

function feedItem(feed: FollowedFeed): Markup {
  const { url, title, failures, gone } = feed;
  const name = /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noopener noreferrer external"><bdi>${title ?? url}</bdi></a>`
    : html`<bdi>${title ?? url}</bdi>`;
  return html`<li>${name}<span class="where">${title ? html`<span class="path">${url}</span> · ` : ''}${failures > 0 || gone ? html`<b>${stateOf(feed)}</b>` : stateOf(feed)}</span></li>`;
}

const MOST = 500;

/** The feeds that are followed and how they are; those in trouble first. */
export function feedsPage(shell: string, feeds: readonly FollowedFeed[], canAdd: boolean, trouble = ''): string {
  const order = feeds.toSorted((a, b) => b.failures - a.failures || (a.url < b.url ? -1 : 1));
  const failing = feeds.filter(({ failures }) => failures > 0).length;
  const standing = feeds.length === 0 ? 'No feed is followed yet.' : failing > 0 ? `${failing} of them in trouble` : '';
  const form = html`<form class="fields" method="post" action="/feeds"><label>Addresses of feeds, one a line <textarea name="addresses" rows="4" required maxlength="100000"></textarea></label> <button>Follow</button></form>
    <p class="aside"><code>stemma watch</code> with the same store asks them; <code>stemma watch feeds.opml</code> follows all of a list.</p>`;
  const main = html`${heading(`${feeds.length.toLocaleString('en')} ${feeds.length === 1 ? 'feed' : 'feeds'}`, standing)}
    ${trouble ? html`<div class="story-head front-order"><p class="remarks" role="alert">${trouble}</p></div>` : ''}
    <ol class="stories">${order.slice(0, MOST).map(feedItem)}</ol>${canAdd ? part('Follow', 'feeds of the web', form) : ''}`;
  return framed(shell, 'Feeds', '', main, '/feeds');
}

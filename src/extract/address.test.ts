import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf } from './address.ts';

const owner = (from: string, canonical: string): string | undefined => addressOf(from, canonical).owner?.name;
const url = (from: string | undefined, canonical: string): string | undefined => addressOf(from, canonical).url;

describe('addressOf', () => {
  it('takes a canonical link to another outlet for a credit', () => {
    assert.equal(owner('https://harbour.example.org/news/1', 'https://www.reuters.com/world/fish-2024'), 'Reuters');
    assert.equal(
      owner('https://harbour.example.org/news/1', 'https://apnews.com/article/fish-2024'),
      'Associated Press',
    );
    assert.equal(owner('https://harbour.example.org/news/1', 'https://www.valleypost.test/fish'), 'valleypost.test');
    assert.equal(
      url('https://harbour.example.org/news/1', 'https://apnews.com/article/fish'),
      'https://harbour.example.org/news/1',
    );
  });

  it('takes no credit from links within one house, to front pages or to archives', () => {
    for (const [from, canonical] of [
      ['https://amp.valleypost.test/fish', 'https://www.valleypost.test/fish'],
      ['https://www.bbc.com/news/1', 'https://www.bbc.co.uk/news/1'],
      ['https://news.valleypost.test/fish', 'https://valleypost.test/fish'],
      ['https://harbour.example.org/news/1', 'https://www.reuters.com/'],
      ['https://harbour.example.org/news/1', 'not an address'],
      ['https://web.archive.org/web/2020/https://harbour.example.org/news/1', 'https://harbour.example.org/news/1'],
      ['https://harbour.example.org/news/1', 'https://web.archive.org/web/2020/https://harbour.example.org/news/1'],
    ] as const)
      assert.equal(owner(from, canonical), undefined, canonical);
  });

  it('names versions for phones and printers, and archived copies, by their canonical page', () => {
    const page = 'https://www.valleypost.test/2024/05/fish-market-closes';
    assert.equal(url('https://amp.valleypost.test/2024/05/fish-market-closes', page), page);
    assert.equal(url(`${page}/amp/`, page), page);
    assert.equal(url(`${page}?print=1`, page), page);
    assert.equal(url(`https://www-valleypost-test.cdn.ampproject.org/c/s/${page}`, page), page);
    assert.equal(url(`https://web.archive.org/web/2024/${page}`, page), page);
    assert.equal(url('https://www.valleypost.test/champions', page), 'https://www.valleypost.test/champions');
    assert.equal(url(undefined, page), page);
    assert.equal(url(`${page}/amp/`, 'https://www.valleypost.test/'), `${page}/amp/`);
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { Brief } from '../model/brief.ts';
import { renderHtml } from './html.ts';

const shell =
  '<!doctype html><title>Stemma</title><div id="page"></div><script id="brief" type="application/json">null</script><script>run()</script>';

const brief = (title: string): Brief => ({
  format: 'stemma-brief/1',
  stories: [
    {
      id: 's',
      title,
      articles: [
        { id: 'a', siglum: 'A', title, language: 'en', text: title, blocks: [], credits: [], reused: [], removed: [] },
      ],
      sentences: [],
      timeline: [],
      collation: { quotations: [], facts: [] },
      lineage: { nodes: [], edges: [], occasions: [], origins: { low: 1, high: 1, reasons: [] } },
      remarks: [],
    },
  ],
  notices: [],
});

const documentIn = (html: string): unknown =>
  JSON.parse(/<script id="brief" type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

it('puts the document into the page so that it is read back as it was, whatever the texts are', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--<script>', '$&$1', '\u2028', ']]>')),
      (title) => {
        const html = renderHtml(brief(title), shell);
        assert.deepEqual(documentIn(html), JSON.parse(JSON.stringify(brief(title))));
        assert.equal(html.match(/<script/g)?.length, 2);
        assert.equal(html.match(/<\/script/g)?.length, 2);
      },
    ),
  );
});

it('names the story in the title, escaped', () => {
  assert.match(renderHtml(brief('A <b> & "c"'), shell), /<title>A &lt;b&gt; &amp; &quot;c&quot; – Stemma<\/title>/);
});

it('refuses a shell without a place for the document', () => {
  assert.throws(() => renderHtml(brief('x'), '<p>'), /expected the text of web\/dist\/story\.html/);
});

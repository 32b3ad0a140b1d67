import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { type Attributes, scanHtml } from './scan.ts';
import type { TagKind } from './tags.ts';

type Told = (string | Attributes)[];

/** What is told, with stretches of text that follow each other as one. */
function told(html: string): Told {
  const list = new List();
  scanHtml(html, {
    open: (tag: TagKind, attributes: Attributes) => list.add(`<${tag.name}>`, { ...attributes }),
    close: (tag: TagKind) => list.add(`</${tag.name}>`),
    text: (text: string) => list.text(text),
  });
  return list.told;
}

class List {
  readonly told: Told = [];
  private open = false;

  add(...what: Told): void {
    this.told.push(...what);
    this.open = false;
  }

  text(text: string): void {
    if (this.open) this.told[this.told.length - 1] += text;
    else this.told.push(text);
    this.open = true;
  }
}

const READ =
  'class id role hidden style itemprop itemtype property name content href rel datetime title lang xml:lang charset http-equiv type pubdate size'.split(
    ' ',
  );

/** The same by htmlparser2's tokeniser, letter by letter. */
function toldSlowly(html: string): Told {
  const list = new List();
  let tag = '';
  let name = '';
  let value = '';
  let attributes: Record<string, string> = {};
  const lower = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const ignore = (): void => undefined;
  const opened = (): void => list.add(`<${tag}>`, attributes);
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    {
      onopentagname(start, end) {
        tag = lower(start, end);
        attributes = {};
      },
      onattribname(start, end) {
        name = lower(start, end);
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (READ.includes(name) && !Object.hasOwn(attributes, name) && (name !== 'href' || tag === 'link'))
          attributes[name] = value;
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => list.add(`</${lower(start, end)}>`),
      ontext: (start, end) => list.text(html.slice(start, end)),
      ontextentity: (codepoint) => list.text(String.fromCodePoint(codepoint)),
      oncdata: (start, end, offset) => {
        if (start < end - offset) list.text(html.slice(start, end - offset));
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return list.told;
}

/** Closes whatever may be open, for at the end of a page the two differ. */
const END = `"'> --> ]]> </script></style></title></textarea></iframe></xmp></noembed></noframes><p>end</p>`;

const bits = fc.constantFrom(
  ...'< > / = " \' & ; ! - -- <!-- --> --!> <!> <!-> <!doctype html> <![CDATA[ ]]> <? ?> </ </> <p <P> </p> <a\u00a0b> <br/> <br /'.split(
    ' ',
  ),
  ...[' ', '\n', '\t', 'a', 'Ü', 'script', '<script>', '</script>', '</SCRIPT >', '</scriptx>', '<style>', '</style>'],
  ...['<title>', '</title>', '<textarea>', '</textarea>', '<xmp>', '<iframe>', '</iframe>', '<noembed>', '<Noframes>'],
  ...[
    '<div class="x y">',
    "<a href='?a=1&b=2&amp;c'>",
    '<link rel=canonical href=/a?b&copy=1>',
    '<i\u0130>',
    '<svg:a>',
  ],
  ...['<meta content="a &amp; &copy b&notit; &quot" name=x>', ' class=a"b\'c', ' id', ' Class =', ' ID= z', '/>', '=='],
  ...[
    '&amp;',
    '&amp',
    '&nbsp;',
    '&#8217;',
    '&#x2014',
    '&#150;',
    '&notit;',
    '&no',
    '&hellip;&',
    '&#;',
    '&#x;',
    '&ouml;',
  ],
  ...[
    '&ngE;',
    '&lt;b&gt;',
    '&AMP;',
    '&ampx;',
    '&semi;',
    '&#59;',
    '&#0;',
    '&#99999999;',
    '&aaaaaaaaaaaaaaaaaaaaaaaaaaa;',
  ],
);

test('markup is told as a tokeniser tells it that looks at each letter', () => {
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 25 }), (parts) => {
      const html = `${parts.join('')}${END}`;
      // In a title an ampersand right behind what may begin its end tag begins no entity for the other.
      fc.pre(!/<\/?[a-z]{0,8}&/i.test(html));
      assert.deepEqual(told(html), toldSlowly(html));
    }),
    { numRuns: Number(process.env['SCAN_RUNS'] ?? 3000) },
  );
});

test('what is not ended at the end of the page is text where it is text, and else left out', () => {
  assert.deepEqual(told('a < b <'), ['a < b <']);
  assert.deepEqual(told('a<b class="x'), ['a']);
  assert.deepEqual(told('a<!-- b'), ['a']);
  assert.deepEqual(told('<title>a &amp; b'), ['<title>', {}, 'a & b']);
  assert.deepEqual(told('<script>if (a </scr'), ['<script>', {}, 'if (a </scr']);
  assert.deepEqual(told('<plaintext>a</plaintext>&amp;'), ['<plaintext>', {}, 'a</plaintext>&amp;']);
  assert.deepEqual(told('a</p'), ['a']);
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { type Brief, languageModel, ModelAddressError, open, parseBrief, type Stemma } from '../../src/index.ts';
import { pages } from './bridge-reports.ts';
import { stemma as run } from './stemma.ts';
import { type Asked, answerWith, complete, stubModel } from './stub-model.ts';

const GOOD = 'Altenburg closed the Lenne bridge on 3 March 2021 after engineers found cracks in two pillars.';

let stemma: Stemma;
let plain: Brief;
before(async () => {
  stemma = await open();
  plain = stemma.tell(pages);
});

/** The brief of the bridge, worded by a stub that answers in the given way. */
async function told(
  test: TestContext,
  answer: (response: ServerResponse, asked: Asked, count: number) => void,
  more: { readonly timeoutMs?: number; readonly key?: string } = {},
) {
  const { url, asked } = await stubModel(test, answer);
  const brief = await stemma.tellWorded(pages, languageModel({ url, model: 'stub-1', ...more }));
  const [story] = brief.stories;
  assert.ok(story);
  return { brief: parseBrief(JSON.parse(JSON.stringify(brief))), story, asked };
}

const texts = (brief: Brief): string[] => brief.stories.flatMap((story) => story.sentences.map(({ text }) => text));

describe('a brief worded by a language model', () => {
  it('keeps what the reports bear out, with cites and origins, and tells what was dropped', async (test) => {
    const { brief, story, asked } = await told(
      test,
      answerWith(
        GOOD,
        'Three people died when the bridge fell.',
        'Repairs will cost 3.5 million euros, the city council said.',
      ),
    );
    assert.deepEqual(story.wording, { model: 'stub-1', worded: 2, dropped: 1 });
    const worded = story.sentences.filter((sentence) => sentence.worded);
    assert.deepEqual(
      worded.map(({ text, origins }) => [text, origins.low >= 2]),
      [
        [GOOD, true],
        ['Repairs will cost 3.5 million euros, the city council said.', true],
      ],
    );
    assert.equal(worded[1]?.speaker, 'the city council');
    for (const { cites } of worded)
      for (const { article, start, end, exact } of cites)
        assert.equal(story.articles.find(({ id }) => id === article)?.text.slice(start, end), exact);
    assert.match(story.remarks.join(), /2 sentences are worded by stub-1; 1 was dropped/);
    assert.deepEqual(brief.notices, plain.notices);
    assert.equal(asked[0]?.path, '/v1/chat/completions');
    assert.equal(asked[0]?.headers.authorization, undefined);
  });

  it('loses nothing that the brief told', async (test) => {
    const { brief, story } = await told(test, answerWith(GOOD));
    const [, ...others] = texts(plain);
    assert.deepEqual(texts(brief), [GOOD, ...others]);
    assert.equal(story.sentences.filter(({ worded }) => worded).length, 1);
  });

  it('sends the sentences as data alone, so that what they ask for is no instruction', async (test) => {
    const { asked } = await told(test, answerWith(GOOD));
    const [system, user] = asked[0]!.body.messages;
    for (const text of texts(plain)) assert.ok(!system!.content.includes(text));
    const data = JSON.parse(user!.content) as { sentences: { text: string }[] };
    assert.deepEqual(
      data.sentences.map(({ text }) => text),
      texts(plain),
    );
  });

  it('gives the same document as without a model where every sentence is dropped', async (test) => {
    const { brief, story } = await told(test, answerWith('The mayor resigned.', 'Ignore the reports.'));
    assert.deepEqual(story.sentences, plain.stories[0]?.sentences);
    assert.deepEqual(story.wording, { model: 'stub-1', worded: 0, dropped: 2 });
    assert.equal(brief.stories.length, 1);
  });

  const hostile: Readonly<Record<string, string>> = {
    'another day': GOOD.replace('3 March', '5 March'),
    'another number': GOOD.replace('two', 'five'),
    'another amount': 'Repairs will cost 35 million euros, the city council said.',
    'another currency': 'Repairs will cost 3.5 million dollars, the city council said.',
    'another year': 'The bridge was built in 1986.',
    'another place': GOOD.replace('Altenburg', 'Bonn'),
    'another speaker': 'Mayor Petra Holm said the city had ignored warnings for years.',
    'somebody else': 'Ferry operator Karl Witte said he would run two more boats from Thursday.',
    'the contrary': GOOD.replace('closed', 'opened'),
    'a negation': GOOD.replace('closed', 'did not close'),
    'a negation taken away': 'Mayor Petra Holm did say when the bridge would open again.',
    'a statement without its speaker': 'The city had ignored warnings for years.',
    'a pronoun that nobody bears': 'He would run two more boats from Thursday.',
    'an altered quotation': 'Mayor Petra Holm said: "We will not risk a single euro for the sake of traffic."',
    'a quotation of somebody else': 'Karl Witte said: "We will not risk a single life for the sake of traffic."',
    'an invented quotation': 'Mayor Petra Holm said: "The bridge is lost."',
    'an invention': 'A lorry fell from the bridge and its driver was killed.',
    'a conclusion': 'The city is to blame for the cracks in the bridge.',
    'a script': `${GOOD.slice(0, -1)}<script>alert(1)</script>.`,
    'a link': `${GOOD.slice(0, -1)}, see https://example.org.`,
    'a picture in Markdown': `${GOOD.slice(0, -1)} ![x](//example.org/x).`,
    'marks that turn the direction': GOOD.replace('bridge', '\u202egdirb\u202c bridge'),
    'control characters': GOOD.replace('bridge', 'bridge\u001b[31m'),
    'a note of its own': 'As an AI language model, I cannot verify this.',
  };
  for (const [what, text] of Object.entries(hostile))
    it(`drops ${what}`, async () => {
      const brief = await stemma.tellWorded(pages, {
        name: 'stub',
        ask: async () => JSON.stringify({ sentences: [text] }),
      });
      assert.deepEqual(brief.stories[0]?.wording, { model: 'stub', worded: 0, dropped: 1 });
      assert.deepEqual(texts(brief), texts(plain));
    });

  it('tells one sentence once, however often it comes', async () => {
    const brief = await stemma.tellWorded(pages, {
      name: 'stub',
      ask: async () => JSON.stringify({ sentences: Array.from({ length: 900 }, () => GOOD) }),
    });
    assert.deepEqual(brief.stories[0]?.wording, { model: 'stub', worded: 1, dropped: 899 });
  });

  it('takes an answer within a fence and behind thoughts', async (test) => {
    const { story } = await told(test, (response) =>
      complete(response, `<think>{"no": 1}</think>\n\`\`\`json\n${JSON.stringify({ sentences: [GOOD] })}\n\`\`\``),
    );
    assert.equal(story.wording?.worded, 1);
  });
});

describe('a model that does not answer as it should', () => {
  const bad: Readonly<Record<string, readonly [(response: ServerResponse) => void, RegExp]>> = {
    'text that is no JSON': [(response) => complete(response, `Here you are: ${GOOD}`), /expected JSON alone/],
    'JSON of another form': [(response) => complete(response, JSON.stringify([GOOD])), /JSON of another form/],
    'more keys than asked for': [
      (response) => complete(response, JSON.stringify({ sentences: [GOOD], html: '<b>' })),
      /JSON of another form/,
    ],
    'no sentence': [(response) => complete(response, '{"sentences": []}'), /JSON of another form/],
    'deep nesting': [(response) => complete(response, '['.repeat(90_000)), /expected JSON alone/],
    'an empty answer': [(response) => complete(response, ''), /chat completion with a text/],
    'an empty body': [(response) => void response.end(), /expected JSON/],
    'a call of a tool': [
      (response) =>
        void response.end(
          JSON.stringify({
            choices: [{ message: { content: null, tool_calls: [{ function: { name: 'rm', arguments: '{}' } }] } }],
          }),
        ),
      /chat completion with a text/,
    ],
    'a page': [(response) => void response.end('<html>sign in</html>'), /expected JSON/],
    'an error of the server': [
      (response) => {
        response.statusCode = 500;
        response.end('secret inside');
      },
      /HTTP 500/,
    ],
    'a redirect': [
      (response) => {
        response.writeHead(307, { location: 'http://127.0.0.1:9/v1/chat/completions' });
        response.end();
      },
      /redirect \(HTTP 307\), which is not followed/,
    ],
    'a hundred megabytes': [
      (response) => {
        const part = Buffer.alloc(1_000_000, 32);
        let left = 100;
        const more = (): void => {
          while (left-- > 0) if (!response.write(part)) return void response.once('drain', more);
          response.end();
        };
        more();
      },
      /expected at most 1000000 bytes/,
    ],
    'a torn connection': [(response) => void response.destroy(), /could not be asked/],
  };
  for (const [what, [answer, reason]] of Object.entries(bad))
    it(`leaves the brief as it was and says so: ${what}`, async (test) => {
      const { brief } = await told(test, answer);
      assert.deepEqual(brief.stories, parseBrief(JSON.parse(JSON.stringify(plain))).stories);
      assert.match(brief.notices.at(-1)!.reason, reason);
      assert.doesNotMatch(brief.notices.at(-1)!.reason, /secret inside/);
    });

  it('waits no longer than it may for an answer that never begins, or never ends', async (test) => {
    const begun = performance.now();
    const silent = await told(test, () => {}, { timeoutMs: 300 });
    const endless = await told(
      test,
      (response) => {
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
      { timeoutMs: 300 },
    );
    for (const { brief } of [silent, endless]) assert.match(brief.notices.at(-1)!.reason, /within 0.3 s/);
    assert.ok(performance.now() - begun < 10_000);
  });

  it('asks once more without temperature where the model takes none', async (test) => {
    const { story, asked } = await told(test, (response, one, count) => {
      if (count > 1) return answerWith(GOOD)(response);
      assert.equal(one.body['temperature'], 0);
      response.statusCode = 400;
      response.end('{}');
    });
    assert.equal(story.wording?.worded, 1);
    assert.equal(asked[1]?.body['temperature'], undefined);
  });

  it('sends a key to that address only, over https or to this machine', async (test) => {
    const { asked, brief } = await told(test, answerWith(GOOD), { key: 'sk-secret' });
    assert.equal(asked[0]?.headers.authorization, 'Bearer sk-secret');
    assert.doesNotMatch(JSON.stringify(brief), /sk-secret/);
    assert.throws(() => languageModel({ url: 'http://10.0.0.7/v1', model: 'm', key: 'sk-secret' }), ModelAddressError);
    assert.throws(() => languageModel({ url: 'http://127.evil.example/v1', model: 'm', key: 'k' }), ModelAddressError);
    assert.throws(() => languageModel({ url: 'https://u:p@example.org/v1', model: 'm' }), ModelAddressError);
    assert.throws(() => languageModel({ url: 'file:///etc/passwd', model: 'm' }), ModelAddressError);
    assert.throws(() => languageModel({ url: 'nowhere', model: 'm' }), ModelAddressError);
  });
});

describe('stemma brief --wording', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-wording-'));
  after(() => rmSync(folder, { recursive: true }));
  const files = pages.map((page) => {
    const file = join(folder, page.path!);
    writeFileSync(file, page.bytes);
    return file;
  });

  it('marks worded sentences in the terminal, in Markdown and in the page', async (test) => {
    const { url, asked } = await stubModel(test, answerWith(GOOD, 'The mayor resigned.'));
    const wording = ['--wording', url, '--wording-model', '<b>stub</b>'];
    const html = join(folder, 'brief.html');
    const terminal = await run(['brief', ...files, ...wording], { env: { STEMMA_WORDING_KEY: 'sk-secret' } });
    assert.equal(terminal.code, 0, terminal.err);
    assert.match(terminal.out, /1 sentence is worded by <b>stub<\/b>; 1 was dropped/);
    assert.match(terminal.out, /\] worded 2/);
    assert.equal(asked[0]?.headers.authorization, 'Bearer sk-secret');
    assert.doesNotMatch(terminal.out + terminal.err, /sk-secret/);
    const markdown = await run(['brief', ...files, ...wording, '-f', 'markdown', '--html', html]);
    assert.match(markdown.out, /\*\(worded; 2/);
    assert.doesNotMatch(markdown.out, /(?<!\\)<b>/);
  });

  it('fails softly where nobody listens, and tells bad usage', async () => {
    const nobody = await run(['brief', ...files, '--wording', 'http://127.0.0.1:1/v1', '--wording-model', 'm']);
    assert.equal(nobody.code, 0);
    assert.match(nobody.out, /WHAT HAPPENED/);
    assert.match(
      nobody.out.replace(/\s+/g, ' '),
      /not worded, the brief is in the reports' own words: m: could not be asked: ECONNREFUSED/,
    );
    for (const [args, reason] of [
      [['--wording', 'http://127.0.0.1:1/v1'], /both --wording and --wording-model/],
      [['--wording', 'ftp://127.0.0.1', '--wording-model', 'm'], /expected the http or https address/],
    ] as const) {
      const bad = await run(['brief', ...files, ...args]);
      assert.equal(bad.code, 2);
      assert.match(bad.err, reason);
    }
  });
});

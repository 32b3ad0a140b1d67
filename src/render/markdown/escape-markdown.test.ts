import assert from 'node:assert/strict';
import { it } from 'node:test';
import { escapeMarkdown } from './escape-markdown.ts';

it('lets no text be markup, HTML, a link or a list', () => {
  assert.equal(escapeMarkdown('*a* [b](c) <i>'), '\\*a\\* \\[b\\](c) \\<i\\>');
  assert.equal(escapeMarkdown('1. one'), '1\\. one');
  assert.equal(escapeMarkdown('- one'), '\\- one');
  assert.equal(
    escapeMarkdown('see https://example.org and www.example.org'),
    'see https\\://example.org and www\\.example.org',
  );
  assert.equal(escapeMarkdown('# not\na heading'), '\\# not a heading');
});

it('leaves ordinary prose alone', () => {
  const prose = 'He said: “No – not (yet).” It cost 3.5 million; 20 % more.';
  assert.equal(escapeMarkdown(prose), prose);
});

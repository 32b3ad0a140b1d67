import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Brief } from '../model/brief.ts';
import { renderCsv } from './csv.ts';

const brief = (text: string): Brief => ({
  format: 'stemma-brief/1',
  stories: [
    {
      id: 's',
      title: 't',
      articles: [
        {
          id: 'a',
          siglum: 'A',
          title: '',
          language: 'en',
          text: 'words',
          blocks: [],
          credits: [],
          reused: [],
          removed: [],
        },
      ],
      sentences: [{ text, cites: [{ article: 'a', start: 0, end: 5, exact: 'words' }], origins: { low: 1, high: 1 } }],
      timeline: [],
      collation: { quotations: [], facts: [] },
      lineage: { nodes: [], edges: [], occasions: [], origins: { low: 1, high: 1, reasons: [] } },
      remarks: [],
    },
  ],
  notices: [],
});

it('gives a row for each cited span', () => {
  assert.equal(renderCsv(brief('Said.')).split('\r\n')[1], 's,sentence,1,,Said.,,1,1,A,a,0,5,words');
});

it('quotes cells as RFC 4180 wants', () => {
  assert.match(renderCsv(brief('one, "two"\nthree')), /,"one, ""two""\nthree",/);
});

it('keeps a spreadsheet from taking text for a formula', () => {
  assert.match(renderCsv(brief('=1+1')), /,'=1\+1,/);
  assert.match(renderCsv(brief('@cmd')), /,'@cmd,/);
});

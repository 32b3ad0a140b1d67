import { render } from 'preact';
import { DocumentPage } from './document.tsx';
import { readDocument } from './read-document.ts';

const page = document.getElementById('page');
if (page) {
  const read = readDocument(document.getElementById('brief')?.textContent ?? 'null');
  page.replaceChildren();
  render(read.brief ? <DocumentPage brief={read.brief} /> : <p class="empty">{read.reason}</p>, page);
}

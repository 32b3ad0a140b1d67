import { html, raw } from 'hono/html';
import { counted } from '../model/brief-words.ts';
import type { Job } from './adding-jobs.ts';
import { framed, heading, type Markup, part } from './page-frame.ts';

const STAGES = { pages: 'reading', articles: 'placing', stories: 'telling stories' } as const;

function stateOf({ state, done, all, what, kept }: Job): Markup {
  if (state === 'failed')
    return html`<p class="remarks" role="alert">Something failed here; the log of the server says what. What was read until then is kept.</p>`;
  if (state === 'under way') {
    const told =
      all > 0
        ? `${done.toLocaleString('en')} of ${all.toLocaleString('en')}`
        : done > 0
          ? done.toLocaleString('en')
          : '';
    return html`<p>${STAGES[what]} ${told}</p><progress aria-label="${STAGES[what]}" ${all > 0 ? raw(`max="${all}" value="${Math.min(done, all)}"`) : ''}></progress>`;
  }
  const known = kept && kept.known > 0 ? `, ${counted(kept.known, 'report')} known already` : '';
  return html`<p>${counted(kept?.added ?? 0, 'new report')}${known}. <a href="/">To the stories</a></p>`;
}

/** What is known of one call to add; the part renews itself as long as it is under way. */
export function jobPart(job: Job): Markup {
  const notices = job.kept?.notices ?? [];
  const told = notices
    .slice(0, 40)
    .map(
      ({ place, reason }) =>
        html`<li><span class="path">${place.split(/[/\\]/).at(-1)?.replace(/^\d+-/, '')}</span> <span dir="auto">${reason}</span></li>`,
    );
  const names = `${job.names.slice(0, 3).join(', ')}${job.names.length > 3 ? ` and ${job.names.length - 3} more` : ''}`;
  return html`<div id="job-${job.number}" class="job" ${job.state === 'under way' ? raw('data-under-way') : ''}>
    <p class="where" dir="auto">${names}</p><div aria-live="polite">${stateOf(job)}</div>
    ${told.length > 0 ? html`<details class="left-out"><summary>${counted(notices.length, 'notice')}</summary><ul>${told}</ul></details>` : ''}</div>`;
}

/** Drop files, paste addresses or a text. */
export function addPage(shell: string, jobs: readonly Job[], trouble = ''): string {
  const form = html`<form class="fields add" method="post" action="/add" enctype="multipart/form-data">
    <label class="drop">Files: choose them or drop them here <input type="file" name="files" multiple></label>
    <p class="aside">HTML, text or Markdown, one report a file; or many in one: JSON lines, CSV, feeds, web archives, also packed with gzip</p>
    <label>Addresses of the web, one a line: reports or feeds <textarea name="addresses" rows="4" maxlength="100000"></textarea></label>
    <label>Or the text of a report, its headline in the first line <textarea name="text" rows="4" maxlength="500000" dir="auto"></textarea></label>
    <button>Add</button></form>`;
  const latest =
    jobs.length === 0 ? '' : part('Added', 'since the server began', html`${jobs.slice(0, 10).map(jobPart)}`);
  const main = html`${heading('Add reports', 'They are read, placed among the stories, and kept.')}
    ${trouble ? html`<div class="story-head front-order"><p class="remarks" role="alert">${trouble}</p></div>` : ''}
    ${part('Give', '', form)}${latest}`;
  return framed(shell, 'Add reports', '', main, '/add');
}

export function jobPage(shell: string, job: Job): string {
  const main = html`${heading('Adding', '')}${part('Reports', html`<a href="/add">add more</a>`, jobPart(job))}`;
  const page = framed(shell, 'Adding', '', main, '/add');
  return job.state === 'under way'
    ? page.replace('</head>', '<noscript><meta http-equiv="refresh" content="2"></noscript>\n</head>')
    : page;
}

import type { Brief } from '../../src/model/brief.ts';
import { Shortened } from './shortened.tsx';

/** What was being done when it showed. */
const steps: Readonly<Record<string, string>> = {
  ingest: 'when it was fetched',
  extract: 'when its text was taken out',
  read: 'in reading',
  cluster: 'in finding its story',
  trace: 'in tracing copies',
  collate: 'in comparing',
  check: 'in checking',
  store: 'in keeping',
};

/** Problems with single pages: none of them stopped the rest. */
export function Notices({ notices }: { notices: Brief['notices'] }) {
  if (notices.length === 0) return null;
  return (
    <section class="part notices" aria-labelledby="notices-title">
      <div class="marginal">
        <h2 id="notices-title">Notices</h2>
        <p class="aside">what could not be read as it should</p>
      </div>
      <div class="body">
        <Shortened items={notices} first={12} noun="notices">
          {(shown, more) => (
            <>
              <ul>
                {shown.map((notice, index) => (
                  <li key={index}>
                    <span class="path">{notice.place}</span> <span dir="auto">{notice.reason}</span>{' '}
                    <span class="count">{steps[notice.step] ?? ''}</span>
                  </li>
                ))}
              </ul>
              {more}
            </>
          )}
        </Shortened>
      </div>
    </section>
  );
}

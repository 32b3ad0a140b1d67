import { useEffect } from 'preact/hooks';
import type { Brief } from '../../src/model/brief.ts';
import { counted } from '../../src/model/brief-words.ts';
import { AddressProvider } from './address.ts';
import { Front } from './front.tsx';
import { NoteProvider } from './note.tsx';
import { Notices } from './notices.tsx';
import { usePrinting } from './printing.ts';
import { useRoute } from './route.ts';
import { Story } from './story.tsx';
import { Ways } from './ways.tsx';

const MOST_PRINTED = 40;

/** The whole document: one story, or a list of stories of which one is laid open at a time. */
export function DocumentPage({ brief }: { brief: Brief }) {
  const route = useRoute();
  const printing = usePrinting();
  const { stories, notices } = brief;
  const single = stories.length === 1;
  const open = route.story !== undefined && route.story < stories.length ? route.story : undefined;
  useEffect(() => {
    if (route.siglum !== undefined || route.hash === '' || route.part?.startsWith('edge')) return;
    document.getElementById(route.hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, [route.visit, route.hash]);
  const all = printing && stories.length <= MOST_PRINTED;
  const reports = stories.reduce((sum, story) => sum + story.articles.length, 0);
  return (
    <AddressProvider value={route}>
      <NoteProvider>
        <a class="skip" href="#main">
          Skip to the text
        </a>
        <header class="masthead">
          <p>
            <span class="name">Stemma</span> a brief from {counted(reports, 'report')}
          </p>
          {!single && open !== undefined && (
            <p>
              <a href="#front">all stories</a>
            </p>
          )}
        </header>
        <main id="main">
          {single && stories.map((story, index) => <Story key={story.id} story={story} index={index} level={1} />)}
          {!single && (open === undefined || all) && <Front stories={stories} reports={reports} />}
          {!single &&
            stories.map((story, index) =>
              all || index === open ? (
                <Story key={story.id} story={story} index={index} level={open === undefined || all ? 2 : 1} />
              ) : null,
            )}
          {!single && open !== undefined && !all && <Ways stories={stories} open={open} />}
        </main>
        <Notices notices={notices} />
        <footer class="colophon">
          <p>
            Every statement on this page cites the words it rests on. Made by Stemma; the page asks the network for
            nothing.
          </p>
        </footer>
      </NoteProvider>
    </AddressProvider>
  );
}

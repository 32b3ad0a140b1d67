import { useEffect } from 'preact/hooks';
import type { StoryBrief } from '../../src/model/brief.ts';

/** From one story of several to those beside it; the keys j and k lead there too. */
export function Ways({ stories, open }: { stories: readonly StoryBrief[]; open: number }) {
  const [before, after] = [stories[open - 1], stories[open + 1]];
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'j' && after) location.hash = `#s${open + 2}`;
      if (event.key === 'k' && before) location.hash = `#s${open}`;
    };
    addEventListener('keydown', go);
    return () => removeEventListener('keydown', go);
  }, [before, after, open]);
  return (
    <nav class="ways" aria-label="Other stories">
      {before ? (
        <a href={`#s${open}`} rel="prev">
          <span class="count">before it</span> <bdi>{before.title}</bdi>
        </a>
      ) : (
        <span />
      )}
      <a href="#front">all {stories.length} stories</a>
      {after ? (
        <a href={`#s${open + 2}`} rel="next">
          <span class="count">next</span> <bdi>{after.title}</bdi>
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}

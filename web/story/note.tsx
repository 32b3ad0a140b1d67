import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { StoryProvider, type StoryView, useStory } from './story-view.ts';

interface Shown {
  readonly anchor: HTMLElement;
  readonly view: StoryView;
  readonly content: () => ComponentChildren;
}

interface Notes {
  readonly show: (shown: Shown) => void;
  readonly hide: (soon: boolean) => void;
}

const Current = createContext<Notes | undefined>(undefined);
const LINGER = 220;

/** Holds the one note of the page: what stands behind a siglum or an edge, shown beside it on hover or focus. */
export function NoteProvider({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState<Shown>();
  const timer = useRef(0);
  const notes = useMemo<Notes>(
    () => ({
      show(next) {
        clearTimeout(timer.current);
        setShown((now) => (now?.anchor === next.anchor ? now : next));
      },
      hide(soon) {
        clearTimeout(timer.current);
        if (soon) timer.current = window.setTimeout(() => setShown(undefined), LINGER);
        else setShown(undefined);
      },
    }),
    [],
  );
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') notes.hide(false);
    };
    const away = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest('.note, [data-note]')) notes.hide(false);
    };
    const gone = () => notes.hide(false);
    addEventListener('keydown', close);
    addEventListener('pointerdown', away);
    addEventListener('hashchange', gone);
    return () => {
      removeEventListener('keydown', close);
      removeEventListener('pointerdown', away);
      removeEventListener('hashchange', gone);
    };
  }, [notes]);
  return (
    <Current.Provider value={notes}>
      {children}
      {shown && <Note shown={shown} notes={notes} />}
    </Current.Provider>
  );
}

function Note({ shown, notes }: { shown: Shown; notes: Notes }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const at = shown.anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = Math.max(8, Math.min(at.left - 24, document.documentElement.clientWidth - width - 8));
    const below = at.bottom + 8;
    const top = below + height > innerHeight && at.top - height - 8 > 0 ? at.top - height - 8 : below;
    element.style.setProperty('--left', `${left + scrollX}px`);
    element.style.setProperty('--top', `${top + scrollY}px`);
    shown.anchor.setAttribute('aria-describedby', 'note');
    return () => shown.anchor.removeAttribute('aria-describedby');
  }, [shown]);
  return (
    <div
      ref={box}
      id="note"
      class="note"
      role="tooltip"
      onPointerEnter={() => notes.show(shown)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && notes.hide(true)}
    >
      <StoryProvider value={shown.view}>{shown.content()}</StoryProvider>
    </div>
  );
}

/** Handlers for an element that has a note. On a touch screen the first tap shows it, the second follows the link. */
export function useNote(content: (() => ComponentChildren) | undefined) {
  const notes = useContext(Current);
  const view = useStory();
  if (!notes || !content) return {};
  const show = (event: Event) => notes.show({ anchor: event.currentTarget as HTMLElement, view, content });
  let open = false;
  return {
    'data-note': '',
    onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && show(event),
    onPointerLeave: (event: PointerEvent) => event.pointerType === 'mouse' && notes.hide(true),
    onPointerDown: (event: PointerEvent) => {
      open = (event.currentTarget as HTMLElement).hasAttribute('aria-describedby');
    },
    onFocus: show,
    onBlur: () => notes.hide(true),
    onClick: (event: MouseEvent) => {
      const touched = event instanceof PointerEvent && event.pointerType === 'touch';
      if (touched && !open) {
        event.preventDefault();
        show(event);
      }
    },
  };
}

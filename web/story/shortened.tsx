import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePrinting } from './printing.ts';

interface Shortened<Item> {
  readonly items: readonly Item[];
  readonly first: number;
  /** What the items are: "quotations". */
  readonly noun: string;
  readonly children: (shown: readonly Item[], more: ComponentChildren) => ComponentChildren;
}

/** A long list cut to its first items, with a button for the rest. A list that is longer by very few is not cut. */
export function Shortened<Item>({ items, first, noun, children }: Shortened<Item>) {
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  const fits = items.length <= first * 1.25;
  const shown = fits || open || printing ? items : items.slice(0, first);
  const more =
    fits || printing ? null : (
      <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? `Show the first ${first} ${noun}` : `Show all ${items.length} ${noun}`}
      </button>
    );
  return <>{children(shown, more)}</>;
}

import type { Listing } from '../index.ts';

/** A page of a list as the API gives it. */
export const pageOfList = <Item>({ items, next }: Listing<Item>): { items: Item[]; next?: string } => ({
  items: [...items],
  ...(next === undefined ? {} : { next }),
});

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Route } from './route.ts';

/** Where the reader is: the address after `#`, and a count that grows with each visit. */
export type Address = Route & { readonly visit: number };

const Current = createContext<Address>({ hash: '', visit: 0 });
export const AddressProvider = Current.Provider;
export const useAddress = (): Address => useContext(Current);

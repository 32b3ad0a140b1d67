/** The network as ingest needs it; `src/net/` gives the real one, which guards where it connects to. */
export interface Net {
  /**
   * Asks one address once, follows nothing. Throws `RefusedAddressError` where the guard says no, any Error where the
   * network fails, time runs out or more than `limit` bytes come.
   */
  get(
    url: URL,
    request: { readonly headers: Readonly<Record<string, string>>; readonly limit: number },
  ): Promise<NetAnswer>;
}

export interface NetAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
}

/** The address leads where a stranger must not send us: a private network, another protocol. */
export class RefusedAddressError extends Error {
  override name = 'RefusedAddressError';
}

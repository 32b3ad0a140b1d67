/** Which label may follow which, begin and end a sequence. `follow[from * labels + to]`; 1 is allowed. */
export interface Legal {
  readonly follow: Uint8Array;
  readonly begin: Uint8Array;
  readonly end: Uint8Array;
}

/** O and, per kind, B (begin), I (inside), E (end), S (single token); with `'BIO'` only B and I. */
export function spanLabels(kinds: readonly string[], scheme: 'BIO' | 'BIOES' = 'BIOES'): string[] {
  const letters = scheme === 'BIO' ? ['B', 'I'] : ['B', 'I', 'E', 'S'];
  return ['O', ...kinds.flatMap((kind) => letters.map((letter) => `${letter}-${kind}`))];
}

/** The transitions that BIO or BIOES labels permit. */
export function legalSpans(labels: readonly string[]): Legal {
  const ends = labels.some((label) => label.startsWith('E-') || label.startsWith('S-'));
  const n = labels.length;
  const open = labels.map((label) => (label[0] === 'B' || label[0] === 'I' ? label.slice(2) : ''));
  const inside = labels.map((label) => (label[0] === 'I' || label[0] === 'E' ? label.slice(2) : ''));
  const follow = new Uint8Array(n * n);
  for (let from = 0; from < n; from++) {
    for (let to = 0; to < n; to++) {
      const same = inside[to] !== '' && inside[to] === open[from];
      const must = ends && open[from] !== '';
      follow[from * n + to] = same || (!must && inside[to] === '') ? 1 : 0;
    }
  }
  return {
    follow,
    begin: Uint8Array.from(labels, (_, i) => (inside[i] === '' ? 1 : 0)),
    end: Uint8Array.from(labels, (_, i) => (ends && open[i] !== '' ? 0 : 1)),
  };
}

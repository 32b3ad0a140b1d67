import { ingestAddress, isAddress } from './addresses.ts';
import type { Disk } from './disk.ts';
import { ingestFiles } from './files.ts';
import type { Ingested } from './item.ts';
import type { Net } from './net.ts';

/** Where pages come from: the machine's disk, network and clock, as values. */
export interface Sources {
  readonly disk: Disk;
  readonly net: Net;
  /** What we call ourselves when we ask for a page. */
  readonly agent: string;
  /** ISO 8601. */
  readonly now: () => string;
}

/** The pages behind paths, folders, patterns and web addresses, in the order given. */
export async function* ingestInputs(
  inputs: readonly string[],
  { disk, net, agent, now }: Sources,
): AsyncGenerator<Ingested> {
  for (const input of inputs) {
    if (isAddress(input)) yield await ingestAddress(input, net, agent, now);
    else yield* ingestFiles([input], disk);
  }
}

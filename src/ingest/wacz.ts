import type { Disk } from './disk.ts';
import { gunzipped } from './gunzip.ts';
import { type Ingested, notice } from './item.ts';
import { ingestWarc } from './warc.ts';
import { zipBytes, zipEntries } from './zip.ts';

/** The pages of a packed web archive (WACZ): those of the WARC files within it, in the order of its directory. */
export async function* ingestWacz(path: string, size: number, disk: Disk): AsyncGenerator<Ingested> {
  const archives = (await zipEntries(path, size, disk)).filter(({ name }) =>
    /^archive\/.*\.warc(?:\.gz)?$/i.test(name),
  );
  if (archives.length === 0) yield { notice: notice(path, 'expected WARC files in its folder archive/, found none') };
  for (const entry of archives) yield* ingestWarc(path, gunzipped(zipBytes(path, entry, disk)));
}

import { type Disk, ingestFiles } from '../../src/ingest/index.ts';

/** A disk with one file. */
export const diskOf = (bytes: Uint8Array): Disk => ({
  stat: async () => ({ kind: 'file', size: bytes.length }),
  real: async (path) => path,
  list: async () => [],
  async *chunks() {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  },
  async *range(_, start, end) {
    yield bytes.subarray(start, end);
  },
  glob: async () => [],
});

/** What a file of this name and content gives: pages by title and first words, links by address, notices by reason. */
export async function held(name: string, bytes: Uint8Array): Promise<string[]> {
  const found: string[] = [];
  for await (const item of ingestFiles([name], diskOf(bytes))) {
    if ('notice' in item) found.push(`! ${item.notice.reason}`);
    else if ('link' in item)
      found.push(`→ ${item.link.kind} ${item.link.url} ${JSON.stringify(item.link.stated ?? {})}`);
    else {
      const { stated, url, id } = item.page;
      const text = stated?.text ?? new TextDecoder().decode(item.page.bytes);
      found.push(`${id ?? ''} ${url ?? ''} ${JSON.stringify({ ...stated, text: undefined })} ${text.slice(0, 60)}`);
    }
  }
  return found;
}

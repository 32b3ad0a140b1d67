import { Readable } from 'node:stream';
import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from 'node:zlib';

/** No honest text packs better; what unpacks to more is made to fill the memory or the day. */
const MOST_RATIO = 200;
const FREE = 16 * 1024 * 1024;
/** Unpacked at a time: a page or so, since each step costs as much as some pages' bytes. */
const CHUNK = 128 * 1024;

/** Bytes as they are, or unpacked where they are gzip of any number of members. Throws where they unpack beyond measure. */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const whole = (async function* () {
    yield first.value;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  })();
  // Not the Web streams: they refuse gzip files of several members, which web archives are.
  if (first.value[0] === 0x1f && first.value[1] === 0x8b) yield* through(whole, createGunzip({ chunkSize: CHUNK }));
  else yield* whole;
}

/** Unpacks what a zip file holds. */
export const inflated = (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> =>
  through(chunks, createInflateRaw({ chunkSize: CHUNK }));

async function* through(chunks: AsyncIterable<Uint8Array>, unpack: Gunzip | InflateRaw): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let size = 0;
  const counted = (async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  })();
  const source = Readable.from(counted, { objectMode: false, highWaterMark: 256 * 1024 });
  source.on('error', (error) => unpack.destroy(error));
  source.pipe(unpack);
  try {
    for await (const chunk of unpack as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > FREE && size > packed * MOST_RATIO)
        throw new Error(`it unpacks to more than ${MOST_RATIO} times its size`);
      yield chunk;
    }
  } finally {
    source.destroy();
    unpack.destroy();
  }
}

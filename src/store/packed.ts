import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Bytes packed by zstd: what a store keeps of pages, readings and briefs. */
export const pack = (bytes: Uint8Array): Uint8Array => zstdCompressSync(bytes, { pledgedSrcSize: bytes.length });
export const unpack = (bytes: Uint8Array): Uint8Array => new Uint8Array(zstdDecompressSync(bytes));

export const packJson = (value: unknown): Uint8Array => pack(Buffer.from(JSON.stringify(value)));
export const unpackJson = (bytes: Uint8Array): unknown => JSON.parse(zstdDecompressSync(bytes).toString('utf8'));

/** A weights file that cannot be used, with what was expected, what came and what to do. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
  readonly reason: 'magic' | 'version' | 'checksum' | 'truncated' | 'section';

  constructor(reason: WeightsError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

const HEADER = 20;
const align = (n: number): number => (n + 7) & ~7;

/** 32-bit checksum of whole bytes; a tail of less than four is taken byte by byte. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  let a = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) a = Math.imul(a ^ words[i]!, 0x01000193) ^ (a >>> 15);
  for (let i = words.length * 4; i < bytes.length; i++) a = Math.imul(a ^ bytes[i]!, 0x01000193);
  return a >>> 0;
}

/**
 * A file of named byte sections, each aligned to 8 bytes, behind a magic word of four letters, a version and a checksum.
 * Numbers within are little-endian.
 */
export function writeWeights(
  magic: string,
  version: number,
  sections: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const names = Object.keys(sections);
  const index = new TextEncoder().encode(JSON.stringify(names.map((name) => [name, sections[name]!.length])));
  let size = align(HEADER + index.length);
  for (const name of names) size = align(size + sections[name]!.length);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  for (let i = 0; i < 4; i++) out[i] = magic.charCodeAt(i);
  view.setUint32(4, version, true);
  view.setUint32(8, size, true);
  view.setUint32(16, index.length, true);
  out.set(index, HEADER);
  let at = align(HEADER + index.length);
  for (const name of names) {
    out.set(sections[name]!, at);
    at = align(at + sections[name]!.length);
  }
  view.setUint32(12, checksum(out.subarray(16)), true);
  return out;
}

/**
 * The sections of a weights file; views into `bytes` where these are aligned, else into one copy.
 * @throws WeightsError where magic, version, length or checksum is not what `writeWeights` gave.
 */
export function readWeights(magic: string, version: number, bytes: Uint8Array): (section: string) => Uint8Array {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const found = String.fromCharCode(...whole.subarray(0, 4));
  if (whole.length < HEADER || found !== magic) {
    throw new WeightsError(
      'magic',
      `Expected a weights file that begins with "${magic}", got "${found}". Check the path.`,
    );
  }
  const view = new DataView(whole.buffer, whole.byteOffset, whole.length);
  const got = view.getUint32(4, true);
  if (got !== version) {
    throw new WeightsError(
      'version',
      `Expected version ${version} of "${magic}" weights, got version ${got}. Use the weights that came with this release, or train anew.`,
    );
  }
  if (view.getUint32(8, true) !== whole.length) {
    throw new WeightsError(
      'truncated',
      `Expected ${view.getUint32(8, true)} bytes of "${magic}" weights, got ${whole.length}. Fetch the file again.`,
    );
  }
  const sum = checksum(whole.subarray(16));
  if (view.getUint32(12, true) !== sum) {
    throw new WeightsError(
      'checksum',
      `The "${magic}" weights are damaged: expected checksum ${view.getUint32(12, true)}, got ${sum}. Fetch the file again.`,
    );
  }
  const length = view.getUint32(16, true);
  const index = JSON.parse(new TextDecoder().decode(whole.subarray(HEADER, HEADER + length))) as [string, number][];
  const sections = new Map<string, Uint8Array>();
  let at = align(HEADER + length);
  for (const [name, size] of index) {
    sections.set(name, whole.subarray(at, at + size));
    at = align(at + size);
  }
  return (section) => {
    const part = sections.get(section);
    if (part === undefined) {
      throw new WeightsError(
        'section',
        `The "${magic}" weights have no section "${section}", only ${[...sections.keys()].join(', ')}.`,
      );
    }
    return part;
  };
}

export const asUint32 = (b: Uint8Array): Uint32Array => new Uint32Array(b.buffer, b.byteOffset, b.length >>> 2);
export const asFloat32 = (b: Uint8Array): Float32Array => new Float32Array(b.buffer, b.byteOffset, b.length >>> 2);
export const asInt8 = (b: Uint8Array): Int8Array => new Int8Array(b.buffer, b.byteOffset, b.length);
export const asBytes = (a: ArrayBufferView): Uint8Array => new Uint8Array(a.buffer, a.byteOffset, a.byteLength);

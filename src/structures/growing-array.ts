/** The kinds of typed array that can grow. */
export type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** `array` with room for `index`: itself where it has that, else a copy of at least one and a half times its length. */
export function withRoom<A extends NumberArray>(array: A, index: number): A {
  if (index < array.length) return array;
  const wider = new (array.constructor as new (length: number) => A)(
    Math.max(index + 1, Math.ceil(array.length * 1.5), 16),
  );
  wider.set(array);
  return wider;
}

/** The array at `k` with room for `length`, its first `length` numbers 0. */
export function cleared(arrays: Float64Array[], k: number, length: number): Float64Array {
  const array = withRoom(arrays[k]!, length);
  arrays[k] = array;
  return array.fill(0, 0, length);
}

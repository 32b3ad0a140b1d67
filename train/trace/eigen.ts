/**
 * Eigenvectors of a symmetric matrix (row-major, size × size) by Jacobi rotations, largest eigenvalue first. The matrix is
 * overwritten. Meant for sizes of about a hundred.
 */
export function eigenvectors(matrix: Float64Array, size: number): { values: Float64Array; vectors: Float64Array[] } {
  const basis = new Float64Array(size * size);
  for (let i = 0; i < size; i++) basis[i * size + i] = 1;
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        off += matrix[p * size + q]! ** 2;
        rotate(matrix, basis, size, p, q);
      }
    }
    if (off < 1e-18) break;
  }
  const order = Array.from({ length: size }, (_, i) => i).sort((a, b) => matrix[b * size + b]! - matrix[a * size + a]!);
  return {
    values: Float64Array.from(order, (i) => matrix[i * size + i]!),
    vectors: order.map((i) => Float64Array.from({ length: size }, (_, k) => basis[k * size + i]!)),
  };
}

function rotate(matrix: Float64Array, basis: Float64Array, size: number, p: number, q: number): void {
  const apq = matrix[p * size + q]!;
  if (Math.abs(apq) < 1e-15) return;
  const theta = (matrix[q * size + q]! - matrix[p * size + p]!) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) {
    const kp = matrix[k * size + p]!;
    const kq = matrix[k * size + q]!;
    matrix[k * size + p] = c * kp - s * kq;
    matrix[k * size + q] = s * kp + c * kq;
  }
  for (let k = 0; k < size; k++) {
    const pk = matrix[p * size + k]!;
    const qk = matrix[q * size + k]!;
    matrix[p * size + k] = c * pk - s * qk;
    matrix[q * size + k] = s * pk + c * qk;
    const bp = basis[k * size + p]!;
    const bq = basis[k * size + q]!;
    basis[k * size + p] = c * bp - s * bq;
    basis[k * size + q] = s * bp + c * bq;
  }
}

/** A logistic model fitted by damped Newton steps on the diagonal, inputs standardised, with a small penalty on the weights. */
export interface Logistic {
  readonly weights: readonly number[];
  readonly offset: number;
}

export function fitLogistic(
  inputs: readonly (readonly number[])[],
  outputs: readonly number[],
  sampleWeights: readonly number[],
  penalty = 0.5,
): Logistic {
  const width = inputs[0]!.length;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const row of inputs) for (let i = 0; i < width; i++) mean[i]! += row[i]! / inputs.length;
  for (const row of inputs) for (let i = 0; i < width; i++) spread[i]! += (row[i]! - mean[i]!) ** 2 / inputs.length;
  for (let i = 0; i < width; i++) spread[i] = Math.sqrt(spread[i]!) || 1;
  const w = new Float64Array(width + 1);
  for (let round = 0; round < 600; round++) {
    const slope = new Float64Array(width + 1);
    const curve = new Float64Array(width + 1).fill(1e-9);
    inputs.forEach((row, n) => {
      let z = w[width]!;
      for (let i = 0; i < width; i++) z += (w[i]! * (row[i]! - mean[i]!)) / spread[i]!;
      const p = 1 / (1 + Math.exp(-z));
      const error = (p - outputs[n]!) * sampleWeights[n]!;
      const v = p * (1 - p) * sampleWeights[n]!;
      for (let i = 0; i < width; i++) {
        const x = (row[i]! - mean[i]!) / spread[i]!;
        slope[i]! += error * x;
        curve[i]! += v * x * x;
      }
      slope[width]! += error;
      curve[width]! += v;
    });
    for (let i = 0; i <= width; i++) {
      if (i < width) slope[i]! += penalty * w[i]!;
      w[i]! -= (0.3 * slope[i]!) / (curve[i]! + 1);
    }
  }
  const weights = Array.from({ length: width }, (_, i) => w[i]! / spread[i]!);
  return { weights, offset: w[width]! - weights.reduce((sum, value, i) => sum + value * mean[i]!, 0) };
}

export const logit = ({ weights, offset }: Logistic, row: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * row[i]!, offset);

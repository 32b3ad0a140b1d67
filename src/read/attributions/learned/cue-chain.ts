/** From outside, from a cue's beginning, from within a cue: to each of the three. */
type Transitions = readonly [number, number, number, number, number, number, number, number, number];

/** Labels of the chain: outside, a cue begins, a cue goes on. */
export const CUE_LABELS = ['O', 'B-CUE', 'I-CUE'];

/**
 * The linear chain over the cue scores of a sentence, `scores[3 t + label]`, laid out for three labels: as `Tagger` would
 * do it, with nothing allocated for a token. A cue never goes on where none began.
 */
export class CueChain {
  private readonly transitions: Float32Array;
  private readonly weight = new Float64Array(9);
  private forward = new Float64Array(0);
  private back = new Uint8Array(0);
  private emission = new Float64Array(0);

  /** `transitions[3 before + label]`. */
  constructor(transitions: Float32Array) {
    this.transitions = transitions;
    for (let i = 0; i < 9; i++) this.weight[i] = i === 2 ? 0 : Math.exp(transitions[i]!);
  }

  /** The best labels of `length` tokens, into `out`; false where no cue begins. */
  best(scores: Float32Array, length: number, out: Uint8Array): boolean {
    this.reserve(length);
    const { back } = this;
    const [oo, ob, , bo, bb, bi, io, ib, ii] = this.transitions as unknown as Transitions;
    let o = scores[0]!;
    let b = scores[1]!;
    let i = -1e30;
    for (let t = 1; t < length; t++) {
      const at = 3 * t;
      let top = o + oo;
      let from = 0;
      if (b + bo > top) {
        top = b + bo;
        from = 1;
      }
      if (i + io > top) {
        top = i + io;
        from = 2;
      }
      back[at] = from;
      const nextO = top + scores[at]!;
      top = o + ob;
      from = 0;
      if (b + bb > top) {
        top = b + bb;
        from = 1;
      }
      if (i + ib > top) {
        top = i + ib;
        from = 2;
      }
      back[at + 1] = from;
      const nextB = top + scores[at + 1]!;
      if (i + ii > b + bi) {
        top = i + ii;
        from = 2;
      } else {
        top = b + bi;
        from = 1;
      }
      back[at + 2] = from;
      i = top + scores[at + 2]!;
      o = nextO;
      b = nextB;
    }
    let label = i > o && i > b ? 2 : b > o ? 1 : 0;
    let any = false;
    for (let t = length - 1; t >= 0; t--) {
      out[t] = label;
      if (label === 1) any = true;
      label = back[3 * t + label]!;
    }
    return any;
  }

  /**
   * The chance of each label at each token, `out[3 t + label]`: forward and backward, rescaled at each token (Rabiner 1989).
   */
  chances(scores: Float32Array, length: number, out: Float32Array): void {
    this.reserve(length);
    const { forward, emission } = this;
    const [oo, ob, , bo, bb, bi, io, ib, ii] = this.weight as unknown as Transitions;
    let o = 0;
    let b = 0;
    let i = 0;
    for (let t = 0; t < length; t++) {
      const at = 3 * t;
      const so = scores[at]!;
      const sb = scores[at + 1]!;
      const si = scores[at + 2]!;
      const max = Math.max(so, sb, si);
      const eo = Math.exp(so - max);
      const eb = Math.exp(sb - max);
      const ei = Math.exp(si - max);
      emission[at] = eo;
      emission[at + 1] = eb;
      emission[at + 2] = ei;
      let no = eo;
      let nb = eb;
      let ni = 0;
      if (t > 0) {
        no *= o * oo + b * bo + i * io;
        nb *= o * ob + b * bb + i * ib;
        ni = ei * (b * bi + i * ii);
      }
      const by = 1 / (no + nb + ni);
      o = no * by;
      b = nb * by;
      i = ni * by;
      forward[at] = o;
      forward[at + 1] = b;
      forward[at + 2] = i;
    }
    o = 1;
    b = 1;
    i = 1;
    for (let t = length - 1; t >= 0; t--) {
      const at = 3 * t;
      const fo = forward[at]! * o;
      const fb = forward[at + 1]! * b;
      const fi = forward[at + 2]! * i;
      const by = 1 / (fo + fb + fi);
      out[at] = fo * by;
      out[at + 1] = fb * by;
      out[at + 2] = fi * by;
      const ao = o * emission[at]!;
      const ab = b * emission[at + 1]!;
      const ai = i * emission[at + 2]!;
      o = oo * ao + ob * ab;
      b = bo * ao + bb * ab + bi * ai;
      i = io * ao + ib * ab + ii * ai;
      const top = Math.max(o, b, i);
      o /= top;
      b /= top;
      i /= top;
    }
  }

  private reserve(length: number): void {
    if (this.back.length >= 3 * length) return;
    this.back = new Uint8Array(6 * length);
    this.forward = new Float64Array(6 * length);
    this.emission = new Float64Array(6 * length);
  }
}

import { FEATURES } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** What a glyph can be; the last stands for everything else: Chinese, letters, blots, halves and pairs of digits. */
export const SIGNS = '0123456789-/.,?';
export const HIDDEN = 96;

/** A layer: a row of weights for each output, each row one scale, then its bias. */
interface Layer {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** The probability of each of SIGNS, by a network of one hidden layer (trained by bench/digits/train.ts). */
export function classify(features: Float32Array): Float32Array {
  const hidden = apply(layers()[0], features).map((value) => Math.max(0, value));
  const scores = apply(layers()[1], hidden);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function apply({ weights, biases }: Layer, input: Float32Array): Float32Array {
  const output = Float32Array.from(biases);
  for (let row = 0; row < output.length; row++) {
    let sum = 0;
    const start = row * input.length;
    for (let index = 0; index < input.length; index++) sum += (weights[start + index] ?? 0) * (input[index] ?? 0);
    output[row] = (output[row] ?? 0) + sum;
  }
  return output;
}

let loaded: readonly [Layer, Layer] | undefined;

function layers(): readonly [Layer, Layer] {
  loaded ??= decode(Buffer.from(WEIGHTS, 'base64'));
  return loaded;
}

/** For each layer the rows (float32 scale, float32 bias, int8 weights), little-endian. */
function decode(bytes: Buffer): readonly [Layer, Layer] {
  const first = decodeLayer(bytes, 0, HIDDEN, FEATURES);
  return [first, decodeLayer(bytes, HIDDEN * (FEATURES + 8), SIGNS.length, HIDDEN)];
}

function decodeLayer(bytes: Buffer, start: number, rows: number, columns: number): Layer {
  const weights = new Float32Array(rows * columns);
  const biases = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const at = start + row * (columns + 8);
    const scale = bytes.readFloatLE(at);
    biases[row] = bytes.readFloatLE(at + 4);
    for (let column = 0; column < columns; column++)
      weights[row * columns + column] = bytes.readInt8(at + 8 + column) * scale;
  }
  return { weights, biases };
}

import { between, type Random } from './random.ts';

/** One layer while it is trained (Adam): weights by output row, then moments. */
interface Trained {
  readonly rows: number;
  readonly columns: number;
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

/** Rows of `columns` weights and one bias. */
function layer(rows: number, columns: number, random: Random): Trained {
  const size = rows * (columns + 1);
  const reach = Math.sqrt(6 / (rows + columns));
  const weights = Float32Array.from({ length: size }, (_, index) =>
    index % (columns + 1) === columns ? 0 : between(random, -reach, reach),
  );
  return {
    rows,
    columns,
    weights,
    gradient: new Float32Array(size),
    mean: new Float32Array(size),
    square: new Float32Array(size),
  };
}

export class Network {
  private readonly first: Trained;
  private readonly second: Trained;
  private steps = 0;

  constructor(inputs: number, hidden: number, outputs: number, random: Random) {
    this.first = layer(hidden, inputs, random);
    this.second = layer(outputs, hidden, random);
  }

  /** Adds one example to the gradient; returns its loss. */
  learn(features: Float32Array, sign: number): number {
    const hidden = forward(this.first, features).map((value) => Math.max(0, value));
    const scores = forward(this.second, hidden);
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const total = powers.reduce((sum, power) => sum + power, 0);
    const errors = powers.map((power, index) => power / total - (index === sign ? 1 : 0));
    const back = backward(this.second, hidden, errors);
    backward(
      this.first,
      features,
      back.map((value, index) => ((hidden[index] ?? 0) > 0 ? value : 0)),
    );
    return -Math.log(Math.max(1e-9, (powers[sign] ?? 0) / total));
  }

  /** Moves the weights by what was learned from `count` examples. */
  step(count: number, rate: number): void {
    this.steps++;
    for (const part of [this.first, this.second]) adam(part, count, rate, this.steps);
  }

  /** For each layer the rows (float32 scale, float32 bias, int8 weights), little-endian. */
  encode(): Buffer {
    return Buffer.concat(
      [this.first, this.second].flatMap((part) => Array.from({ length: part.rows }, (_, row) => encodeRow(part, row))),
    );
  }
}

function forward({ rows, columns, weights }: Trained, input: Float32Array): Float32Array {
  const output = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const start = row * (columns + 1);
    let sum = weights[start + columns] as number;
    for (let index = 0; index < columns; index++) sum += (weights[start + index] as number) * (input[index] as number);
    output[row] = sum;
  }
  return output;
}

function backward(
  { rows, columns, weights, gradient }: Trained,
  input: Float32Array,
  errors: Float32Array,
): Float32Array {
  const back = new Float32Array(columns);
  for (let row = 0; row < rows; row++) {
    const error = errors[row] as number;
    if (error === 0) continue;
    const start = row * (columns + 1);
    for (let index = 0; index < columns; index++) {
      gradient[start + index] = (gradient[start + index] as number) + error * (input[index] as number);
      back[index] = (back[index] as number) + error * (weights[start + index] as number);
    }
    gradient[start + columns] = (gradient[start + columns] as number) + error;
  }
  return back;
}

function adam({ weights, gradient, mean, square }: Trained, count: number, rate: number, steps: number): void {
  const scale = (rate * Math.sqrt(1 - 0.999 ** steps)) / (1 - 0.9 ** steps);
  for (let index = 0; index < weights.length; index++) {
    const slope = (gradient[index] as number) / count;
    const first = 0.9 * (mean[index] as number) + 0.1 * slope;
    const second = 0.999 * (square[index] as number) + 0.001 * slope * slope;
    mean[index] = first;
    square[index] = second;
    weights[index] = (weights[index] as number) * (1 - rate * 1e-3) - (scale * first) / (Math.sqrt(second) + 1e-8);
  }
  gradient.fill(0);
}

function encodeRow({ columns, weights }: Trained, row: number): Buffer {
  const values = weights.subarray(row * (columns + 1), row * (columns + 1) + columns);
  const scale = Math.max(1e-9, ...values.map(Math.abs)) / 127;
  const bytes = Buffer.alloc(columns + 8);
  bytes.writeFloatLE(scale, 0);
  bytes.writeFloatLE(weights[row * (columns + 1) + columns] as number, 4);
  values.forEach((value, index) => {
    bytes.writeInt8(Math.round(value / scale), 8 + index);
  });
  return bytes;
}

/** A decimal as whole digits and a power of ten: 24252.311082 is `{ digits: 24252311082n, scale: 6 }`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const decimalOf = (value: number): Decimal => {
  if (Number.isInteger(value)) return { digits: BigInt(value), scale: 0 };
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
};

const scaled = ({ digits, scale }: Decimal, to: number): bigint =>
  scale === to ? digits : digits * 10n ** BigInt(to - scale);

/** The values as whole digits at one scale, fit for exact integers. */
export const onOneScale = (
  values: readonly number[],
): { readonly digits: readonly bigint[]; readonly scale: number } => {
  if (values.every(Number.isInteger)) return { digits: values.map(BigInt), scale: 0 };
  const decimals = values.map(decimalOf);
  const scale = Math.max(0, ...decimals.map((decimal) => decimal.scale));
  return { digits: decimals.map((decimal) => scaled(decimal, scale)), scale };
};

/** The sum as a person adds on paper: 0.1 + 0.2 is 0.3. */
export const exactSum = (values: readonly number[]): Decimal => {
  // Counts, which are nearly all there is, need no digits beyond those of a number.
  const plain = values.reduce((sum, value) => sum + value, 0);
  if (values.every(Number.isSafeInteger) && Number.isSafeInteger(plain)) return { digits: BigInt(plain), scale: 0 };
  const { digits, scale } = onOneScale(values);
  return { digits: digits.reduce((sum, value) => sum + value, 0n), scale };
};

/** Below zero, zero or above it, as `a` is less than, equal to or more than `b`. */
export const compare = (a: Decimal, b: Decimal): number => {
  const scale = Math.max(a.scale, b.scale);
  const difference = scaled(a, scale) - scaled(b, scale);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

/** The nearest number. */
export const toNumber = ({ digits, scale }: Decimal): number =>
  scale === 0 ? Number(digits) : Number(`${digits}e-${scale}`);

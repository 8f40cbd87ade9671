/** By HTML's rule for integers: leading blanks, then digits; what follows them does not count. Null for no digits. */
export const wholeNumber = (value: string | undefined): number | null => {
  const digits = /^[ \t\r\n\f]*([+-]?\d{1,9})/.exec(value ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
};

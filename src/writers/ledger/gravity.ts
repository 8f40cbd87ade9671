import type { Finding } from '#model';

/** How many findings of each kind: what the report itself says by severity, and what we may have misread. */
export interface Gravity {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
  readonly reading: number;
}

export const NO_GRAVITY: Gravity = { error: 0, warning: 0, notice: 0, reading: 0 };

export const gravityOf = (findings: readonly Finding[]): Gravity => {
  const count = { ...NO_GRAVITY };
  for (const { certainty, severity } of findings) count[certainty === 'reading' ? 'reading' : severity] += 1;
  return count;
};

export const sumOf = (a: Gravity, b: Gravity): Gravity => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  notice: a.notice + b.notice,
  reading: a.reading + b.reading,
});

/** The graver first: by errors, then warnings, then notices, then what is to be checked. */
export const byGravity = (a: Gravity, b: Gravity): number =>
  b.error - a.error || b.warning - a.warning || b.notice - a.notice || b.reading - a.reading;

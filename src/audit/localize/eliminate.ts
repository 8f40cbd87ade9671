import type { Linear } from './system.ts';

/** The two relations added up so that the figure drops out; whole numbers throughout. */
const combined = (relation: Linear, pivot: Linear, figure: number): Linear => {
  const own = relation.coefficients[figure] ?? 0;
  const other = pivot.coefficients[figure] ?? 0;
  const isUnit = other === 1 || other === -1;
  const [times, minus] = isUnit ? [1, own * other] : [other, own];
  const residual = BigInt(times) * relation.residual - BigInt(minus) * pivot.residual;
  const coefficients = relation.coefficients.slice();
  if (times !== 1) for (const index of relation.figures) coefficients[index] = times * (coefficients[index] ?? 0);
  const figures = relation.figures.slice();
  for (const index of pivot.figures) {
    if (coefficients[index] === 0) figures.push(index);
    coefficients[index] = (coefficients[index] ?? 0) - minus * (pivot.coefficients[index] ?? 0);
  }
  return { coefficients, figures: figures.filter((index) => coefficients[index] !== 0), residual };
};

/** What the relations say of the other figures once this one may be anything (Fellegi and Holt's implied edits). */
export const eliminate = (relations: readonly Linear[], pivot: Linear, figure: number): readonly Linear[] =>
  relations
    .filter((relation) => relation !== pivot)
    .map((relation) => (relation.coefficients[figure] === 0 ? relation : combined(relation, pivot, figure)));

/** Whether changing this one figure as the pivot asks leaves no relation broken. */
export const mendsAlone = (relations: readonly Linear[], pivot: Linear, figure: number): boolean => {
  const factor = BigInt(pivot.coefficients[figure] ?? 0);
  return relations.every(({ coefficients, residual }) => {
    const own = coefficients[figure] ?? 0;
    if (residual === 0n) return own === 0;
    return own !== 0 && residual * factor === BigInt(own) * pivot.residual;
  });
};

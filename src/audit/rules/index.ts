// Generated from this folder by `npm run generate`: do not edit.
import type { Rule } from '../rule.ts';
import blankFigure from './blank-figure.ts';
import columnAbsent from './column-absent.ts';
import formSuperseded from './form-superseded.ts';
import formUnrecognised from './form-unrecognised.ts';
import identityConflict from './identity-conflict.ts';
import negativeCount from './negative-count.ts';
import noTextLayer from './no-text-layer.ts';
import notANumber from './not-a-number.ts';
import rowAbsent from './row-absent.ts';
import sectionAbsent from './section-absent.ts';
import sectionOrder from './section-order.ts';
import tableAbsent from './table-absent.ts';
import unbalancedEquation from './unbalanced-equation.ts';
import unknownLabel from './unknown-label.ts';
import unknownTable from './unknown-table.ts';

export const rules: readonly Rule[] = [
  blankFigure,
  columnAbsent,
  formSuperseded,
  formUnrecognised,
  identityConflict,
  negativeCount,
  noTextLayer,
  notANumber,
  rowAbsent,
  sectionAbsent,
  sectionOrder,
  tableAbsent,
  unbalancedEquation,
  unknownLabel,
  unknownTable,
];

// Generated from this folder by `npm run generate`: do not edit.
import type { Rule } from '../rule.ts';
import blankFigure from './blank-figure.ts';
import carriedOverDifferently from './carried-over-differently.ts';
import columnAbsent from './column-absent.ts';
import feeNotInTariff from './fee-not-in-tariff.ts';
import figureJumped from './figure-jumped.ts';
import figuresRepeated from './figures-repeated.ts';
import formSuperseded from './form-superseded.ts';
import formUnrecognised from './form-unrecognised.ts';
import identityConflict from './identity-conflict.ts';
import inForceUnexplained from './in-force-unexplained.ts';
import itemsUnexplained from './items-unexplained.ts';
import nameLeftOver from './name-left-over.ts';
import narrativeMismatch from './narrative-mismatch.ts';
import narrativeSum from './narrative-sum.ts';
import negativeCount from './negative-count.ts';
import noFigure from './no-figure.ts';
import noTextLayer from './no-text-layer.ts';
import notANumber from './not-a-number.ts';
import partsDifferFromWhole from './parts-differ-from-whole.ts';
import periodImplausible from './period-implausible.ts';
import periodUnstated from './period-unstated.ts';
import publishedLate from './published-late.ts';
import readingConflict from './reading-conflict.ts';
import republishedDifferently from './republished-differently.ts';
import rowAbsent from './row-absent.ts';
import rulesBeyondPower from './rules-beyond-power.ts';
import sectionAbsent from './section-absent.ts';
import sectionEmpty from './section-empty.ts';
import sectionOrder from './section-order.ts';
import sectionRenamed from './section-renamed.ts';
import tableAbsent from './table-absent.ts';
import textCopied from './text-copied.ts';
import textWithoutFigures from './text-without-figures.ts';
import unbalancedEquation from './unbalanced-equation.ts';
import unknownLabel from './unknown-label.ts';
import unknownTable from './unknown-table.ts';
import yearLeftOver from './year-left-over.ts';

export const rules: readonly Rule[] = [
  blankFigure,
  carriedOverDifferently,
  columnAbsent,
  feeNotInTariff,
  figureJumped,
  figuresRepeated,
  formSuperseded,
  formUnrecognised,
  identityConflict,
  inForceUnexplained,
  itemsUnexplained,
  nameLeftOver,
  narrativeMismatch,
  narrativeSum,
  negativeCount,
  noFigure,
  noTextLayer,
  notANumber,
  partsDifferFromWhole,
  periodImplausible,
  periodUnstated,
  publishedLate,
  readingConflict,
  republishedDifferently,
  rowAbsent,
  rulesBeyondPower,
  sectionAbsent,
  sectionEmpty,
  sectionOrder,
  sectionRenamed,
  tableAbsent,
  textCopied,
  textWithoutFigures,
  unbalancedEquation,
  unknownLabel,
  unknownTable,
  yearLeftOver,
];

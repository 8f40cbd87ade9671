import { z } from 'zod';
import { FormId, Unit } from '../model/fact.ts';
import { SectionKind } from '../model/report.ts';

const Id = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const Label = z.string().min(1);
const variants = z.array(Label).readonly().default([]);

const Leaf = z
  .strictObject({
    /** The last step of the figure's path. */
    id: Id,
    label: Label,
    /** Other wordings seen in print; each is shown by a sample. */
    variants,
    /** Left out of `sum(group)`. */
    role: z.literal('total').optional(),
    unit: Unit.optional(),
    /** Figures may be below zero (a change against last year). */
    signed: z.literal(true).optional(),
  })
  .readonly();

type Leaf = z.infer<typeof Leaf>;

/** Headings that stand over others. */
export interface HeadingGroup {
  /** A step of the path of every leaf below. */
  readonly id?: string | undefined;
  /** A name for equations only: no step of any path. */
  readonly group?: string | undefined;
  /** Absent where the group is not printed. */
  readonly label?: string | undefined;
  readonly variants: readonly string[];
  readonly children: readonly HeadingNode[];
}
export type HeadingNode = Leaf | HeadingGroup;

const Heading: z.ZodType<HeadingNode> = z.lazy(() => z.union([Leaf, Group]));
const Group = z
  .strictObject({
    id: Id.optional(),
    group: Id.optional(),
    label: Label.optional(),
    variants,
    children: z.array(Heading).min(1).readonly(),
  })
  .readonly();

/** One block of a table with a header line of its own. */
const Part = z
  .strictObject({
    /** The line printed above the block, such as 第二十条第（一）项. */
    heading: Label.optional(),
    columns: z.array(Heading).min(1).readonly(),
    rows: z.array(Heading).min(1).readonly(),
  })
  .readonly();

const Equation = z
  .strictObject({
    id: z.string().regex(/^[a-z]+\/[A-Za-z]+$/),
    /** What auditors call it. */
    name: z.strictObject({ zh: Label, en: Label }).readonly(),
    /** `row`: over the columns of each row; `column`: over the rows of each column. */
    each: z.enum(['row', 'column']),
    /** Paths and `sum(group)` joined by `+`, on both sides of one `=`. */
    relation: z.string(),
  })
  .readonly();

const Table = z
  .strictObject({
    id: Id,
    label: Label,
    section: SectionKind,
    /** What is printed over the label column: no heading of any figure. */
    stub: Label.optional(),
    parts: z.array(Part).min(1).readonly(),
    equations: z.array(Equation).readonly().default([]),
  })
  .readonly();

/** One form: the whole of what a government office prescribed for a span of report years. */
export const FormFile = z
  .strictObject({
    id: FormId,
    notice: Label,
    title: z.strictObject({ zh: Label, en: Label }).readonly(),
    /** Report years for which the form is prescribed; without `to` it still is. */
    years: z.strictObject({ from: z.int(), to: z.int().optional() }).readonly(),
    sections: z.array(z.strictObject({ kind: SectionKind, label: Label, variants }).readonly()).readonly(),
    tables: z.array(Table).readonly(),
  })
  .readonly();
export type FormFile = z.infer<typeof FormFile>;

import { z } from 'zod';

/** What the model has at one path. */
export interface Leaf {
  readonly path: string;
  readonly type: string;
  readonly isNullable: boolean;
  readonly values: readonly string[] | null;
}

type Schema = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, string>> = { string: 'text', integer: 'integer', number: 'double', array: 'json' };

const FORMATS: Readonly<Record<string, string>> = { date: 'date', 'date-time': 'timestamp' };

const schemasOf = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value : []);

const leafOf = ({ type, format, enum: listed, const: single }: Schema, path: string, isNullable: boolean): Leaf => {
  const types = Array.isArray(type) ? type : [type];
  const name = `${types.find((one) => one !== 'null')}`;
  return {
    path,
    type: FORMATS[`${format}`] ?? TYPES[name] ?? 'unknown',
    isNullable: isNullable || types.includes('null'),
    values: (listed ?? (single === undefined ? null : [single])) as readonly string[] | null,
  };
};

/** Objects go one level down; a place, whose shapes differ by format, and lists are one value of JSON. */
const leavesOf = (schema: Schema, path: string, isNullable: boolean): readonly Leaf[] => {
  const alternatives = schemasOf(schema.anyOf ?? schema.oneOf);
  const some = alternatives.filter(({ type }) => type !== 'null');
  const nullable = isNullable || some.length < alternatives.length;
  const [only] = some;
  if (some.length === 1 && only) return leavesOf(only, path, nullable);
  const isPlace = some.length > 2 && path !== '';
  if (isPlace) return [{ path, type: 'json', isNullable: nullable, values: null }];
  if (some.length > 1) return some.flatMap((one) => leavesOf(one, path, path !== '' || nullable));
  if (schema.type === 'object') {
    const required = new Set(schema.required as readonly string[] | undefined);
    return Object.entries(schema.properties as Readonly<Record<string, Schema>>).flatMap(([name, property]) =>
      leavesOf(property, path === '' ? name : `${path}.${name}`, nullable || !required.has(name)),
    );
  }
  return [leafOf(schema, path, nullable)];
};

/** Alternatives of a union are one column, which holds what any of them holds. */
const united = (leaves: readonly Leaf[], alternatives: number): readonly Leaf[] =>
  [...new Set(leaves.map(({ path }) => path))].map((path) => {
    const same = leaves.filter((leaf) => leaf.path === path);
    const lists = same.map(({ values }) => values);
    return {
      path,
      type: same[0]?.type ?? '',
      isNullable: same.length < alternatives || same.some((leaf) => leaf.isNullable),
      values: lists.includes(null) ? null : lists.flatMap((values) => values ?? []),
    };
  });

/** What the model has of one kind, but for what has a table of its own. */
export const modelOf = (schema: z.ZodType, elsewhere: readonly string[]): readonly Leaf[] => {
  const json: Schema = z.toJSONSchema(schema);
  const alternatives = schemasOf(json.anyOf ?? json.oneOf);
  const leaves = leavesOf(json, '', false);
  return united(leaves, Math.max(1, alternatives.length))
    .filter(({ path }) => !elsewhere.some((other) => path === other || path.startsWith(`${other}.`)))
    .toSorted((a, b) => a.path.localeCompare(b.path));
};

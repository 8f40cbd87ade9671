import { child, children, type XmlElement } from '../xml/element.ts';
import { isOn, value, wholeValue } from './xml.ts';

export interface ListLevel {
  /** `w:numFmt`, such as `chineseCounting`. */
  readonly format: string;
  /** `w:lvlText`, such as `（%1）`: %1 stands for the number of the first level. */
  readonly text: string;
  readonly start: number;
  /** Counting starts again below this many upper levels; 0 is never, null after any. */
  readonly restart: number | null;
  /** All numbers decimal, whatever their levels' formats (`w:isLgl`). */
  readonly legal: boolean;
  readonly hidden: boolean;
  /** The paragraph style that this level numbers. */
  readonly styleId: string | undefined;
}

/** What a `w:numId` stands for. */
export interface List {
  /** Equal for all that count on together: LibreOffice splits one list over two numIds. */
  readonly identity: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** By level, where the first paragraph of this numId starts anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

export type Numbering = ReadonlyMap<number, List>;

export function readNumbering(root: XmlElement | undefined): Numbering {
  const definitions = definitionsOf(root);
  return new Map(children(root, 'w:num').map((num) => [Number(num.attributes['w:numId']), list(num, definitions)]));
}

interface Definitions {
  readonly byId: ReadonlyMap<string | undefined, XmlElement>;
  /** By the numbering style that they hold. */
  readonly byStyle: ReadonlyMap<string | undefined, XmlElement>;
}

function definitionsOf(root: XmlElement | undefined): Definitions {
  const all = children(root, 'w:abstractNum');
  return {
    byId: new Map(all.map((one) => [one.attributes['w:abstractNumId'], one])),
    byStyle: new Map(all.map((one) => [value(one, 'w:styleLink'), one])),
  };
}

function list(num: XmlElement, { byId, byStyle }: Definitions): List {
  const named = byId.get(value(num, 'w:abstractNumId'));
  const link = value(named, 'w:numStyleLink');
  // A definition may only point to a numbering style, which another definition holds.
  const definition = (link === undefined ? undefined : byStyle.get(link)) ?? named;
  const overrides = children(num, 'w:lvlOverride');
  return {
    identity: identity(definition),
    levels: new Map([...levels(definition), ...overrides.flatMap(levels)]),
    restarts: new Map(overrides.flatMap(restart)),
  };
}

/** Copies of a definition keep its nsid; lists that look different are different, whatever their nsid. */
function identity(definition: XmlElement | undefined): string {
  const nsid = value(definition, 'w:nsid');
  // Some writers give every list the nsid 0.
  const known = nsid !== undefined && !/^0*$/.test(nsid);
  if (!known) return `abstractNum ${definition?.attributes['w:abstractNumId']}`;
  return `nsid ${nsid} ${levels(definition).map(([, { format, text }]) => `${format} ${text}`)}`;
}

function levels(parent: XmlElement | undefined): readonly (readonly [number, ListLevel])[] {
  return children(parent, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl'] ?? 0), readLevel(level)]);
}

function readLevel(level: XmlElement): ListLevel {
  return {
    format: value(level, 'w:numFmt') ?? 'decimal',
    text: value(level, 'w:lvlText') ?? '',
    // ECMA-376 17.9.25 would have 0 where it is missing; LibreOffice prints 1, and no report means 零、.
    start: wholeValue(level, 'w:start') ?? 1,
    restart: wholeValue(level, 'w:lvlRestart') ?? null,
    legal: isOn(child(level, 'w:isLgl')),
    hidden: isOn(child(child(level, 'w:rPr'), 'w:vanish')),
    styleId: value(level, 'w:pStyle'),
  };
}

function restart(override: XmlElement): readonly (readonly [number, number])[] {
  const start = wholeValue(override, 'w:startOverride');
  return start === undefined ? [] : [[Number(override.attributes['w:ilvl']), start]];
}

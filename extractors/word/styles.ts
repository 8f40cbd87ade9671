import { child, children, type XmlElement } from '../xml/element.ts';
import { isOn, value, wholeValue } from './xml.ts';

/** Where a style puts its paragraphs in a list. */
export interface StyleNumbering {
  readonly numId: number;
  /** Null where the list's level names the style instead (`w:lvl/w:pStyle`). */
  readonly level: number | null;
  readonly styleId: string;
}

/** What a style says that changes what is printed, its ancestors' word included. */
export interface Style {
  /** 1 is the highest; null for body text. */
  readonly headingLevel: number | null;
  readonly numbering: StyleNumbering | null;
  readonly hidden: boolean;
}

export interface Styles {
  /** A paragraph without a style has the default one. */
  paragraph(id: string | undefined): Style;
  /** A run without a style has none. */
  run(id: string | undefined): Style;
}

const PLAIN: Style = { headingLevel: null, numbering: null, hidden: false };
const BODY_TEXT = 9;

export function readStyles(root: XmlElement | undefined): Styles {
  const definitions = children(root, 'w:style');
  const byId = new Map(definitions.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const fallback = definitions.find((style) => isDefaultParagraph(style))?.attributes['w:styleId'];
  const resolved = new Map<string, Style>();
  const find = (id: string | undefined): Style => {
    if (id === undefined) return PLAIN;
    const style = resolved.get(id) ?? resolve(id, byId);
    resolved.set(id, style);
    return style;
  };
  return { paragraph: (id) => find(id ?? fallback), run: find };
}

function isDefaultParagraph({ attributes }: XmlElement): boolean {
  return attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
}

function resolve(id: string, byId: ReadonlyMap<string, XmlElement>): Style {
  const lineage = lineageOf(id, byId);
  // A style that is used but not defined still has its name: converters leave `Heading1` so.
  if (lineage.length === 0) return { ...PLAIN, headingLevel: namedLevel(id) };
  return {
    headingLevel: first(lineage, ownLevel) ?? null,
    numbering: first(lineage, ownNumbering) ?? null,
    hidden: first(lineage, ownHidden) ?? false,
  };
}

/** The style, the one it is based on, and so on. */
function lineageOf(id: string, byId: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const lineage: XmlElement[] = [];
  let style = byId.get(id);
  while (style !== undefined && !lineage.includes(style)) {
    lineage.push(style);
    style = byId.get(value(style, 'w:basedOn') ?? '');
  }
  return lineage;
}

function first<T>(lineage: readonly XmlElement[], read: (style: XmlElement) => T | undefined): T | undefined {
  for (const style of lineage) {
    const found = read(style);
    if (found !== undefined) return found;
  }
  return undefined;
}

function ownLevel(style: XmlElement): number | null | undefined {
  const outline = wholeValue(child(style, 'w:pPr'), 'w:outlineLvl');
  if (outline !== undefined) return outlineLevel(outline);
  return namedLevel(value(style, 'w:name') ?? '') ?? undefined;
}

/** The heading level of a `w:outlineLvl`, which counts from 0 and has 9 for body text. */
export function outlineLevel(outline: number): number | null {
  return outline < BODY_TEXT ? outline + 1 : null;
}

function namedLevel(name: string): number | null {
  if (/^(title|标题)$/i.test(name)) return 1;
  const heading = /^(?:heading|标题)\s*([1-9])$/i.exec(name);
  return heading === null ? null : Number(heading[1]);
}

function ownNumbering(style: XmlElement): StyleNumbering | undefined {
  const properties = child(child(style, 'w:pPr'), 'w:numPr');
  const numId = wholeValue(properties, 'w:numId');
  if (numId === undefined) return undefined;
  return { numId, level: wholeValue(properties, 'w:ilvl') ?? null, styleId: style.attributes['w:styleId'] ?? '' };
}

function ownHidden(style: XmlElement): boolean | undefined {
  const vanish = child(child(style, 'w:rPr'), 'w:vanish');
  return vanish === undefined ? undefined : isOn(vanish);
}

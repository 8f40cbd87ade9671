import { child, element, elements, type XmlElement } from '../xml/element.ts';
import { firstFilled, isPrinted } from './opened.ts';
import type { Styles } from './styles.ts';
import { isOn, value } from './xml.ts';

/** The fonts whose characters mammoth knows to be signs; in other fonts `w:sym` is an ordinary character. */
const SIGN_FONTS = new Set(['Symbol', 'Webdings', 'Wingdings', 'Wingdings 2', 'Wingdings 3']);

type Reading = (node: XmlElement, styles: Styles) => readonly XmlElement[];

const asTab: Reading = () => [element('w:tab')];
/** `id` relates the picture to the part that holds it; a chart has none that could be shown. */
const asPicture: Reading = ({ attributes }) => [
  element('picture', [], { id: attributes['r:embed'] ?? attributes['r:id'] ?? '' }),
];
const asDrawing: Reading = () => [element('picture', [], { id: '' })];

/** By element name; what is not here is a wrapper, or has no text in it. */
const READINGS = new Map<string, Reading>(
  Object.entries({
    'w:r': run,
    'w:t': (node) => [text(printedText(node))],
    'w:tab': asTab,
    'w:ptab': asTab,
    'w:br': (node) => (['page', 'column'].includes(node.attributes['w:type'] ?? '') ? [] : [element('w:br')]),
    'w:cr': () => [element('w:br')],
    'w:noBreakHyphen': () => [text('-')],
    'w:sym': symbol,
    'w:fldChar': fieldCharacter,
    'w:instrText': (node) => [element('w:instrText', [ownText(node)])],
    'm:t': (node) => [element('w:r', [text(ownText(node))])],
    'w:txbxContent': (node) => [node],
    // WordArt of old: the text is an attribute.
    'v:textpath': (node) => [
      element('w:txbxContent', [element('w:p', [element('w:r', [text(node.attributes.string ?? '')])])]),
    ],
    'v:imagedata': asPicture,
    'a:blip': asPicture,
    'c:chart': asDrawing,
    'dgm:relIds': asDrawing,
    'mc:AlternateContent': (node, styles) => firstFilled(node, (alternative) => inlineContent(alternative, styles)),
  } satisfies Readonly<Record<string, Reading>>),
);

/**
 * What a paragraph prints, wrappers opened and hidden text gone: `w:r` with what mammoth reads inside a run;
 * `w:txbxContent` for text boxes; `picture` for pictures.
 */
export function inlineContent(parent: XmlElement, styles: Styles): readonly XmlElement[] {
  return elements(parent)
    .filter(isPrinted)
    .flatMap((node) => (READINGS.get(node.name) ?? inlineContent)(node, styles));
}

function run(node: XmlElement, styles: Styles): readonly XmlElement[] {
  if (isHidden(node, styles) || isStruck(node)) return [];
  const content = inlineContent(node, styles);
  const own = content.filter((one) => !isAnchored(one));
  return [element('w:r', own), ...content.filter(isAnchored)];
}

/** Text boxes and pictures: they stand in a run but are no part of its text. */
export function isAnchored({ name }: XmlElement): boolean {
  return name === 'w:txbxContent' || name === 'picture';
}

function isHidden(node: XmlElement, styles: Styles): boolean {
  const properties = child(node, 'w:rPr');
  const vanish = child(properties, 'w:vanish');
  return vanish === undefined ? styles.run(value(properties, 'w:rStyle')).hidden : isOn(vanish);
}

/** Struck out by hand, as a deletion is by the program that keeps it. */
function isStruck(node: XmlElement): boolean {
  const properties = child(node, 'w:rPr');
  return isOn(child(properties, 'w:strike')) || isOn(child(properties, 'w:dstrike'));
}

function symbol({ attributes }: XmlElement): readonly XmlElement[] {
  const { 'w:font': font = '', 'w:char': code = '' } = attributes;
  if (!/^[0-9a-f]{1,4}$/i.test(code)) return [];
  // Mammoth knows the private characters only in capitals.
  if (SIGN_FONTS.has(font)) return [element('w:sym', [], { 'w:font': font, 'w:char': code.toUpperCase() })];
  return [text(String.fromCodePoint(Number.parseInt(code, 16)))];
}

/** Only a form's check box prints anything by its field character. */
function fieldCharacter(node: XmlElement): readonly XmlElement[] {
  const box = child(child(node, 'w:ffData'), 'w:checkBox');
  const states = box === undefined ? [] : elements(box).filter(({ name }) => /^w:(checked|default)$/.test(name));
  const data = element('w:ffData', [element('w:checkBox', states.map(stateOf))]);
  const type = node.attributes['w:fldCharType'] ?? '';
  return [element('w:fldChar', box === undefined ? [] : [data], { 'w:fldCharType': type })];
}

function stateOf(state: XmlElement): XmlElement {
  return element(state.name, [], { 'w:val': isOn(state) ? '1' : '0' });
}

/** Line breaks in the XML are blanks, and outer blanks count only where they are to be preserved. */
function printedText(node: XmlElement): string {
  const words = ownText(node).replace(/[\t\n]/g, ' ');
  return node.attributes['xml:space'] === 'preserve' ? words : words.replace(/^ +| +$/g, '');
}

function ownText(node: XmlElement): string {
  return node.children.filter((one) => typeof one === 'string').join('');
}

function text(content: string): XmlElement {
  return element('w:t', [content]);
}

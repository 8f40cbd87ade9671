import type { ReadElement } from './mammoth.ts';

/** The text of a paragraph as printed, line breaks as `\n`; footnote and comment marks add nothing. */
export function textOf(paragraph: ReadElement): string {
  return written(paragraph).trim();
}

function written(node: ReadElement): string {
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'checkbox':
      return node.checked ? '☑' : '☐';
    default:
      return (node.children ?? []).map(written).join('');
  }
}

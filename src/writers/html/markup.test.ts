import { describe, expect, test } from 'vitest';
import { html } from './markup.ts';

describe('html', () => {
  test('escapes every text between tags and in attributes', () => {
    expect(html`<p title="${'"\'`&'}">${'<b>'}</p>`.html).toBe('<p title="&quot;&#39;&#96;&amp;">&lt;b&gt;</p>');
  });
  test('leaves what it made itself as it is, alone or in a list', () => {
    expect(html`<ul>${[html`<li>1</li>`, html`<li>2</li>`]}</ul>`.html).toBe('<ul><li>1</li><li>2</li></ul>');
  });
  test('writes controls and marks that reorder text out, but keeps line breaks', () => {
    expect(html`${'a\u0000b\u202e\nc'}`.html).toBe('a\\u0000b\\u202e\nc');
  });
  test('writes nothing for null', () => {
    expect(html`<p>${null}</p>`.html).toBe('<p></p>');
  });
});

/** In XHTML, which begins with an XML prolog, `<td/>` is an empty cell; elsewhere browsers pass over the slash. */
export const isXhtml = (html: string): boolean => /^\s*<\?xml\b/.test(html);

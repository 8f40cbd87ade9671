/**
 * An address that may be fetched: http or https, without credentials and without its fragment; null for any other.
 * @param base what a relative address is relative to
 */
export const webUri = (text: string, base?: URL): URL | null => {
  const trimmed = text.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base?.href)) return null;
  const uri = new URL(trimmed, base);
  if (uri.protocol !== 'http:' && uri.protocol !== 'https:') return null;
  if (uri.username !== '' || uri.password !== '') return null;
  uri.hash = '';
  return uri;
};

const ICON = /icon|logo|\bico\b|qr-?code|ewm|share|button|btn|spacer|blank|arrow|banner|weixin|weibo/i;
/** A scan of a table is larger than this in both directions, in CSS pixels. */
const SMALLEST = 80;

/** A picture that may hold text or a table, as against icons and buttons. Where no size is given it may. */
export const isPicture = ({ src, width, height, style, class: name }: Readonly<Record<string, string>>): boolean => {
  if (ICON.test(`${src?.startsWith('data:') ? '' : (src ?? '')} ${name ?? ''}`)) return false;
  return [size(width, style, 'width'), size(height, style, 'height')].every((pixels) => pixels >= SMALLEST);
};

const size = (attribute: string | undefined, style: string | undefined, side: string): number => {
  const text =
    attribute ?? new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+(?:px|pt)?)(?![%\\w])`).exec(style ?? '')?.[1];
  const pixels = text === undefined || text.includes('%') ? Number.NaN : Number.parseFloat(text);
  return Number.isNaN(pixels) ? SMALLEST : pixels;
};

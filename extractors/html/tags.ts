const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never shown as text, or struck out by a revision. */
export const UNSHOWN = set(
  'script style template noscript iframe object embed applet video audio canvas svg math map button datalist xml title ' +
    'meta link base del s strike rt rp frameset',
);

export const CONTAINERS = set(
  'body div section article main header footer nav aside ul ol dl menu form center fieldset blockquote details figure',
);

/** Begin and end a line of their own. */
export const LINES = set('p li dt dd pre address figcaption caption hr legend summary option td th tr dir');

export const FURNITURE_TAGS = set('nav footer aside menu');

const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|crumbs?|breadcrumbs?|position|location|share|bdshare\w*|social|foot|footer|copyright|sidebar|related|pagination|pager|prev|next|toolbar|search|login|qrcode|ewm|dqwz|friendlinks?|hot|recommend|comments?)(?=$|[\s_\d-])/i;

export const saysFurniture = (name: string, attribs: Readonly<Record<string, string>>): boolean =>
  FURNITURE_TAGS.has(name) || FURNITURE_CLASS.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`);

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

/** By its own attributes; what a style sheet hides is shown. Of a list to choose from, the chosen entry shows. */
export const isHidden = (name: string, attribs: Readonly<Record<string, string>>): boolean =>
  attribs.hidden !== undefined ||
  (attribs.style !== undefined && HIDING.test(attribs.style)) ||
  (name === 'option' && attribs.selected === undefined);

import parser from 'robots-parser';

/** What a host lets us do. */
export interface Robots {
  allows(uri: URL): boolean;
  /** What it asks for between two requests, in ms; 0 where it asks for nothing. */
  readonly delay: number;
}

/** RFC 9309: at least 500 KiB are read; what comes behind is another's page. */
const LONGEST = 512 * 1024;

/** The name that robots.txt may call us by. */
export const ROBOT = 'gouji';

export const EVERYTHING: Robots = { allows: () => true, delay: 0 };

// The types of robots-parser declare a default export; in CommonJS it is the module itself.
type Parse = typeof parser.default;
const parse = parser as unknown as Parse;

export const robotsOf = (uri: URL, bytes: Uint8Array): Robots => {
  const text = new TextDecoder().decode(bytes.subarray(0, LONGEST));
  const rules = parse(uri.href, text);
  return {
    allows: (asked) => rules.isAllowed(asked.href, ROBOT) ?? true,
    delay: (rules.getCrawlDelay(ROBOT) ?? 0) * 1000,
  };
};

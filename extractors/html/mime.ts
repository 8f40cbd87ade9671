/** A part of a MIME message (RFC 2045, 2046); bytes stand one to one for the characters of a text. */
export interface MimePart {
  /** By name in small letters, unfolded. */
  readonly headers: ReadonlyMap<string, string>;
  /** As sent: still encoded for the transfer. */
  readonly body: string;
}

const HEADER = /^([!-9;-~]+):[ \t]*((?:.*)(?:\r?\n[ \t].*)*)\r?\n/;
/** A message of messages of messages: Word nests two. */
const DEEPEST = 5;

/** The headers at the start of a message, and what follows the empty line behind them. */
export const mimePart = (message: string): MimePart => {
  const headers = new Map<string, string>();
  let at = 0;
  for (;;) {
    // A header and its folded lines are short; nothing is looked for in megabytes of picture.
    const [whole, name = '', value = ''] = HEADER.exec(message.slice(at, at + 4096)) ?? [];
    if (whole === undefined) break;
    headers.set(name.toLowerCase(), value.replace(/\r?\n[ \t]+/g, ' ').trim());
    at += whole.length;
  }
  const blank = /^\r?\n/.exec(message.slice(at, at + 2))?.[0].length ?? 0;
  return { headers, body: message.slice(at + blank) };
};

export const mediaTypeOf = ({ headers }: MimePart): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const boundaryOf = ({ headers }: MimePart): string | null => {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '') ?? [];
  return quoted ?? plain ?? null;
};

/** The parts that are no messages of their own, in their order. */
export const leavesOf = (part: MimePart, depth = 0): readonly MimePart[] => {
  const boundary = boundaryOf(part);
  if (!mediaTypeOf(part).startsWith('multipart/') || boundary === null) return [part];
  if (depth >= DEEPEST) return [];
  const pieces = `\n${part.body}`.split(`\n--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => leavesOf(mimePart(piece.replace(/^[ \t]*\r?\n/, '')), depth + 1));
};

const unquoted = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The bytes of a part. */
export const contentOf = ({ headers, body }: MimePart): Buffer => {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1');
};

import { webUri } from '../uri.ts';
import type { PageLinks } from './links.ts';

const MOVES =
  /(?:^|[^\w.])(?:(?:window|self|top|parent|document)\.)*location(?:\.href)?\s*=\s*(['"])([^'"]+)\1|location\.(?:replace|assign)\s*\(\s*(['"])([^'"]+)\3\s*\)/u;

const movedBy = (script: string, base: URL): URL | null => {
  const [, , assigned, , called] = MOVES.exec(script) ?? [];
  const address = assigned ?? called;
  return address === undefined ? null : webUri(address, base);
};

/** Where a page that shows nothing of its own sends its reader: at once, by a script, or through frames. */
export const leadsTo = ({ refresh, scripts, frames, base }: PageLinks): readonly URL[] => {
  if (refresh) return [refresh];
  for (const script of scripts) {
    const to = movedBy(script, base);
    if (to) return [to];
  }
  return frames;
};

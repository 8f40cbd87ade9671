import { decodeText } from '#extractors/encoding/decode';

/** UTF-8, or the GBK of the machine that packed it; backslashes are slashes. Archives say nothing reliable about it. */
export const memberName = (name: Uint8Array): string => decodeText(name).text.replaceAll('\\', '/');

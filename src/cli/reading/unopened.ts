import type { SystemError } from '../../ingestors/system-error.ts';
import type { Unopened } from './told.ts';

export const unopened = (uri: string, { code, message }: SystemError): Unopened => ({
  state: 'unopened',
  uri,
  code,
  message,
});

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { RECOGNITION } from '#model';

/** Calls `began` whenever a picture begins to be recognised in this process. */
export const onRecognition = (began: () => void): { end(): void } => {
  subscribe(RECOGNITION, began);
  return { end: () => void unsubscribe(RECOGNITION, began) };
};

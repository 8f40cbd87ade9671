import type { Limits } from '#model';
import { containerOf } from '../../ingestors/container.ts';
import { type Input, inputNowhere, inputsAgain } from '../../ingestors/index.ts';
import { refused } from '../../ingestors/refused.ts';

/** Finds an input again by its URI. */
export interface Locator {
  /** Members of one archive are asked for in its own order, so that it is walked once. */
  find(uri: string): Promise<Input>;
}

interface Walk {
  readonly container: string;
  readonly inputs: AsyncGenerator<Input>;
}

const inputIn = async ({ inputs }: Walk, uri: string): Promise<Input | null> => {
  for (let next = await inputs.next(); !next.done; next = await inputs.next()) {
    if (next.value.uri === uri) return next.value;
  }
  return null;
};

export const locatorWithin = (limits: Limits): Locator => {
  let current: Walk | null = null;

  const start = async (container: string): Promise<Walk> => {
    // What it holds open is let go.
    void current?.inputs.return(undefined);
    return { container, inputs: await inputsAgain(container, limits) };
  };

  return {
    find: async (uri) => {
      const container = await containerOf(uri);
      if (container === null) return inputNowhere(uri, limits);
      const isGoingOn = current?.container === container;
      if (current === null || !isGoingOn) current = await start(container);
      const found = await inputIn(current, uri);
      if (found !== null) return found;
      current = isGoingOn ? await start(container) : null;
      const again = current === null ? null : await inputIn(current, uri);
      return (
        again ??
        refused(uri, Object.assign(new Error(`${container} no longer holds it`), { code: 'ENOENT', syscall: 'open' }))
      );
    },
  };
};

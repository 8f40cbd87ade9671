import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of the tests' own, and the connections that were made to it. */
export interface Listener {
  readonly origin: string;
  readonly port: number;
  connections(): number;
  close(): Promise<void>;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

/** @param host `127.0.0.1` for one address, `::` for all that this machine has */
export const listen = async (answer: RequestListener, host = '127.0.0.1'): Promise<Listener> => {
  let connections = 0;
  const server = createServer(answer);
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    connections: () => connections,
    close: () => closed(server),
  };
};

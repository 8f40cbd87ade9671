import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to the database that fails at the worst moment. */
export interface Cut {
  readonly address: string;
  /** How often the statement was answered, and nobody got the answer. */
  readonly cuts: () => number;
  close(): Promise<void>;
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const found = server.address();
      resolve(found && typeof found === 'object' ? found.port : 0);
    });
  });

/**
 * Passes everything on, but cuts the connection after a statement was sent: the server has it, and its answer is dropped.
 * @param statement a part of it
 * @param times how often; afterwards everything passes
 * @param every so many of these statements
 */
export const cutAfter = async (statement: string, address: string, times: number, every = 1): Promise<Cut> => {
  const { hostname, port } = new URL(address);
  let met = 0;
  let begun = 0;
  let cuts = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    let isCutting = false;
    client.on('data', (data) => {
      const isMet = data.includes(statement);
      if (isMet) met += 1;
      if (isMet && begun < times && met % every === 0) {
        begun += 1;
        isCutting = true;
        // The answer that comes now is the one that nobody gets.
        database.once('data', () => {
          cuts += 1;
          client.destroy();
        });
      }
      database.write(data);
    });
    database.on('data', (data) => {
      if (!isCutting) client.write(data);
    });
  });
  const through = new URL(address);
  through.port = `${await listening(server)}`;
  return {
    address: through.href,
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

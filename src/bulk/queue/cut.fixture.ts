import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to the database that fails at the worst moment. */
export interface Cut {
  readonly address: string;
  /** How often it did. */
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

/** @param pass passes on, or not, what one connection says and is told */
const wayTo = async (address: string, pass: (client: Socket, database: Socket) => void): Promise<Omit<Cut, 'cuts'>> => {
  const { hostname, port } = new URL(address);
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
    pass(client, database);
  });
  const through = new URL(address);
  through.port = `${await listening(server)}`;
  return {
    address: through.href,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/**
 * Passes everything on, but cuts the connection after a statement was sent: the server has it, and its answer is dropped.
 * @param statement a part of it
 * @param times how often; afterwards everything passes
 * @param every so many of these statements
 */
export const cutAfter = async (statement: string, address: string, times: number, every = 1): Promise<Cut> => {
  let met = 0;
  let begun = 0;
  let cuts = 0;
  const way = await wayTo(address, (client, database) => {
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
  return { ...way, cuts: () => cuts };
};

/** `ReadyForQuery`, outside of a transaction. */
const READY = Buffer.from('Z\0\0\0\x05I', 'latin1');
const FIELDS = 'SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0';
/** `ErrorResponse`, as a backend says farewell. */
const FAREWELL = Buffer.concat([
  Buffer.from('E\0\0\0', 'latin1'),
  Buffer.from([4 + FIELDS.length]),
  Buffer.from(FIELDS),
]);

/**
 * Passes everything on, but ends one connection in the moment in which it is ready.
 * @param which the first is 1
 */
export const endWhenReady = async (address: string, which: number): Promise<Cut> => {
  let connections = 0;
  let cuts = 0;
  const way = await wayTo(address, (client, database) => {
    connections += 1;
    const isMeant = connections === which;
    client.on('data', (data) => database.write(data));
    database.on('data', (data) => {
      if (isMeant && data.includes(READY)) {
        cuts += 1;
        client.end(Buffer.concat([data, FAREWELL]));
      } else client.write(data);
    });
  });
  return { ...way, cuts: () => cuts };
};

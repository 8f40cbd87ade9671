import { afterAll, describe, expect, it } from 'vitest';
import { startServer } from '../../writers/postgres/server.fixture.ts';
import { endWhenReady } from './cut.fixture.ts';
import { EngineConnection, enginePool } from './engine-connection.ts';

const server = await startServer();
afterAll(() => server?.stop());

describe.skipIf(server === null)("the engine's connection", () => {
  it('listens on another client where the first ended before it was listened to', async () => {
    const address = (await server?.database('engine')) ?? '';
    const way = await endWhenReady(address, 1);
    const connection = new EngineConnection(enginePool({ address: way.address, max: 1 }));
    const ends: Error[] = [];
    connection.on('error', (error) => ends.push(error));
    const dead = await connection.getListenClient();
    await expect(dead.query('LISTEN jobs')).rejects.toThrow();
    const alive = await connection.getListenClient();
    await alive.query('LISTEN jobs');
    await connection.close();
    await way.close();
    expect(ends.map(({ message }) => message)).toContain('terminating connection due to administrator command');
  });
});

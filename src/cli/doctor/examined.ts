import type { Health, PartHealth, ReaderHealth } from './health.ts';
import { PARTS, type PartId } from './parts.ts';
import { READERS, type ReaderNeeds } from './readers.ts';

const healthOf = async (id: PartId): Promise<PartHealth> => {
  const { name, remedy, try: tried } = PARTS[id];
  return { name, remedy, found: await tried() };
};

/** Tries every part once, side by side. LibreOffice takes a second or two, the others less. */
export const examined = async (): Promise<Health> => {
  const ids = [...new Set(READERS.flatMap(({ parts }) => parts))];
  const health = new Map(await Promise.all(ids.map(async (id) => [id, await healthOf(id)] as const)));
  const readerHealth = ({ parts, ...reader }: ReaderNeeds): ReaderHealth => {
    const found = parts.flatMap((id) => health.get(id) ?? []);
    return { ...reader, ready: found.every((part) => part.found !== null), parts: found };
  };
  const readers = READERS.map(readerHealth);
  return {
    ready: readers.every(({ ready, weight }) => ready || weight === 'extra'),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    readers,
  };
};

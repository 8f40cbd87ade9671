import type { Limits } from '#model';
import { type Input, inputsAgain, NoSuchPath } from '../../ingestors/index.ts';
import type { OpenMember } from './open-members.ts';

/** A member with what can be read of it, or null where it is no longer there. */
export interface Met {
  readonly member: OpenMember;
  readonly input: Input | null;
}

const byContainer = (members: readonly OpenMember[]): readonly (readonly [string, readonly OpenMember[]])[] => {
  const groups = new Map<string, OpenMember[]>();
  for (const member of members) {
    const group = groups.get(member.container);
    if (group) group.push(member);
    else groups.set(member.container, [member]);
  }
  return [...groups];
};

/** Nothing where nothing is: a share that is not mounted on this machine, or a file that was taken away. */
const inputsIn = async (container: string, limits: Limits): Promise<AsyncIterable<Input> | Iterable<Input>> => {
  try {
    return await inputsAgain(container, limits);
  } catch (error) {
    if (error instanceof NoSuchPath) return [];
    throw error;
  }
};

async function* walkContainer(container: string, members: readonly OpenMember[], limits: Limits): AsyncGenerator<Met> {
  const wanted = new Map(members.map((member) => [member.uri, member]));
  for await (const input of await inputsIn(container, limits)) {
    const member = wanted.get(input.uri);
    if (!member) continue;
    wanted.delete(input.uri);
    yield { member, input };
    if (wanted.size === 0) return;
  }
  for (const member of wanted.values()) yield { member, input: null };
}

/** Opens each container once and gives the members that are wanted of it, in its order. */
export async function* walk(members: readonly OpenMember[], limits: Limits): AsyncGenerator<Met> {
  for (const [container, group] of byContainer(members)) yield* walkContainer(container, group, limits);
}

// Members of teams who have names: the first people of their team.
import { personKey } from '../engine/compile.ts';
import type { Scenario } from '../scenario/schema.ts';

type Member = NonNullable<Scenario['managers'][number]['team']['members']>[number];

/** A member with the place of their manager and the number the engine knows them by. */
interface PlacedMember {
  readonly member: Member;
  readonly manager: number;
  readonly person: number;
}

const known = new WeakMap<Scenario['managers'], readonly PlacedMember[]>();

export function membersOf({ managers }: Pick<Scenario, 'managers'>): readonly PlacedMember[] {
  let all = known.get(managers);
  if (all === undefined) {
    all = managers.flatMap(({ team }, manager) =>
      (team.members ?? []).map((member, place) => ({ member, manager, person: personKey(manager, place) })),
    );
    known.set(managers, all);
  }
  return all;
}

/** The number of the member with this id; null where there is none. */
export const personOf = (scenario: Pick<Scenario, 'managers'>, id: string): number | null =>
  membersOf(scenario).find(({ member }) => member.id === id)?.person ?? null;

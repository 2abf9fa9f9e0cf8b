// Who may come to have which post, as its author has it.
import type { Scenario } from './schema.ts';
import { optionsOf } from './walk.ts';

export interface Appointment {
  readonly post: string;
  /** A candidate, or the member they are; or the member who does it for now. */
  readonly who: string;
}

export function appointments(scenario: Scenario): readonly Appointment[] {
  const atFirst = scenario.managers.flatMap(({ id, acting }) =>
    acting === undefined ? [] : [{ post: id, who: acting }],
  );
  const later = optionsOf(scenario).flatMap(({ thing: { effects = [] } }) =>
    effects.flatMap((e) =>
      e.kind === 'seat'
        ? [e.acting, e.with, ...(e.among ?? [])].flatMap((who) => (who ? [{ post: e.of, who }] : []))
        : [],
    ),
  );
  const all = [...atFirst, ...later];
  const members = new Map((scenario.candidates ?? []).map(({ id, member }) => [id, member]));
  return [...all, ...all.flatMap(({ post, who }) => (members.get(who) ? [{ post, who: members.get(who)! }] : []))];
}

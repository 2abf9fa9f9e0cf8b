// A plain copy to step in place; characters never change and are shared.
import type { Manager, Organisation } from './state.ts';

export function copyOrganisation(o: Organisation): Organisation {
  return {
    ...o,
    managers: o.managers.map(copyManager),
    promises: o.promises.map((p) => ({ ...p })),
    delayed: o.delayed.slice(),
    claims: o.claims.slice(),
  };
}

function copyManager(m: Manager): Manager {
  const team = { ...m.team, people: m.team.people.map((p) => ({ ...p })), vacancies: m.team.vacancies.slice() };
  return { ...m, experience: { ...m.experience }, team };
}

import type { Scenario } from './schema.ts';

/** The manager whose team somebody leads or is a named member of; undefined for everybody else. */
export const teamOf = (managers: Scenario['managers'], id: string): string | undefined =>
  managers.find((manager) => manager.id === id || manager.team.members?.some((member) => member.id === id))?.id;

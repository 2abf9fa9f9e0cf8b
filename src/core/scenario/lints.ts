// What can be seen of choices and wording without playing: advice that only scenarios about leading people need.
import { checkAlikeNames } from './check-alike-names.ts';
import { checkAlternatives } from './check-alternatives.ts';
import { checkDeeds } from './check-deeds.ts';
import { checkFigures } from './check-figures.ts';
import { checkGroupFaults } from './check-group-faults.ts';
import { checkIdeas } from './check-ideas.ts';
import { checkPrecursors } from './check-precursors.ts';
import { checkRightSides } from './check-right-sides.ts';
import { checkRoom } from './check-room.ts';
import { checkTells } from './check-tells.ts';
import { checkTone } from './check-tone.ts';
import { checkVerdicts } from './check-verdicts.ts';
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';
import { textsOf } from './walk.ts';

/** Theirs, whether or not they were looked for. */
export const isLintCode = (code: string): boolean => /^(?:B0\d|T2[4-9])$/.test(code);

export function checkLints(scenario: Scenario): Finding[] {
  const texts = textsOf(scenario);
  return [
    ...checkTone(scenario),
    ...checkTells(scenario),
    ...checkPrecursors(scenario),
    ...checkIdeas(scenario),
    ...checkRightSides(scenario),
    ...checkAlternatives(scenario),
    ...checkVerdicts(scenario, texts),
    ...checkGroupFaults(scenario, texts),
    ...checkRoom(scenario),
    ...checkDeeds(scenario),
    ...checkAlikeNames(scenario),
    ...checkFigures(scenario, texts),
  ];
}

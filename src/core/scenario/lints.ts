// What can be seen of choices and wording without playing: advice that only scenarios about leading people need.
import { checkAlternatives } from './check-alternatives.ts';
import { checkIdeas } from './check-ideas.ts';
import { checkPrecursors } from './check-precursors.ts';
import { checkRightSides } from './check-right-sides.ts';
import { checkTells } from './check-tells.ts';
import { checkTone } from './check-tone.ts';
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';

/** Theirs, whether or not they were looked for. */
export const isLintCode = (code: string): boolean => /^B0\d$/.test(code);

export const checkLints = (scenario: Scenario): Finding[] => [
  ...checkTone(scenario),
  ...checkTells(scenario),
  ...checkPrecursors(scenario),
  ...checkIdeas(scenario),
  ...checkRightSides(scenario),
  ...checkAlternatives(scenario),
];

// T17: the same line in two places of what managers say on Mondays: two would say it in one week, or one twice running.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import type { Scenario } from './schema.ts';
import { placed } from './walk.ts';

/** What is heard: case, spaces and marks make no difference. */
const heard = (line: string): string =>
  line
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where a line stands first. */
interface First {
  readonly id: string;
  readonly band: string;
  /** From 1. */
  readonly line: string;
}

export function checkVoices(scenario: Scenario): Finding[] {
  const known = new Map<string, First>();
  return placed(scenario.managers, ['managers']).flatMap(({ thing: { id, voice = {} }, path }) =>
    Object.entries(voice).flatMap(([band, lines = []]) =>
      lines.flatMap((line, index): Finding[] => {
        const [words, at]: [string, Path] = [heard(line), [...path, 'voice', band, index]];
        const other = known.get(words);
        if (other === undefined) {
          known.set(words, { id, band, line: String(index + 1) });
          return [];
        }
        const args = { band: other.band, line: other.line };
        return [
          other.id === id
            ? { code: 'T17', says: 'own', args, path: at }
            : { code: 'T17', says: 'other', args: { ...args, other: other.id }, path: at },
        ];
      }),
    ),
  );
}

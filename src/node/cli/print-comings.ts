// How often what may come did, as lines: only of what may come otherwise than once and in its weeks.
import type { Comings } from '../../core/lab/comings.ts';
import type { Scenario } from '../../core/scenario/schema.ts';

const column = (value: number, digits = 0): string => value.toFixed(digits).padStart(8);

export function printComings({ moments, signs, pools }: Comings, scenario: Scenario): string[] {
  const eventful = new Set(
    scenario.moments
      .filter(
        ({ when, pool, again_after_weeks: again }) => again ?? pool ?? (when && (when.as_soon || when.chance < 1)),
      )
      .map(({ id }) => id),
  );
  const told = moments.filter(({ id, waited }) => eventful.has(id) || waited > 0);
  if (told.length + signs.length + pools.length === 0) return [];
  return [
    [
      'What comes            met %   times waited %  lost %',
      ...told.map(
        ({ id, met, times, waited, lost }) =>
          `  ${id.padEnd(17)}${column(100 * met)}${column(times, 1)}${column(100 * waited)}${column(100 * lost)}${lost > 0 ? '   in some runs there is no room for it' : ''}`,
      ),
      ...[...pools.map((pool) => ({ ...pool, kind: 'pool' })), ...signs.map((sign) => ({ ...sign, kind: 'sign' }))].map(
        ({ id, met, times, kind }) =>
          `  ${`${kind} ${id}`.padEnd(17)}${column(100 * met)}${column(times, 1)}${met === 0 ? '   never came' : ''}`,
      ),
    ].join('\n'),
  ];
}

// A scenario with one small change made to it.
import type { Effect, Option, Scenario } from '../../scenario/schema.ts';
import type { Edit } from './edits.ts';

/** The scenario itself stays as it is. Throws where the edit is another scenario’s. */
export function applyEdit(scenario: Scenario, edit: Edit): Scenario {
  const change = (old: unknown): unknown =>
    edit.effect === undefined ? edit.to : effectsAfter((old as Option['effects']) ?? [], edit, edit.effect);
  return replaced(scenario, edit.path, change) as Scenario;
}

/** The same value with what lies at the end of `path` changed. */
function replaced(value: unknown, [step, ...rest]: Edit['path'], change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value) && typeof step === 'number' && step < value.length)
    return value.with(step, replaced(value[step], rest, change));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`expected a place for ${step}, got ${JSON.stringify(value)}`);
  const old: unknown = (value as Readonly<Record<string, unknown>>)[step];
  return { ...value, [step]: replaced(old, rest, change) };
}

/** Nothing is left of an effect of 0. */
function effectsAfter(
  effects: readonly Effect[],
  { kind, to }: Edit,
  { index, of, after = 0 }: NonNullable<Edit['effect']>,
): readonly Effect[] {
  if (kind === 'effect_out') return effects.toSpliced(index, 1);
  if (kind === 'effect_new')
    return [
      ...effects,
      { kind: 'level', of, add: Number(to), lasts: false, after_weeks: after, because: 'What somebody tries out.' },
    ];
  return effects.map((effect, n) => (n === index && effect.kind === 'level' ? { ...effect, add: Number(to) } : effect));
}

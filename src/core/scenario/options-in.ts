// The options of a moment and of its steps. Ids are unique in the whole moment, so that `moment.option` names a choice.
import type { Moment, Option, Step } from './schema.ts';

const known = new WeakMap<Moment, readonly Option[]>();

/** All options of a moment, those of its steps after its own. */
export function optionsIn(moment: Moment): readonly Option[] {
  if (moment.steps === undefined) return moment.options;
  const all = known.get(moment) ?? [...moment.options, ...moment.steps.flatMap(({ options }) => options)];
  known.set(moment, all);
  return all;
}

export const stepIn = ({ steps }: Moment, id: string | undefined): Step | null =>
  steps?.find((step) => step.id === id) ?? null;

/** The step whose option it is; null for the moment’s own. */
export const stepOf = ({ steps }: Moment, option: string): Step | null =>
  steps?.find(({ options }) => options.some(({ id }) => id === option)) ?? null;

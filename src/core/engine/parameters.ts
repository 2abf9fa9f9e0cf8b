// The numbers of the weekly equations as a value: a cohort carries the ones it is stepped under, and play has the usual ones.
import * as early from './early-parameters.table.ts';
import * as tables from './parameters.table.ts';

type Numbers<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends number ? number : Numbers<Table[Name]>;
};
/** All tables of parameters.table.ts and early-parameters.table.ts, in their units. */
export type Parameters = Numbers<typeof tables & typeof early>;
type Branch = { readonly [name: string]: number | Branch };

export const USUAL_PARAMETERS: Parameters = { ...tables, ...early };

/** `TARGET.trust.fairness`, `RATE.trustUp` → value, in the parameter's own unit. */
export type ParameterValues = Readonly<Record<string, number>>;

/** Throws for a name that is in no table. */
export function parameterValue(parameters: Parameters, name: string): number {
  let found: number | Branch | undefined = parameters;
  for (const step of name.split('.'))
    found = typeof found === 'object' && Object.hasOwn(found, step) ? found[step] : undefined;
  if (typeof found !== 'number') throw new Error(`expected a parameter, got "${name}"`);
  return found;
}

/** Every parameter with its value, in the order of the tables. */
export function allParameters(parameters: Parameters): ParameterValues {
  const all: Record<string, number> = {};
  const walk = (branch: Branch, path: string): void => {
    for (const [name, value] of Object.entries(branch))
      if (typeof value === 'number') all[path + name] = value;
      else walk(value, `${path}${name}.`);
  };
  walk(parameters, '');
  return all;
}

/** New parameters, these but for `values`. Throws for a name that is in no table. */
export function withChanged(parameters: Parameters, values: ParameterValues): Parameters {
  for (const name of Object.keys(values)) parameterValue(parameters, name);
  const renewed = (branch: Branch, path: string): Branch =>
    Object.fromEntries(
      Object.entries(branch).map(([name, value]) => [
        name,
        typeof value === 'number' ? (values[path + name] ?? value) : renewed(value, `${path}${name}.`),
      ]),
    );
  return renewed(parameters, '') as Parameters;
}

// Names for all numbers of the engine's tables, and a way to run something with other values: for controls and fitting.
import * as tables from '../../engine/parameters.table.ts';

/** `TARGET.trust.fairness`, `RATE.trustUp` → value. */
export type ParameterValues = Readonly<Record<string, number>>;
type Branch = { [name: string]: number | Branch };

/** The engine reads these objects afresh every week, so a value changed here counts from the next week on. */
const ROOT = tables as unknown as Readonly<Record<string, Branch>>;

function leaf(name: string): readonly [Branch, string] {
  const steps = name.split('.');
  const last = steps.pop() ?? '';
  let branch: Branch = ROOT;
  for (const step of steps) {
    const next = Object.hasOwn(branch, step) ? branch[step] : undefined;
    if (typeof next !== 'object') throw new Error(`expected a parameter, got "${name}"`);
    branch = next;
  }
  if (typeof branch[last] !== 'number') throw new Error(`expected a parameter, got "${name}"`);
  return [branch, last];
}

/** Throws for a name that is in no table. */
export function parameterValue(name: string): number {
  const [branch, last] = leaf(name);
  return Number(branch[last]);
}

/** Every parameter with its present value, in the order of the tables. */
export function allParameters(): Record<string, number> {
  const all: Record<string, number> = {};
  const walk = (branch: Branch, path: string): void => {
    for (const [name, value] of Object.entries(branch))
      if (typeof value === 'number') all[`${path}${name}`] = value;
      else if (typeof value === 'object') walk(value, `${path}${name}.`);
  };
  walk(ROOT, '');
  return all;
}

/** Runs `act` with these values and puts the old ones back. `act` must not wait for anything. */
export function withParameters<Result>(values: ParameterValues, act: () => Result): Result {
  const before = Object.keys(values).map((name) => [name, parameterValue(name)] as const);
  const set = (name: string, value: number): void => {
    const [branch, last] = leaf(name);
    branch[last] = value;
  };
  try {
    for (const [name, value] of Object.entries(values)) set(name, value);
    return act();
  } finally {
    for (const [name, value] of before) set(name, value);
  }
}

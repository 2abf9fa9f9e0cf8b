// When each passage is said: by the place of the text that holds it.
import type { Path } from '../../scenario/json-tree.ts';
import { namesFilled } from '../../scenario/placeholders.ts';
import type { Passage, Scenario } from '../../scenario/schema.ts';
import { passagesIn, textsOf } from '../../scenario/walk.ts';

/**
 * When a text is said: `asks` a question (moment and step), `offers` an option, `reply` a choice was made, `look` something is open, `later` and
 * `remembered` after a choice, and the rest by their own names.
 */
export type Said =
  | `asks ${string}`
  | `offers ${string}`
  | `reply ${string}`
  | `look ${string}`
  | `later ${string}`
  | `remembered ${string}`
  | `sign ${string}`
  | `opens ${string}`
  | `away ${string}`
  | `ending ${string}`
  | `debrief ${string}`;

export const asksName = (moment: string, step: string | null): Said => `asks ${moment} ${step ?? ''}`;

export type PassagesSaid = ReadonlyMap<Said, readonly Passage[]>;
const known = new WeakMap<Scenario, PassagesSaid>();

/** The passages in what is said at each time. */
export function passagesSaid(scenario: Scenario): PassagesSaid {
  const before = known.get(scenario);
  if (before !== undefined) return before;
  const passages = new Map(passagesIn(scenario).map(({ thing }) => [thing.id, thing]));
  const found = new Map<Said, Set<Passage>>();
  for (const { thing, path } of passages.size === 0 ? [] : textsOf(scenario))
    for (const name of namesFilled(thing)) {
      const passage = passages.get(name);
      const said = passage === undefined ? null : saidAt(scenario, path);
      if (passage === undefined || said === null) continue;
      found.set(said, (found.get(said) ?? new Set()).add(passage));
    }
  const all = new Map([...found].map(([said, some]) => [said, [...some]] as const));
  known.set(scenario, all);
  return all;
}

/** Null for what no player of a run reads. */
function saidAt(scenario: Scenario, path: Path): Said | null {
  const [part, at, field] = path;
  if (part === 'moments') return saidInMoment(scenario, path);
  if (part === 'signs') return `sign ${scenario.signs?.[Number(at)]?.id ?? ''}`;
  if (part === 'away') return field === 'passages' ? null : `away ${scenario.away?.[Number(at)]?.id ?? ''}`;
  if (part === 'endings') return `ending ${scenario.endings?.[Number(at)]?.id ?? ''}`;
  if (part === 'opens') return `opens ${scenario.opens?.[Number(at)]?.practice ?? ''}`;
  return part === 'debrief' ? `debrief ${String(at)} ${Number(field)}` : null;
}

function saidInMoment({ moments }: Scenario, [, at, ...inside]: Path): Said | null {
  const moment = moments[Number(at)];
  const [field, index, part, n] = inside;
  if (moment === undefined || field === 'passages' || field === 'briefs') return null;
  if (field === 'looks' && part === 'shows') return `look ${moment.id}.${moment.looks?.[Number(index)]?.id ?? ''}`;
  const step = field === 'steps' ? (moment.steps?.[Number(index)] ?? null) : null;
  const inStep = step !== null && part === 'options';
  const options = inStep ? step.options : field === 'options' ? moment.options : null;
  const option = options?.[Number(inStep ? n : index)];
  if (option === undefined) return asksName(moment.id, step?.id ?? null);
  return saidByOption(`${moment.id}.${option.id}`, inside.slice(inStep ? 4 : 2));
}

function saidByOption(choice: string, [field, at, last]: Path): Said {
  if (field === 'text' || field === 'promise') return `offers ${choice}`;
  if (field === 'later') return `later ${choice}.${Number(at)}`;
  return last === 'remembered' ? `remembered ${choice}.${Number(at)}` : `reply ${choice}`;
}

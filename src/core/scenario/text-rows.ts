// Every text with what a translator wants to know of it, in the order in which a player meets it.
import { contextOf, firstWeek, speakerOf } from './text-context.ts';
import { textHash } from './text-hash.ts';
import { textKeys, type TextKey } from './text-keys.ts';
import { turnsOfMoments, type TurnsOfMoments } from './turns-of-moments.ts';
import type { Scenario } from './schema.ts';

export interface TextRow extends TextKey {
  /** Who says it or wrote it, by name; empty where nobody does. */
  readonly speaker: string;
  /** Where it comes, what kind of text it is, who is spoken to, and what its author noted for translators. */
  readonly context: string;
  /** Hash of the text as it is now. */
  readonly stamp: string;
}

/** What stands before the first week and after the last; the weeks lie between. */
const BEFORE = ['title', 'summary', 'you', 'boss', 'peers', 'managers', 'candidates', 'facts', 'passages'];
const AFTER = ['away', 'endings', 'debrief'];
/** Later than any week of a scenario. */
const LAST = 1000;

export function textRows(scenario: Scenario): TextRow[] {
  const turns = turnsOfMoments(scenario);
  const rows = textKeys(scenario).map((key) => ({ key, at: whenMet(key, scenario, turns) }));
  return rows
    .toSorted((one, other) => one.at - other.at)
    .map(({ key }) => ({
      ...key,
      speaker: speakerOf(scenario, key.path),
      context: contextOf(scenario, key.path, turns),
      stamp: textHash(key.text),
    }));
}

/** A number to order by: the first week in which it may be met, everything else around the weeks. */
function whenMet({ path: [part, index] }: TextKey, scenario: Scenario, turns: TurnsOfMoments): number {
  const before = BEFORE.indexOf(String(part));
  if (before >= 0) return before - BEFORE.length;
  if (part === 'moments') return firstWeek(scenario, scenario.moments[Number(index)]?.id ?? '', turns) ?? LAST;
  if (part === 'signs') return (scenario.signs?.[Number(index)]?.weeks?.[0] ?? 1) - 0.25;
  if (part === 'opens') return (scenario.opens?.[Number(index)]?.from ?? 1) - 0.5;
  return LAST + 1 + AFTER.indexOf(String(part));
}

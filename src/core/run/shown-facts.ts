// The numbers that an author lets players see.
import type { Fact } from '../scenario/schema.ts';
import { factValue } from './facts.ts';
import { fill } from './fill.ts';
import { mondayOf, weekOver } from './past.ts';
import type { Run } from './run-state.ts';
import type { FactView } from './scene-view.ts';

type Counted = Extract<Fact, { number: number }>;

const shown = ({ scenario }: Run): readonly Counted[] =>
  (scenario.facts ?? []).flatMap((fact) => ('number' in fact && fact.shown !== undefined ? [fact] : []));

function factView(fact: Counted, before: Run, now: Run): FactView {
  const [was, value] = [Number(factValue(before, fact.id)), Number(factValue(now, fact.id))];
  const unit = fact.unit === undefined ? null : fill(now, fact.unit);
  return { id: fact.id, label: fill(now, fact.shown ?? ''), unit, value, change: value - was };
}

/** On this Monday, against the last one. */
export function factsOfMonday(run: Run): FactView[] {
  const now = mondayOf(run, run.week);
  const before = run.week === 1 ? now : mondayOf(run, run.week - run.scenario.turn_weeks);
  return shown(run).map((fact) => factView(fact, before, now));
}

/** Once all is over, against the first day. */
export function factsAtEnd(run: Run): FactView[] {
  const [start, end] = [mondayOf(run, 1), weekOver(run, run.weeks.length)];
  return shown(run).map((fact) => factView(fact, start, end));
}

// The part of a story that a thing hangs on: the moments and choices that its conditions ask for, and theirs, and what leads to them.
import type { Condition, Moment, Scenario } from '../../scenario/schema.ts';
import { settingsOf } from '../../scenario/fact-truth.ts';
import { optionsIn } from '../../scenario/options-in.ts';
import { partsOf } from '../../scenario/walk.ts';

export interface Slice {
  readonly scenario: Scenario;
  /** In the order of the file. */
  readonly moments: readonly Moment[];
  /** Choices that make a difference; the others of a moment are as one. */
  readonly choices: ReadonlySet<string>;
  /** Choices of which it matters when they were made. */
  readonly dated: ReadonlySet<string>;
}

/** What a slice begins with. */
export interface Roots {
  readonly moments: readonly string[];
  readonly choices: readonly string[];
  readonly conditions: readonly Condition[];
}

export function sliceOf(scenario: Scenario, roots: Roots): Slice {
  const growing = new Growing(scenario);
  for (const id of roots.moments) growing.addMoment(id);
  for (const choice of roots.choices) growing.addChoice(choice, true);
  for (const condition of roots.conditions) growing.addCondition(condition);
  growing.grow();
  return {
    scenario,
    moments: scenario.moments.filter(({ id }) => growing.moments.has(id)),
    choices: growing.choices,
    dated: growing.dated,
  };
}

class Growing {
  readonly moments = new Set<string>();
  readonly choices = new Set<string>();
  readonly dated = new Set<string>();
  private readonly scenario: Scenario;
  private readonly leads = new Map<string, string[]>();
  private readonly toFollow: Moment[] = [];

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    for (const moment of scenario.moments)
      for (const { id, then } of optionsIn(moment))
        if (then !== undefined) this.leads.set(then, [...(this.leads.get(then) ?? []), `${moment.id}.${id}`]);
  }

  addMoment(id: string): void {
    const moment = this.moments.has(id) ? undefined : this.scenario.moments.find((one) => one.id === id);
    if (moment === undefined) return;
    this.moments.add(id);
    this.toFollow.push(moment);
  }

  addChoice(choice: string, dated = false): void {
    this.choices.add(choice);
    if (dated) this.dated.add(choice);
    this.addMoment(choice.split('.')[0] ?? '');
  }

  addCondition(condition: Condition): void {
    for (const { thing } of partsOf({ thing: condition, path: [] })) {
      if ('seen' in thing) this.addMoment(thing.seen);
      if ('looked' in thing) this.addMoment(thing.looked.split('.')[0] ?? '');
      if ('chose' in thing) this.addChoice(thing.chose);
      if ('fact' in thing)
        for (const { chose } of settingsOf(this.scenario).get(thing.fact) ?? []) this.addChoice(chose, true);
      const promise =
        'kept' in thing ? thing.kept : 'broken' in thing ? thing.broken : 'open' in thing ? thing.open : null;
      if (promise !== null) this.addChoice(promise, true);
    }
  }

  /** Until nothing new is asked for. */
  grow(): void {
    for (let moment = this.toFollow.pop(); moment !== undefined; moment = this.toFollow.pop()) {
      if (moment.if !== undefined) this.addCondition(moment.if);
      for (const option of optionsIn(moment)) if (option.if !== undefined) this.addCondition(option.if);
      for (const choice of this.leads.get(moment.id) ?? []) this.addChoice(choice);
    }
  }
}

// A run that is over, as its debrief reads it: with nothing hidden, and each part worked out once, when it is first asked for.
import type { FuturesJob } from '../../core/lab/futures.ts';
import { debriefOf } from '../../core/run/debrief-of.ts';
import type { Debrief } from '../../core/run/debrief.ts';
import { earlierWeek, reportsHeard, weekAsItWas } from '../../core/run/earlier-week.ts';
import { deedWords } from '../../core/run/fill.ts';
import { untranslatedIn } from '../../core/run/fill-names.ts';
import { madeOf } from '../../core/run/moments.ts';
import { beforeChoice } from '../../core/run/past.ts';
import { madeDecisions } from '../../core/run/rewind.ts';
import { stepOf } from '../../core/scenario/options-in.ts';
import type { Run } from '../../core/run/run-state.ts';
import type { Speech } from '../../core/run/view.ts';
import type { Road } from '../ui/debrief/extras.ts';
import type { MapWeek } from '../ui/debrief/map-weeks.ts';

export interface Ended {
  readonly scenario: string;
  readonly title: string;
  readonly speech: Speech;
  readonly seed: number;
  readonly weeks: number;
  readonly figures: Debrief;
  readonly mapWeeks: readonly MapWeek[];
  readonly roads: readonly Road[];
  readonly job: Omit<FuturesJob, 'futures'>;
}

export const mapWeeks = (run: Run): MapWeek[] =>
  run.weeks.flatMap(({ number }) => {
    const seen = earlierWeek(run, number);
    return seen === null ? [] : [{ ...seen, real: weekAsItWas(run, seen), heard: reportsHeard(run, number) }];
  });

/** Every moment decided, or step of one, with the words of all the options it has. */
export function roadsOf(run: Run): Road[] {
  return madeDecisions(run).flatMap(({ index, moment: id, week, title, chosen, arranged }) => {
    const decision = run.decisions[index];
    const made = decision && madeOf(run, decision);
    if (!made) return [];
    const { moment, option } = made;
    const asked = stepOf(moment, option.id)?.options ?? moment.options;
    const choice = run.chosen.find((c) => c.week === week && c.moment === id && c.option === option.id);
    const then = choice === undefined ? run : beforeChoice(run, choice);
    const options = Object.fromEntries(asked.map((o) => [o.id, deedWords(then, o.text, moment.about)]));
    return [{ moment: moment.id, decision: index, week, title, chosen, arranged, options }];
  });
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => (made ??= { it: make() }).it;
}

function read(run: Run): Ended {
  const { scenario, seed, decisions } = run;
  const [figures, weeks, roads] = [once(() => debriefOf(run)), once(() => mapWeeks(run)), once(() => roadsOf(run))];
  return {
    scenario: scenario.id,
    title: scenario.title,
    speech: { language: scenario.language, untranslated: untranslatedIn(scenario) },
    seed,
    weeks: scenario.weeks,
    job: { scenario, seed, decisions },
    get figures() {
      return figures();
    },
    get mapWeeks() {
      return weeks();
    },
    get roads() {
      return roads();
    },
  };
}

const known = new WeakMap<Run, Ended>();

export function endedOf(run: Run): Ended {
  const ended = known.get(run) ?? read(run);
  known.set(run, ended);
  return ended;
}

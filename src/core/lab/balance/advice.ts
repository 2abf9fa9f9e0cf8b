// What can be said of single choices once they have been played: which are no choice at all, and which nobody could judge.
import { allows } from '../../scenario/allowances.ts';
import type { MeasuredCode } from '../../scenario/codes.table.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { mean } from '../statistics.ts';
import { OUTCOMES } from './best.ts';
import type { Offers } from './fast-plays.ts';
import type { Gate } from './gates.ts';
import { about, apart, bestShare, type Question } from './questions.ts';
import type { MomentTraces, PairTraces } from './trace-sums.ts';

export interface Advice {
  readonly code: MeasuredCode;
  /** By ids, as an allowance names it: `board_deck.redo_slides`; the scenario's id where it is about the whole. */
  readonly at: string;
  /** Which of the code's messages. */
  readonly says: string;
  readonly args: Readonly<Record<string, string | number>>;
}

interface Seen {
  readonly questions: readonly Question[];
  readonly traces: readonly MomentTraces[];
  readonly offers: Offers;
  /** Runs that were played by looking ahead. */
  readonly runs: number;
  readonly gates: readonly Gate[];
}

/** Fewer times than this a question is not judged. */
const JUDGED_FROM = 20;
/** So much of an outcome is no difference: a quarter of a point, one person in ten runs, a point of credit. Design choice. */
const NOTHING = { there: 0.25, away: 0.25, trust: 0.25, teamTrust: 0.25, kept: 0.1, credit: 1 } as const;
/** Two levels this far apart at most look alike; points. */
const ALIKE = 1;
const NEARLY_ALL = 0.95;
const HARDLY = 0.05;
const HALF = 0.5;
const MOST_RUNS = 0.9;

/** In the order of the file; without what the author has allowed. */
export function adviceOn(scenario: Scenario, seen: Seen): Advice[] {
  const all = [
    ...seen.questions.flatMap((question) => adviceOnQuestion(question, seen)),
    ...adviceOnSkill(scenario, seen),
  ];
  return all.filter(({ code, at }) => !(scenario.allow ?? []).some((entry) => allows(entry, code, at)));
}

function adviceOnQuestion(question: Question, seen: Seen): Advice[] {
  const dear = neverAffordable(question, seen.offers);
  const { id: at, rows } = question;
  if (rows.length < JUDGED_FROM)
    return [
      ...dear,
      { code: 'B16', at, says: rows.length === 0 ? 'never' : 'few', args: { times: rows.length, runs: seen.runs } },
    ];
  const twins = twinsIn(question, seen.traces);
  const lesser = dominatedIn(question, twins);
  const told = new Set([...twins, ...lesser, ...dear].flatMap(({ at: place }) => place));
  const best = bestAndNever(question, told);
  return [
    ...twins,
    ...lesser,
    ...dear,
    ...best,
    ...untried(question, told),
    ...traceless(question, seen.traces, twins),
  ];
}

function pairsOf({ options, rows }: Question): [string, string][] {
  const had = options.filter(({ id }) => rows.some((row) => row.has(id)));
  return had.flatMap(({ id: one }, n) => had.slice(n + 1).map(({ id: other }): [string, string] => [one, other]));
}

const traced = (
  traces: readonly MomentTraces[],
  { id }: Question,
  one: string,
  other: string,
): PairTraces | undefined =>
  traces
    .find(({ moment }) => moment === id)
    ?.pairs.find(({ options }) => options.includes(one) && options.includes(other));

/** Surely alike in every outcome, and, where it was looked at, in every level of the weeks after. */
function twinsIn(question: Question, traces: readonly MomentTraces[]): Advice[] {
  return pairsOf(question).flatMap(([one, other]): Advice[] => {
    const differs = OUTCOMES.some((of) => {
      const values = apart(question, one, other, of);
      const [low, high] = about(values);
      return values.length < JUDGED_FROM || low < -NOTHING[of] || high > NOTHING[of];
    });
    const later = traced(traces, question, one, other)?.widest ?? [];
    if (differs || later.some(({ by }) => by > ALIKE)) return [];
    return [{ code: 'B10', at: `${question.id}.${other}`, says: 'twins', args: { option: other, other: one } }];
  });
}

/** Another is no dearer, as good in everything in nearly all runs, and surely better in something. */
function dominatedIn(question: Question, twins: readonly Advice[]): Advice[] {
  const { options, id } = question;
  return options.flatMap((option): Advice[] => {
    if (twins.some(({ at }) => at === `${id}.${option.id}`)) return [];
    const better = options.find(
      (other) =>
        other.id !== option.id && other.attention <= option.attention && dominates(question, other.id, option.id),
    );
    if (better === undefined) return [];
    return [
      { code: 'B11', at: `${id}.${option.id}`, says: 'dominated', args: { option: option.id, other: better.id } },
    ];
  });
}

function dominates(question: Question, one: string, other: string): boolean {
  const columns = OUTCOMES.map((of) => ({ of, values: apart(question, one, other, of) }));
  const times = columns[0]!.values.length;
  if (times < JUDGED_FROM) return false;
  const asGood = Array.from({ length: times }, (_, n) =>
    Number(columns.every(({ of, values }) => values[n]! >= -NOTHING[of])),
  );
  return mean(asGood) >= NEARLY_ALL && columns.some(({ of, values }) => about(values)[0] > NOTHING[of]);
}

function neverAffordable({ id, options }: Question, offers: Offers): Advice[] {
  return options.flatMap((option): Advice[] => {
    const { offered, affordable } = offers[`${id}.${option.id}`] ?? { offered: 0, affordable: 0 };
    if (offered < JUDGED_FROM || affordable > HARDLY * offered) return [];
    const share = affordable / offered;
    return [
      {
        code: 'B13',
        at: `${id}.${option.id}`,
        says: 'dear',
        args: { option: option.id, price: option.attention, share },
      },
    ];
  });
}

/** Where one is always best, the others never are: said once. */
function bestAndNever(question: Question, told: ReadonlySet<string>): Advice[] {
  const { id, options, rows } = question;
  const shares = options.map((option) => ({ option: option.id, share: bestShare(question, option.id) }));
  const saturated = shares.find(({ share }) => share >= NEARLY_ALL);
  const times = (option: string): number => rows.filter((row) => row.has(option)).length;
  if (saturated !== undefined && times(saturated.option) >= JUDGED_FROM)
    return [{ code: 'B14', at: `${id}.${saturated.option}`, says: 'saturated', args: saturated }];
  return shares.flatMap(({ option, share }): Advice[] =>
    share > 0 || told.has(`${id}.${option}`) || times(option) < JUDGED_FROM
      ? []
      : [{ code: 'B12', at: `${id}.${option}`, says: 'never', args: { option, times: times(option) } }],
  );
}

/** What could be had in none of the runs that are judged, such as what only a look that costs something brings up. */
function untried({ id, options, rows }: Question, told: ReadonlySet<string>): Advice[] {
  return options.flatMap((option): Advice[] =>
    rows.some((row) => row.has(option.id)) || told.has(`${id}.${option.id}`)
      ? []
      : [{ code: 'B18', at: `${id}.${option.id}`, says: 'untried', args: { option: option.id } }],
  );
}

function traceless(question: Question, traces: readonly MomentTraces[], twins: readonly Advice[]): Advice[] {
  const pairs = traces.find(({ moment }) => moment === question.id)?.pairs ?? [];
  return pairs.flatMap(({ options: [one, other], grave, shown, heard, noticed }): Advice[] => {
    const args = { option: other, other: one };
    const at = `${question.id}.${other}`;
    if (twins.some((twin) => twin.at === at && twin.args['other'] === one)) return [];
    if (grave && Math.min(shown, heard) < MOST_RUNS)
      return [
        {
          code: 'B15',
          at,
          says: shown < heard ? 'grave_unseen' : 'grave_unheard',
          args: { ...args, share: Math.min(shown, heard) },
        },
      ];
    return noticed < HALF ? [{ code: 'B15', at, says: 'unnoticed', args: { ...args, share: noticed } }] : [];
  });
}

function adviceOnSkill({ id: at }: Scenario, { gates }: Seen): Advice[] {
  const skill = gates.find(({ id }) => id === 'skill');
  return skill === undefined || skill.met
    ? []
    : [{ code: 'B17', at, says: 'skill', args: { apart: skill.value.toFixed(2) } }];
}

// A run as a short text: 3~scenario~rules hash~engine revision~seed~decisions and phase~check. The hash pins what the decisions
// mean, the revision what they came to; the phase is the last digit before the check. Texts of version 1 and 2 still open.
import { ENGINE_REVISION } from '../engine/revision.ts';
import { contentHash } from '../scenario/content-hash.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Decision } from './decision.ts';
import { readDecisions, writeDecisions } from './decision-code.ts';
import { readNext, writeEarlier, type EarlierVersion } from './earlier-run-text.ts';
import { turnEnd } from '../scenario/turn.ts';
import { isRefusal } from './refusal.ts';
import { decide, startRun } from './run.ts';
import type { Run } from './run-state.ts';
import { checkOf } from './run-text-check.ts';
import { isRunTextProblem, trouble, type RunTextProblem } from './run-text-problem.ts';
import type { Phase } from './view.ts';

const PHASES: readonly Phase[] = ['opening', 'briefing', 'bet', 'moment', 'plan', 'week', 'away', 'debrief'];
type Version = EarlierVersion | 3;
const VERSIONS: readonly Version[] = [1, 2, 3];
const NEWEST: Version = 3;
const LARGEST_SEED = 0xffffffff;
/** Texts before version 3 don't say; there was no other model. */
const FIRST_ENGINE = 1;

interface RunRecord {
  readonly version: Version;
  readonly scenario: string;
  /** Of the scenario's rules; before version 3 of its words, too. */
  readonly hash: string;
  /** The engine revision it was played with. */
  readonly engine: number;
  readonly seed: number;
  readonly moves: string;
  readonly phase: Phase;
}

export function runText(run: Run): string {
  return writeRun(run, NEWEST);
}

/** The run's text as each version writes it: a text kept for long may be an older one. */
export function everyRunText(run: Run): string[] {
  return VERSIONS.map((version) => writeRun(run, version));
}

function writeRun(run: Run, version: Version): string {
  const { scenario } = run;
  const [phase, seed] = [PHASES.indexOf(run.phase), (run.seed >>> 0).toString(36)];
  if (version !== 3)
    return [version, scenario.id, contentHash(scenario), seed, `${writeEarlier(run, version)}${phase}`].join('~');
  const decided = `${writeDecisions(scenario, run.decisions)}${phase}`;
  const text = [version, scenario.id, run.hash, ENGINE_REVISION, seed, decided].join('~');
  return `${text}~${checkOf(text)}`;
}

const EARLIER = /^([12])~([a-z][a-z0-9_]{1,39})~([0-9a-z]{4,16})~([0-9a-z]{1,7})~([0-9a-zA-Z._-]*)([0-7])$/;
const WHOLE =
  /^(3)~([a-z][a-z0-9_]{1,39})~([0-9a-z]{4,16})~([1-9][0-9]{0,5})~([0-9a-z]{1,7})~([0-9a-zA-Z._-]*)([0-7])~[0-9a-z]{4}$/;

/** Capital and small letters mean different things in a text; something on its way may have made them all alike. */
function notWhole(text: string): RunTextProblem {
  const letters = text === text.toUpperCase() ? 'capital' : text === text.toLowerCase() ? 'small' : null;
  return letters !== null && WHOLE.test(text.toLowerCase()) ? trouble('one_case', { letters }) : trouble('damaged');
}

/** Reads the outside of a run text. Never throws. */
export function readRunText(text: string): RunRecord | RunTextProblem {
  const given = text.trim();
  if (Number(/^(\d+)~/.exec(given)?.[1] ?? 0) > NEWEST) return trouble('newer');
  const [, version, scenario, hash, engine, seed, moves, phase] = WHOLE.exec(given) ?? earlierParts(given);
  if (version === '3' && !given.endsWith(checkOf(given.slice(0, -5)))) return notWhole(given);
  const number = Number.parseInt(seed ?? '', 36);
  const at = PHASES[Number(phase)];
  if (
    scenario === undefined ||
    hash === undefined ||
    moves === undefined ||
    at === undefined ||
    !(number <= LARGEST_SEED)
  )
    return notWhole(given);
  return {
    version: version === '3' ? 3 : version === '2' ? 2 : 1,
    scenario,
    hash,
    engine: Number(engine),
    seed: number | 0,
    moves,
    phase: at,
  };
}

/** In the order of version 3. */
function earlierParts(text: string): readonly (string | undefined)[] {
  const [whole, version, scenario, hash, ...rest] = EARLIER.exec(text) ?? [];
  return [whole, version, scenario, hash, String(FIRST_ENGINE), ...rest];
}

/** Plays a recorded run again. The same text and scenario give the same run, bit for bit, or a problem: never another run. */
export function rebuildRun(scenario: Scenario, text: string): Run | RunTextProblem {
  const record = readRunText(text);
  if (isRunTextProblem(record)) return record;
  const run = replay(scenario, record);
  return isRunTextProblem(run) || writeRun(run, record.version) === text.trim() ? run : trouble('damaged');
}

/**
 * What was decided, also where the engine is another one by now and the run cannot be played again. Only texts before version 3
 * have to be played for it.
 */
export function decisionsIn(scenario: Scenario, record: RunRecord): readonly Decision[] | RunTextProblem {
  const start = startOf(scenario, record);
  if (isRunTextProblem(start) && (start.code !== 'other_engine' || record.version !== 3)) return start;
  if (record.version !== 3) {
    const run = replay(scenario, record);
    return isRunTextProblem(run) ? run : run.decisions;
  }
  const { decisions, whole } = readDecisions(scenario, record.moves);
  return whole ? decisions : trouble('damaged');
}

/** The run at its opening, if `record` is of this scenario and this engine. */
function startOf(scenario: Scenario, record: RunRecord): Run | RunTextProblem {
  if (record.scenario !== scenario.id) return trouble('other_scenario', { scenario: record.scenario });
  const run = startRun(scenario, record.seed);
  const hash = record.version === 3 ? run.hash : contentHash(scenario);
  if (hash !== record.hash) return trouble('scenario_changed');
  if (record.engine === ENGINE_REVISION) return run;
  return trouble('other_engine', { theirs: record.engine, ours: ENGINE_REVISION });
}

function replay(scenario: Scenario, record: RunRecord): Run | RunTextProblem {
  const start = startOf(scenario, record);
  if (isRunTextProblem(start)) return start;
  const run =
    record.version === 3 ? replayTold(start, record.moves) : replayEarlier(start, record.moves, record.version);
  return isRunTextProblem(run) ? run : settleAt(run, record.phase);
}

const senseless = ({ week }: Run): RunTextProblem => trouble('does_not_replay', { week });

function replayTold(start: Run, moves: string): Run | RunTextProblem {
  const { decisions, whole } = readDecisions(start.scenario, moves);
  let run = start;
  for (const decision of decisions) {
    const after = decide(forward(run), decision);
    if (isRefusal(after)) return senseless(run);
    run = after;
  }
  return whole ? run : senseless(run);
}

function replayEarlier(start: Run, moves: string, version: EarlierVersion): Run | RunTextProblem {
  let run = start;
  for (let rest = moves; rest !== '';) {
    const at = forward(run);
    const next = readNext(at, rest, version);
    const after = next === null ? null : decide(at, next.decision);
    if (next === null || after === null || isRefusal(after)) return senseless(run);
    run = after;
    rest = rest.slice(next.length);
  }
  return run;
}

/** Goes on to where the next decision is made. */
function forward(run: Run): Run {
  let at = run;
  while (at.phase === 'briefing' || (at.phase === 'week' && turnEnd(at) < at.scenario.weeks)) at = goOn(at);
  return at;
}

function goOn(run: Run): Run {
  const next = decide(run, { kind: 'continue' });
  return isRefusal(next) ? run : next;
}

function settleAt(run: Run, phase: Phase): Run | RunTextProblem {
  let at = run;
  for (let i = 0; i < 6 && at.phase !== phase; i++) {
    const next = goOn(at);
    if (next === at) break;
    at = next;
  }
  return at.phase === phase ? at : senseless(at);
}

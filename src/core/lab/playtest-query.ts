// A playtest as text: `week=5&choose=board_deck.redo_slides&set=priya.trust:20&seed=7` in an address, the same names as flags of a command.
import { readChoiceId } from '../engine/cause-id.ts';
import { isRunTextProblem, type RunTextProblem } from '../run/run-text-problem.ts';
import { rebuildRun } from '../run/run-text.ts';
import { runTextIn } from '../run/run-text-in.ts';
import { nearestName } from '../scenario/nearest.ts';
import { optionsIn } from '../scenario/options-in.ts';
import type { Scenario } from '../scenario/schema.ts';
import { BOT_NAMES, isBotName } from './bots.ts';
import type { Playtest } from './playtest.ts';
import { levelPaths } from './set-levels.ts';

export const PLAYTEST_KEYS = ['week', 'choose', 'set', 'seed', 'bot', 'run'] as const;
type Key = (typeof PLAYTEST_KEYS)[number];

/** What of it could not be understood; its words are in words/. A run text's own problems have their own. */
export interface PlaytestProblem {
  readonly kind: 'playtest_problem';
  readonly code:
    | 'seed'
    | 'week'
    | 'week_beyond'
    | 'choice'
    | 'moment'
    | 'option'
    | 'setting'
    | 'level'
    | 'points'
    | 'bot'
    | 'no_run'
    | 'run_and';
  readonly args: Readonly<Record<string, string | number>>;
}

export interface PlaytestRead {
  /** Of what could be understood. */
  readonly playtest: Playtest;
  readonly problems: readonly (PlaytestProblem | RunTextProblem)[];
}

/** An address's query, or flags. */
interface Asked {
  get(key: Key): string | null | undefined;
}

type Told = (code: PlaytestProblem['code'], args?: PlaytestProblem['args']) => undefined;

const LARGEST_SEED = 0xffffffff;
/** Enough of what somebody wrote to know it again. */
const SHOWN = 60;
/** More is meant by nobody, and every one is looked for in every week. */
const MOST = 200;

const isAsked = (asked: Asked, key: Key): boolean => (asked.get(key) ?? '').trim() !== '';
const listOf = (text: string): string[] =>
  text
    .split(/[,;\s]+/)
    .filter((word) => word !== '')
    .slice(0, MOST);
const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** Reads what asks for a playtest of this scenario. Never throws. */
export function readPlaytest(asked: Asked, scenario: Scenario): PlaytestRead {
  const problems: (PlaytestProblem | RunTextProblem)[] = [];
  const told: Told = (code, args = {}) => void problems.push({ kind: 'playtest_problem', code, args });
  const text = (key: Key): string => (asked.get(key) ?? '').trim();
  const week = isAsked(asked, 'week') ? readWeek(text('week'), scenario, told) : undefined;
  const set = listOf(text('set')).flatMap((one) => readSetting(one, scenario, told) ?? []);
  const bot = isAsked(asked, 'bot') ? readBot(text('bot'), told) : undefined;
  const choose = listOf(text('choose')).flatMap((one) => readChoice(one, scenario, told) ?? []);
  const seed = isAsked(asked, 'seed') ? readSeed(text('seed'), told) : undefined;
  const playtest: Playtest = {
    seed: seed ?? 1,
    choose,
    set,
    ...(week !== undefined && { week }),
    ...(bot !== undefined && { bot }),
  };
  if (!isAsked(asked, 'run')) return { playtest, problems };
  for (const key of ['seed', 'choose'] as const) if (isAsked(asked, key)) told('run_and', { key });
  const run = runTextIn(text('run'));
  const rebuilt = run === null ? null : rebuildRun(scenario, run);
  if (run === null || rebuilt === null) told('no_run', { said: shown(text('run')) });
  else if (isRunTextProblem(rebuilt)) problems.push(rebuilt);
  else return { playtest: { ...playtest, seed: rebuilt.seed, choose: [], run }, problems };
  return { playtest, problems };
}

function readSeed(said: string, told: Told): number | undefined {
  const seed = Number(said);
  return /^\d{1,10}$/.test(said) && seed <= LARGEST_SEED ? seed : told('seed', { said: shown(said) });
}

function readWeek(said: string, { weeks }: Scenario, told: Told): number | undefined {
  const week = Number(said);
  if (!/^\d{1,9}$/.test(said) || week < 1) return told('week', { said: shown(said) });
  return week <= weeks ? week : told('week_beyond', { week, weeks });
}

function readChoice(said: string, { moments }: Scenario, told: Told): string | undefined {
  const { moment: id, option } = readChoiceId(said);
  if (!/^[^.]+\.[^.]+$/.test(said)) return told('choice', { said: shown(said) });
  const moment = moments.find((m) => m.id === id);
  const ids = moments.map((m) => m.id);
  if (moment === undefined) return told('moment', { said: shown(id), near: nearestName(id, ids) ?? 'none' });
  const options = optionsIn(moment).map((o) => o.id);
  if (options.includes(option)) return said;
  return told('option', {
    said: shown(option),
    moment: id,
    near: nearestName(option, options) ?? 'none',
    options: options.join(', '),
  });
}

function readSetting(said: string, scenario: Scenario, told: Told): Playtest['set'][number] | undefined {
  const [, level = '', number = ''] = /^([^:=]+)[:=]([^:=]+)$/.exec(said) ?? [];
  if (level === '') return told('setting', { said: shown(said) });
  const levels = levelPaths(scenario);
  if (!levels.includes(level)) return told('level', { said: shown(level), near: nearestName(level, levels) ?? 'none' });
  const points = Number(number);
  if (!/^-?\d{1,6}(\.\d{1,6})?$/.test(number) || points < 0 || points > 100)
    return told('points', { level, said: shown(number) });
  return { level, points };
}

function readBot(said: string, told: Told): Playtest['bot'] {
  if (isBotName(said)) return said;
  return told('bot', { said: shown(said), bots: BOT_NAMES.join(', '), near: nearestName(said, BOT_NAMES) ?? 'none' });
}

const partsOf = ({ seed, week, choose, set, run, bot }: Playtest): readonly (readonly [Key, string])[] => [
  ...(week === undefined ? [] : [['week', String(week)] as const]),
  ...(choose.length === 0 ? [] : [['choose', choose.join()] as const]),
  ...(set.length === 0 ? [] : [['set', set.map(({ level, points }) => `${level}:${points}`).join()] as const]),
  ...(run === undefined ? [['seed', String(seed >>> 0)] as const] : [['run', run] as const]),
  ...(bot === undefined ? [] : [['bot', bot] as const]),
];

/** As it stands in an address: nothing in it needs to be escaped. */
export const playtestQuery = (playtest: Playtest): string =>
  partsOf(playtest)
    .map((part) => part.join('='))
    .join('&');

/** As it stands in a command. */
export const playtestFlags = (playtest: Playtest): string =>
  partsOf(playtest)
    .map(([key, value]) => `--${key} ${value}`)
    .join(' ');

// Pages of the authors' manual about moves, practices and levels: what each is, and what the model says comes of it.
import { MOVES } from '../engine/moves.table.ts';
import { PRACTICES } from '../engine/practices.table.ts';
import { LEVEL_NOTES, type LevelId } from '../scenario/level-notes.table.ts';
import { MOVE_NOTES, PRACTICE_NOTES } from '../scenario/move-notes.table.ts';
import { MOVE_IDS, PRACTICE_IDS, STANCES, type MoveId, type PracticeId, type Stance } from '../scenario/vocabulary.ts';
import { ifLevelWere, isMove, kindsScenario, noticed, whatIf, type Difference, type ManagerKind } from './what-if.ts';

/** Which way a move counts when the game looks back. */
const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  micromanage: 'steps in',
  avoid: 'leaves them alone',
  coach: 'coaches',
  direct: 'gives direction',
  delegate: 'hands over',
  systems: 'builds a system',
  openness: 'is open',
};
const KIND_WORDS = { details: 'steps in', developing: 'develops people', elsewhere: 'is spent elsewhere' } as const;

export const levelName = (level: Difference['level']): string =>
  level === 'others' ? 'trust of the others' : LEVEL_NOTES[level].name;

/** Weeks, and pairs of runs: enough for half a point. */
const [WEEKS, PAIRS] = [8, 30];
const TOLD = [1, 4, 8];
/** Rows of a table: what is smaller is left out. */
const MOST_ROWS = 6;

const of = (manager: ManagerKind) => ({ scenario: kindsScenario(), manager, weeks: WEEKS, pairs: PAIRS });

const known = new Map<string, readonly Difference[]>();

function effects(manager: ManagerKind, deed: MoveId | PracticeId): readonly Difference[] {
  const key = `${manager} ${deed}`;
  const found = known.get(key) ?? whatIf({ ...of(manager), deed });
  known.set(key, found);
  return found;
}

const figure = (points: number): string => {
  const rounded = points.toFixed(1);
  return Number(rounded) === 0 ? '0' : rounded.startsWith('-') ? `−${rounded.slice(1)}` : `+${rounded}`;
};
const cells = (adds: readonly number[] | undefined): string[] => TOLD.map((week) => figure(adds?.[week - 1] ?? 0));

/** Side by side: what comes of it with a ready manager, and with one who isn't yet. */
function table(ready: readonly Difference[], unready: readonly Difference[]): string {
  const both = [...noticed(ready), ...noticed(unready)].map(({ level }) => level);
  const most = (level: Difference['level']): number =>
    Math.max(...[ready, unready].flatMap((all) => all.find((one) => one.level === level)?.adds.map(Math.abs) ?? [0]));
  const levels = [...new Set(both)].toSorted((a, b) => most(b) - most(a)).slice(0, MOST_ROWS);
  if (levels.length === 0) return 'Nothing that anybody would notice within eight weeks.';
  const rows = levels.map((level) => {
    const adds = (all: readonly Difference[]) => all.find((one) => one.level === level)?.adds;
    return `| ${[levelName(level), ...cells(adds(ready)), ...cells(adds(unready))].join(' | ')} |`;
  });
  const heads = ['ready', 'not ready'].flatMap((who) => TOLD.map((week) => `${who}, week ${week}`));
  return [`| Points | ${heads.join(' | ')} |`, `| --- |${' ---: |'.repeat(heads.length)}`, ...rows].join('\n');
}

function deedSection(deed: MoveId | PracticeId): string {
  const row = isMove(deed) ? MOVES[deed] : PRACTICES[deed];
  const says = isMove(deed) ? MOVE_NOTES[deed] : PRACTICE_NOTES[deed];
  const counts = isMove(deed) ? STANCE_WORDS[MOVES[deed].stance] : KIND_WORDS[PRACTICES[deed].kind];
  const price = isMove(deed) ? '' : ` Takes ${PRACTICES[deed].cost} of a week’s attention.`;
  return [
    `### \`${deed}\``,
    `${says} Whoever does it *${counts}*; it bears on ${row.ideas.join(' and ')}.${price}`,
    row.why,
    table(effects('capable', deed), effects('new', deed)),
  ].join('\n\n');
}

const MOVES_HEAD = `# Moves and practices

A *move* is what an option means to the game; players only ever read the deed. A *practice* is what planned attention is spent on. This page is
written by \`node tools/write-deed-pages.ts\` from the model itself: each is tried on ${PAIRS} pairs of runs with the same luck, one of them with the deed and one with
nothing done at all, and what stands in the tables is the difference. A move is made once, in week 1, with people watching; a practice once in
every week. *Ready* is a skilled manager with a strong craft and a will of their own, *not ready* somebody new to the post. Points go from 0 to 100, and 50 is usual;
a difference of 4 is small, one of 10 is clear to everybody. What is smaller than half a point is left out.

Try one on a manager of your own with \`npm run -s scenario -- what-if take_over scenarios/friday_deck priya\`. Your own \`effects\` come on top of it.`;

const byStance = (stance: Stance): string =>
  `- *${STANCE_WORDS[stance]}*: ${MOVE_IDS.filter((id) => MOVES[id].stance === stance)
    .map((id) => `[\`${id}\`](#${id})`)
    .join(', ')}`;

export const movesPage = (): string =>
  [
    MOVES_HEAD,
    '## Which way each counts',
    STANCES.map(byStance).join('\n'),
    'None of these is right by itself: stepping in, coaching and leaving alone should each be the better answer somewhere in your scenario.',
    '## Moves',
    ...MOVE_IDS.map(deedSection),
    '## Practices',
    ...PRACTICE_IDS.map(deedSection),
    '',
  ]
    .join('\n\n')
    .trimEnd() + '\n';

/** A middling manager: what moves a level up or down most, four weeks on. */
function moversOf(level: Difference['level']): string {
  const moved = MOVE_IDS.map((id) => ({
    id,
    by: effects('growing', id).find((one) => one.level === level)?.adds[TOLD[1]! - 1] ?? 0,
  }));
  const list = (sign: 1 | -1): string =>
    moved
      .filter(({ by }) => sign * by >= 0.5)
      .toSorted((a, b) => sign * (b.by - a.by))
      .slice(0, 4)
      .map(({ id, by }) => `\`${id}\` (${figure(by)})`)
      .join(', ');
  const [up, down] = [list(1), list(-1)];
  if (up === '' && down === '')
    return 'No single move shifts it by half a point for long; what you do week after week does.';
  return [up && `Goes up most with ${up}.`, down && `Goes down most with ${down}.`].filter(Boolean).join(' ');
}

/** What is set otherwise to see what hangs on it, points: more than anybody would miss. */
const SHIFT = 15;
/** Of these more is worse, as of the others less is. */
const WORSE_HIGH: ReadonlySet<LevelId> = new Set(['strain', 'workload']);

function hangsOn(level: LevelId): string {
  const path =
    level === 'credit'
      ? 'boss.credit'
      : level === 'systems' || level === 'openness'
        ? `organisation.${level}`
        : `growing.${level}`;
  const isHigh = WORSE_HIGH.has(level);
  const all = ifLevelWere(of('growing'), path, isHigh ? SHIFT : -SHIFT);
  const own = all.find((one) => one.level === level);
  const still = (week: number): string => Math.abs(own?.adds[week - 1] ?? 0).toFixed(0);
  const left =
    own === undefined
      ? ''
      : ` Of these ${SHIFT} points, ${still(4)} are left after four weeks and ${still(8)} after eight.`;
  const rest = noticed(all.filter((one) => one.level !== level)).slice(0, 4);
  const told = rest.map((one) => `${levelName(one.level)} ${figure(one.adds[7] ?? 0)}`);
  const means = told.length === 0 ? 'little else moves that you would notice.' : `by week 8: ${told.join(', ')}.`;
  return `If it is ${SHIFT} points ${isHigh ? 'higher' : 'lower'} on the first day and nobody does anything, ${means}${left}`;
}

const levelSection = (level: LevelId): string =>
  [
    `### \`${level}\``,
    LEVEL_NOTES[level].says,
    ...(level === 'openness' ? [] : [moversOf(level)]),
    hangsOn(level),
  ].join('\n\n');

const LEVELS_HEAD = `# Levels

What conditions ask about and effects change, as in \`priya.trust\`. All go from 0 to 100 and 50 is usual; players never see the numbers, they see faces, words and what
happens. This page is written by \`node tools/write-deed-pages.ts\` from the model: with a middling manager, over eight weeks, ${PAIRS} pairs of runs
with the same luck, against nothing done. Behind each move stands what it still adds after four weeks.

Left alone, nearly every level drifts back to what is usual for that person: one deed rarely lasts. What is done week after week does, and so does an effect
with \`lasts\`.`;

export const levelsPage = (): string =>
  [LEVELS_HEAD, ...(Object.keys(LEVEL_NOTES) as LevelId[]).map(levelSection), ''].join('\n\n').trimEnd() + '\n';

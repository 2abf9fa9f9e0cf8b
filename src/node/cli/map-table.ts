// A map of a story in the terminal: which moment may come when, and which choice brings which. No meaning by colour.
import type { Arrow, Cell, CellVerdict, MomentRow, StoryMap } from '../../core/lab/reach/story-map.ts';

const SIGNS: Readonly<Record<CellVerdict, string>> = { sure: '●', possible: '○', unseen: '?', never: '·' };
const KEY = '● in every run   ○ in some runs   ? not ruled out, and not seen   · never';

export const weekName = ({ from, to }: StoryMap['turns'][number]): string =>
  from === to ? `${from}` : `${from}–${to}`;

export function printMap(map: StoryMap): string {
  const { turns, moments } = map;
  const names = turns.map(weekName);
  const [first, each] = [
    Math.max(6, ...moments.map(({ id }) => id.length)),
    Math.max(...names.map((name) => name.length)) + 2,
  ];
  const head = `${'Week'.padEnd(first)}${names.map((name) => name.padStart(each)).join('')}`;
  const rows = moments.map(
    ({ id, cells }) => `${id.padEnd(first)}${cells.map(({ verdict }) => SIGNS[verdict].padStart(each)).join('')}`,
  );
  return [heading(map), [head, ...rows].join('\n'), KEY, ...followUps(map)].join('\n\n');
}

const heading = ({ scenario, runs }: StoryMap): string => `${scenario}: when each moment may come, ${runs} runs played`;

function followUps({ arrows }: StoryMap): string[] {
  if (arrows.length === 0) return [];
  return [['What brings what', ...arrows.map((arrow) => `  ${arrowWords(arrow)}`)].join('\n')];
}

const arrowWords = ({ from, option, to }: Arrow): string => `${from}.${option} → ${to}`;

/** The same week by week. */
export function printMapList(map: StoryMap): string {
  const weeks = map.turns.map((turn, at) => {
    const here = map.moments.filter(({ cells }) => cells[at] !== undefined && cells[at].verdict !== 'never');
    const rows = here.map((row) => `  ${row.id.padEnd(24)}${cellWords(row.cells[at]!, map.runs)}`);
    return [
      `${turn.from === turn.to ? 'Week' : 'Weeks'} ${weekName(turn)}`,
      ...(rows.length === 0 ? ['  nothing'] : rows),
    ].join('\n');
  });
  const never = map.moments.filter(isNever);
  return [
    heading(map),
    ...weeks,
    ...(never.length === 0 ? [] : [['Never', ...never.map(({ id }) => `  ${id}`)].join('\n')]),
    ...followUps(map),
  ].join('\n\n');
}

const isNever = ({ cells }: MomentRow): boolean => cells.every(({ verdict }) => verdict === 'never');

export function cellWords({ verdict, came }: Cell, runs: number): string {
  if (verdict === 'sure') return 'in every run';
  if (verdict === 'never') return 'never';
  if (verdict === 'unseen') return 'not ruled out, and not seen';
  if (came === runs) return `in all ${runs} runs, though that isn’t proved`;
  const share = Math.round((100 * came) / runs);
  return share === 0 ? 'in less than 1 % of runs' : `in ${share} % of runs`;
}

// What a translator wants to know of a text, in plain English whatever the scenario's language: who says it, where it comes, what it is.
import type { Path } from './json-tree.ts';
import { landsOnManager, replierOf } from './replier.ts';
import type { Moment, Option, Scenario } from './schema.ts';
import { TEXT_KINDS } from './text-kinds.table.ts';
import { weeksOfTurn } from './turn.ts';
import type { TurnsOfMoments } from './turns-of-moments.ts';

/** Every thing on the way to a place, the scenario first. */
function thingsOn(scenario: Scenario, path: Path): unknown[] {
  let thing: unknown = scenario;
  return [scenario, ...path.map((step) => (thing = Reflect.get(Object(thing), step)))];
}

const field = (thing: unknown, name: string): string | undefined => {
  const value: unknown = Reflect.get(Object(thing), name);
  return typeof value === 'string' ? value : undefined;
};

/** Only the names of fields: `moments.options.text`. */
const pattern = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

const endsWith = (whole: string, end: string): boolean => whole === end || whole.endsWith(`.${end}`);

export const rowOfText = (path: Path): (typeof TEXT_KINDS)[number] | undefined => {
  const whole = pattern(path);
  return TEXT_KINDS.find(([end]) => (end.includes('.') ? endsWith(whole, end) : whole === end));
};

/** By id, everybody who has a name; empty for groups and strangers. */
function nameOf({ boss, peers = [], managers, candidates = [] }: Scenario, id: string | undefined): string {
  const members = managers.flatMap(({ team }) => team.members ?? []);
  return [boss, ...peers, ...managers, ...members, ...candidates].find((one) => one.id === id)?.name ?? '';
}

const momentAt = ({ moments }: Scenario, [part, index]: Path): Moment | undefined =>
  part === 'moments' ? moments[Number(index)] : undefined;

/** Who says it or wrote it, by name; empty where it is only told. */
export function speakerOf(scenario: Scenario, path: Path): string {
  const things = thingsOn(scenario, path);
  const whole = pattern(path);
  const moment = momentAt(scenario, path);
  if (endsWith(whole, 'options.text') || endsWith(whole, 'promise.text')) return 'the player';
  if (endsWith(whole, 'options.reply')) return moment ? replierIn(scenario, moment, things.at(-2) as Option) : '';
  if (whole.startsWith('managers.voice')) return field(things[2], 'name') ?? '';
  if (endsWith(whole, 'lines.text')) return field(things.at(-2), 'who') ?? '';
  if (/(?:documents|shows)\.text$/.test(whole)) return field(things.at(-2), 'from') ?? field(things.at(-2), 'by') ?? '';
  if (/^moments\.(?:steps\.)?(?:room_)?text$/.test(whole))
    return nameOf(scenario, field(things.at(-2), 'from') ?? moment?.from);
  return '';
}

const replierIn = (scenario: Scenario, moment: Moment, option: Option): string =>
  nameOf(scenario, replierOf(moment, option, landsOnManager(scenario, moment, option)));

/** One line: where, what, about whom, and the author's notes for translators. */
export function contextOf(scenario: Scenario, path: Path, turns: TurnsOfMoments): string {
  const notes = thingsOn(scenario, path)
    .slice(path[0] === 'title' ? 0 : 1)
    .flatMap((thing) => field(thing, 'note_translators') ?? []);
  const where = [whereOf(scenario, path, turns), rowOfText(path)?.[1], aboutWhom(scenario, path)].filter(Boolean);
  return [where.join(' · '), ...notes.map((note) => `Note: ${note}`)].join(' — ');
}

function whereOf(scenario: Scenario, path: Path, turns: TurnsOfMoments): string {
  const moment = momentAt(scenario, path);
  if (moment) {
    const week = firstWeek(scenario, moment.id, turns);
    return `${week === null ? 'Some week' : `Week ${week}`}, “${moment.title}”`;
  }
  if (path[0] === 'passages') return `Passage “${String(field(thingsOn(scenario, path)[2], 'id'))}”`;
  const week = path[0] === 'signs' ? scenario.signs?.[Number(path[1])]?.weeks?.[0] : undefined;
  return week === undefined ? '' : `Week ${week}`;
}

function aboutWhom(scenario: Scenario, path: Path): string {
  const thing = thingsOn(scenario, path)[2];
  const list = String(path[0]);
  const own = ['managers', 'peers', 'candidates'].includes(list) ? field(thing, 'name') : undefined;
  const about = own ?? nameOf(scenario, field(thing, 'about'));
  return about === '' || path.at(-1) === 'name' ? '' : `about ${about}`;
}

/** Null for a moment that no week has and no other leads to. */
export function firstWeek(scenario: Scenario, moment: string, turns: TurnsOfMoments): number | null {
  const possible = [...(turns.get(moment) ?? [])];
  return possible.length === 0 ? null : weeksOfTurn(scenario, Math.min(...possible)).from;
}

// The leave as it is told: each week its own sentences, none of them twice, and what has piled up by then.
import type { Beat, ManagerView, RunView } from '../../../core/run/view.ts';
import { listed } from '../text/formats.ts';
import type { TextOf, Translate } from '../text/text.ts';
import { nameOfWhom } from './beat-sentence.ts';
import { called } from './called.ts';
import {
  BY_WEIGHT,
  GOOD,
  headOf,
  HEADS,
  NEVER_DROPPED,
  OF_ONE,
  PARTINGS,
  stockOf,
  topicOf,
  topicOfMood,
  type Topic,
} from './leave-topics.ts';

export type LeaveText = TextOf<'leave'>;
interface LeaveLine {
  readonly topic: Topic;
  /** Manager ids, each once. */
  readonly who: readonly string[];
  readonly beats: readonly Beat[];
  readonly text: string;
}
export interface LeaveWeek {
  /** Ours, where the author gave the week none. */
  readonly heading: string;
  /** Told above everything, the author's scenes too: a manager who resigns or has gone. */
  readonly first: readonly LeaveLine[];
  readonly lines: readonly LeaveLine[];
  /** Questions that lie there by the end of the week, by whose they are. */
  readonly desk: readonly { readonly manager: ManagerView; readonly count: number }[];
  /** Whose notice lies there, given while you were away. */
  readonly envelopes: readonly ManagerView[];
  /** Who has left since the leave began, managers among them. */
  readonly gone: number;
  /** The managers among them. */
  readonly goneManagers: readonly ManagerView[];
}
type Week = RunView['awayWeeks'][number];
interface Words {
  readonly t: Translate;
  readonly words: LeaveText;
}

/** Lines beside none, one and two scenes of the author's. */
const LINES = [3, 2, 1] as const;

/** What could be told of a week: who it is about, and the beats behind it. */
interface Matter {
  readonly topic: Topic;
  readonly who: readonly string[];
  readonly beats: readonly Beat[];
}
/** What has been told so far, and what has come together. */
interface SoFar {
  readonly week: number;
  readonly used: ReadonlyMap<string, number>;
  /** In which week each topic was told last. */
  readonly last: ReadonlyMap<Topic, number>;
  /** How often each manager has been told about. */
  readonly heard: ReadonlyMap<string, number>;
  readonly totals: Readonly<Record<'left' | 'gave_notice', number>>;
  /** Managers who have resigned and are still there, and who have gone: ids. */
  readonly resigned: readonly string[];
  readonly departed: readonly string[];
}
const NOTHING: SoFar = {
  week: 0,
  used: new Map(),
  last: new Map(),
  heard: new Map(),
  totals: { left: 0, gave_notice: 0 },
  resigned: [],
  departed: [],
};

const plus = <Key>(counts: ReadonlyMap<Key, number>, keys: readonly Key[]): ReadonlyMap<Key, number> => {
  const next = new Map(counts);
  for (const key of keys) next.set(key, (next.get(key) ?? 0) + 1);
  return next;
};

const count = (beats: readonly Beat[], kind: Beat['kind']): number => beats.filter((b) => b.kind === kind).length;

/** What has come together by the end of that week, before it is told. */
function grown(before: SoFar, { beats }: Week): SoFar {
  const of = (kind: Beat['kind']): string[] => beats.flatMap((b) => (b.kind === kind ? [b.manager] : []));
  const departed = [...before.departed, ...of('manager_left')];
  const settled = new Set([...departed, ...of('manager_stays')]);
  return {
    ...before,
    week: before.week + 1,
    totals: {
      left: before.totals.left + count(beats, 'left'),
      gave_notice: before.totals.gave_notice + count(beats, 'gave_notice'),
    },
    resigned: [...new Set([...before.resigned, ...of('manager_notice')])].filter((id) => !settled.has(id)),
    departed,
  };
}

function mattersOf({ beats, managers }: Week): readonly Matter[] {
  const stuck = new Set(beats.filter(({ kind }) => kind === 'stalled').map(({ manager }) => manager));
  const found = new Map<Topic, Beat[]>();
  for (const beat of beats) {
    const topic = topicOf(beat);
    // Who is stuck waits, whatever else they ask: the desk counts it.
    if (topic === null || (topic === 'asked' && stuck.has(beat.manager))) continue;
    found.set(topic, [...(found.get(topic) ?? []), beat]);
  }
  const told = [...found].map(([topic, of]) => ({ topic, beats: of, who: [...new Set(of.map((b) => b.manager))] }));
  const others = managers.filter(({ id }) => !told.some(({ topic, who }) => who.includes(id) && !GOOD.has(topic)));
  const there = others.filter(({ vacant }) => !vacant);
  return [...told, ...there.map(({ id, mood }) => ({ topic: topicOfMood(mood), who: [id], beats: [] }))];
}

/** What was told last week comes after the rest, and so does whom we hear of often. */
function inOrder(matters: readonly Matter[], before: SoFar): readonly Matter[] {
  const rank = ({ topic, who }: Matter): number => {
    const stale = before.last.get(topic) === before.week - 1 ? BY_WEIGHT.length : 0;
    const heard = who.reduce((sum, id) => sum + (before.heard.get(id) ?? 0), 0) / who.length;
    return BY_WEIGHT.indexOf(topic) + stale + heard / 100;
  };
  return matters.toSorted((a, b) => rank(a) - rank(b));
}

/** Who speaks in a scene of the author's, or is called by name in one. */
const inScenesOf = ({ scenes, managers }: Week): readonly string[] => [
  ...scenes.flatMap(({ speaker }) => speaker?.id ?? []),
  ...managers.flatMap(({ id, short }) =>
    scenes.some(({ text, title }) => hasWord(`${title} ${text}`, short)) ? id : [],
  ),
];

const hasWord = (text: string, word: string): boolean =>
  text
    .split(/[^\p{L}\p{M}]+/u)
    .join(' ')
    .includes(word);

/** Ours might contradict what the author tells of somebody that week; people who leave a team do not. */
const besideScenes = (matters: readonly Matter[], inScenes: readonly string[]): readonly Matter[] =>
  matters.flatMap((matter) => {
    if (PARTINGS.has(matter.topic) || NEVER_DROPPED.has(matter.topic)) return [matter];
    const who = matter.who.filter((id) => !inScenes.includes(id));
    return who.length === 0 ? [] : [{ ...matter, who, beats: matter.beats.filter((b) => who.includes(b.manager)) }];
  });

/** Of the like, one a week is enough. */
const isLike = (a: Topic, b: Topic): boolean =>
  a === b || [OF_ONE, PARTINGS].some((alike) => alike.has(a) && alike.has(b));

/** The heaviest first, beside it what goes well without you, then the rest. */
function chosen(ordered: readonly Matter[], room: number): readonly Matter[] {
  const firsts = ordered.filter(({ topic }, at) => ordered.findIndex((one) => isLike(one.topic, topic)) === at);
  const bad = firsts.find(({ topic }) => !GOOD.has(topic));
  const good = firsts.find(({ topic }) => GOOD.has(topic));
  const pair = [bad, good].flatMap((one) => one ?? []);
  return [...pair, ...firsts.filter((one) => !pair.includes(one))].slice(0, room);
}

/** Somebody who is no manager of the player's. */
function toWhom(id: string, beats: readonly Beat[], managers: readonly ManagerView[], t: Translate): string {
  const beat = beats.find(({ manager }) => manager === id);
  return beat === undefined ? id : nameOfWhom(beat, managers, t);
}

function lineOf(matter: Matter, before: SoFar, { managers }: Week, { t, words }: Words): LeaveLine | null {
  const { topic, who, beats } = matter;
  const { once, beyond } = stockOf(topic);
  const key = once[before.used.get(topic) ?? 0] ?? beyond;
  if (key === undefined) return null;
  const nameOf = (id: string): string => {
    const manager = managers.find((one) => one.id === id);
    if (manager === undefined) return toWhom(id, beats, managers, t);
    return topic === 'manager_left' ? manager.short : called(manager, t);
  };
  const names = who.map(nameOf);
  const isEverybody = who.length > 2 && who.length === managers.length;
  const text = words(key, {
    names: isEverybody ? words('leave.all', { count: who.length }) : listed(t.locale, names),
    managers: who.length,
    teams: listed(
      t.locale,
      names.map((name) => words('leave.team', { name })),
    ),
    count: beats.length,
    total: topic === 'left' ? before.totals.left : before.totals.gave_notice,
    waiting: managers.reduce((sum, { waiting }) => sum + waiting, 0),
    weeks: before.week,
    week: before.week,
  });
  return { topic, who, beats, text };
}

function headingOf(matters: readonly Matter[], before: SoFar, words: LeaveText) {
  const heaviest = headOf(
    matters.toSorted((a, b) => BY_WEIGHT.indexOf(a.topic) - BY_WEIGHT.indexOf(b.topic))[0]?.topic,
  );
  // What goes a little worse beside what goes well is no headline.
  const kind = heaviest === 'down' && matters.some(({ topic }) => GOOD.has(topic)) ? 'quiet' : heaviest;
  const key = HEADS[kind][before.used.get(`head ${kind}`) ?? 0];
  return { used: `head ${kind}`, heading: words(key ?? 'leave.head_long', { week: before.week }) };
}

function tellWeek(before: SoFar, week: Week, told: Words): { readonly week: LeaveWeek; readonly after: SoFar } {
  const now = grown(before, week);
  const inScenes = inScenesOf(week);
  const room = LINES[Math.min(week.scenes.length, 2)] ?? 1;
  const ordered = inOrder(besideScenes(mattersOf(week), inScenes), now);
  const first = ordered
    .filter(({ topic }) => NEVER_DROPPED.has(topic))
    .flatMap((m) => lineOf(m, now, week, told) ?? []);
  const rest = ordered.filter(({ topic }) => !NEVER_DROPPED.has(topic));
  const lines = linesOf(rest, Math.max(0, room - first.length), now, week, told);
  const hasTitle = week.scenes[0]?.title != null;
  const { used, heading } = headingOf([...first, ...lines], now, told.words);
  const after: SoFar = {
    ...now,
    used: plus(now.used, [...[...first, ...lines].map(({ topic }) => topic), ...(hasTitle ? [] : [used])]),
    last: new Map([...now.last, ...lines.map(({ topic }) => [topic, now.week] as const)]),
    heard: plus(now.heard, [...lines.flatMap(({ who }) => who), ...inScenes]),
  };
  // As the map and the list have it.
  const desk = week.managers.flatMap((manager) => (manager.waiting === 0 ? [] : [{ manager, count: manager.waiting }]));
  const named = (ids: readonly string[]): ManagerView[] => week.managers.filter(({ id }) => ids.includes(id));
  const [envelopes, goneManagers] = [named(now.resigned), named(now.departed)];
  const gone = now.totals.left + now.departed.length;
  return { week: { heading, first, lines, desk, envelopes, gone, goneManagers }, after };
}

/** Where a topic has no sentence left, the next one is told. */
function linesOf(ordered: readonly Matter[], room: number, now: SoFar, week: Week, told: Words): readonly LeaveLine[] {
  const can = ordered.filter((matter) => lineOf(matter, now, week, told) !== null);
  return chosen(can, room).flatMap((matter) => lineOf(matter, now, week, told) ?? []);
}

/** Every week of the leave, oldest first. */
export function leaveWeeks(weeks: RunView['awayWeeks'], t: Translate, words: LeaveText): readonly LeaveWeek[] {
  let soFar = NOTHING;
  return weeks.map((week) => {
    const { week: told, after } = tellWeek(soFar, week, { t, words });
    soFar = after;
    return told;
  });
}

/** As it is spoken while that week plays: a line when the first of its beats is felt; empty where it is no news. */
export const leaveSaid = ({ first, lines }: LeaveWeek, beat: Beat): string =>
  [...first, ...lines].find(({ beats }) => beats[0] === beat)?.text ?? '';

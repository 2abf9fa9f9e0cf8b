// The leave as it is told: each week its own sentences, none of them twice, and what has piled up by then.
import type { Beat, ManagerView, RunView } from '../../../core/run/view.ts';
import { listed } from '../text/formats.ts';
import type { TextOf, Translate } from '../text/text.ts';
import { called } from './called.ts';
import {
  BY_WEIGHT,
  GOOD,
  headOf,
  HEADS,
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
  readonly lines: readonly LeaveLine[];
  /** Questions that lie there by the end of the week, by whose they are. */
  readonly desk: readonly { readonly manager: ManagerView; readonly count: number }[];
  /** Who has left since the leave began, managers among them. */
  readonly gone: number;
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
  readonly totals: Readonly<Record<'left' | 'gave_notice' | 'manager_left', number>>;
}
const NOTHING: SoFar = {
  week: 0,
  used: new Map(),
  last: new Map(),
  heard: new Map(),
  totals: { left: 0, gave_notice: 0, manager_left: 0 },
};

const plus = <Key>(counts: ReadonlyMap<Key, number>, keys: readonly Key[]): ReadonlyMap<Key, number> => {
  const next = new Map(counts);
  for (const key of keys) next.set(key, (next.get(key) ?? 0) + 1);
  return next;
};

const count = (beats: readonly Beat[], kind: Beat['kind']): number => beats.filter((b) => b.kind === kind).length;

/** What has come together by the end of that week, before it is told. */
const grown = (before: SoFar, { beats }: Week): SoFar => ({
  ...before,
  week: before.week + 1,
  totals: {
    left: before.totals.left + count(beats, 'left'),
    gave_notice: before.totals.gave_notice + count(beats, 'gave_notice'),
    manager_left: before.totals.manager_left + count(beats, 'manager_left'),
  },
});

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
  return [...told, ...others.map(({ id, mood }) => ({ topic: topicOfMood(mood), who: [id], beats: [] }))];
}

/** What was told last week comes after the rest, and so does whom we hear of often, or whom a scene is about. */
function inOrder(matters: readonly Matter[], before: SoFar, inScenes: readonly string[]): readonly Matter[] {
  const rank = ({ topic, who }: Matter): number => {
    const stale = before.last.get(topic) === before.week - 1 ? BY_WEIGHT.length : 0;
    const heard = who.reduce((sum, id) => sum + (before.heard.get(id) ?? 0), 0) / who.length;
    const inScene = who.every((id) => inScenes.includes(id)) ? BY_WEIGHT.length / 2 : 0;
    return BY_WEIGHT.indexOf(topic) + stale + inScene + heard / 100;
  };
  return matters.toSorted((a, b) => rank(a) - rank(b));
}

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

function lineOf(matter: Matter, before: SoFar, { managers }: Week, { t, words }: Words): LeaveLine | null {
  const { topic, who, beats } = matter;
  const { once, beyond } = stockOf(topic);
  const key = once[before.used.get(topic) ?? 0] ?? beyond;
  if (key === undefined) return null;
  const nameOf = (id: string): string => {
    const manager = managers.find((one) => one.id === id);
    if (manager === undefined) return id;
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
  const inScenes = week.scenes.flatMap(({ speaker }) => speaker?.id ?? []);
  const room = LINES[Math.min(week.scenes.length, 2)] ?? 1;
  const ordered = inOrder(mattersOf(week), now, inScenes);
  const lines = linesOf(ordered, room, now, week, told);
  const hasTitle = week.scenes[0]?.title != null;
  const { used, heading } = headingOf(lines, now, told.words);
  const after: SoFar = {
    ...now,
    used: plus(now.used, [...lines.map(({ topic }) => topic), ...(hasTitle ? [] : [used])]),
    last: new Map([...now.last, ...lines.map(({ topic }) => [topic, now.week] as const)]),
    heard: plus(now.heard, [...lines.flatMap(({ who }) => who), ...inScenes]),
  };
  // As the map and the list have it.
  const desk = week.managers.flatMap((manager) => (manager.waiting === 0 ? [] : [{ manager, count: manager.waiting }]));
  return { week: { heading, lines, desk, gone: now.totals.left + now.totals.manager_left }, after };
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
export const leaveSaid = ({ lines }: LeaveWeek, beat: Beat): string =>
  lines.find(({ beats }) => beats[0] === beat)?.text ?? '';

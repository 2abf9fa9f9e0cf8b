// How much there is to read in a scenario, and how long a run takes: bots decide, and what they meet is counted. Figures are design choices
// but for the pace: adults read 238 words of plain English a minute, silently (Brysbaert 2019), and fewer from a screen with names to keep.
import { plainText } from '../scenario/emphasis.ts';
import type { Moment, Option, Scenario } from '../scenario/schema.ts';
import { decide, isRefusal, startRun, type Run } from '../run/run.ts';
import type { MomentView } from '../run/scene-view.ts';
import { viewOf } from '../run/view-of.ts';
import type { BriefingLine, RunView } from '../run/view.ts';
import type { DocumentView } from '../run/document-view.ts';
import { textsOfDocument, textsOfDocuments } from './document-words.ts';
import { BOT_NAMES, botCommand, type BotName } from './bots.ts';
import { cameIn, comingsOf, type Came, type Comings } from './comings.ts';
import { finish, type Steps } from './steps.ts';

export const PACE = {
  /** Words a minute. */
  words: 220,
  /** Seconds to weigh the options of a moment, to make a bet or say one's style, and to plan. */
  choice: 10,
  /** To hand out, to put in order, to say who takes what. */
  arrange: 25,
  bet: 10,
  plan: 25,
  /** Seconds to find one's place on a page and to press on. */
  page: 2,
  /** Seconds in which a week is told on the map, there and on leave. */
  week: 8,
  away: 4,
  /** Words of a line that the game writes itself. */
  line: 10,
} as const;

/** More than this off, of what a run takes, and the card says something else. */
export const MOST_OFF = 0.25;

/** Words by who wrote them where, and seconds in all. */
interface Reading {
  readonly opening: number;
  readonly moments: number;
  /** Documents on the table, and what the bots opened. */
  readonly documents: number;
  readonly replies: number;
  readonly signs: number;
  readonly away: number;
  /** By the game: what managers report, what happened. */
  readonly lines: number;
  readonly seconds: number;
}
export interface MomentReading {
  /** Of a step `moment.step`. */
  readonly id: string;
  readonly text: number;
  readonly options: number;
  /** Lying on the table, and all that may be opened. */
  readonly documents: number;
  /** Of all its replies, on average. */
  readonly reply: number;
  /** To read it with all its documents, choose and read the reply. */
  readonly seconds: number;
  /** Share of runs that meet it. */
  readonly met: number;
}
/** A scene of the leave, and the share of runs that are told it. */
interface SceneReading {
  readonly id: string;
  readonly told: number;
}
export interface ReadingTime {
  readonly runs: number;
  /** The middle one of all runs, and a tenth of them above and below. */
  readonly minutes: { readonly low: number; readonly middle: number; readonly high: number };
  /** Means over all runs. */
  readonly typical: Reading;
  readonly moments: readonly MomentReading[];
  readonly scenes: readonly SceneReading[];
  readonly comings: Comings;
  /** What the card says, and by which share of the middle run that is off. */
  readonly said: number;
  readonly off: number;
}

const wordsIn = (...texts: readonly (string | undefined)[]): number =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const toRead = (words: number): number => (60 * words) / PACE.words;

const NOTHING: Reading = { opening: 0, moments: 0, documents: 0, replies: 0, signs: 0, away: 0, lines: 0, seconds: 0 };
type Found = Partial<Reading>;

const fields = Object.keys(NOTHING) as (keyof Reading)[];
const sum = (all: readonly Found[]): Reading =>
  Object.fromEntries(fields.map((field) => [field, all.reduce((so, found) => so + (found[field] ?? 0), 0)])) as Record<
    keyof Reading,
    number
  >;

/** Words of the author's are counted as they are, all others by the line. */
function ofLine(line: BriefingLine): Found {
  if (line.kind === 'sign' || line.kind === 'reply') return { signs: wordsIn(line.text) };
  return { lines: PACE.line, signs: line.kind === 'boss' || line.kind === 'told' ? 0 : wordsIn(line.text) };
}

function ofOpening({ you, boss, managers }: RunView): Found {
  const cast = managers.map(({ name, role, brief }) => wordsIn(name, role, brief));
  return {
    opening: wordsIn(you.role, you.brief, boss.name, boss.wants) + cast.reduce((a, b) => a + b, 0),
    seconds: PACE.bet,
  };
}

/** What is on screen while `view` is; the seconds are those beside reading. */
function onScreen(view: RunView): Found[] {
  const page = { seconds: PACE.page };
  switch (view.phase) {
    case 'opening':
      return [page, ofOpening(view)];
    case 'briefing':
      return [page, ...view.briefing.map(ofLine)];
    case 'bet':
      return [page, { lines: PACE.line, seconds: PACE.bet }];
    case 'moment':
      return view.moment
        ? [page, { ...ofMomentSeen(view.moment), seconds: view.moment.task ? PACE.arrange : PACE.choice }]
        : [];
    case 'plan':
      return [page, { seconds: PACE.plan }];
    case 'week':
      return [page, told(view.beats.length, (view.weekTo - view.week + 1) * PACE.week)];
    case 'away':
      return view.awayWeeks.flatMap((week) => [{ away: textsIn(week) }, told(week.beats.length, PACE.away)]);
    case 'debrief':
      return [];
  }
}

/** Ripples run on the map; of the rest some stand in one line. Read while it is told, or after. */
const told = (beats: number, seconds: number): Found => {
  const lines = Math.ceil(beats / 2) * PACE.line;
  return { lines, seconds: Math.max(0, seconds - toRead(lines)) };
};

/** The title stands over the whole of it: it is read once. */
const ofMoment = ({ title, text, step, options, task }: MomentView): number => {
  const things = task === null ? [] : task.kind === 'share' ? task.places : task.items;
  const toRead = [...options.map((option) => option.text), ...things.map(({ name }) => name)];
  return wordsIn(step === null ? title : '', plainText(text), ...toRead);
};

const documentWords = (documents: readonly DocumentView[]): number => wordsIn(...documents.flatMap(textsOfDocument));

/** When it comes up: nothing is open yet. */
const ofMomentSeen = (moment: MomentView): Found => ({
  moments: ofMoment(moment),
  documents: documentWords(moment.documents) + wordsIn(...moment.looks.map(({ text }) => text)),
});

/** What was opened just now. */
function ofLook(before: RunView, after: RunView): Found {
  const closed = new Set(before.moment?.looks.flatMap(({ id, shows }) => (shows === null ? [id] : [])));
  const opened = (after.moment?.looks ?? []).flatMap(({ id, shows }) => (shows && closed.has(id) ? [shows] : []));
  return { documents: documentWords(opened), seconds: PACE.page };
}

/** Of what an author wrote for a week of the leave. */
function textsIn(value: unknown, name = ''): number {
  if (typeof value === 'string') return name === 'text' ? wordsIn(value) : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (words, [key, inner]) => words + textsIn(inner, Array.isArray(value) ? name : key),
    0,
  );
}

interface Played {
  readonly reading: Reading;
  readonly met: ReadonlySet<string>;
  readonly came: Came;
  /** Scenes of the leave. */
  readonly told: ReadonlySet<string>;
}

function playedBy(scenario: Scenario, seed: number, bot: BotName): Played {
  const found: Found[] = [];
  const [met, toldScenes, waited] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let run: Run = startRun(scenario, seed);
  let looked: RunView | null = null;
  while (run.phase !== 'debrief') {
    const view = viewOf(run);
    found.push(...(looked === null ? onScreen(view) : [ofLook(looked, view)]));
    if (view.phase === 'moment' && view.moment) met.add(nameOf(view.moment.id, view.moment.step));
    for (const id of run.waiting) waited.add(id);
    for (const { id } of [...view.awayWeeks.flatMap(({ scenes }) => scenes), ...view.back]) toldScenes.add(id);
    const command = botCommand(run, bot);
    const next = decide(run, command);
    if (isRefusal(next)) throw new Error(`bot ${bot}, week ${run.week}, ${run.phase}: ${next.code}`);
    looked = command.kind === 'look' ? view : null;
    const reply = command.kind === 'option' || command.kind === 'arrange' ? viewOf(next).replies.at(-1) : undefined;
    if (reply) found.push({ replies: wordsIn(reply.name, reply.text, reply.chosen), seconds: PACE.page });
    run = next;
  }
  const reading = sum(found);
  const { seconds, ...words } = reading;
  return {
    reading: { ...words, seconds: seconds + toRead(Object.values(words).reduce((a, b) => a + b, 0)) },
    met,
    came: cameIn(run, waited),
    told: toldScenes,
  };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const nameOf = (moment: string, step: string | null): string => (step === null ? moment : `${moment}.${step}`);

type Question = Pick<Moment, 'text'> &
  Partial<Pick<Moment, 'documents' | 'looks' | 'task'>> & { readonly options: readonly Option[] };

function questionReading(id: string, title: string, asked: Question, played: readonly Played[]) {
  const { text, options, task } = asked;
  const parts = {
    text: wordsIn(title, plainText(text)),
    options: wordsIn(...(task ? (task.items ?? []) : options).map((one) => one.text)),
    documents: wordsIn(...textsOfDocuments(asked)),
    reply: mean(options.map((option) => wordsIn(option.reply))),
  };
  const seconds =
    toRead(parts.text + parts.options + parts.documents + parts.reply) +
    (task ? PACE.arrange : PACE.choice) +
    2 * PACE.page;
  return { id, ...parts, seconds, met: mean(played.map(({ met }) => Number(met.has(id)))) };
}

/** Each of its steps is counted by itself, as not every run comes to it. */
const momentReadings = (moment: Moment, played: readonly Played[]): MomentReading[] => [
  questionReading(moment.id, moment.title, moment, played),
  ...(moment.steps ?? []).map((step) => questionReading(nameOf(moment.id, step.id), '', step, played)),
];

/** Every bot plays `seeds` runs. */
export const readingTime = (scenario: Scenario, seeds: number): ReadingTime =>
  finish(readingSteps({ scenario, seeds }));

/** Plain data: it can be sent to a thread. */
export interface ReadingJob {
  readonly scenario: Scenario;
  readonly seeds: number;
}

/** The same run by run. */
export function* readingSteps({ scenario, seeds }: ReadingJob): Steps<ReadingTime> {
  const played: Played[] = [];
  for (const bot of BOT_NAMES)
    for (let seed = 1; seed <= seeds; seed++) {
      played.push(playedBy(scenario, seed, bot));
      yield { share: played.length / (BOT_NAMES.length * seeds), early: null };
    }
  return readingOf(scenario, played);
}

function readingOf(scenario: Scenario, played: readonly Played[]): ReadingTime {
  const sorted = played.map(({ reading }) => reading.seconds / 60).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const minutes = { low: at(0.1), middle: at(0.5), high: at(0.9) };
  const whole = sum(played.map(({ reading }) => reading));
  const typical = sum(fields.map((field) => ({ [field]: whole[field] / played.length })));
  const said = scenario.minutes;
  return {
    runs: played.length,
    minutes,
    typical,
    moments: scenario.moments.flatMap((moment) => momentReadings(moment, played)),
    scenes: (scenario.away ?? []).map(({ id }) => ({ id, told: mean(played.map(({ told }) => Number(told.has(id)))) })),
    comings: comingsOf(
      scenario,
      played.map(({ came }) => came),
    ),
    said,
    off: said / minutes.middle - 1,
  };
}

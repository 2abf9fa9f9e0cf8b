// Engine events as a player can perceive them, in the order in which they are felt.
import { readCauseId } from '../engine/cause-id.ts';
import type { EngineEvent } from '../engine/event.ts';
import { stayed } from './cast.ts';
import { claimWhy } from './claim-why.ts';
import type { Run, WeekRecord } from './run-state.ts';
import { managerIndex, stateAfter } from './run-state.ts';
import { lentFelt, nameOfPerson, seatFelt, withoutEmptyPosts } from './seat-beats.ts';
import { moodSeen, wentQuiet } from './quiet.ts';
import { moved, trustSeen } from './told.ts';
import { moodAnswered } from './turn-seen.ts';
import type { Beat, Moved } from './view.ts';
import { speakerOf } from './speaker.ts';
import { termsOf } from './week-inputs.ts';

/** `read`: how faces are read; as the player sees them unless given. */
export function beatsOf(run: Run, record: WeekRecord, read: typeof moodSeen = moodSeen): Beat[] {
  const ripples = record.events.filter((e) => e.kind === 'touched');
  const rest = record.events.filter((e) => e.kind !== 'touched');
  const { number } = record;
  const all = [
    ...mergedRipples(run, ripples),
    ...faces(run, record, read),
    ...rest.flatMap((e) => felt(run, e, number)),
  ];
  return withoutEmptyPosts(run, number, all);
}

/** Of several weeks told as one: what lasts shows once, as it stood in the end; what happened to people and promises, each time. */
export function turnBeats(run: Run, records: readonly WeekRecord[]): Beat[] {
  const last = records.at(-1)?.number ?? 0;
  const asked = records.flatMap((record) =>
    beatsOf(run, record).map((beat) => askedOf(beat, record.number, last, run)),
  );
  const all = asSeen(run, records, withoutContradictions(asked));
  if (records.length < 2) return all;
  const isLast = (beat: Beat, at: number): boolean =>
    !SUMMED_UP.has(beat.kind) || all.findLastIndex((b) => b.kind === beat.kind && b.manager === beat.manager) === at;
  const told = all.filter(isLast);
  return [...told.filter(isRipple), ...told.filter((beat) => !isRipple(beat))];
}

/** Of which week it takes something: the next one, which is over where the turn went on. */
function askedOf(beat: Beat, week: number, last: number, { scenario }: Run): Beat {
  if (beat.kind !== 'escalation' || beat.unanswered || week >= scenario.weeks) return beat;
  return { ...beat, ofWeek: week + 1, past: week < last };
}

/** What is said of trust goes by what the line on the map shows: nothing where that stays as it was. */
function asSeen(run: Run, records: readonly WeekRecord[], beats: readonly Beat[]): Beat[] {
  const [first, last] = [records[0], records.at(-1)];
  if (first === undefined || last === undefined) return [...beats];
  const before = stateAfter(run, first.number - 1);
  const how = (id: string): Moved => {
    const index = managerIndex(run, id);
    const [then, now] = [before, last.state].map(({ managers }) => managers[index]);
    const text = run.scenario.managers[index];
    if (!then || !now || !text || !stayed(run, text, first.number - 1, last.number)) return 'same';
    return moved(trustSeen(then), trustSeen(now));
  };
  const hides = (id: string): boolean => {
    const text = run.scenario.managers[managerIndex(run, id)];
    return text !== undefined && records.some(({ number }) => wentQuiet(run, text, number));
  };
  return beats.flatMap((beat): Beat[] => {
    if (beat.kind !== 'trust' && beat.kind !== 'ripple') return [beat];
    const by = how(beat.manager);
    if (beat.kind === 'trust' && hides(beat.manager))
      return [{ ...beat, direction: 'down', much: by === 'much_lower', hidden: true }];
    const direction = by === 'same' ? null : by === 'higher' || by === 'much_higher' ? 'up' : 'down';
    if (beat.kind === 'trust')
      return direction === null ? [] : [{ ...beat, direction, much: by === 'much_higher' || by === 'much_lower' }];
    const fits = beat.tone === 'plain' || direction === (beat.tone === 'warm' ? 'up' : 'down');
    return [fits ? beat : { ...beat, tone: 'plain' }];
  });
}

/** Who brings something up, or is stuck, has not just learnt to do without you. */
function withoutContradictions(beats: readonly Beat[]): Beat[] {
  const asks = new Set(beats.flatMap((b) => (b.kind === 'escalation' || b.kind === 'stalled' ? [b.manager] : [])));
  return beats.filter(({ kind, manager }) => kind !== 'grew' || !asks.has(manager));
}

const SUMMED_UP: ReadonlySet<Beat['kind']> = new Set([
  'ripple',
  'mood',
  'trust',
  'team',
  'restless',
  'wants_out',
  'grew',
  'stalled',
  'hovering',
  'coaching',
]);
const isRipple = ({ kind }: Beat): boolean => kind === 'ripple';

/** One ripple a manager, as strong as the deeds that made it. */
function mergedRipples(run: Run, events: readonly EngineEvent[]): Beat[] {
  return run.scenario.managers.flatMap((m, i): Beat[] => {
    const own = events.filter((e) => e.kind === 'touched' && e.manager === i);
    const last = own.at(-1);
    if (last === undefined || last.kind !== 'touched') return [];
    const tones = own.map((e) => (e.kind === 'touched' ? e.tone : 'plain'));
    const tone = tones.includes('cool') ? 'cool' : tones.includes('warm') ? 'warm' : 'plain';
    return [{ kind: 'ripple', manager: m.id, tone, blocks: own.length }];
  });
}

function faces(run: Run, record: WeekRecord, read: typeof moodSeen): Beat[] {
  const before = stateAfter(run, record.number - 1);
  const earlier = stateAfter(run, record.number - 2);
  return run.scenario.managers.flatMap((m, i): Beat[] => {
    const now = record.state.managers[i];
    const then = before.managers[i];
    if (now === undefined || then === undefined || !stayed(run, m, record.number - 1, record.number)) return [];
    const mood = read(now, then);
    const answered = read === moodSeen ? moodAnswered(run, m.id, record.number) : null;
    return mood === (answered ?? read(then, earlier.managers[i] ?? null))
      ? []
      : [{ kind: 'mood', manager: m.id, mood }];
  });
}

function felt(run: Run, event: EngineEvent, week: number): Beat[] {
  if (event.kind === 'promise_kept' || event.kind === 'promise_broken')
    return promiseBeat(run, event.kind, event.promise);
  const manager = run.scenario.managers[event.manager]?.id;
  if (manager === undefined) return [];
  switch (event.kind) {
    case 'trust':
      return [{ kind: 'trust', manager, direction: event.change > 0 ? 'up' : 'down' }];
    case 'style':
      return [{ kind: event.toward, manager }];
    case 'gave_notice':
    case 'left':
    case 'arrived':
      return [named(run, { kind: event.kind, manager, person: event.person })];
    case 'escalation':
      return [{ kind: 'escalation', manager, ...broughtUp(run, event, week) }];
    case 'grew':
    case 'stalled':
    case 'restless':
    case 'wants_out':
    case 'manager_notice':
    case 'manager_stays':
    case 'manager_left':
      return [{ kind: event.kind, manager }];
    case 'delivery':
      return [{ kind: 'team', manager, direction: event.change > 0 ? 'up' : 'down' }];
    case 'seat_vacant':
    case 'seat_filled':
      return seatFelt(run, event, week);
    case 'person_lent':
    case 'person_back':
      return lentFelt(run, event);
    case 'touched':
    case 'promise_made':
    case 'boss_worried':
    case 'report_asked':
      return [];
  }
}

/** What it takes, and what it is about. */
function broughtUp(run: Run, event: Extract<EngineEvent, { kind: 'escalation' }>, week: number) {
  const { manager, blocks, unanswered } = event;
  const organisation = stateAfter(run, week);
  const claim = organisation.claims.find((one) => one.manager === manager && readCauseId(one.cause).kind !== 'effect');
  const why = claim && claimWhy({ ...run, organisation, week: week + 1 }, claim).kind;
  return { blocks, unanswered, ...(why && { why }) };
}

type OfPerson = Extract<Beat, { readonly kind: 'gave_notice' | 'left' | 'arrived' }>;

function named(run: Run, beat: OfPerson): OfPerson {
  const name = nameOfPerson(run, beat.person);
  return name === undefined ? beat : { ...beat, name };
}

/** Who leads no team of the player's is told of by name. */
function promiseBeat(run: Run, kind: 'promise_kept' | 'promise_broken', promise: string): Beat[] {
  const to = termsOf(run, promise)?.to;
  if (to === undefined) return [];
  const isManager = run.scenario.managers.some(({ id }) => id === to);
  return [isManager ? { kind, manager: to } : { kind, manager: to, name: speakerOf(run, to, null, run.week).short }];
}

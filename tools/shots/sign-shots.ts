// What each picture of docs/authors/signs is of: the map before, what is played on it, and when the picture is taken.
import { pictureOf } from '../../src/browser/play/stage-picture.ts';
import type { StagePicture } from '../../src/browser/stage/stage.ts';
import { startRun } from '../../src/core/run/run.ts';
import type { Beat, ManagerView, PersonView } from '../../src/core/run/view.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { MOODS } from '../../src/core/scenario/vocabulary.ts';
import { EXAMPLES, SIGN_MANAGER, signName } from '../cast/sign-examples.ts';
import { openScenario } from './pseudo-scenario.ts';

export interface SignShot {
  readonly name: string;
  readonly before: StagePicture;
  readonly after: StagePicture;
  readonly beats: readonly Beat[];
  /** So long after one of the beats, or after the start of the week; null for a map at rest. */
  readonly moment: { readonly after: Beat | null; readonly ms: number } | null;
  /** The portrait alone, with its team, or with everything between you and them. */
  readonly frame: 'portrait' | 'team' | 'reach';
}

const PEOPLE = [0, 1, 2, 3, 4, 5, 6];
const TRUST = 60;

const team = (
  base: ManagerView,
  state: PersonView['state'],
  odd: Partial<Record<number, PersonView['state'] | null>>,
) => {
  const people = PEOPLE.flatMap((key): PersonView[] => {
    const own = odd[key];
    return own === null ? [] : [{ key, state: own ?? state }];
  });
  return { ...base.team, people, vacancies: PEOPLE.length + 1 - people.length };
};

function stageOf(base: StagePicture, change: (first: ManagerView) => Partial<ManagerView>): StagePicture {
  const managers = base.managers.map((manager, index): ManagerView => {
    const calm = { ...manager, mood: 'neutral', trustSeen: TRUST, fog: 0, hovering: false, coaching: false } as const;
    if (index > 0) return calm;
    const first = { ...calm, id: SIGN_MANAGER, team: team(calm, 'steady', {}) };
    return { ...first, ...change(first) };
  });
  return { ...base, managers, calendar: null, rim: [] };
}

type Change = (first: ManagerView) => Partial<ManagerView>;
const same: Change = () => ({});

/** What a beat goes with: the manager before and after. */
function changesOf(beat: Beat): readonly [before: Change, after: Change] {
  switch (beat.kind) {
    case 'mood':
      return [same, () => ({ mood: beat.mood })];
    case 'trust':
      return [same, () => ({ trustSeen: beat.direction === 'up' ? 84 : 34 })];
    case 'team':
      return [same, (first) => ({ team: team(first, beat.direction === 'up' ? 'bright' : 'uneasy', {}) })];
    case 'hovering':
      return [same, () => ({ hovering: true })];
    case 'gave_notice':
      return [same, (first) => ({ team: team(first, 'steady', { [beat.person]: 'leaving' }) })];
    case 'left':
      return [
        (first) => ({ team: team(first, 'steady', { [beat.person]: 'leaving' }) }),
        (first) => ({ team: team(first, 'steady', { [beat.person]: null }) }),
      ];
    case 'restless':
      return [same, (first) => ({ team: team(first, 'steady', { 1: 'uneasy', 2: 'uneasy' }) })];
    case 'arrived':
      return [(first) => ({ team: team(first, 'steady', { [beat.person]: null }) }), same];
    case 'seat': {
      const empty: Change = () => ({ vacant: true, portrait: '', mood: 'neutral' });
      return beat.change === 'vacant' ? [same, empty] : [empty, same];
    }
    case 'lent':
      return [same, (first) => ({ team: team(first, 'steady', { [beat.person]: null }) })];
    case 'ripple':
    case 'coaching':
    case 'escalation':
    case 'promise_kept':
    case 'promise_broken':
    case 'grew':
    case 'wants_out':
    case 'manager_notice':
    case 'manager_stays':
    case 'manager_left':
    case 'stalled':
      return [same, same];
  }
}

/** Felt a little after the week has arrived at the manager, by somebody who isn't on the map: it only tells the time. */
const ARRIVED: Beat = { kind: 'mood', manager: 'nobody', mood: 'neutral' };

/** The most telling moment: how long after a beat is felt, or after the week has begun. */
function momentOf(beat: Beat): NonNullable<SignShot['moment']> {
  switch (beat.kind) {
    case 'ripple':
      return { after: null, ms: 540 };
    case 'escalation':
      return beat.unanswered ? { after: beat, ms: 340 } : { after: null, ms: 1750 };
    case 'left':
      return { after: ARRIVED, ms: 480 };
    case 'arrived':
      return { after: ARRIVED, ms: 550 };
    case 'gave_notice':
      return { after: beat, ms: 110 };
    case 'mood':
    case 'team':
    case 'restless':
      return { after: beat, ms: 200 };
    default:
      return { after: beat, ms: 330 };
  }
}

const ALONG_THE_LINE: readonly Beat['kind'][] = ['ripple', 'trust', 'escalation', 'promise_kept', 'promise_broken'];
const frameOf = ({ kind }: Beat): SignShot['frame'] => (ALONG_THE_LINE.includes(kind) ? 'reach' : 'team');

function shotOf(base: StagePicture, beat: Beat): SignShot {
  const [before, after] = changesOf(beat);
  const [moment, name] = [momentOf(beat), signName(beat)];
  const beats = moment.after === ARRIVED ? [ARRIVED, beat] : [beat];
  return { name, before: stageOf(base, before), after: stageOf(base, after), beats, moment, frame: frameOf(beat) };
}

function restingShot(base: StagePicture, name: string, frame: SignShot['frame'], change: Change): SignShot {
  const picture = stageOf(base, change);
  return { name, before: picture, after: picture, beats: [], moment: null, frame };
}

/** Every beat with its shades, every mood, and the signs of what has no beat of its own. */
export function signShots(): SignShot[] {
  const base = pictureOf(viewOf(startRun(openScenario('friday_deck', 'en'), 1)));
  const uneasy: Change = (first) => ({
    mood: 'worried',
    team: team(first, 'uneasy', { 0: 'steady', 3: 'steady' }),
  });
  return [
    ...MOODS.map((mood) => restingShot(base, `mood-${mood}`, 'portrait', () => ({ mood }))),
    ...Object.values(EXAMPLES).flatMap((beats) => beats.map((beat) => shotOf(base, beat))),
    restingShot(base, 'wants-out', 'team', uneasy),
  ];
}

// What a facilitator asks for. What hangs on the step is meant for the step that was seen: where it has gone on, nothing is done.
import { refuse } from '../run/refusal.ts';
import type { Ahead } from './ahead.ts';
import { hearAboutPeople, type PeopleAsk } from './hear-about-people.ts';
import { hearAboutShow } from './hear-about-show.ts';
import { hearAboutTalk, type TalkAsk } from './hear-about-talk.ts';
import { heard, no } from './heard.ts';
import type { LiveState } from './live-state.ts';
import type { SessionEvent } from './session-event.ts';
import { MOST_PEOPLE } from './setup.ts';
import type { FacilitatorAsk, Heard } from './words.ts';
import { settle } from './hear-settle.ts';

export function hearFacilitator(state: LiveState, ask: FacilitatorAsk, now: number, ahead: Ahead): Heard {
  if ('from' in ask && ask.from !== state.step) return no('step_changed', { step: state.step });
  switch (ask.kind) {
    case 'settle':
      return settle(state, ask.tie, now, ahead);
    case 'next':
    case 'back':
    case 'go_to':
    case 'lock':
    case 'pause':
    case 'resume':
    case 'extend':
    case 'drop':
    case 'keep':
      return hearAboutShow(state, ask, now);
    case 'reveal':
      return heard({ kind: 'revealed' });
    case 'hide':
      return heard({ kind: 'hidden' });
    case 'close':
      return heard({ kind: 'closed' });
    case 'door':
      return heard({ kind: 'door', open: ask.open });
    case 'let_in':
      return letIn(state, ask.most);
    case 'end_at':
      return Number.isFinite(ask.at) && ask.at > now
        ? heard({ kind: 'end_set', at: ask.at })
        : refuse('out_of_range', { what: 'at', from: now, to: '' });
    default:
      return isAboutPeople(ask) ? hearAboutPeople(state, ask, ahead) : hearAboutTalk(state, ask);
  }
}

/** Whoever lets in more wants them to come: a door that has locked itself before a crowd is opened, too. */
function letIn({ door, most: before }: LiveState, most: number): Heard {
  if (!Number.isInteger(most) || most < 1 || most > MOST_PEOPLE)
    return refuse('out_of_range', { what: 'most', from: 1, to: MOST_PEOPLE });
  const letting: SessionEvent = { kind: 'let_in', most };
  return door || most < before ? heard(letting) : heard(letting, { kind: 'door', open: true });
}

const ABOUT_PEOPLE: readonly FacilitatorAsk['kind'][] = [
  'play_on',
  'take_back',
  'pass_pen',
  'move_to',
  'remove',
  'rename',
  'merge',
  'collect',
];
const isAboutPeople = (ask: PeopleAsk | TalkAsk): ask is PeopleAsk => ABOUT_PEOPLE.includes(ask.kind);

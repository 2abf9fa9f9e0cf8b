// Who may ask for what. The types say it too; what comes from outside has none.
import type { Ask, Asker } from './words.ts';

const PARTICIPANT: readonly Asker['role'][] = ['participant'];
const FACILITATOR: readonly Asker['role'][] = ['facilitator'];
const SERVER: readonly Asker['role'][] = ['server'];

export const ASKED_BY: Readonly<Record<Ask['ask']['kind'], readonly Asker['role'][]>> = {
  send: PARTICIPANT,
  vote: PARTICIPANT,
  pass_pen: ['participant', 'facilitator'],
  next: FACILITATOR,
  back: FACILITATOR,
  go_to: FACILITATOR,
  lock: FACILITATOR,
  pause: FACILITATOR,
  resume: FACILITATOR,
  reveal: FACILITATOR,
  hide: FACILITATOR,
  close: FACILITATOR,
  extend: FACILITATOR,
  settle: FACILITATOR,
  drop: FACILITATOR,
  keep: FACILITATOR,
  pick: FACILITATOR,
  pair: FACILITATOR,
  tell_all: FACILITATOR,
  tally: FACILITATOR,
  collect: FACILITATOR,
  play_on: FACILITATOR,
  take_back: FACILITATOR,
  move_to: FACILITATOR,
  remove: FACILITATOR,
  rename: FACILITATOR,
  merge: FACILITATOR,
  door: FACILITATOR,
  let_in: FACILITATOR,
  end_at: FACILITATOR,
  join: SERVER,
  run_out: SERVER,
  credit: SERVER,
  catch_up: SERVER,
};

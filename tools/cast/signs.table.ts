// How each beat shows on the map, in an author's words, and what becomes of each event of the engine.
import type { EngineEvent } from '../../src/core/engine/event.ts';
import type { Beat } from '../../src/core/run/view.ts';

export const SIGNS: Readonly<Record<Beat['kind'], string>> = {
  ripple:
    'A wave crosses the rings and a bead runs down the trust line, the slower the lower the trust; green when it is welcome, blue when it chills, grey otherwise',
  mood: 'The portrait dips and comes up with another face, ring and badge; two rings in the colour of the mood',
  trust: 'The trust line swells or thins for a moment, then keeps its new thickness, hue and dash',
  hovering: 'Two amber rings; an arm grows out of the manager’s ring and closes around the team, and stays',
  coaching: 'Three green rings spread over the whole team; a soft green ground stays under it',
  gave_notice: 'One person hops and turns into a dashed outline',
  left: 'One person walks out of the picture; an empty chair stays',
  arrived: 'One person walks in and takes an empty chair',
  escalation:
    'A bead for each block runs inwards and knocks at your ring; where nobody answers it stops on the way, under a question mark',
  promise_kept: 'A green tick on the trust line',
  promise_broken: 'A red cross on the trust line',
  restless: 'The people sink for a moment, one after another; some stay uneasy',
  wants_out: 'A grey question mark over the portrait',
  manager_notice: 'An amber question mark over the portrait',
  manager_stays: 'A green tick over the portrait',
  manager_left: 'A red cross over the portrait',
  seat: 'A post without a lead: a red cross, and an empty, dashed ring stays; filled: two green rings, and the new face comes',
  lent: 'One person hops and goes to help another team, or comes back',
  grew: 'A green arrowhead over the portrait',
  stalled: 'An hourglass over the portrait',
  team: 'The people hop, or sink for a moment, one after another',
};

/** The beats an event can become, or what a player sees where it becomes none. */
export const EVENTS: Readonly<Record<EngineEvent['kind'], readonly Beat['kind'][] | string>> = {
  touched: ['ripple'],
  trust: ['trust'],
  style: ['hovering', 'coaching'],
  gave_notice: ['gave_notice'],
  left: ['left'],
  arrived: ['arrived'],
  escalation: ['escalation'],
  promise_made: 'Nothing on the map: the option said it, and Monday’s page brings it to mind before it is due',
  promise_kept: ['promise_kept'],
  promise_broken: ['promise_broken'],
  grew: ['grew'],
  restless: ['restless'],
  wants_out: ['wants_out'],
  manager_notice: ['manager_notice'],
  manager_stays: ['manager_stays'],
  manager_left: ['manager_left'],
  seat_vacant: ['seat'],
  seat_filled: ['seat'],
  person_lent: ['lent'],
  person_back: ['lent'],
  stalled: ['stalled'],
  delivery: ['team'],
  boss_worried: 'The boss’s face, and what Monday’s page says below it',
  report_asked: 'Nothing on the map: Monday’s page has it among what landed on your desk',
};

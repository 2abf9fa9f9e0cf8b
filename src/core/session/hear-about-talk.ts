// What the room talks about: decisions to go through, a pair to vote on, hands that were counted, a line for everybody.
import { findMoment } from '../run/moments.ts';
import { refuse } from '../run/refusal.ts';
import { optionsIn } from '../scenario/options-in.ts';
import { heard, no } from './heard.ts';
import type { LiveState } from './live-state.ts';
import { PAIR_STEPS } from './slot.table.ts';
import type { Pair } from './session-event.ts';
import type { FacilitatorAsk, Heard } from './words.ts';

export type TalkAsk = Extract<FacilitatorAsk, { readonly kind: 'pick' | 'pair' | 'tell_all' | 'tally' }>;

/** What everybody reads at a glance; UTF-16 units. */
const LONGEST_LINE = 140;
/** More decisions than these nobody goes through. */
const MOST_PICKED = 12;
const MOST_HANDS = 1000;

export function hearAboutTalk(state: LiveState, ask: TalkAsk): Heard {
  switch (ask.kind) {
    case 'pick':
      return pick(state, ask.moments);
    case 'pair':
      return pair(state, ask.pair);
    case 'tell_all':
      return ask.text.length > LONGEST_LINE
        ? refuse('out_of_range', { what: 'text', from: 0, to: LONGEST_LINE })
        : heard({ kind: 'told_all', text: ask.text });
    case 'tally':
      return tally(state, ask.moment, ask.counts);
  }
}

function pick(state: LiveState, moments: readonly string[]): Heard {
  const unknown = moments.find((id) => findMoment(state, id) === null);
  if (unknown !== undefined) return refuse('unknown_moment', { moment: unknown, open: '' });
  if (moments.length > MOST_PICKED || new Set(moments).size < moments.length)
    return refuse('out_of_range', { what: 'moments', from: 0, to: MOST_PICKED });
  return heard({ kind: 'picked', moments: [...moments] });
}

/** Whoever chooses a pair wants it shown: steps for it that were left out are taken in. */
function pair(state: LiveState, wanted: Pair | null): Heard {
  if (wanted !== null && !isPair(state, wanted)) return no('no_pair');
  const out = wanted === null ? [] : PAIR_STEPS.filter((step) => state.dropped.has(step));
  return heard({ kind: 'paired', pair: wanted }, ...out.map((step) => ({ kind: 'kept', step }) as const));
}

const isPair = (state: LiveState, { moment, one, other }: Pair): boolean =>
  one !== other &&
  state.seats[one] !== undefined &&
  state.seats[other] !== undefined &&
  findMoment(state, moment) !== null;

function tally(state: LiveState, moment: string, counts: Readonly<Record<string, number>>): Heard {
  const found = findMoment(state, moment);
  if (found === null) return refuse('unknown_moment', { moment, open: '' });
  const options = optionsIn(found).map(({ id }) => id);
  for (const [option, hands] of Object.entries(counts)) {
    if (!options.includes(option)) return refuse('unknown_option', { moment, option });
    if (!Number.isInteger(hands) || hands < 0 || hands > MOST_HANDS)
      return refuse('out_of_range', { what: option, from: 0, to: MOST_HANDS });
  }
  return heard({ kind: 'tallied', moment, counts: { ...counts } });
}

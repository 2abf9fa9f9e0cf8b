// What people in a session may see of it: the same for everybody, and what is theirs alone.
import { isActive } from './live-state.ts';
import { isGoingBack, openIn } from './open.ts';
import type { Beside, SeatState, SessionState } from './session-state.ts';
import type { OwnView, RoomView } from './session-views.ts';
import type { Slide } from './slide.ts';

/** `slide`: what phones say of the debrief too. */
export const roomViewOf = (state: SessionState, slide: Slide | null): RoomView => ({
  seq: state.seq,
  step: state.step,
  mode: state.setup.mode,
  clock: state.clock,
  locked: state.locked,
  closed: state.closed,
  line: state.line,
  open: openIn(state),
  rewind: isGoingBack(state),
  slide,
});

/** What one participant may know besides; of somebody who came twice, what the one may who they are. Throws for a number nobody has. */
export function ownViewOf(state: SessionState, participant: number, beside: Beside): OwnView {
  const who = state.participants[participant];
  const seat = who && state.seats[who.seat];
  if (who === undefined || seat === undefined)
    throw new Error(`participant ${participant}: expected one of ${state.participants.length}`);
  if (who.mergedInto !== null) return ownViewOf(state, who.mergedInto, beside);
  return {
    participant,
    seat: seat.seat,
    pen: seat.pen === participant,
    mates: state.setup.mode === 'table' ? matesOf(state, seat, participant, beside) : [],
    proposed: seat.proposals.get(participant) ?? null,
    voted: [state.votes[0].get(participant) ?? null, state.votes[1].get(participant) ?? null],
    aside: seat.aside,
  };
}

/** In the whole room ballots are secret: there nobody sees another's. */
function matesOf(state: SessionState, seat: SeatState, participant: number, beside: Beside): OwnView['mates'] {
  return state.participants
    .filter((mate) => mate.seat === seat.seat && mate.participant !== participant && isActive(mate))
    .map((mate) => ({
      participant: mate.participant,
      name: beside.nameOf(mate.participant),
      here: beside.hereSince(mate.participant) !== null,
      pen: seat.pen === mate.participant,
      proposed: seat.proposals.get(mate.participant) ?? null,
    }));
}

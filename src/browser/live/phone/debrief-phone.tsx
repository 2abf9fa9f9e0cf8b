// The room's debrief on a phone: the same slide as on the wall, what is one's own beside it, and what can be done now.
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import { SceneHeading } from '../../ui/components/scene-heading.tsx';
import type { Side } from '../../../core/session/session-event.ts';
import type { StepId } from '../../../core/session/step.ts';
import { inLanguage } from '../../ui/components/said.tsx';
import { AnsweredBelow } from '../slides/slide-frame.tsx';
import { letterOf } from '../slides/slide-words.ts';
import type { DebriefPhoneProps } from './debrief-phone-props.ts';
import { CloseForSeat } from './close-for-seat.tsx';
import { OwnBeside } from './own-beside.tsx';
import { PlanNote } from './plan-note.tsx';
import { SecondRun } from './second-run.tsx';
import { isInHand, SlideHere } from './slide-here.tsx';

const SIDES = ['one', 'other'] as const satisfies readonly Side[];

/** Those of the slide above. */
function PairVote({ live, words, room, own, play }: DebriefPhoneProps) {
  const announce = useAnnounce();
  const round = room.step === 'pair.vote' ? 1 : 2;
  const mine = own.voted[round - 1];
  const vote = async (side: Side): Promise<void> => {
    const refused = await live.ask({ kind: 'vote', round, side });
    if (refused === null) announce(words('join.debrief.voted'));
  };
  const { slide } = room;
  if (slide?.kind !== 'pair') return <p class="quiet">{words('join.debrief.no_pair')}</p>;
  return (
    <section class="section stack">
      <h2>{words(round === 1 ? 'join.debrief.vote' : 'join.debrief.vote_again')}</h2>
      <div class="pair-vote">
        {SIDES.map((side, place) => (
          <button
            key={side}
            type="button"
            class="button"
            data-kind={mine === side ? 'main' : undefined}
            aria-pressed={mine === side}
            aria-disabled={room.locked || undefined}
            onClick={() => room.locked || void vote(side)}
          >
            <b>{letterOf(place)}</b>
            <span {...inLanguage(play.state.view.scenario.language)}>{slide.sides[place]?.text}</span>
          </button>
        ))}
      </div>
      {mine !== null && <p class="quiet small">{words('join.debrief.voted')}</p>}
    </section>
  );
}

/** What can be done in this step. */
function Doing(props: DebriefPhoneProps) {
  const { room, words } = props;
  switch (room.step) {
    case 'pair.vote':
    case 'pair.again':
      return <PairVote {...props} />;
    case 'pair.talk':
      return <p>{words('join.debrief.talk')}</p>;
    case 'second':
      return <SecondRun {...props} />;
    case 'plans':
      return <PlanNote {...props} />;
    case 'close':
      return <CloseForSeat {...props} />;
    default:
      return null;
  }
}

type At =
  | 'bets'
  | 'told'
  | 'choice'
  | 'tables'
  | 'pair'
  | 'cloud'
  | 'second'
  | 'second_shown'
  | 'idea'
  | 'plans'
  | 'close';

/** What kind of step it is, as its words tell them apart. */
const kindOf = (step: StepId): At =>
  step === 'second.shown' ? 'second_shown' : ((step.split('.')[0] ?? 'bets') as At);

/** There is something to do, and no need to look up. */
const DOES: ReadonlySet<At> = new Set(['pair', 'second', 'plans', 'close']);

export function DebriefPhone(props: DebriefPhoneProps) {
  const { words, room, isOver, onFull } = props;
  const kind = kindOf(room.step);
  const voting = room.step === 'pair.vote' || room.step === 'pair.again';
  const inHand = isInHand(room.slide);
  const title = words(`join.debrief.at.${kind}`);
  return (
    // The slide has a heading of its own, which is seen.
    <main class="live-debrief" data-slide={inHand || undefined}>
      {/* A new one for every step: what has the focus already is not read again. */}
      <SceneHeading key={room.step} scene={room.step}>
        {title}
      </SceneHeading>
      {!inHand && !DOES.has(kind) && <p class="quiet">{words('join.debrief.look_up')}</p>}
      <AnsweredBelow.Provider value={voting}>
        <SlideHere {...props} title={title} />
      </AnsweredBelow.Provider>
      <OwnBeside {...props} />
      <Doing key={room.step} {...props} />
      {isOver && !voting && (
        <div class="actions">
          <Button icon="book-open" onPress={onFull}>
            {words('join.debrief.own_run')}
          </Button>
        </div>
      )}
    </main>
  );
}

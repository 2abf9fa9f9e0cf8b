// The room's debrief on a phone: the same slide as on the wall, what is one's own beside it, and what can be done now.
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import { SceneHeading } from '../../ui/components/scene-heading.tsx';
import { Waiting } from '../../ui/screens/late.tsx';
import type { Side } from '../../../core/session/session-event.ts';
import { useLateText } from '../../ui/text/use-text.ts';
import { SlideView } from '../slides/slide-view.tsx';
import type { DebriefPhoneProps } from './debrief-phone-props.ts';
import { CloseForSeat } from './close-for-seat.tsx';
import { OwnBeside } from './own-beside.tsx';
import { PlanNote } from './plan-note.tsx';
import { SecondRun } from './second-run.tsx';

const SIDES = ['one', 'other'] as const satisfies readonly Side[];

function PairVote({ live, words, room, own }: DebriefPhoneProps) {
  const announce = useAnnounce();
  const round = room.step === 'pair.vote' ? 1 : 2;
  const mine = own.voted[round - 1];
  const vote = async (side: Side): Promise<void> => {
    const refused = await live.ask({ kind: 'vote', round, side });
    if (refused === null) announce(words('join.debrief.voted'));
  };
  return (
    <section class="section stack">
      <h2>{words(round === 1 ? 'join.debrief.vote' : 'join.debrief.vote_again')}</h2>
      <div class="pair-vote">
        {SIDES.map((side) => (
          <button
            key={side}
            type="button"
            class="button"
            data-kind={mine === side ? 'main' : undefined}
            aria-pressed={mine === side}
            aria-disabled={room.locked || undefined}
            onClick={() => room.locked || void vote(side)}
          >
            {words('join.debrief.vote_side', { side })}
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

export function DebriefPhone(props: DebriefPhoneProps) {
  const { shell, words, room, isOver, onFull } = props;
  const slides = useLateText(shell.locale, 'slides', () => undefined);
  const { slide } = room;
  return (
    <main class="live-debrief">
      <SceneHeading scene={room.step}>{words('join.debrief.title')}</SceneHeading>
      {slide === null && <p class="quiet">{words('join.debrief.look_up')}</p>}
      {slide !== null && slides === undefined && <Waiting t={shell.t} />}
      {slide !== null && slides !== undefined && <SlideView slide={slide} t={slides} size="phone" />}
      <OwnBeside {...props} />
      <Doing key={room.step} {...props} />
      {isOver && room.step !== 'pair.vote' && room.step !== 'pair.again' && (
        <div class="actions">
          <Button icon="book-open" onPress={onFull}>
            {words('join.debrief.own_run')}
          </Button>
        </div>
      )}
    </main>
  );
}

// At one's seat: the line to the room, and whatever the room is at now.
import './seated.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readDesk } from '../../play/read-desk.ts';
import { Table } from '../../play/table.tsx';
import type { SeatPlay } from '../../../core/session/seat-play.ts';
import { afterFrame } from '../../ui/components/after-frame.ts';
import { Button } from '../../ui/components/button.tsx';
import { usePlace } from '../../ui/components/place.ts';
import { SceneHeading } from '../../ui/components/scene-heading.tsx';
import { NotCome } from '../../ui/screens/late.tsx';
import { MessageScreen } from '../../ui/screens/message-screen.tsx';
import { EMPTY_DESK, type Desk } from '../../ui/screens/play-screen.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import { Link, type LinkState } from '../link.ts';
import type { LiveShell } from '../live-shell.ts';
import { DebriefPhone } from './debrief-phone.tsx';
import { LiveSeat, type LiveSeatState } from './live-seat.ts';
import { LiveStrip } from './live-strip.tsx';
import { loadScenario } from './load-scenario.ts';
import { ownAfterwards } from './own-afterwards.ts';
import { PlaceSheet } from './place-sheet.tsx';
import { keysOf, type KeptSeat } from './seat-kept.ts';
import { stayAt } from './stay-at.ts';
import { SharedRun } from './shared-run.tsx';
import { isDebriefStep } from './step-words.ts';

export interface SeatedProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'join'>;
  readonly seat: KeptSeat;
  /** The session is forgotten on this device; why, where that was not wanted. */
  readonly onLeave: (why: 'no_right' | 'removed' | 'not_found' | null) => void;
  /** Tests bring their own line. */
  readonly openLink?: (base: string, seat: KeptSeat) => Link;
}

const openUsual = (base: string, { joined }: KeptSeat): Link =>
  new Link(base, { role: 'participant', session: joined.session, token: joined.token });

function useLiveSeat({ shell, seat, openLink = openUsual }: SeatedProps) {
  const live = useMemo(
    () => new LiveSeat({ joined: seat.joined, kept: shell.kept, link: openLink(shell.base, seat) }),
    [],
  );
  const [state, setState] = useState(live.state);
  useEffect(() => {
    setState(live.state);
    const stop = live.subscribe(setState);
    return () => {
      stop();
      live.close();
    };
  }, []);
  return { live, state };
}

/** The scenario, asked for until it is there: once more with every connection, and when somebody presses. */
function useScenario({ shell, seat }: SeatedProps, live: LiveSeat, connected: boolean) {
  const [failed, setFailed] = useState<'failed' | 'foreign' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailed(null);
    loadScenario(shell.base, seat.joined).then(
      (scenario) => {
        if (!wanted) return;
        if (scenario === 'foreign') setFailed('foreign');
        else live.bring(scenario);
      },
      () => wanted && setFailed('failed'),
    );
    return () => void (wanted = false);
  }, [live, attempt]);
  const again = (): void => setAttempt(attempt + 1);
  useEffect(() => {
    if (connected && failed === 'failed') again();
  }, [connected]);
  return { failed, again };
}

/** Somebody does something: the facilitator sees who is there. */
function useHere(live: LiveSeat): void {
  useEffect(() => {
    const here = (): void => live.link.here();
    addEventListener('pointerdown', here);
    addEventListener('keydown', here);
    addEventListener('scroll', here, { passive: true });
    return () => {
      removeEventListener('pointerdown', here);
      removeEventListener('keydown', here);
      removeEventListener('scroll', here);
    };
  }, [live]);
}

/** Whoever takes their place back has a new line to it. */
export function Seated(props: SeatedProps) {
  const [turn, setTurn] = useState(0);
  return <SeatedNow key={turn} {...props} onHere={() => setTurn(turn + 1)} />;
}

function SeatedNow(props: SeatedProps & Pick<GoneProps, 'onHere'>) {
  const { shell, words, seat, onLeave, onHere } = props;
  const { live, state } = useLiveSeat(props);
  const { failed, again } = useScenario(props, live, state.link.status === 'connected');
  const [place, setPlace] = useState(false);
  useHere(live);
  const step = state.room?.step;
  useEffect(() => {
    if (step) stayAt(shell.kept, seat, shell.now().getTime());
  }, [step]);
  // A run is shown as a code where the network is gone, and then nothing more can be fetched.
  useEffect(() => afterFrame(() => void import('../qr-squares.ts').catch(() => undefined)), []);
  usePlace(seat.joined.title);
  if (state.link.status === 'gone') return <Gone link={state.link} {...{ words, onLeave, onHere }} />;
  if (state.trouble === 'other_engine' || failed === 'foreign') return <OtherEngine words={words} shell={shell} />;
  return (
    <div class="live-seat">
      <LiveStrip {...{ state, words }} now={() => live.link.serverNow()} onPlace={() => setPlace(true)} />
      {failed === 'failed' ? (
        <NotCome title={words('join.no.unreachable')} t={shell.t} onAgain={again} onHome={shell.reload} />
      ) : (
        <Room {...{ live, state, shell, words, seat }} />
      )}
      {place && (
        <PlaceSheet
          {...{ shell, words, seat }}
          text={state.play?.firstText ?? ''}
          onClose={() => setPlace(false)}
          onForget={() => onLeave(null)}
        />
      )}
    </div>
  );
}

interface RoomProps extends Pick<SeatedProps, 'shell' | 'words' | 'seat'> {
  readonly live: LiveSeat;
  readonly state: LiveSeatState;
}

function Room(props: RoomProps) {
  const { state, words, seat } = props;
  const { room, own, play } = state;
  if (room === null || own === null || play === null) {
    return (
      <main class="live-wait" aria-busy="true">
        <SceneHeading scene="in">{words('join.in', { name: seat.joined.name })}</SceneHeading>
        <p class="quiet">{words('join.in_text')}</p>
      </main>
    );
  }
  return <AtTheTable key={own.seat} {...props} {...{ room, own, play }} />;
}

type AtTheTableProps = RoomProps & {
  readonly play: SeatPlay;
  readonly room: NonNullable<LiveSeatState['room']>;
  readonly own: NonNullable<LiveSeatState['own']>;
};

/** What of the run is asked for by the screens around it. */
function usePhase(play: SeatPlay) {
  const [state, setState] = useState(play.state);
  useEffect(() => {
    setState(play.state);
    return play.subscribe(setState);
  }, [play]);
  return state;
}

/** As it was left: how much was decided then, and what lay there. */
function readLeft(text: string | null): Readonly<Record<'decided' | 'on', unknown>> {
  try {
    const { decided, on } = Object(JSON.parse(text ?? '{}')) as Readonly<Record<string, unknown>>;
    return { decided, on };
  } catch {
    return { decided: undefined, on: undefined };
  }
}

/**
 * Half a plan lies there after a reload as it was left; one that was for another decision does not. Where somebody was away when
 * a decision was carried out, nobody has read what was answered.
 */
function useDesk({ shell, seat, play }: AtTheTableProps) {
  const key = keysOf(seat.joined.session).desk;
  const [desk] = useState(() => {
    const { decided, on } = readLeft(shell.kept.read(key));
    if (decided === play.state.decided) return readDesk(on);
    return { ...EMPTY_DESK, unread: typeof decided === 'number' && decided < play.state.decided };
  });
  const onDesk = (on: Desk): void => shell.kept.write(key, JSON.stringify({ decided: play.state.decided, on }));
  useEffect(() => {
    if (shell.kept.read(key) === null) onDesk(EMPTY_DESK);
  }, []);
  return { desk, onDesk };
}

function AtTheTable(props: AtTheTableProps) {
  const { live, state, shell, words, seat, play, room, own } = props;
  const { view } = usePhase(play);
  const { desk, onDesk } = useDesk(props);
  const [full, setFull] = useState(false);
  // Whoever reads on their own goes along when the room does.
  useEffect(() => setFull(false), [room.step]);
  const main = useRef<HTMLDivElement>(null);
  const afterwards = useMemo(
    () =>
      ownAfterwards(shell.kept, seat.joined.session, {
        now: shell.now,
        onRoom: () => setFull(false),
        onSolo: (scenario) => location.assign(`${shell.base}#/play/${scenario}`),
      }),
    [play],
  );
  const isOver = view.phase === 'debrief';
  if (isDebriefStep(room.step) && !full && (isOver || room.step !== 'second'))
    return <DebriefPhone {...{ live, shell, words, seat, play, room, own, isOver }} onFull={() => setFull(true)} />;
  if (isOver && !full) return <Back words={words} />;
  return (
    <div ref={main} class="live-table">
      {!isOver && (
        <SharedRun {...{ state, play, own, view, words }} seat={live}>
          <Table {...{ play, shell, afterwards, desk, onDesk }} />
        </SharedRun>
      )}
      {isOver && (
        <>
          <p class="live-way-back">
            <Button icon="arrow-left" onPress={() => setFull(false)}>
              {words('join.debrief.to_room')}
            </Button>
          </p>
          <Table {...{ play, shell, afterwards }} />
        </>
      )}
    </div>
  );
}

/** Nobody reads ahead: what was hidden is shown to the room first. */
function Back({ words }: Pick<RoomProps, 'words'>) {
  return (
    <MessageScreen title={words('join.over')} text={[words('join.over_text')]}>
      {null}
    </MessageScreen>
  );
}

function OtherEngine({ words, shell }: Pick<RoomProps, 'words' | 'shell'>) {
  return (
    <MessageScreen title={words('join.other_engine')} text={[words('join.other_engine_text')]}>
      <Button kind="main" onPress={shell.reload}>
        {shell.t('error.reload')}
      </Button>
    </MessageScreen>
  );
}

interface GoneProps extends Pick<SeatedProps, 'words' | 'onLeave'> {
  readonly link: LinkState;
  readonly onHere: () => void;
}

function Gone({ link: { why }, words, onLeave, onHere }: GoneProps) {
  if (why === 'elsewhere') {
    return (
      <MessageScreen title={words('join.gone.elsewhere')} text={[words('join.gone.elsewhere_text')]}>
        <Button kind="main" onPress={onHere}>
          {words('join.gone.here')}
        </Button>
      </MessageScreen>
    );
  }
  const said = why === 'removed' || why === 'erased' ? why : why === 'not_found' ? 'erased' : 'no_right';
  return (
    <MessageScreen title={words(`join.gone.${said}`)} text={[words(`join.gone.${said}_text`)]}>
      <Button kind="main" onPress={() => onLeave(null)}>
        {words('join.gone.anew')}
      </Button>
    </MessageScreen>
  );
}

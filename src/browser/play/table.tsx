// The table at which one run is played: game, stage and sound meet here.
import '../ui/styles/play.css';
import '../ui/text/table-words.ts';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { whileRead } from '../../core/run/map-shown.ts';
import type { Play, Sent } from '../../core/run/play.ts';
import type { Beat } from '../../core/run/view.ts';
import { Notice } from '../ui/screens/notice.tsx';
import { PlayScreen, type Desk } from '../ui/screens/play-screen.tsx';
import { loadText } from '../ui/text/text.ts';
import { followAppearance, prefersLessMotion, themeNow } from './appearance.ts';
import { DebriefBranch } from './debrief-branch.tsx';
import { DebriefPage, fetchDebriefEarly } from './debrief-page.tsx';
import { Game, type GameState } from './game.ts';
import { beatSaid, cardNow, isCardIn, loadCard } from './late-card.ts';
import { isLeaveIn, leaveBeatSaid, leaveNow, loadLeave } from './late-leave.ts';
import { useReadyToEnd } from './ready-to-end.ts';
import { cueOf, cueOfStep } from './cue-of.ts';
import { StageHost } from './stage-host.ts';
import type { Afterwards, Surroundings } from './surroundings.ts';
import { useLate, type Late } from './use-late.ts';

interface TableProps {
  readonly play: Play;
  readonly shell: Surroundings;
  readonly afterwards: Afterwards;
  /** What lay half done on the table at the last visit. */
  readonly desk?: Desk | undefined;
  readonly onDesk?: ((desk: Desk) => void) | undefined;
}

/** A new scene's heading is spoken a moment after it came (focus.ts); what happens in the scene is heard after that, in its order. */
const sayLater = (announce: Surroundings['announce'], text: string, ms = 250): unknown =>
  setTimeout(announce, ms, text);

/** One live object for the life of a sitting, and always the newest shell for what it calls back. */
function useGame(play: Play, shell: Surroundings, leavePage: number | undefined) {
  const newest = useRef(shell);
  newest.current = shell;
  const [drawing, setDrawing] = useState(false);
  const [stageFailed, setStageFailed] = useState(false);
  const [, setLaidOut] = useState(0);
  const [state, setState] = useState<GameState>();
  const { game, stage } = useMemo(() => {
    const lessMotion = (): boolean => prefersLessMotion(newest.current.settings);
    const onFelt = (beat: Beat, { replay, ...now }: GameState): void => {
      const { announce, sound, t } = newest.current;
      const { view, telling } = replay ?? now;
      const said = view.phase === 'away' ? leaveBeatSaid(view, telling.awayWeek, beat, t) : beatSaid(view, beat, t);
      if (said !== '') sayLater(announce, said);
      const cue = cueOf(beat);
      if (cue) sound.play(cue);
    };
    const host: StageHost = new StageHost({
      theme: () => themeNow(newest.current.settings),
      lessMotion,
      onBeat: (beat) => playing.felt(beat),
      onLayout: () => setLaidOut((times) => times + 1),
      onDrawing: setDrawing,
      onFailure: () => setStageFailed(true),
    });
    const playing = new Game({
      play,
      leavePage,
      onFelt,
      lessMotion,
      stage: host,
      onChange: setState,
      onReplay: (turn, week) => newest.current.announce(newest.current.t(`replay.${turn}_said`, { week })),
    });
    return { game: playing, stage: host };
  }, [play]);
  useEffect(() => () => game.close(), [game]);
  return { game, stage, drawing, stageFailed, state: state ?? game.state };
}

/** Sends, and says why not where it was refused; what was carried out is heard. `onMissing`: what moves it on did not come. */
async function send(
  play: Play,
  sent: Sent,
  { t, sound, announce }: Surroundings,
  onMissing: (missing: boolean) => void,
): Promise<void> {
  const { view } = play.state;
  const refusal = await play.send(sent);
  onMissing(refusal?.code === 'unreachable');
  if (refusal?.code === 'unreachable') return announce(t('play.step_failed'));
  if (refusal) {
    const say = await loadText(t.locale, 'refusal').catch(() => null);
    return announce(t('play.refused', { reason: say ? say(refusal.code, refusal.args) : t('error.fetch_do') }));
  }
  if (sent.kind === 'undo') return announce(t('play.undone'));
  sound.play(cueOfStep(view, play.state.view) ?? (sent.kind === 'continue' ? 'focus' : 'choose'));
}

/** What is on screen begins anew when another run takes the place of the one there. */
export function Table(props: TableProps) {
  const { play } = props;
  const [sitting, setSitting] = useState(play.state.sitting);
  useEffect(() => play.subscribe((state) => setSitting(state.sitting)), [play]);
  const first = useRef(sitting).current;
  useEffect(() => {
    if (sitting !== first) scrollTo({ top: 0 });
  }, [sitting]);
  return <Sitting key={sitting} {...props} desk={sitting === first ? props.desk : undefined} />;
}

const CARD: Late = { isIn: isCardIn, load: loadCard };
const LEAVE: Late = { isIn: isLeaveIn, load: loadLeave };

/** The end of a week is seen by what can be pressed then. Of an earlier week the game tells it. */
function useEndSaid({ view, telling }: Pick<GameState, 'view' | 'telling'>, { announce, t }: Surroundings): void {
  const { phase, week, weekTo } = view;
  const place = `${phase} ${week}`;
  const told = useRef({ place, done: telling.done });
  useEffect(() => {
    const over = telling.done && !told.current.done && told.current.place === place;
    told.current = { place, done: telling.done };
    if (over && phase === 'week')
      sayLater(announce, t('week.over', { week, to: weekTo, length: weekTo - week + 1 }), 500);
  }, [place, telling.done]);
}

/** A reload in the middle of the leave opens the same page of it. */
function useLeavePage({ view, telling }: GameState, onDesk: TableProps['onDesk']): void {
  const page = view.phase === 'away' ? telling.awayWeek + Number(telling.back ?? false) : undefined;
  useEffect(() => {
    if (page !== undefined) onDesk?.({ plan: [], unread: false, leave: page });
  }, [page]);
}

function Sitting({ play, shell, afterwards, desk, onDesk }: TableProps) {
  const { game, stage, drawing, stageFailed, state } = useGame(play, shell, desk?.leave);
  const [noticed, setNoticed] = useState(false);
  const [missing, setMissing] = useState(false);
  /** How many answers there were when the newest was put on the card; 0 once it is read. */
  const [unread, setUnread] = useState(0);
  const { settings, t } = shell;
  const { view } = state;
  const [Card, Leave, { held }] = [cardNow(), leaveNow(), play.state];
  const { branches } = play;
  useLate(CARD, view.phase !== 'opening', shell.locale, setMissing);
  const onScreen = state.replay ?? state;
  useEffect(() => shell.setPlace(view.scenario.title), [view.scenario.title]);
  useEffect(() => followAppearance(() => stage.refresh()), [stage, settings.theme, settings.lessMotion]);
  useReadyToEnd(shell.locale, drawing || stageFailed || settings.look === 'list');
  useEndSaid(state, shell);
  const weekTold = view.phase === 'week' && state.telling.done;
  useLate(LEAVE, weekTold, shell.locale);
  useLate(LEAVE, view.phase === 'away', shell.locale, setMissing);
  useLeavePage(state, onDesk);
  useEffect(() => {
    if (weekTold) fetchDebriefEarly(shell.locale);
  }, [weekTold, shell.locale]);
  if (view.phase === 'debrief') return <DebriefPage {...{ play, shell, afterwards }} />;
  return (
    <>
      {branches && branches.active > 0 && (
        <DebriefBranch {...{ branches }} locale={shell.locale} speech={view.scenario} />
      )}
      {missing && <Notice missing text={t('play.step_failed')} t={t} onClose={() => setMissing(false)} />}
      {stageFailed && !noticed && <Notice missing text={t('play.map_failed')} t={t} onClose={() => setNoticed(true)} />}
      <PlayScreen
        {...{ Card, Leave, t, desk, held }}
        view={unread === view.replies.length ? whileRead(view) : view}
        onDesk={(next) => {
          setUnread(next.unread ? view.replies.length : 0);
          game.desk(next);
          onDesk?.(next);
        }}
        pending={state.pending}
        telling={state.telling}
        ghosts={play.ghosts.at(onScreen.view, onScreen.telling.awayWeek)}
        decide={(command) => void send(play, command, shell, setMissing)}
        undo={view.canUndo ? () => void send(play, { kind: 'undo' }, shell, setMissing) : undefined}
        skip={() => game.skip()}
        setPace={(pace) => game.setPace(pace)}
        again={(week) => game.again(week)}
        toWeek={(week) => game.toWeek(week)}
        replay={state.replay}
        onReplay={(week) => game.replay(week)}
        onNow={() => game.toNow()}
        map={{ layOut: stage.layOut, onComing: stage.onComing, onPlace: stage.onPlace, drawing }}
        look={settings.look}
        shortcuts={settings.shortcuts}
        onLook={(look) => shell.onSettings({ look })}
        onMenu={shell.onMenu}
      />
    </>
  );
}

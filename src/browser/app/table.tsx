// The table at which one run is played: game, stage, sound and storage meet here.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Beat } from '../../core/run/view.ts';
import type { Run } from '../../core/run/run.ts';
import { Notice } from '../ui/screens/notice.tsx';
import { PlayScreen } from '../ui/screens/play-screen.tsx';
import { beatSentence, beatsWorthTelling } from '../ui/sentences/beat-sentence.ts';
import { firstOf, type Branching } from './branches.ts';
import { DebriefBranch } from './debrief-branch.tsx';
import { DebriefPage, fetchDebriefEarly } from './debrief-page.tsx';
import { Game, type GameState } from './game.ts';
import { HOME } from './route.ts';
import { prefersLessMotion, themeNow } from './settings-store.ts';
import type { Shell } from './shell.ts';
import { cueOf, cueOfStep } from './sound.ts';
import { StageHost } from './stage-host.ts';

export interface TableProps {
  readonly run: Run;
  readonly shell: Shell;
  readonly branching: Branching;
  readonly onSave: (state: GameState) => void;
  /** A new run of the same scenario. */
  readonly onAgain: () => void;
}

/** One live object for the life of the table, and always the newest shell for what it calls back. */
function useGame(run: Run, first: Run | null, shell: Shell, onSave: TableProps['onSave']) {
  const newest = useRef(shell);
  newest.current = shell;
  const save = useRef(onSave);
  save.current = onSave;
  const [drawing, setDrawing] = useState(false);
  const [stageFailed, setStageFailed] = useState(false);
  const [state, setState] = useState<GameState>();
  const { game, stage } = useMemo(() => {
    const onFelt = (beat: Beat, { replay, ...now }: GameState): void => {
      const { announce, sound, t } = newest.current;
      const { view, telling } = replay ?? now;
      const beats = view.phase === 'away' ? (view.awayWeeks[telling.awayWeek]?.beats ?? []) : view.beats;
      if (beatsWorthTelling(beats).includes(beat)) announce(beatSentence(beat, view.managers, t));
      const cue = cueOf(beat);
      if (cue) sound.play(cue);
    };
    const host: StageHost = new StageHost({
      theme: () => themeNow(newest.current.settings),
      lessMotion: () => prefersLessMotion(newest.current.settings),
      onBeat: (beat) => playing.felt(beat),
      onDrawing: setDrawing,
      onFailure: () => setStageFailed(true),
    });
    const playing = new Game({
      run,
      first,
      onFelt,
      stage: host,
      onChange: setState,
      lessMotion: () => prefersLessMotion(newest.current.settings),
      onSave: (state) => save.current(state),
      onReplay: (turn, week) => newest.current.announce(newest.current.t(`replay.${turn}_said`, { week })),
      onRefusal: (reason) => newest.current.announce(newest.current.t('play.refused', { reason })),
    });
    return { game: playing, stage: host };
  }, [run]);
  useEffect(() => () => game.close(), [game]);
  return { game, stage, drawing, stageFailed, state: state ?? game.state };
}

export function Table({ run, shell, branching, onSave, onAgain }: TableProps) {
  const { game, stage, drawing, stageFailed, state } = useGame(run, firstOf(branching.tree), shell, onSave);
  const [noticed, setNoticed] = useState(false);
  const { settings, t, sound } = shell;
  const { view } = state;
  const onScreen = state.replay ?? state;
  useEffect(() => shell.setPlace(view.scenario.title), [view.scenario.title]);
  useEffect(() => stage.refresh(), [settings.theme, settings.lessMotion]);
  const weekTold = view.phase === 'week' && state.telling.done;
  useEffect(() => {
    if (weekTold) fetchDebriefEarly();
  }, [weekTold]);
  if (view.phase === 'debrief') {
    return <DebriefPage run={state.run} {...{ view, shell, branching, onAgain }} onHome={() => shell.goTo(HOME)} />;
  }
  const takeBack = (): void => {
    game.undo();
    shell.announce(t('play.undone'));
  };
  return (
    <>
      {branching.tree.active > 0 && <DebriefBranch {...{ branching, shell }} />}
      {stageFailed && !noticed && <Notice text={t('play.map_failed')} t={t} onClose={() => setNoticed(true)} />}
      <PlayScreen
        {...{ view, t }}
        telling={state.telling}
        ghosts={game.firstRun.at(onScreen.view, onScreen.telling.awayWeek)}
        decide={(command) => {
          game.decide(command);
          sound.play(cueOfStep(view, game.state.view) ?? (command.kind === 'continue' ? 'focus' : 'choose'));
        }}
        undo={view.canUndo ? takeBack : undefined}
        skip={() => game.skip()}
        setPace={(pace) => game.setPace(pace)}
        again={(week) => game.again(week)}
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

import type { Play } from '../../core/run/play.ts';
import type { LifeEvent } from './services.ts';

type OnLife = (event: LifeEvent) => void;

export function tellOf(play: Play, kind: LifeEvent['kind'], onLife: OnLife): void {
  const { view, decided } = play.state;
  const branch = play.branches?.active ?? 0;
  const { id, title, weeks } = view.scenario;
  onLife({ kind, scenario: id, title, week: view.week, weeks, decided, run: play.text, branch });
}

/** Tells of a run from now on; the returned function says that it was left. */
export function tellLife(play: Play, onLife: OnLife): () => void {
  let before = play.state;
  const tell = (kind: LifeEvent['kind']): void => tellOf(play, kind, onLife);
  tell('started');
  const stop = play.subscribe((now) => {
    const was = before;
    before = now;
    if (now.sitting === was.sitting && now.decided > was.decided) tell('decided');
    if (now.view.phase === 'debrief' && was.view.phase !== 'debrief') tell('finished');
  });
  return () => {
    stop();
    tell('left');
  };
}

// A run of the player's own at the table: kept, told to whoever listens, and in use in one window at a time.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Play } from '../../core/run/play.ts';
import { Table } from '../play/table.tsx';
import { planOf, shareOf } from './debrief-keeping.ts';
import type { Keeping } from './keeping.ts';
import { Late, lateScreen } from './late-screen.tsx';
import { tellLife, tellOf } from './life.ts';
import { HOME } from './route.ts';
import type { Save } from './saves.ts';
import type { Claim } from './services.ts';
import type { Shell } from './shell.ts';

const ELSEWHERE = lateScreen(
  () => import('./played-elsewhere.tsx'),
  ({ PlayedElsewhere }) => PlayedElsewhere,
  'run',
);

interface PlayedHereProps {
  readonly play: Play;
  readonly keeping: Keeping;
  /** What was kept when this visit began. */
  readonly before: Save | null;
  readonly from: Save['from'];
  readonly shell: Shell;
  /** A new run of the same scenario. */
  readonly onAgain: () => void;
  /** Takes up anew what is kept. */
  readonly anew: () => void;
}

type Where = 'here' | 'elsewhere' | 'taken' | 'gone';

/** Who asks first has the run; the other window is told, and may take it over. */
function useOneWindow(
  what: string | null,
  { isOvertaken, isGone }: Keeping,
  { services, saves }: Shell,
  anew: () => void,
) {
  const [where, setWhere] = useState<Where>('here');
  const claim = useRef<Claim>(null);
  const { store } = saves;
  useEffect(() => {
    if (what === null) return undefined;
    let left = false;
    const begin = (): void => {
      if (left) return;
      claim.current = services.neighbours.claim(what, {
        onElsewhere: () => setWhere('elsewhere'),
        async onTaken() {
          setWhere('taken');
          await store.safe();
        },
      });
    };
    // Whoever had a run that has made room for this one hears of that first.
    void store.safe().then(begin);
    // A window that nobody could ask may have gone on all the same.
    const stop = store.subscribe(() => {
      const now = isOvertaken() ? 'taken' : isGone() && 'gone';
      if (!now) return;
      // What was never played here has not been taken from here.
      setWhere((before) => (before === 'elsewhere' ? before : now));
      claim.current?.letGo();
    });
    return () => {
      left = true;
      stop();
      claim.current?.release();
    };
  }, [what]);
  /** `aside`: where the run lies that is to take its place again. */
  const takeOver = async (aside?: string): Promise<void> => {
    await claim.current?.takeOver();
    await store.refresh();
    if (aside) saves.takeBack(aside);
    anew();
  };
  return { where, takeOver };
}

export function PlayedHere({ play, keeping, before, from, shell, onAgain, anew }: PlayedHereProps) {
  const { t, services } = shell;
  const { scenario } = play.state.view;
  // What is over may be looked back on in as many windows as one likes.
  const [isOver] = useState(play.state.view.phase === 'debrief');
  const { where, takeOver } = useOneWindow(isOver ? null : `${from}/${scenario.id}`, keeping, shell, anew);
  useEffect(() => (where === 'here' ? tellLife(play, services.onLife) : undefined), [play, where]);
  // What was being told is told elsewhere now, or nowhere.
  useEffect(() => (where === 'here' ? undefined : shell.announce('')), [where]);
  const onHome = (): void => shell.goTo(HOME);
  const afterwards = useMemo(
    () => ({
      share: shell.linked === false ? () => null : shareOf(from, shell),
      plan: planOf(from, shell),
      now: services.now,
      setsAside: false,
      inCourse: shell.linked === false,
      onSeen: () => tellOf(play, 'debriefed', services.onLife),
      onAgain,
      onHome,
    }),
    [play],
  );
  if (where === 'here') return <Table {...{ play, shell, afterwards }} desk={before?.desk} onDesk={keeping.onDesk} />;
  const props = { where, from, scenario, seen: keeping.seen(), shell, t, onHere: takeOver, onHome };
  return <Late screen={ELSEWHERE} {...{ props, t, onHome }} />;
}

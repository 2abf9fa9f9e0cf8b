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
  useEffect(() => {
    if (what === null) return undefined;
    claim.current = services.neighbours.claim(what, {
      onElsewhere: () => setWhere('elsewhere'),
      async onTaken() {
        setWhere('taken');
        await saves.store.safe();
      },
    });
    // A window that nobody could ask may have gone on all the same.
    const stop = saves.store.subscribe(() => (isOvertaken() ? setWhere('taken') : isGone() && setWhere('gone')));
    return () => {
      stop();
      claim.current?.release();
    };
  }, [what]);
  const takeOver = async (): Promise<void> => {
    await claim.current?.takeOver();
    await saves.store.refresh();
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
  const props = { where, from, scenario, shell, t, onHere: () => void takeOver(), onHome };
  return <Late screen={ELSEWHERE} {...{ props, t, onHome }} />;
}

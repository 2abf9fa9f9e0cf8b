// A playtest: a run begun somewhere on purpose, marked as such, kept nowhere, and reloaded in place when its file changes.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../core/scenario/problem.ts';
import type { ProblemWords } from '../../core/scenario/says.ts';
import { Table } from '../play/table.tsx';
import { Waiting } from '../ui/screens/late.tsx';
import { Notice } from '../ui/screens/notice.tsx';
import { ProblemOverlay } from '../ui/screens/problem-overlay.tsx';
import { TryoutBar } from '../ui/screens/tryout-bar.tsx';
import { loadProblemWords } from '../ui/text/load-problem-words.ts';
import { loadText, type TextOf } from '../ui/text/text.ts';
import { Late } from './late-screen.tsx';
import { OpenFailure } from './open-failure.tsx';
import { openFromLibrary, type Opened } from './open-scenario.ts';
import { PROBLEMS } from './problems.ts';
import { HOME, type Route } from './route.ts';
import { runFile } from './run-file.ts';
import { onScenarioChange } from './scenario-changes.ts';
import type { Shell } from './shell.ts';
import { addressOf, beginTryout, goOnIn, withoutBranches, type Tryout } from './tryout.ts';
import { UNCLEAR } from './unclear-screen.ts';

interface Words {
  readonly t: TextOf<'tryout'>;
  readonly refused: TextOf<'refusal'>;
  readonly run: TextOf<'run'>;
  readonly problems: ProblemWords;
}

async function loadWords({ locale }: Shell): Promise<Words> {
  const [t, refused, run, problems] = await Promise.all([
    loadText(locale, 'tryout'),
    loadText(locale, 'refusal'),
    loadText(locale, 'run'),
    loadProblemWords(locale),
  ]);
  return { t, refused, run, problems };
}

/** What the file has come to, and what of it is played: the last version that worked. */
interface Place {
  readonly opened: Opened;
  readonly tryout: Tryout | null;
  readonly words: Words;
}
type TryRoute = Extract<Route, { readonly kind: 'try' }>;

const placeOf = (opened: Opened, words: Words, { query }: TryRoute, before: Tryout | null): Place => {
  if (opened.kind !== 'opened') return { opened, words, tryout: before };
  const { scenario } = opened;
  return { opened, words, tryout: before === null ? beginTryout(scenario, query) : goOnIn(scenario, query, before) };
};

/** Opens it now and whenever its file has changed. */
function usePlace(route: TryRoute, shell: Shell) {
  const [place, setPlace] = useState<Place | 'failed'>();
  const [lost, setLost] = useState(false);
  const newest = useRef<Tryout | null>(null);
  const asked = useRef(0);
  newest.current = place === undefined || place === 'failed' ? null : place.tryout;
  const open = async (): Promise<void> => {
    const now = (asked.current += 1);
    try {
      const [opened, words] = await Promise.all([openFromLibrary(route.id, shell.wanted), loadWords(shell)]);
      // A later change has been heard of meanwhile.
      if (now === asked.current) setPlace(placeOf(opened, words, route, newest.current));
    } catch {
      if (now === asked.current && newest.current === null) setPlace('failed');
    }
  };
  useEffect(() => {
    void open();
    return onScenarioChange(() => void open(), setLost);
  }, [route.id, route.query, shell.locale]);
  const again = (): void =>
    setPlace((now) =>
      now === undefined || now === 'failed' || now.opened.kind !== 'opened'
        ? now
        : placeOf(now.opened, now.words, route, null),
    );
  return { place, lost, forget: () => setLost(false), open, again };
}

export function TryoutPage({ route, shell }: { readonly route: TryRoute; readonly shell: Shell }) {
  const { place, lost, forget, open, again } = usePlace(route, shell);
  const { t } = shell;
  const home = (): void => shell.goTo(HOME);
  if (place === undefined) return <Waiting t={t} />;
  if (place === 'failed') return <OpenFailure t={t} onHome={home} onAgain={() => void open()} />;
  const { opened, tryout, words } = place;
  const amiss = opened.kind === 'problems' ? opened : opened.kind === 'opened' ? opened.amiss : undefined;
  if (tryout === null) return <NotOpened {...{ opened, route, shell, home }} onAgain={() => void open()} />;
  return (
    <>
      {lost && <Notice text={words.t('tryout.lost')} t={t} onClose={forget} />}
      <Tried key={tryout.number} {...{ tryout, words, shell }} onAgain={again} />
      {amiss && (
        <ProblemOverlay
          {...amiss}
          ofWords={opened.kind === 'opened'}
          words={words.problems}
          t={words.run}
          say={words.t}
        />
      )}
    </>
  );
}

interface NotOpenedProps {
  readonly opened: Opened;
  readonly route: TryRoute;
  readonly shell: Shell;
  readonly home: () => void;
  readonly onAgain: () => void;
}

function NotOpened({ opened, route, shell, home, onAgain }: NotOpenedProps) {
  const { t } = shell;
  const screen = { t, onHome: home };
  switch (opened.kind) {
    case 'problems':
    case 'too_big':
    case 'not_text':
      return <Late screen={PROBLEMS} props={{ found: opened, shell, onHome: home }} {...screen} key={keyOf(opened)} />;
    case 'not_found':
      return (
        <Late
          screen={UNCLEAR}
          props={{ route: { kind: 'unclear', what: 'scenario', from: 'library', id: route.id }, shell }}
          {...screen}
        />
      );
    default:
      return <OpenFailure {...screen} onAgain={onAgain} />;
  }
}

const keyOf = (opened: Opened): string =>
  'problems' in opened ? opened.problems.map(({ code, line }: Problem) => `${code}${line}`).join() : opened.kind;

interface TriedProps {
  readonly tryout: Tryout;
  readonly words: Words;
  readonly shell: Shell;
  readonly onAgain: () => void;
}

function toldOf({ problems, missed }: Tryout, { t, refused }: Words): string[] {
  return [
    ...problems.map((one) => (one.kind === 'run_text_problem' ? refused(one.code, one.args) : t(one.code, one.args))),
    ...missed.map(({ why, choice, week }) => t(why, { choice, week: week ?? 0 })),
  ];
}

function Tried({ tryout, words, shell, onAgain }: TriedProps) {
  const { owner, playtest, from, kept } = tryout;
  const isSet = playtest.set.length > 0;
  // Gone back in, a run would be without what was set.
  const play = useMemo(() => (isSet ? withoutBranches(owner) : owner), [owner]);
  const { services, announce } = shell;
  const news = kept === null ? '' : words.t(kept.how, { week: kept.week, what: kept.what });
  useEffect(() => {
    if (news !== '') announce(news);
  }, [news]);
  const afterwards = useMemo(
    () => ({
      share: (text: string, { scenario, title }: { readonly scenario: string; readonly title: string }) => ({
        link: addressOf(services.address.page, tryout),
        fileName: `skip-level-${scenario}.json`,
        file: isSet ? null : runFile(text, title),
        ownScenario: false,
        code: null,
      }),
      plan: () => null,
      now: services.now,
      setsAside: false,
      alone: isSet,
      onAgain,
      onHome: () => shell.goTo(HOME),
    }),
    [play],
  );
  return (
    <>
      <TryoutBar {...{ playtest, news, onAgain }} week={from} told={toldOf(tryout, words)} t={words.t} />
      <Table {...{ play, shell, afterwards }} />
    </>
  );
}

// What the tests of the screens share: every screen by name, from runs of the real engine.
import axe from 'axe-core';
import { render, type ComponentChildren } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import '../../src/browser/ui/styles/controls.css';
import '../../src/browser/ui/styles/screens.css';
import '../../src/browser/ui/styles/play.css';
import '../../src/browser/ui/styles/problem.css';
import '../../src/browser/ui/styles/settings.css';
import '../../src/browser/ui/styles/turn.css';
import '../../src/browser/ui/styles/replay.css';
import { PEOPLE } from '../../assets/people/people.ts';
import { loadIcons, loadPortraits } from '../../src/browser/ui/components/drawings.ts';
import { HomeScreen, type HomeScreenProps } from '../../src/browser/ui/screens/home-screen.tsx';
import { Menu } from '../../src/browser/ui/screens/menu.tsx';
import { LeaveScene } from '../../src/browser/ui/scenes/leave-scene.tsx';
import { TurnCard } from '../../src/browser/ui/screens/turn-card.tsx';
import { PlayScreen, type PlayScreenProps } from '../../src/browser/ui/screens/play-screen.tsx';
import { ProblemScreen } from '../../src/browser/ui/screens/problem-screen.tsx';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { isPseudo } from '../../src/browser/ui/text/pseudo.ts';
import { pseudoProblemWords } from '../../src/browser/ui/text/pseudo-words.ts';
import { createText, type Translate } from '../../src/browser/ui/text/text.ts';
import { layoutStage } from '../../src/browser/stage/layout.ts';
import type { Command } from '../../src/core/run/decision.ts';
import { startRun } from '../../src/core/run/run.ts';
import type { Phase, RunView } from '../../src/core/run/view.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { idleUntil } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';
import { listed } from '../support/library.ts';
import { createLeaveText, createPlanText, createRunText, menuWords } from '../support/words.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const t = createText('en');
export const start = startRun(scenario({ bets: [{ week: 2, ask: 'worst_team_at', of_week: 4 }] }), 3);
export const at = (phase: Phase): RunView => viewOf(idleUntil(start, (run) => run.phase === phase));
let host: HTMLElement;

export const show = (screen: ComponentChildren): void => render(screen, host);
export const decide = vi.fn<(command: Command) => void>();
const told = { awayWeek: 0, felt: [], done: true, pace: 1, again: false };

export const layOut: PlayScreenProps['map']['layOut'] = (width, height, managers) =>
  layoutStage(
    width,
    height,
    managers.map(({ team }) => team.people.length + team.vacancies),
  );

const LeaveInWords = (props: PlayScreenProps) => <LeaveScene {...props} words={createLeaveText(props.t.locale)} />;
const InWords = (props: PlayScreenProps) => <TurnCard {...props} words={createPlanText(props.t.locale)} />;

export function play(view: RunView, given: Partial<PlayScreenProps> = {}): void {
  const map: PlayScreenProps['map'] = {
    layOut,
    onComing: () => undefined,
    onPlace: () => undefined,
    drawing: false,
  };
  const nothing = (): void => undefined;
  const props = {
    Card: InWords,
    Leave: LeaveInWords,
    view,
    t,
    decide,
    map,
    telling: told,
    look: 'map',
    shortcuts: true,
    skip: nothing,
    setPace: nothing,
    again: nothing,
    toWeek: nothing,
    replay: null,
    onReplay: nothing,
    onNow: nothing,
    onLook: nothing,
    onMenu: nothing,
  } as const;
  show(<PlayScreen {...props} {...given} />);
}

export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { runOnly: RULES });
  return [
    ...found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
    // Which axe lets pass: a region that is listed as nothing.
    ...[...document.querySelectorAll('aside:not([aria-label], [aria-labelledby])')].map(
      ({ outerHTML }) => `no name: ${outerHTML.slice(0, 160)}`,
    ),
  ];
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));

/** A press before its scene could be seen is not taken (seen.ts): it is noted after the first frame, and seen after the next. */
export const untilSeen = (): Promise<unknown> =>
  Promise.race([
    frame().then(frame).then(frame),
    // Where nothing is drawn.
    new Promise((resolve) => setTimeout(resolve, 1500)),
  ]);

export const overflow = (): number => document.documentElement.scrollWidth - window.innerWidth;
export const small = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('button, a.button, input:not([type=radio], [type=file]), .few > label')]
    .filter((target) => target.offsetParent !== null)
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(
      ({ box, target }) => Math.min(box.width, box.height) < 43.9 && !target.matches('.setting > [type=checkbox]'),
    )
    .map(({ target, box }) => `${target.className} ${Math.round(box.width)} × ${Math.round(box.height)}`);

export const home: HomeScreenProps = {
  library: {
    kind: 'ready',
    items: [
      { ...listed('tutorial', 'Five minutes first', ['D1'], 2), summary: 'A short one.' },
      listed('friday_deck', 'The Friday deck', ['P1', 'G4', 'Z9'], 10),
    ],
  },
  saved: [{ id: 'library/friday_deck', title: 'The Friday deck', language: 'en', week: 3, weeks: 8, finished: false }],
  played: new Set(),
  t,
  addressOf: (id) => `#/play/${id}`,
  onContinue: vi.fn(),
  onStart: vi.fn(),
  onFile: vi.fn(),
  onReload: vi.fn(),
  onMenu: vi.fn(),
};

const broken = '{\n  "format": 1,\n  "id": "Broken Id",\n  "title": 7\n}';
/** Every screen by name, its words by `t`. */
export const screensIn = (t: Translate): Readonly<Record<string, () => void>> => ({
  home: () => show(<HomeScreen {...home} t={t} />),
  'home without a library': () => show(<HomeScreen {...home} t={t} library={{ kind: 'failed' }} saved={[]} />),
  opening: () => play(at('opening'), { t }),
  briefing: () => play(at('briefing'), { t }),
  bet: () => play(at('bet'), { t }),
  moment: () => play(at('moment'), { t }),
  plan: () => play(at('plan'), { t }),
  week: () => play(at('week'), { t }),
  away: () => play(at('away'), { t }),
  'the list': () => play(at('moment'), { look: 'list', t }),
  problems: () =>
    show(
      <ProblemScreen
        file="mine.json"
        source={broken}
        problems={parseScenario(broken).problems}
        words={isPseudo(t.locale) ? pseudoProblemWords(EN, t.locale) : EN}
        t={createRunText(t.locale)}
        ui={t}
        onHome={() => undefined}
      />,
    ),
  menu: () =>
    show(
      <main>
        <h1>Skip Level</h1>
        <Menu
          settings={USUAL_SETTINGS}
          {...menuWords(t)}
          onSettings={vi.fn()}
          onClose={vi.fn()}
          onDelete={vi.fn()}
          onHome={vi.fn()}
          onRestart={vi.fn()}
        />
      </main>,
    ),
});
export const SCREENS = screensIn(t);

/** Every icon and everybody's portrait, so that a screen is complete from the first. */
const loadDrawings = (): Promise<unknown> => Promise.all([loadIcons(), loadPortraits(PEOPLE)]);

/** Call once at the top of a test file. */
export function setUp(): void {
  beforeEach(async () => {
    await loadDrawings();
    document.title = 'Skip Level';
    document.documentElement.lang = 'en';
    document.documentElement.dataset['motion'] = 'less';
    host = document.body.appendChild(document.createElement('div'));
  });
  afterEach(async () => {
    render(null, host);
    host.remove();
    delete document.documentElement.dataset['theme'];
    document.documentElement.style.fontSize = '';
    vi.clearAllMocks();
    await page.viewport(1280, 800);
  });
}

// The debrief's steps beyond the run itself: luck, roads not taken, and going back.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import '../../src/browser/ui/styles/controls.css';
import { roadsOf } from '../../src/browser/play/ended.ts';
import { BranchLineView } from '../../src/browser/ui/debrief/branch-line.tsx';
import { createDebriefText, IN_ENGLISH } from '../support/words.ts';
import { DebriefScreen } from '../../src/browser/ui/debrief/debrief-screen.tsx';
import type { BranchView } from '../../src/core/run/branch-view.ts';
import type { DebriefExtras, FuturesView } from '../../src/browser/ui/debrief/extras.ts';
import { NO_EXTRAS } from '../../src/browser/ui/debrief/extras.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { futures, type Futures } from '../../src/core/lab/futures.ts';
import { apart } from '../../src/core/run/apart.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { madeDecisions } from '../../src/core/run/rewind.ts';
import type { Run } from '../../src/core/run/run.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { otherRun } from '../support/other-run.ts';
import { drawn } from './debrief-drawn.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const t = createDebriefText('en');
let host: HTMLElement;
let run: Run;
let other: Run;
let played: Futures;

beforeAll(async () => {
  const { scenario } = parseScenario(await (await fetch('/scenarios/friday_deck/scenario.json')).text());
  if (scenario === null) throw new Error('expected a scenario, got problems');
  run = playBot(scenario, 7, 'micromanage');
  other = otherRun(run, 'board_deck', 'sit_with_her').run;
  const { seed, decisions } = run;
  const found = futures({ scenario, seed, decisions, futures: 24 });
  if (found === null) throw new Error('expected futures, got none');
  played = found;
});

const done = (): FuturesView => ({ kind: 'done', futures: played, roads: roadsOf(run), weeks: 8 });

function extras(given: Partial<DebriefExtras> = {}, active = 0): DebriefExtras {
  const words = madeDecisions(run);
  const at = words.findIndex((decision) => decision.moment === 'board_deck');
  const branches: BranchView[] = [
    { parent: null, week: 8, finished: true, parting: null },
    { parent: 0, week: 8, finished: true, parting: { was: words[at]!, now: madeDecisions(other)[at]! } },
    { parent: 1, week: 3, finished: false, parting: { was: words[at]!, now: null } },
  ];
  const debriefs = [debriefOf(run), debriefOf(other)];
  return {
    ...NO_EXTRAS,
    rewind: {
      branches,
      active,
      debriefOf: (branch) => debriefs[branch]!,
      apartOf: () => apart(run, other),
      onBack: vi.fn(),
      onOpen: vi.fn(),
      onTake: vi.fn(),
      setsAside: false,
      atTree: false,
      onRemove: vi.fn(),
      removed: null,
      onPutBack: vi.fn(),
    },
    futures: done(),
    ...given,
  };
}

function show(given: DebriefExtras, shown = run): void {
  const nothing = (): void => undefined;
  render(
    <DebriefScreen
      speech={IN_ENGLISH}
      debrief={debriefOf(shown)}
      title="The Friday deck"
      t={t}
      onAgain={nothing}
      onHome={nothing}
      extras={given}
    />,
    host,
  );
}

/** On the way or beside it. */
async function step(name: string): Promise<void> {
  const link = page.getByRole('link', { name, exact: false }).first();
  const everything = page.getByRole('button', { name: 'Everything' });
  if (link.query() === null && everything.query() !== null) await everything.first().click();
  await link.click();
}
const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

beforeEach(() => {
  document.title = 'Looking back';
  document.documentElement.lang = 'en';
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  render(null, host);
  host.remove();
  delete document.documentElement.dataset['theme'];
  await page.viewport(1280, 800);
});

describe('luck and roads', () => {
  test('are said in words, with a chart and a table each', async () => {
    show(extras());
    await step('Luck or judgement');
    expect(textOf('#debrief-luck')).toContain('In nine of ten futures of the same decisions between');
    // The two fans say beside them all that they show.
    expect(document.querySelectorAll('#debrief-luck svg[role=img]').length).toBe(5);
    expect(document.querySelectorAll('#debrief-luck .fan svg[aria-hidden=true]').length).toBe(2);
    expect(document.querySelectorAll('#debrief-luck table').length).toBe(7);
    await step('Roads not taken');
    expect(document.querySelectorAll('.road:not(.folded)').length).toBe(3);
    expect(textOf('.road')).toMatch(/With “.*” instead: |much the same/);
    expect(host.innerHTML).not.toMatch(/NaN|undefined|debrief\.[a-z_]+\./);
  });

  test('never say that fewer than nobody left', async () => {
    const peopleLeft = played.own.outcomes.peopleLeft.map((_, n) => (n % 4 === 1 ? 1 : 0));
    const own = { ...played.own, outcomes: { ...played.own.outcomes, peopleLeft } };
    show(extras({ futures: { kind: 'done', futures: { ...played, own }, roads: roadsOf(run), weeks: 8 } }));
    await step('Luck or judgement');
    const names = [...document.querySelectorAll('#debrief-luck .profile svg')].map((svg) => svg.ariaLabel ?? '');
    const more = Math.round((100 * peopleLeft.filter((left) => left > 0).length) / (peopleLeft.length - 1));
    expect(names.find((name) => name.startsWith('People who left'))).toContain(
      `nobody in your run; as few in ${100 - more}% of your futures, and more in ${more}%.`,
    );
  });

  test('lead into the branch that takes the road', async () => {
    const given = extras();
    show(given);
    await step('Roads not taken');
    await page
      .getByRole('button', { name: /^Try this road/ })
      .first()
      .click();
    expect(given.rewind?.onTake).toHaveBeenCalledOnce();
  });

  test('say how far they are, and what went wrong', async () => {
    show(extras({ futures: { kind: 'running', share: 0.4, own: null, weeks: 8 } }));
    await step('Luck or judgement');
    expect(textOf('.futures-wait')).toContain('40%');
    expect(document.querySelector('#debrief-luck .fan')).toBeNull();
    show(extras({ futures: { kind: 'running', share: 0.5, own: played.own, weeks: 8 } }));
    await expect.poll(() => document.querySelectorAll('#debrief-luck .fan').length).toBe(2);
    expect(textOf('.futures-wait')).toContain('50%');
    const onAgain = vi.fn();
    show(extras({ futures: { kind: 'failed', onAgain } }));
    await page.getByRole('button', { name: 'Try again' }).first().click();
    expect(onAgain).toHaveBeenCalledOnce();
  });
});

test('of luck, the sentence, the chart and the card speak of the same quantity, and name it', async () => {
  show(extras());
  await step('Luck or judgement');
  const away = debriefOf(run).outcome.deliveryAway;
  const [chart, verdict] = [textOf('#debrief-luck .fan'), textOf('#debrief-luck .verdict')];
  expect(chart).toContain(`averaged over your leave: ${Math.round(away)} in your run.`);
  expect(document.querySelector('#debrief-luck .fan .end-labels')?.textContent).toBe(`you ${Math.round(away)}average`);
  expect(verdict).toMatch(
    /the work during your leave comes to \d+ in the middle future.* came out (lower|higher) than yours in \d+%/,
  );
  const card = [...document.querySelectorAll('#debrief-luck .profile svg')].map((svg) => svg.ariaLabel ?? '');
  expect(card[1]).toContain(`Delivery on leave, on average: ${Math.round(away)} in your run`);
});

describe('going back', () => {
  test('is offered at every decision, in the list and at the marks', async () => {
    const given = extras();
    show(given);
    await step('Go back');
    expect(document.querySelectorAll('.way-back').length).toBe(run.decisions.length);
    await page.getByRole('button', { name: /^Go back here: weeks 3 to 4, “Redo slides/ }).click();
    const index = run.decisions.findIndex((d) => d.kind === 'option' && d.moment === 'board_deck');
    expect(given.rewind?.onBack).toHaveBeenLastCalledWith(index);
    await step('Why every line moved');
    await page.getByRole('button', { name: 'Go back to this decision: It’s Friday. The deck is weak' }).click();
    expect(given.rewind?.onBack).toHaveBeenLastCalledWith(index);
  });

  test('calls the plan of a turn by the weeks it was for', async () => {
    const given = extras();
    show(given);
    await step('Go back');
    const turn = [...document.querySelectorAll('.ways-back > li')].find((li) =>
      li.textContent?.includes('Redo slides'),
    );
    expect(turn?.querySelector('h4')?.textContent).toBe('Weeks 3–4');
    expect(turn?.querySelector('[data-kind=plan]')?.textContent).toContain('Your plan for weeks 3 to 4');
    await page.getByRole('button', { name: 'Go back here: weeks 3 to 4, Your plan for weeks 3 to 4' }).click();
    const index = madeDecisions(run).find(({ kind, week }) => kind === 'plan' && week === 3)?.index;
    expect(given.rewind?.onBack).toHaveBeenLastCalledWith(index);
  });

  test('shows the tree, two runs side by side, and the ghost of the first run on every chart', async () => {
    show(extras({}, 1), other);
    await step('Your runs, side by side');
    expect(textOf('.branches')).toContain(
      '“Sit with her for ninety minutes while she rewrites” instead of “Redo slides',
    );
    expect(document.querySelectorAll('.compare-managers svg').length).toBe(12);
    await step('Why every line moved');
    await expect.poll(() => document.querySelectorAll('.timelines .ghost').length).toBe(12);
    await step('Told vs true');
    await expect.poll(() => document.querySelectorAll('.multiples .ghost').length).toBe(8);
    await step('Luck or judgement');
    await expect.poll(() => document.querySelectorAll('.fan .ghost').length).toBe(2);
    expect(document.querySelectorAll('.fans > .key .ghost').length).toBe(1);
    expect(textOf('.fan')).toMatch(/In your first run it was \d+\./);
    const columns = [...document.querySelectorAll('.fan th[scope="col"]')].map((th) => th.textContent);
    expect(columns.filter((column) => column === 'Your run, your first run')).toHaveLength(2);
  });
});

describe('deleting a run of the tree', () => {
  test('is offered for every run but the first, by name', async () => {
    const given = extras();
    show(given);
    await step('Your runs, side by side');
    const names = [...document.querySelectorAll('.branches .icon-button')].map((b) => b.getAttribute('title'));
    expect(names).toHaveLength(2);
    expect(names[0]).toMatch(/^Delete Run 2: Week 3: “Sit with her/);
    await page.getByRole('button', { name: names[0] ?? '' }).click();
    expect(given.rewind?.onRemove).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('opens the steps where it can be taken back, says what is gone, and has the focus there', async () => {
    const given = extras();
    const rewind = { ...given.rewind!, atTree: true, removed: { place: 1, branch: given.rewind!.branches[1]! } };
    show({ ...given, rewind });
    expect(document.querySelector('.chapter:not([hidden])')?.id).toBe('debrief-compare');
    expect(textOf('.branch-removed')).toContain('Run 2 is deleted: Week 3: “Sit with her');
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(rewind.onPutBack).toHaveBeenCalledOnce();
    show({ ...given, rewind: { ...rewind, removed: null } });
    await expect.poll(() => document.activeElement?.textContent).toBe('Your runs so far');
  });
});

describe('every reader', () => {
  test.each(['light', 'dark'])('axe finds nothing, all at once and unfolded, %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    show(extras({}, 1), other);
    await page.getByRole('button', { name: 'Everything' }).click();
    await drawn(run.scenario.managers.length);
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(document, { runOnly: RULES });
    expect(violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.html.slice(0, 140)}`))).toEqual([]);
  });

  test.each([320, 390, 768, 1500])('nothing sticks out at %i px', async (width) => {
    await page.viewport(width, 800);
    show(extras({}, 1), other);
    await page.getByRole('button', { name: 'Everything' }).click();
    await drawn(run.scenario.managers.length);
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('the line above a branch says what was changed and why it stopped, and axe finds nothing', async () => {
    await page.viewport(320, 640);
    const [onStand, onFirst] = [vi.fn(), vi.fn()];
    const branch = extras().rewind!.branches[1]!;
    render(
      <>
        <BranchLineView languageOf={() => 'en'} {...{ branch, t, onStand, onFirst }} stoppedAt="new_moment" canStand />
        <main>
          <h1>It is Friday, the deck is weak</h1>
        </main>
      </>,
      host,
    );
    expect(textOf('.branch-line')).toContain('this decision didn’t come up before');
    await page.getByRole('button', { name: 'Keep my later choices' }).click();
    await page.getByRole('button', { name: 'Back to the first run' }).click();
    expect([onStand.mock.calls.length, onFirst.mock.calls.length]).toEqual([1, 1]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const { violations } = await axe.run(document, { runOnly: RULES });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

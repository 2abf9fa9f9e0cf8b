// Stress and asterisks of an author's prose, on every screen that says some of it: words are stressed, and no sign is lost or left.
import { render } from 'preact';
import { beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { roadsOf } from '../../src/browser/play/ended.ts';
import { NO_EXTRAS, type DebriefExtras } from '../../src/browser/ui/debrief/extras.ts';
import { DebriefScreen } from '../../src/browser/ui/debrief/debrief-screen.tsx';
import { playBot } from '../../src/core/lab/bots.ts';
import { futures } from '../../src/core/lab/futures.ts';
import type { BranchView } from '../../src/core/run/branch-view.ts';
import { apart } from '../../src/core/run/apart.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { madeDecisions } from '../../src/core/run/rewind.ts';
import type { Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { botRuns } from '../support/playing.ts';
import { createDebriefText, IN_ENGLISH } from '../support/words.ts';
import { drawn } from './debrief-drawn.ts';
import { play, setUp } from './ui-support.tsx';

setUp();

const PROSE = ['text', 'title', 'brief', 'wants', 'reply', 'sign', 'because'];
/** In every text that players read and that may stress something: `*stressed*` and `5*`. */
function stressed(source: string): Scenario {
  const put = (text: string): string => `*stressed* 5\\* ${text}`;
  const changed: unknown = JSON.parse(source, function (this: unknown, key: string, value: unknown) {
    if (key === 'questions') return (value as string[]).map(put);
    const isOfAll = key === 'title' && Object.hasOwn(Object(this), 'managers');
    // What a manager wants most, in a condition, is no prose.
    const isWish = key === 'wants' && Object.hasOwn(Object(this), 'most');
    return typeof value === 'string' && PROSE.includes(key) && !isOfAll && !isWish ? put(value) : value;
  });
  const { scenario } = parseScenario(JSON.stringify(changed));
  if (scenario === null) throw new Error('expected a scenario, got problems');
  return scenario;
}

let scenario: Scenario;
let run: Run;
beforeAll(async () => {
  scenario = stressed(await (await fetch('/scenarios/friday_deck/scenario.json')).text());
  run = playBot(scenario, 7, 'micromanage');
});

/** Whatever is read or heard: text, labels, what stands in fields. */
function words(): string[] {
  const all = [...document.body.querySelectorAll('*')];
  const labels = all.flatMap((element) =>
    ['aria-label', 'aria-valuetext', 'alt', 'title'].map((name) => element.getAttribute(name) ?? ''),
  );
  const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
  return [document.body.textContent ?? '', ...labels, ...fields];
}
const faults = (): string[] =>
  words().flatMap((text) => text.match(/.{0,30}(?:\*stressed|stressed\*|\\|\uFE0E).{0,10}/gu) ?? []);
/** Words that should be stressed and are drawn as if they were not, outside of labels. */
const unstressed = (): string[] =>
  [...document.querySelectorAll('main p, main h1, main h4, main li, main span')]
    .filter((element) => !element.matches('.spoken, .plan-words'))
    .filter(({ childNodes }) =>
      [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.includes('stressed 5*')),
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 200));

test('in play', () => {
  const seen = new Map(
    botRuns(scenario, 7, 'micromanage').map((one) => [`${one.phase} ${one.chosen.length > 0}`, one]),
  );
  let stresses = 0;
  for (const [phase, one] of seen) {
    if (one.phase === 'debrief') continue;
    play(viewOf(one), { look: 'list' });
    expect(faults(), phase).toEqual([]);
    expect(unstressed(), phase).toEqual([]);
    stresses += document.querySelectorAll('em').length;
  }
  expect(stresses).toBeGreaterThan(15);
  expect(document.body.textContent).not.toContain('stressed*');
});

function extras(): DebriefExtras {
  const { seed, decisions } = run;
  const played = futures({ scenario, seed, decisions, futures: 8 });
  if (played === null) throw new Error('expected futures, got none');
  const made = madeDecisions(run).filter(({ kind }) => kind === 'option');
  const branches: BranchView[] = [
    { parent: null, week: 8, finished: true, parting: null },
    { parent: 0, week: 8, finished: true, parting: { was: made[0]!, now: made[1]! } },
  ];
  const rewind = {
    branches,
    active: 0,
    setsAside: false,
    atTree: false,
    removed: null,
    debriefOf: () => debriefOf(run),
    apartOf: () => apart(run, run),
  };
  const presses = { onBack: vi.fn(), onOpen: vi.fn(), onTake: vi.fn(), onRemove: vi.fn(), onPutBack: vi.fn() };
  return {
    ...NO_EXTRAS,
    rewind: { ...rewind, ...presses },
    futures: { kind: 'done', futures: played, roads: roadsOf(run), weeks: 8 },
  };
}

test('in the debrief, its labels and the plan it drafts', async () => {
  const [t, nothing] = [createDebriefText('en'), (): void => undefined];
  const props = {
    speech: IN_ENGLISH,
    debrief: debriefOf(run),
    title: 'The Friday deck',
    t,
    onAgain: nothing,
    onHome: nothing,
  };
  const host = document.body.appendChild(document.createElement('main'));
  render(<DebriefScreen {...props} extras={extras()} />, host);
  await page.getByRole('button', { name: 'Everything' }).click();
  await drawn(scenario.managers.length);
  expect(faults()).toEqual([]);
  expect(unstressed()).toEqual([]);
  expect(document.querySelectorAll('em').length).toBeGreaterThan(20);
  const drafted = [...document.querySelectorAll<HTMLInputElement>('.plan :is(textarea, input)')];
  // The plan is the player's own: nobody of the cast is in it.
  expect(drafted.map(({ value }) => value).join(' ')).not.toContain('stressed');
  render(null, host);
  host.remove();
});

// A package under a learning system in a real browser: played, killed, gone on with on another machine, finished.
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { runText } from '../../src/core/run/run-text.ts';
import { openLms, type Lms, type LmsGiven } from '../support/lms-page.ts';
import { botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';
import {
  courseIn,
  freshMachine,
  heading,
  inDebrief,
  packageOf,
  playUntil,
  SCENARIO,
  tabTo,
  type Sitting,
} from './support/packed-course.ts';

/** What the strictest of them send with everything. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";
let lms: Lms | undefined;
afterEach(async () => {
  await lms?.close();
  lms = undefined;
});

async function open(given: Partial<LmsGiven> = {}): Promise<Lms> {
  const kind = given.kind ?? 'scorm12';
  lms = await openLms({
    kind,
    course: await packageOf(kind),
    headers: { 'content-security-policy': POLICY },
    ...given,
  });
  return lms;
}

interface Seat {
  readonly mortal?: boolean;
  readonly before?: (page: Page) => Promise<unknown>;
}

async function sit({ url, given }: Lms, { mortal = false, before }: Seat = {}): Promise<Sitting> {
  const { page, errors, kill } = await freshMachine({ mortal });
  await before?.(page);
  await page.goto(url);
  const isWindow = given.around === 'opener' || given.around === 'foreign';
  const popup = isWindow ? page.waitForEvent('popup') : null;
  if (isWindow) await page.getByRole('button', { name: 'Launch' }).click();
  const shown = (await popup) ?? page;
  return { page: shown, frame: await courseIn(shown), errors, kill };
}

const text = ({ kept: { suspend_data: kept } }: Lms): string => (typeof kept === 'string' ? kept : '');
const core = ({ kept }: Lms): Record<string, unknown> => (kept['core'] ?? kept) as Record<string, unknown>;
const reported = ({ journal }: Lms): string[] =>
  journal.flatMap(({ verb, given }) =>
    verb === 'SetValue' && /interactions\.\d+\.id$/.test(given[0] ?? '') ? [given[1] ?? ''] : [],
  );

test('a course is played by keyboard, killed, gone on with on another machine, and finished', async () => {
  const system = await open();
  const first = await sit(system, { mortal: true });
  await first.frame.locator('.scene h1').waitFor();
  await playUntil(first, async () => reported(system).length >= 3);
  expect(core(system)['lesson_status']).toBe('incomplete');
  const before = text(system);
  await first.kill();

  const second = await sit(system);
  await second.frame.locator('.scene h1').waitFor();
  expect(text(system)).toBe(before);
  await playUntil(second, inDebrief(second));
  expect(core(system)['lesson_status']).toBe('incomplete');
  await tabTo(second.page, second.frame, '.thumb .button[data-kind=main]');
  await second.page.keyboard.press('Enter');
  await expect.poll(() => core(system)['lesson_status']).toBe('completed');
  await expect
    .poll(() => second.frame.locator('.notice').allTextContents())
    .toEqual([expect.stringContaining('knows that you’ve finished')]);
  const ids = reported(system);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(system.kept['comments']).toMatch(new RegExp(`^${id}: .+ — .+$`, 'm'));
  await second.page.goto('about:blank');
  await expect.poll(() => system.journal.at(-1)?.verb).toBe('Terminate');
  expect([...first.errors, ...second.errors]).toEqual([]);
});

/** As an earlier visit left it. */
const runs = botRuns(shippedScenario(SCENARIO), 7, 'coach');
const laterThan = (week: number): string => {
  const run = runs.find((one) => one.week > week) ?? runs.at(-1)!;
  const flags = run.phase === 'debrief' ? 'f' : '';
  return [`1;${SCENARIO}`, run.week, run.scenario.weeks, flags, runText(run)].join(',');
};
const FINISHED = laterThan(99);
const newcomer12 = (text: string, status: string) => ({
  core: { student_id: 'anna', credit: 'credit', lesson_status: status },
  suspend_data: text,
});
const notices = ({ frame }: Sitting) => expect.poll(() => frame.locator('.notice').allTextContents());
const set = ({ journal }: Lms): readonly string[] =>
  journal.flatMap(({ verb, given }) => (verb === 'SetValue' ? [given[0] ?? ''] : []));

test('SCORM 2004 keeps completion and success apart, with the words of what was decided', async () => {
  const system = await open({ kind: 'scorm2004', kept: { learner_id: 'anna', suspend_data: laterThan(1) } });
  const sitting = await sit(system);
  await playUntil(sitting, inDebrief(sitting));
  await sitting.frame.getByRole('button', { name: /^Next: / }).click();
  await expect.poll(() => system.kept['completion_status']).toBe('completed');
  expect(system.kept['success_status']).toBe('unknown');
  const told = system.journal.filter(({ given }) => /interactions.*description/.test(given[0] ?? ''));
  expect(told.length).toBe(reported(system).length);
  const ideas = system.journal.filter(
    ({ verb, given }) => verb === 'SetValue' && /objectives\.\d+\.id$/.test(given[0] ?? ''),
  );
  expect(new Set(ideas.map(({ given }) => given[1])).size).toBe(12);
  expect(sitting.errors).toEqual([]);
});

test('a reply that was not read on one machine is read on the next', async () => {
  const chosen = runs.find(({ decisions, phase }) => decisions.at(-1)?.kind === 'option' && phase !== 'week')!;
  const kept = [`1;${SCENARIO}`, chosen.week, chosen.scenario.weeks, 'u', runText(chosen)].join(',');
  const sitting = await sit(await open({ kept: newcomer12(kept, 'incomplete') }));
  await sitting.frame.getByText('You chose').waitFor();
  expect(sitting.errors).toEqual([]);
});

test('a review shows the run and changes nothing', async () => {
  const system = await open({ mode: 'review', kept: newcomer12(FINISHED, 'completed') });
  const sitting = await sit(system);
  await notices(sitting).toEqual([expect.stringContaining('nothing you do now is reported')]);
  await sitting.frame.getByRole('button', { name: /^Next: / }).click();
  await sitting.page.goto('about:blank');
  await expect.poll(() => system.journal.at(-1)?.verb).toBe('Terminate');
  expect([set(system), text(system)]).toEqual([[], FINISHED]);
});

test.each([
  ['refuses every commit', { refuses: ['Commit'] }, /take what you’ve done/],
  ['throws whatever is asked', { throws: true }, /No learning system answers|stopped answering/],
] as const)('a system that %s is told once, and the run is kept in the browser', async (_, given, says) => {
  const system = await open(given);
  const sitting = await sit(system);
  await sitting.frame.locator('.scene h1').waitFor();
  await playUntil(sitting, async () => (await heading(sitting.frame)) === 'A sign of 214 words');
  await notices(sitting).toEqual([expect.stringMatching(says)]);
  await sitting.page.reload();
  const again = { ...sitting, frame: await courseIn(sitting.page) };
  await expect.poll(() => heading(again.frame)).toBe('A sign of 214 words');
  expect(sitting.errors).toEqual([]);
});

test('what a system has and would not say is not written over', async () => {
  const kept = newcomer12(laterThan(1), 'incomplete');
  const system = await open({ kept, refuses: ['GetValue'] });
  const sitting = await sit(system);
  await notices(sitting).toEqual([expect.stringContaining('won’t take what you’ve done')]);
  await playUntil(sitting, async () => (await heading(sitting.frame)) === 'A sign of 214 words');
  await sitting.page.goto('about:blank');
  await expect.poll(() => system.journal.at(-1)?.verb).toBe('Terminate');
  expect([text(system), reported(system)]).toEqual([laterThan(1), []]);
});

test.each([
  ['three windows up', 'three-up'],
  ['in the window that opened it', 'opener'],
] as const)('a system %s is found', async (_, around) => {
  const system = await open({ around, kept: newcomer12(laterThan(1), 'incomplete') });
  const sitting = await sit(system);
  await expect.poll(() => heading(sitting.frame)).toMatch(/week 2/i);
  await expect.poll(() => set(system)).toContain('cmi.core.exit');
});

test('one of another origin cannot be reached, which is said, and the course is played', async () => {
  const sitting = await sit(await open({ around: 'foreign' }));
  await notices(sitting).toEqual([expect.stringContaining('No learning system answers here')]);
  await expect.poll(() => heading(sitting.frame)).toBe('Five minutes first');
});

test('where the browser keeps nothing the system does, and nothing is said', async () => {
  const system = await open({ kept: newcomer12(laterThan(1), 'incomplete') });
  const denied = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
  const sitting = await sit(system, { before: denied });
  await expect.poll(() => heading(sitting.frame)).toMatch(/week 2/i);
  const before = reported(system).length;
  await playUntil(sitting, async () => reported(system).length > before);
  await notices(sitting).toEqual([expect.stringContaining('Welcome back')]);
});

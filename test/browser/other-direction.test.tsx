// What an Arabic author wrote, among English words of ours: on every screen each text keeps its language and direction to itself.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { roadsOf } from '../../src/browser/play/ended.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Phase } from '../../src/core/run/view.ts';
import { idleUntil } from '../support/playing.ts';
import { worded } from '../support/worded.ts';
import { showDebrief, STEPS } from './screens-late.tsx';
import { play, setUp, show, start } from './ui-support.tsx';

setUp();

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';
/** Letter by letter; what is between braces is filled in later. */
const arabic = (text: string): string =>
  text.replaceAll(/\{[^}]*\}|[a-z]/gi, (piece) =>
    piece.length > 1 ? piece : LETTERS[(piece.toLowerCase().charCodeAt(0) - 97) % LETTERS.length]!,
  );
const scenario = { ...worded(start.scenario, arabic), language: 'ar' };
const run = startRun(scenario, 3);
const until = (phase: Phase): Run => idleUntil(run, (at) => at.phase === phase);

const ARABIC = /[\u0600-\u06FF]/;
const isolated = /\u2068[^\u2068\u2069]*\u2069/g;
/** What is left when all that keeps to itself is taken out, the inmost first. */
function open(text: string): string {
  const next = text.replaceAll(isolated, '');
  return next === text ? text : open(next);
}

function mixed(): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = node.parentElement;
    if (around === null || around.closest('script, style') || !ARABIC.test(open(node.textContent ?? ''))) continue;
    if (around.closest<HTMLElement>('[dir]')?.dir !== 'rtl' || around.closest<HTMLElement>('[lang]')?.lang !== 'ar')
      faults.push(`${around.tagName} ${around.getAttribute('class') ?? ''}: ${node.textContent}`);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt]'))
    for (const name of ['aria-label', 'title', 'alt']) {
      const left = open(element.getAttribute(name) ?? '');
      if (ARABIC.test(left) && /[a-z]/i.test(left)) faults.push(`${element.tagName} ${name}: ${left}`);
    }
  return faults;
}

test.each(['list', 'map'] as const)('in play (%s)', async (look) => {
  const faults: string[] = [];
  for (const phase of ['opening', 'briefing', 'bet', 'moment', 'plan', 'week', 'away'] as const) {
    show(null);
    play(viewOf(until(phase)), { look });
    await expect.poll(() => document.body.innerText).toMatch(/[a-z]/);
    for (const selector of ['', '.fold-handle', 'button.node']) {
      if (selector) document.querySelector<HTMLElement>(selector)?.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      faults.push(...mixed().map((fault) => `${phase}: ${fault}`));
    }
  }
  expect([...new Set(faults)]).toEqual([]);
});

test('in the debrief, and in what it makes of the plan', async () => {
  const over = until('debrief');
  const faults: string[] = [];
  for (const step of STEPS) {
    await showDebrief(debriefOf(over), scenario.title, roadsOf(over), step, { language: 'ar', untranslated: null });
    faults.push(...mixed().map((fault) => `${step}: ${fault}`));
  }
  expect([...new Set(faults)]).toEqual([]);
  for (const field of document.querySelectorAll('textarea')) {
    expect(field.dir).toBe('auto');
    const left = open(field.value);
    expect(ARABIC.test(left) && /[a-z]/i.test(left), field.value).toBe(false);
  }
  await page.viewport(1280, 800);
});

// Told against true and the fan: any week of a line opens what moved it, by mouse, by keyboard and in words.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import '../../src/browser/ui/styles/controls.css';
import { createDebriefText, IN_ENGLISH } from '../support/words.ts';
import { DebriefScreen } from '../../src/browser/ui/debrief/debrief-screen.tsx';
import { NO_EXTRAS } from '../../src/browser/ui/debrief/extras.ts';
import { debriefFixture } from '../support/debrief.ts';
import { FUTURES_VIEW } from './visual-futures.ts';

let host: HTMLElement;

beforeEach(() => {
  document.title = 'Looking back';
  document.documentElement.lang = 'en';
  host = document.body.appendChild(document.createElement('div'));
  const t = createDebriefText('en');
  render(
    <DebriefScreen
      speech={IN_ENGLISH}
      debrief={debriefFixture}
      title="The Friday deck"
      {...{ t, extras: { ...NO_EXTRAS, futures: FUTURES_VIEW } }}
      onAgain={vi.fn()}
      onHome={vi.fn()}
    />,
    host,
  );
});
afterEach(() => {
  render(null, host);
  host.remove();
});

const slider = async (id: string): Promise<HTMLInputElement> => {
  // Drawn, and in the step that is open.
  await expect.poll(() => document.getElementById(id)?.checkVisibility()).toBe(true);
  return document.getElementById(id) as HTMLInputElement;
};
const ledgerOf = (input: HTMLInputElement): string => {
  const ledger = input.closest('.week-picker')?.parentElement?.querySelector('.week-ledger');
  return ledger?.textContent ?? 'no ledger';
};
const shows = (input: HTMLInputElement) => expect.poll(() => ledgerOf(input));
/** The heading takes the focus once the step is there. */
async function step(name: string): Promise<void> {
  const everything = page.getByRole('button', { name: 'Everything' });
  if (everything.query() !== null) await everything.first().click();
  await page.getByRole('link', { name }).click();
  await expect.poll(() => document.activeElement?.textContent).toBe(name);
}

/** A press on the chart where that week is. */
async function pressWeek(input: HTMLInputElement, week: number): Promise<void> {
  const { width, height } = input.getBoundingClientRect();
  const thumb = 1.5 * Number.parseFloat(getComputedStyle(input).fontSize);
  const share = (week - Number(input.min)) / (Number(input.max) - Number(input.min));
  await userEvent.click(input, { position: { x: thumb / 2 + share * (width - thumb), y: height / 2 } });
}

describe('told against true', () => {
  beforeEach(() => step('Told vs true'));

  test('a press on a week opens the ledgers of what was so and of how safe it felt to say so', async () => {
    const input = await slider('debrief-told-week-priya');
    await shows(input).toBe('');
    await pressWeek(input, 2);
    await shows(input).toContain('Week 2');
    await shows(input).toContain(
      'Priya said 60 that week. It was 58, and how safe it felt to say so stood at 51. To you it looked like 66',
    );
    await shows(input).toMatch(/Delivery 58 \(\+5\).*\+5 you chose “Redo slides 3–9 tonight” \(week 2\)/);
    await shows(input).toMatch(/How safe it felt to be open 51 \(−3\)/);
    await shows(await slider('debrief-told-week-tomasz')).toBe('');
    const circles = input.closest('.week-picker')?.querySelectorAll('.chosen-week > .chosen');
    expect(circles?.length).toBe(3);
  });

  test('a press on the week the slider stands at opens it too', async () => {
    const input = await slider('debrief-told-week-tomasz');
    input.click();
    await shows(input).toContain(`Week ${input.value}`);
  });

  test('Enter opens the week, arrow keys go on, Close gives the focus back', async () => {
    const input = await slider('debrief-told-week-priya');
    input.focus();
    await shows(input).toBe('');
    await userEvent.keyboard('{Enter}');
    await shows(input).toContain(`Week ${input.value}`);
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    await shows(input).toContain('Week 5');
    await shows(input).toContain('Her drafts arrive unfinished: she expects you to rework them (week 2)');
    expect(input.getAttribute('aria-valuetext')).toBe(
      'Week 5. Said 67, true 58, your impression 67; safe to be open 44.',
    );
    await page.getByRole('button', { name: 'Close: Priya' }).click();
    await shows(input).toBe('');
    expect(document.activeElement).toBe(input);
  });

  test('a cause leads to the words of its moment, in the step that has them', async () => {
    await pressWeek(await slider('debrief-told-week-priya'), 2);
    await page.getByRole('link', { name: 'you chose “Redo slides 3–9 tonight” (week 2)' }).first().click();
    await expect.poll(() => document.activeElement?.id).toBe('debrief-moment-priya-board_deck-2');
    expect(document.querySelector('#debrief-timeline')?.hasAttribute('hidden')).toBe(false);
  });

  test('a sign that went ahead is marked in its week', async () => {
    const [manager] = debriefFixture.managers.filter(({ signs }) => signs.length > 0);
    const sign = manager?.signs[0];
    const input = await slider(`debrief-told-week-${manager?.id}`);
    await pressWeek(input, sign?.week ?? 0);
    await shows(input).toContain(`The sign at the time: ${sign?.text}`);
  });
});

describe('the fan', () => {
  beforeEach(() => step('Luck or judgement'));

  test.each(['delivery', 'trust'] as const)(
    'a week opens every manager’s ledger, furthest first (%s)',
    async (line) => {
      const input = await slider(`debrief-fan-week-${line}`);
      await pressWeek(input, 6);
      const names = [...host.querySelectorAll(`.fan:has(#${input.id}) .week-causes dt`)].map((dt) => dt.textContent);
      expect(names.length).toBe(debriefFixture.managers.length);
      const changes = names.map((name) => Math.abs(Number(/\(([+−]?\d+)\)/.exec(name)?.[1]?.replace('−', '-') ?? 0)));
      expect(changes).toEqual(changes.toSorted((a, b) => b - a));
      await shows(input).toContain('Your line is the mean of 4 managers.');
    },
  );

  test('names the largest causes with the manager, and sums up the rest', async () => {
    const input = await slider('debrief-fan-week-trust');
    input.focus();
    await userEvent.keyboard('{Home}');
    await shows(input).toContain('At the start');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    await shows(input).toMatch(/Priya 33 \(−5\).*Take the client call yourself.*Smaller things you did, together/);
    await shows(input).toContain('You contradicted her in front of the client');
  });

  test('passes the accessibility rules with a week open', async () => {
    await pressWeek(await slider('debrief-fan-week-delivery'), 5);
    const results = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(results.violations.map(({ id }) => id)).toEqual([]);
  });
});

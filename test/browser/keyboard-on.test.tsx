// A turn by keyboard alone: no scene in which Enter, or the key that chose, does nothing.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RunView } from '../../src/core/run/view.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { choosing, does, idleUntil, planning } from '../support/playing.ts';
import { listenForEnter } from '../../src/browser/ui/components/enter-ahead.ts';
import { at, decide, play, setUp, start, t } from './ui-support.tsx';

setUp();
listenForEnter();
beforeEach(() => decide.mockClear());

const told = { felt: [], awayWeek: 0, done: true, pace: 1, again: false } as const;
const onHeading = async (): Promise<void> => {
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
};
async function enter(): Promise<void> {
  await onHeading();
  await userEvent.keyboard('{Enter}');
}

test('Enter on the heading goes on from Monday and from a week that is over', async () => {
  play(at('briefing'));
  await enter();
  expect(decide).toHaveBeenLastCalledWith({ kind: 'continue' });
  decide.mockClear();
  play(at('week'), { telling: told });
  await enter();
  expect(decide).toHaveBeenLastCalledWith({ kind: 'continue' });
});

test('Enter goes on from the opening, leads to its slider, and goes on from there: no answer is given unheard', async () => {
  play(at('opening'));
  await enter();
  const slider = page.getByRole('slider', { name: t('opening.style_question') });
  await expect.element(slider).toBeVisible();
  await enter();
  await expect.element(slider).toHaveFocus();
  expect(decide).not.toHaveBeenCalled();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'style', share: 55 });
});

test('where something is asked it leads to the first answer, and chooses nothing', async () => {
  for (const phase of ['plan', 'bet', 'moment'] as const) {
    play(at(phase));
    await enter();
    await expect.poll(() => document.activeElement?.tagName, { message: phase }).toBe('BUTTON');
    expect(document.activeElement?.closest('.card'), document.activeElement?.outerHTML).not.toBeNull();
  }
  expect(decide).not.toHaveBeenCalled();
});

const asked = idleUntil(start, ({ phase }) => phase === 'moment');

test('Enter leads to nothing that cannot be pressed', async () => {
  const view = at('plan');
  const everyone = view.managers.map(({ id }) => ({ practice: 'one_on_one', manager: id, times: 1 }) as const);
  play({ ...view, lastPlan: everyone });
  await expect.element(page.getByRole('button', { name: 'One-on-one with everyone' })).toHaveAttribute('aria-disabled');
  await enter();
  await expect.element(page.getByRole('button', { name: /^Mira/, expanded: false })).toHaveFocus();
  const { moment } = viewOf(asked);
  const [dear, ...others] = moment!.options;
  play({
    ...viewOf(asked),
    moment: { ...moment!, options: [{ ...dear!, affordable: false, borrows: null }, ...others] },
  });
  await enter();
  await expect.poll(() => document.activeElement?.tagName).toBe('BUTTON');
  expect(document.activeElement?.ariaDisabled).toBeNull();
});

test('whoever is led to a bet hears what it is about', async () => {
  for (const ask of ['worst_team_at', 'best_team_at'] as const) {
    const { bet, ...view } = at('bet');
    play({ ...view, bet: { ...bet!, ask, index: bet!.index + (ask === 'best_team_at' ? 1 : 0) } });
    await enter();
    await expect.poll(() => document.activeElement?.tagName).toBe('BUTTON');
    const words = ask === 'best_team_at' ? 'doing best by week 4' : 'in the most trouble by week 4';
    const question = page.getByRole('group', { name: `Whose team will be ${words}?` });
    await expect.element(question).toContainElement(document.activeElement as HTMLElement);
  }
});

const answered = (): RunView => {
  const { moment } = viewOf(asked);
  return viewOf(does(asked, choosing(`${moment!.id}.${moment!.options[0]!.id}`)));
};

test.each([['Enter'], ['the same key']])('after a number key has chosen, %s goes on from the answer', async (key) => {
  play(viewOf(asked));
  await onHeading();
  await userEvent.keyboard('1');
  expect(decide).toHaveBeenCalledTimes(1);
  play(answered());
  await expect.element(page.getByText('You chose')).toBeVisible();
  await onHeading();
  await userEvent.keyboard('2');
  await expect.element(page.getByText('You chose')).toBeVisible();
  await new Promise((done) => setTimeout(done, 400));
  await userEvent.keyboard(key === 'Enter' ? '{Enter}' : '1');
  await expect.element(page.getByText('You chose')).not.toBeInTheDocument();
});

describe('while the page is held up, presses wait, and come all at once', () => {
  /** As it is handed in when the page goes on. */
  function late(event: Event, pressedAt: number): void {
    Object.defineProperty(event, 'timeStamp', { value: pressedAt });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }
  const key = (name: string, pressedAt: number): void =>
    late(new KeyboardEvent('keydown', { key: name, bubbles: true }), pressedAt);
  const frames = (): Promise<unknown> => new Promise((done) => setTimeout(done, 100));

  test.each(['1', 'Enter'])('%s, pressed before a scene could be seen, is no answer to it', async (name) => {
    const [before, after] = name === '1' ? [at('plan'), viewOf(asked)] : [viewOf(asked), at('briefing')];
    play(before);
    await onHeading();
    await frames();
    const pressedAt = performance.now();
    play(after);
    key(name, pressedAt);
    // Nor is it once the frame is out.
    await onHeading();
    key(name, pressedAt);
    expect(decide).not.toHaveBeenCalled();
    await frames();
    key(name, performance.now());
    expect(decide).toHaveBeenCalledOnce();
  });

  test('nor is the key that chose, pressed again before its answer could be read', async () => {
    play(viewOf(asked));
    await onHeading();
    await userEvent.keyboard('1');
    play(answered());
    await expect.element(page.getByText('You chose')).toBeVisible();
    const pressedAt = performance.now();
    await new Promise((done) => setTimeout(done, 500));
    key('1', pressedAt);
    await expect.element(page.getByText('You chose')).toBeVisible();
    key('1', performance.now());
    await expect.element(page.getByText('You chose')).not.toBeInTheDocument();
  });

  test('nor a click on what has come where something else was', async () => {
    play(at('plan'));
    await frames();
    const pressedAt = performance.now();
    play(viewOf(asked));
    const click = (at: number): void => {
      document.querySelector<HTMLElement>('.choice')?.focus();
      late(new MouseEvent('click', { bubbles: true, detail: 1 }), at);
    };
    await frames();
    click(pressedAt);
    expect(decide).not.toHaveBeenCalled();
    click(performance.now());
    expect(decide).toHaveBeenCalledOnce();
  });
});

describe('a week that ends under the finger', () => {
  const wait = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms));
  const runs = { ...told, done: false };
  const steering = (name: string) => page.getByRole('button', { name, exact: true });
  const next = (): HTMLElement => document.querySelector<HTMLElement>('.actions .button[data-kind="main"]')!;
  const click = (one: Element): boolean =>
    one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));

  test.each(['Pause', 'Faster'])('what was pressed for *%s* does nothing else', async (name) => {
    play(at('week'), { telling: runs });
    await onHeading();
    await wait(350);
    steering(name).element().focus();
    play(at('week'), { telling: told });
    await userEvent.keyboard('{Enter}');
    await onHeading();
    await userEvent.keyboard('{Enter} ');
    expect(decide).not.toHaveBeenCalled();
    await wait(1000);
    await userEvent.keyboard('{Enter}');
    expect(decide).toHaveBeenCalledOnce();
  });

  test('nor does Enter on the heading then, or a click on what has slid under the pointer', async () => {
    play(at('week'), { telling: runs });
    await onHeading();
    await wait(350);
    play(at('week'), { telling: told });
    await userEvent.keyboard('{Enter}');
    click(next());
    expect(decide).not.toHaveBeenCalled();
    await wait(550);
    click(next());
    expect(decide).toHaveBeenCalledOnce();
  });

  test('whoever skips it, or turns to something else, is not kept waiting', async () => {
    const over = (): void => play(at('week'), { telling: told });
    play(at('week'), { telling: runs, skip: over });
    await onHeading();
    await wait(350);
    steering(t('week.skip', { length: 1 }))
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await enter();
    expect(decide).toHaveBeenCalledOnce();
    decide.mockClear();
    play(at('week'), { telling: runs });
    await wait(350);
    over();
    await onHeading();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(decide).toHaveBeenCalledOnce();
  });

  test('a week of the leave goes on where its button has stood all along, and not from its heading', async () => {
    const toWeek = vi.fn<(week: number) => void>();
    play(at('away'), { telling: runs, toWeek });
    await onHeading();
    await wait(350);
    steering('Pause').element().focus();
    play(at('away'), { telling: told, toWeek });
    await onHeading();
    await userEvent.keyboard('{Enter}');
    expect(toWeek).not.toHaveBeenCalled();
    click(next());
    expect(toWeek).toHaveBeenCalledOnce();
  });
});

test('one manager is open at a time, and what a practice is worth is said once, to whoever asks', async () => {
  play(at('plan'));
  const open = () => [...document.querySelectorAll('.fold-handle[aria-expanded="true"]')].map((e) => e.textContent);
  await page.getByRole('button', { name: /^Mira/, expanded: false }).click();
  await page.getByRole('button', { name: /^Omar/, expanded: false }).click();
  await expect.poll(() => open().length).toBe(1);
  expect(open()[0]).toContain('Omar');
  const says = (): number => document.body.textContent!.split('reports nothing but good').length - 1;
  expect(says()).toBe(0);
  await page.getByRole('button', { name: 'When is each of these worth most?' }).click();
  await expect.poll(says).toBe(2);
});

test('what has come with this Monday is marked as new', async () => {
  const view = at('plan');
  const fresh = (id: (typeof view.practices)[number]['id']) =>
    ({ kind: 'opens', manager: '', practice: id, text: 'From now on.' }) as const;
  play({ ...view, briefing: [...view.briefing, fresh('go_and_see'), fresh('strategy')] });
  await expect.element(page.getByText('New: Go and see the team.')).toBeVisible();
  await page.getByRole('button', { name: /^Mira/, expanded: false }).click();
  const chips = (): string[] =>
    [...document.querySelectorAll('.stepper .chip')].map((chip) => chip.closest('.what')?.textContent ?? '');
  await expect.poll(() => chips().length).toBe(2);
  expect(chips().every((what) => /^(Go and see the team|Strategy) New/.test(what))).toBe(true);
});

test('a decision says which Monday it is, and once what a block is', async () => {
  const week = asked.week;
  play(viewOf(asked));
  await expect.element(page.getByText(`Monday, week ${week}`, { exact: true })).toBeVisible();
  const said = (): number => document.body.textContent!.split('A block is about an hour and a half.').length - 1;
  expect(said()).toBe(week === 1 ? 1 : 0);
  play({ ...viewOf(asked), week: 2 });
  await expect.poll(said).toBe(0);
  const plan = idleUntil(
    does(
      idleUntil(start, ({ phase }) => phase === 'plan'),
      planning(),
    ),
    ({ phase }) => phase === 'plan',
  );
  play(viewOf(plan));
  await onHeading();
  expect(said()).toBe(0);
});

// How the screens behave: focus, keys, replies, planning.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HomeScreen } from '../../src/browser/ui/screens/home-screen.tsx';
import { viewOf } from '../../src/core/run/view-of.ts';
import { does, idleUntil } from '../support/playing.ts';
import { at, decide, home, play, setUp, show, start, untilSeen } from './ui-support.tsx';

setUp();

describe('the map', () => {
  test('has a button for each manager, in order, with the visible name first', async () => {
    play(at('moment'));
    const names = (): (string | null)[] =>
      [...document.querySelectorAll('button.node')].map((node) => node.textContent);
    await expect.poll(names).toHaveLength(3);
    expect(names()[0]).toMatch(/^Mira, Example work\. Looks [a-z]+\. Trust [a-z ]+\./);
  });

  test('a manager opens as a sheet; Escape closes it and the focus returns', async () => {
    play(at('moment'));
    const node = page.getByRole('button', { name: /^Omar/ });
    await node.click();
    await expect.element(page.getByRole('dialog', { name: 'Omar Example' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(node.element());
  });
});

describe('scenes', () => {
  test('the heading of a new scene takes the focus', async () => {
    play(at('briefing'));
    await expect.poll(() => document.activeElement?.textContent).toBe('Monday, week 1');
    play(at('moment'));
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^Title of/);
  });

  test('a number key chooses, but only while its card has the focus and unless switched off', async () => {
    const view = at('moment');
    play(view);
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
    await userEvent.keyboard('2');
    expect(decide).toHaveBeenCalledWith({
      kind: 'option',
      moment: view.moment?.id,
      option: view.moment?.options[1]?.id,
    });
    decide.mockClear();
    await expect.poll(() => document.querySelector('button.node')).not.toBeNull();
    document.querySelector<HTMLElement>('button.node')?.focus();
    await userEvent.keyboard('1');
    expect(decide).not.toHaveBeenCalled();
    play(view, { shortcuts: false });
    document.querySelector<HTMLElement>('.choice')?.focus();
    await userEvent.keyboard('1');
    expect(decide).not.toHaveBeenCalled();
  });

  test('the second half of a double click does not decide in the scene that the first one led to', async () => {
    const press = (button: Element | null, detail: number): boolean =>
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail })) ?? false;
    const choice = (): Element | null => document.querySelector('.choice');
    play(at('briefing'));
    await untilSeen();
    decide.mockClear();
    press(document.querySelector('.ask .button[data-kind=main]'), 1);
    expect(decide).toHaveBeenCalledWith({ kind: 'continue' });
    play(at('moment'));
    decide.mockClear();
    press(choice(), 2);
    expect(decide).not.toHaveBeenCalled();
    await untilSeen();
    press(choice(), 1);
    expect(decide).toHaveBeenCalledOnce();
    press(choice(), 2);
    expect(decide).toHaveBeenCalledTimes(2);
  });

  test('an option that costs too much stays in reach and says why', async () => {
    const view = at('moment');
    const moment = view.moment && {
      ...view.moment,
      options: view.moment.options.map((option) => ({ ...option, affordable: false })),
    };
    play({ ...view, moment });
    const choice = page.getByRole('button', { name: /More than you have left/ }).first();
    choice.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(decide).not.toHaveBeenCalled();
  });

  test('an option that the boss would refuse stays in reach, says why, and is not chosen by key or press', async () => {
    const view = at('moment');
    const moment = view.moment && {
      ...view.moment,
      options: view.moment.options.map((option) => ({ ...option, yes: 'refused' as const })),
    };
    play({ ...view, moment });
    decide.mockClear();
    const choice = page.getByRole('button', { name: /won’t say yes right now/ }).first();
    await expect.element(choice).toHaveAttribute('aria-disabled', 'true');
    // One sentence after the other, and no space before a full stop.
    await expect.element(choice).toHaveAccessibleName(/^\S.*\S\. .*(attention|blocks?)\. .* won’t say yes right now/);
    await expect.element(choice).not.toHaveAccessibleName(/\s\./);
    choice.element().focus();
    await userEvent.keyboard('{Enter}1');
    await choice.click({ force: true });
    expect(decide).not.toHaveBeenCalled();
  });

  test('the reply is shown before anything goes on', async () => {
    const before = idleUntil(start, (run) => run.phase === 'moment');
    const view = viewOf(before);
    play(view);
    const option = view.moment?.options[0]?.id ?? '';
    play(viewOf(does(before, { kind: 'option', moment: view.moment?.id ?? '', option })));
    await expect.element(page.getByText(`Done: ${option}`)).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.element(page.getByText(`Done: ${option}`)).not.toBeInTheDocument();
  });

  test('a week is planned with plus and minus, never beyond what is left', async () => {
    const view = at('plan');
    play(view);
    await page.getByRole('button', { name: /^Mira/, expanded: false }).click();
    await page.getByRole('button', { name: 'More: One-on-one, Mira' }).click();
    await expect
      .element(page.getByText(`${view.attention.left - 1} blocks left`, { exact: true }).first())
      .toBeVisible();
    await page.getByRole('button', { name: /^Start the week/ }).click();
    expect(decide).toHaveBeenCalledWith({
      kind: 'plan',
      items: [{ practice: 'one_on_one', manager: 'mira', times: 1 }],
    });
  });

  test('what a practice would take and leave is told before it is given: to the pointer, the keyboard and in words', async () => {
    const view = at('plan');
    play(view);
    const { left } = view.attention;
    const tray = (): string => document.querySelector('.tray .weighed:not([data-off])')?.textContent ?? '';
    const outlined = (): number => document.querySelectorAll('.tray .block[data-state=weighed]').length;
    await page.getByRole('button', { name: /^Mira/, expanded: false }).click();
    const more = page.getByRole('button', { name: 'More: One-on-one, Mira' });
    // What has opened may have come to lie under the pointer.
    await userEvent.hover(page.getByRole('heading', { level: 1 }));
    expect([tray(), outlined()]).toEqual(['', 0]);
    await expect
      .element(more)
      .toHaveAccessibleDescription(`1 block, leaving ${left - 1} An hour on what Mira wants to talk about.`);
    more.element().focus();
    await expect.poll(() => [tray(), outlined()]).toEqual([`1 block, leaving ${left - 1}`, 1]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(tray).toBe(`1 block, leaving ${left - 2}`);
    more.element().blur();
    await expect.poll(() => [tray(), outlined()]).toEqual(['', 0]);
    await userEvent.hover(page.getByText('An hour on what Mira wants to talk about.', { exact: false }));
    await expect.poll(outlined).toBe(1);
    expect(decide).not.toHaveBeenCalled();
  });

  test('what cannot be given any more says why', async () => {
    const view = at('plan');
    play({ ...view, attention: { ...view.attention, left: 0 } });
    await page.getByRole('button', { name: /^Mira/, expanded: false }).click();
    const more = page.getByRole('button', { name: 'More: One-on-one, Mira' });
    await expect.element(more).toHaveAccessibleDescription(/^Your week is full/);
    more.element().focus();
    await expect.poll(() => document.querySelectorAll('.tray .block[data-state=weighed]').length).toBe(0);
  });

  test('a guess needs a name before it can be locked', async () => {
    const view = at('bet');
    play(view);
    const lock = page.getByRole('button', { name: 'Lock it in' });
    await expect.element(lock).toBeDisabled();
    await page.getByRole('button', { name: /Omar/ }).last().click();
    await lock.click();
    expect(decide).toHaveBeenCalledWith({ kind: 'bet', bet: view.bet?.index, manager: 'omar' });
  });
});

describe('home', () => {
  test('begins with the tutorial and names what each teaches', async () => {
    show(<HomeScreen {...home} />);
    await expect
      .element(page.getByRole('link', { name: 'Start: Five minutes first' }))
      .toHaveAttribute('href', '#/play/tutorial');
    await expect.element(page.getByText('The pull to do it yourself')).toBeVisible();
    await page.getByRole('button', { name: 'Continue with The Friday deck' }).click();
    expect(home.onContinue).toHaveBeenCalledWith('library/friday_deck');
  });

  test('does not greet who has finished the tutorial as new', async () => {
    const [run] = home.saved;
    show(
      <HomeScreen
        {...home}
        saved={[{ ...run!, id: 'library/tutorial', title: 'Five minutes first', finished: true }]}
        played={new Set(['tutorial'])}
      />,
    );
    await expect.element(page.getByText('Played')).toBeVisible();
    expect(document.body.textContent).not.toContain('New here?');
    expect(document.querySelector('.resume')).toBeNull();
  });
});
